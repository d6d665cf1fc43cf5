package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.archive.Reader;

/** A story as a page. */
final class StoryPage {
  private final Reader reader;

  StoryPage(Reader reader) {
    this.reader = reader;
  }

  StoryView view(ObjectNode story) {
    List<StoryView.Step> life = new ArrayList<>();
    for (JsonNode step : story.get("life")) {
      String event = Rows.text(step, "event");
      life.add(
          new StoryView.Step(
              Rows.text(step, "day"), Rows.text(step, "status"), Links.event(event)));
    }
    return new StoryView(
        story,
        new StoryView.Told(life, origins(story), mentions(story)),
        assertions(story),
        reasons(story));
  }

  private static List<StoryView.Origin> origins(JsonNode story) {
    Map<String, Map<String, StoryView.Copy>> copies = new TreeMap<>();
    for (JsonNode member : story.get("members")) {
      String publisher = Rows.text(member, "publisher");
      String day = Rows.text(member, "published");
      String shown =
          (publisher.isEmpty() ? "Report" : publisher) + (day.isEmpty() ? "" : ", " + day);
      copies
          .computeIfAbsent(Rows.text(member, "origin"), k -> new LinkedHashMap<>())
          .putIfAbsent(
              Rows.text(member, "report"),
              new StoryView.Copy(shown, Links.report(Rows.text(member, "report"))));
    }
    List<StoryView.Origin> origins = new ArrayList<>();
    copies.forEach(
        (name, reports) ->
            origins.add(
                new StoryView.Origin(
                    name.isEmpty() ? "unknown" : name, List.copyOf(reports.values()))));
    return origins;
  }

  private List<StoryView.Mention> mentions(JsonNode story) {
    List<StoryView.Mention> mentions = new ArrayList<>();
    for (JsonNode member : story.get("members")) {
      String id = Rows.text(member, "id");
      String publisher = Rows.text(member, "publisher");
      mentions.add(
          new StoryView.Mention(
              new StoryView.Place(
                  Links.event(id),
                  publisher.isEmpty() ? "Report" : publisher,
                  Rows.text(member, "headline")),
              Rows.text(member, "published"),
              Rows.text(member, "status"),
              words(id, Rows.text(member, "words"))));
    }
    return mentions;
  }

  /** The sentence of an event with the words that it rests on. */
  private List<Piece> words(String event, String words) {
    Optional<ObjectNode> passage = reader.lookup(l -> l.passage(event));
    if (passage.isEmpty()) {
      return List.of(new Piece(words, "", ""));
    }
    String sentence = Rows.text(passage.get(), "words");
    int begin = passage.get().get("begin_at").asInt();
    List<Layers.Words> marked = new ArrayList<>();
    for (ObjectNode row : reader.lookup(l -> l.evidence(event))) {
      int from = row.get("begin_at").asInt() - begin;
      int to = row.get("end_at").asInt() - begin;
      marked.add(new Layers.Words(from, to, Rows.text(row, "role")));
    }
    return Layers.of(sentence, marked);
  }

  private static Register assertions(JsonNode story) {
    Map<String, String> days = new TreeMap<>();
    story.get("members").forEach(m -> days.put(Rows.text(m, "id"), Rows.text(m, "published")));
    return Register.of(
        "Who affirms and who denies",
        List.of("Source", "Kind", "Says", "How surely", "Of the", "Reported", "Where"),
        story.get("assertions"),
        assertion -> {
          String event = Rows.text(assertion, "event");
          String polarity = Rows.text(assertion, "polarity");
          return List.of(
              Cell.text(Rows.text(assertion, "source")),
              Cell.text(Rows.text(assertion, "source_kind")),
              new Cell(List.of(new Cell.Part(polarity, "")), "status polarity-" + polarity),
              Cell.text(Rows.text(assertion, "certainty")),
              Cell.text(Rows.text(assertion, "tense")),
              Cell.day(days.getOrDefault(event, "")),
              Cell.link("words", Links.event(event)));
        });
  }

  private static Register reasons(JsonNode story) {
    return Register.of(
        "Why these events are one story",
        List.of("Event", "Type", "Likeness", "Because"),
        story.get("members"),
        member ->
            List.of(
                Cell.link(
                    Rows.text(member, "publisher") + " " + Rows.text(member, "published"),
                    Links.event(Rows.text(member, "id"))),
                Cell.text(Rows.type(member)),
                Cell.number(Rows.text(member, "score")),
                Cell.text(Rows.text(member, "why"))));
  }
}
