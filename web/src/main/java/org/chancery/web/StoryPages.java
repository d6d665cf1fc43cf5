package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.archive.Query;

/** The pages of stories. */
final class StoryPages {
  /** Stories of a page. */
  private static final int PAGE = 50;

  /** Furthest page: who wants more narrows down or takes the API. */
  private static final int LAST = 200;

  static final String NAMES = "actor recipient type status since until place source text";

  private static final List<Parameter> PARAMETERS = parameters();

  private final Parts parts;

  StoryPages(Parts parts) {
    this.parts = parts;
  }

  private static List<Parameter> parameters() {
    List<Parameter> list = new ArrayList<>(Filters.parameters(NAMES));
    list.add(Parameter.query("page", "number of the page, from 1"));
    return list;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/stories", "Stories, the latest and best attested first", PARAMETERS, this::list),
        Route.get(
            "/stories/{id}",
            "One story: life, sources, mentions, reasons",
            List.of(Parameter.path("id", "id of the story or of an event of it")),
            this::story));
  }

  private void list(Context ctx) {
    Ask ask = Ask.of(ctx, PARAMETERS);
    parts.answers().send(ctx, "page", () -> list(ask.filters(), ask.number("page", 1, LAST, 1)));
  }

  private Answer list(Filters filters, int page) {
    Query query = filters.query(Query.Kind.STORY, PAGE, Optional.empty());
    long count = parts.reader().digest(d -> d.count(query));
    List<ObjectNode> rows = parts.reader().digest(d -> d.attested(query, PAGE, (page - 1) * PAGE));
    Map<String, List<ObjectNode>> facets = parts.reader().digest(d -> d.facets(query));
    Map<String, List<String>> choices = new LinkedHashMap<>();
    choices.put("type", Choices.types(parts.stock().codebook()));
    choices.put("status", Choices.STATUSES);
    boolean more = (long) page * PAGE < count && page < LAST;
    StoriesView view =
        new StoriesView(
            filters,
            new StoriesView.Offered(List.of(NAMES.split(" ")), choices, facets(filters, facets)),
            new StoriesView.Found(String.format(Locale.ENGLISH, "%,d", count), Rows.stories(rows)),
            new StoriesView.Links(
                "/stories.atom" + filters.address(),
                "/api/v1/stories" + filters.address(),
                page > 1 ? turn(filters, page - 1) : "",
                more ? turn(filters, page + 1) : ""));
    return parts.templates().page("stories", Map.of("view", view));
  }

  private static String turn(Filters filters, int page) {
    Map<String, String> values = new LinkedHashMap<>(filters.values());
    values.put("page", Integer.toString(page));
    return "/stories" + Filters.address(values);
  }

  private List<StoriesView.Facet> facets(Filters filters, Map<String, List<ObjectNode>> facets) {
    List<StoriesView.Facet> views = new ArrayList<>();
    facets.forEach(
        (name, rows) -> {
          List<StoriesView.Value> values = new ArrayList<>();
          for (ObjectNode row : rows) {
            String value = row.get("value").asText();
            boolean chosen = filters.get(name).filter(value::equals).isPresent();
            values.add(
                new StoriesView.Value(
                    name.equals("type") || name.equals("status") ? value : parts.names().of(value),
                    String.format(Locale.ENGLISH, "%,d", row.get("count").asLong()),
                    "/stories" + filters.with(name, chosen ? "" : value).address(),
                    chosen));
          }
          views.add(new StoriesView.Facet(name, values));
        });
    return views;
  }

  private void story(Context ctx) {
    Ask.of(ctx, List.of());
    String id = ctx.pathParam("id");
    parts
        .answers()
        .send(
            ctx,
            "page",
            () -> parts.templates().page("story", Map.of("view", view(parts.reader().story(id)))));
  }

  private StoryView view(ObjectNode story) {
    List<StoryView.Step> life = new ArrayList<>();
    for (JsonNode step : story.get("life")) {
      String event = Rows.text(step, "event");
      life.add(
          new StoryView.Step(Rows.text(step, "day"), Rows.text(step, "status"), Rows.event(event)));
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
              new StoryView.Copy(shown, Rows.report(Rows.text(member, "report"))));
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
                  Rows.event(id),
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
    Optional<ObjectNode> passage = parts.reader().digest(d -> d.passage(event));
    if (passage.isEmpty()) {
      return List.of(new Piece(words, "", ""));
    }
    String sentence = Rows.text(passage.get(), "words");
    int begin = passage.get().get("begin_at").asInt();
    List<Layers.Words> marked = new ArrayList<>();
    for (ObjectNode row : parts.reader().digest(d -> d.evidence(event))) {
      int from = row.get("begin_at").asInt() - begin;
      int to = row.get("end_at").asInt() - begin;
      marked.add(new Layers.Words(from, to, Rows.text(row, "role")));
    }
    return Layers.of(sentence, marked);
  }

  private static Register assertions(JsonNode story) {
    Map<String, String> days = new TreeMap<>();
    story.get("members").forEach(m -> days.put(Rows.text(m, "id"), Rows.text(m, "published")));
    List<List<Cell>> rows = new ArrayList<>();
    for (JsonNode assertion : story.get("assertions")) {
      String event = Rows.text(assertion, "event");
      rows.add(
          List.of(
              Cell.text(Rows.text(assertion, "source")),
              Cell.text(Rows.text(assertion, "source_kind")),
              new Cell(
                  List.of(new Cell.Part(Rows.text(assertion, "polarity"), "")),
                  "status polarity-" + Rows.text(assertion, "polarity")),
              Cell.text(Rows.text(assertion, "certainty")),
              Cell.text(Rows.text(assertion, "tense")),
              Cell.day(days.getOrDefault(event, "")),
              Cell.link("words", Rows.event(event))));
    }
    return new Register(
        "Who affirms and who denies",
        List.of("Source", "Kind", "Says", "How surely", "Of the", "Reported", "Where"),
        rows);
  }

  private static Register reasons(JsonNode story) {
    List<List<Cell>> rows = new ArrayList<>();
    for (JsonNode member : story.get("members")) {
      rows.add(
          List.of(
              Cell.link(
                  Rows.text(member, "publisher") + " " + Rows.text(member, "published"),
                  Rows.event(Rows.text(member, "id"))),
              Cell.text(Rows.type(member)),
              Cell.number(Rows.text(member, "score")),
              Cell.text(Rows.text(member, "why"))));
    }
    return new Register(
        "Why these events are one story", List.of("Event", "Type", "Likeness", "Because"), rows);
  }
}
