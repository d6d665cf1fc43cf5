package org.chancery.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookLoader;
import org.chancery.codebook.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery codebook show}: the entries of a type, or one entry in full. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows the entries of a type, or one entry in full.")
final class CodebookShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "TYPE|ENTRY-ID",
      description = "CONSULT, CONSULT/visit, a CAMEO code such as 042, or the id of an entry.")
  private String what;

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Your own codebook files, laid over the built-in ones.")
  private Path folder;

  @Spec private CommandSpec spec;

  CodebookShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Codebook codebook = CodebookLoader.load(Optional.ofNullable(folder));
    PredicateText text = new PredicateText(console.terminal().width());
    Optional<Predicate> entry =
        codebook.predicates().stream().filter(p -> p.id().equals(what)).findFirst();
    List<String> lines = entry.isPresent() ? text.full(entry.get()) : text.list(entries(codebook));
    try (Destination destination = Destination.of(null, console)) {
      for (String line : lines) {
        destination.writer().write(line + "\n");
      }
      destination.commit();
    }
    return ExitCode.DONE;
  }

  private List<Predicate> entries(Codebook codebook) {
    String upper = what.toUpperCase(Locale.ROOT);
    List<Predicate> found =
        codebook.predicates().stream()
            .filter(
                p ->
                    p.code().type().equals(upper)
                        || p.code().label().equalsIgnoreCase(what)
                        || p.code().cameo().equals(what))
            .toList();
    if (found.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "'" + what + "' is no entry, type or CAMEO code with entries; types: " + types(codebook));
    }
    return found;
  }

  private static String types(Codebook codebook) {
    return codebook.predicates().stream()
        .map(p -> p.code().type())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
