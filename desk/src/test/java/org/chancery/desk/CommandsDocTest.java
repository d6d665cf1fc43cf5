package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every command and option stands in docs/COMMANDS.md, and nothing stands there that isn't. */
class CommandsDocTest {
  private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.*)$");

  private static Map<String, String> sections() throws IOException {
    String text = Files.readString(Path.of("../docs/COMMANDS.md"));
    Map<String, String> sections = new TreeMap<>();
    String[] parts = text.split("(?m)^##+ ");
    for (String part : parts) {
      int end = part.indexOf('\n');
      sections.put(part.substring(0, end).strip(), part.substring(end));
    }
    return sections;
  }

  private static Map<String, CommandLine> commands() {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), true),
            Terminal.none());
    Map<String, CommandLine> commands = new TreeMap<>();
    collect("chancery", Main.commands(console), commands);
    return commands;
  }

  private static void collect(String path, CommandLine line, Map<String, CommandLine> into) {
    line.getSubcommands()
        .forEach(
            (name, sub) -> {
              into.put(path + " " + name, sub);
              collect(path + " " + name, sub, into);
            });
  }

  @Test
  void every_command_and_option_is_documented_with_exit_codes_and_an_example() throws IOException {
    Map<String, String> sections = sections();
    List<String> missing = new ArrayList<>();
    commands()
        .forEach(
            (path, line) -> {
              String section = sections.getOrDefault(path, "");
              if (section.isEmpty()) {
                missing.add(path);
              }
              for (OptionSpec option : line.getCommandSpec().options()) {
                boolean general =
                    option.longestName().equals("--help")
                        || option.longestName().equals("--version");
                if (!general && !section.contains("`" + option.longestName())) {
                  missing.add(path + " " + option.longestName());
                }
              }
              boolean group = !line.getSubcommands().isEmpty() && !path.endsWith("explain");
              if (!group && !section.contains("\n    " + path)) {
                missing.add(path + ": an example");
              }
            });
    assertThat(missing).isEmpty();
  }

  @Test
  void no_command_is_documented_that_is_not_there() throws IOException {
    List<String> headings =
        HEADING
            .matcher(Files.readString(Path.of("../docs/COMMANDS.md")))
            .results()
            .map(m -> m.group(1))
            .filter(h -> h.startsWith("chancery"))
            .toList();
    assertThat(headings).isNotEmpty().allMatch(commands().keySet()::contains);
  }
}
