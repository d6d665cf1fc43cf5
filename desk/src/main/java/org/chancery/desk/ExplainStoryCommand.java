package org.chancery.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.RowText;
import org.chancery.archive.story.Likeness;
import org.chancery.json.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery explain story}: why these events are one. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description = "Says of a story of the archive how it went on and why its events are one.")
final class ExplainStoryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "STORY", description = "Id of a story, or of an event of it.")
  private String id;

  @Option(names = "--json", description = "Writes it as JSON.")
  private boolean json;

  @Mixin private ArchiveOption archive;

  ExplainStoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ObjectNode story;
    try (Archive open = archive.open(console)) {
      story = open.story(id);
    }
    try (Destination destination = Destination.of(null, console)) {
      if (json) {
        destination.writer().write(new RecordJson().pretty(story) + "\n");
      } else {
        write(story, destination.writer());
      }
      destination.commit();
    }
    return ExitCode.DONE;
  }

  private void write(ObjectNode story, Writer out) throws IOException {
    line(out, "", story.get("title").asText());
    line(out, "story      ", story.get("id").asText());
    for (JsonNode step : story.get("life")) {
      line(out, "told       ", RowText.of(step.get("day")) + " " + step.get("status").asText());
    }
    line(out, "affirmed   ", RowText.of(story.get("affirmed_by")));
    line(out, "denied     ", RowText.of(story.get("denied_by")));
    line(
        out,
        "counts     ",
        "%d events in %d reports of %d origins (%s)"
            .formatted(
                story.get("events").asInt(),
                story.get("reports").asInt(),
                story.get("origins").asInt(),
                RowText.of(story.get("origin_names"))));
    for (JsonNode member : story.get("members")) {
      out.write("\n");
      String head = member.get("id").asText() + "  " + RowText.of(member.get("publisher"));
      line(out, "", head + ", " + RowText.of(member.get("published")));
      line(out, "  words    ", RowText.of(member.get("words")));
      line(out, "  status   ", RowText.of(member.get("status")));
      if (member.hasNonNull("score")) {
        line(
            out, "  likeness ", RowText.of(member.get("score")) + " of at least " + Likeness.FLOOR);
      }
      for (JsonNode why : member.get("why")) {
        line(out, "  because  ", why.asText());
      }
    }
  }

  private void line(Writer out, String label, String text) throws IOException {
    if (!text.isEmpty()) {
      for (String line : Layout.hang(label, Ink.clean(text), console.terminal().width())) {
        out.write(line + "\n");
      }
    }
  }
}
