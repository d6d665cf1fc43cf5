package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Facets;
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
    parts.page(ctx, "stories", () -> list(ask.filters(), ask.number("page", 1, LAST, 1)));
  }

  private StoriesView list(Filters filters, int page) {
    Query query = filters.query(Query.Kind.STORY, PAGE, Optional.empty());
    List<ObjectNode> rows = parts.reader().digest(d -> d.attested(query, PAGE, (page - 1) * PAGE));
    Facets facets = parts.reader().digest(d -> d.facets(query));
    boolean more = (long) page * PAGE < facets.stories() && page < LAST;
    return new StoriesView(
        filters,
        Form.of("/stories", NAMES, filters.values(), Choices.of(parts.stock().codebook())),
        facets(filters, facets.values()),
        new StoriesView.Found(
            String.format(Locale.ENGLISH, "%,d", facets.stories()), Registers.stories(rows)),
        new StoriesView.Links(
            "/stories.atom" + filters.address(),
            "/api/v1/stories" + filters.address(),
            page > 1 ? turn(filters, page - 1) : "",
            more ? turn(filters, page + 1) : ""));
  }

  private static String turn(Filters filters, int page) {
    return "/stories" + Filters.address(filters.values(), "page", Integer.toString(page));
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
    parts.page(ctx, "story", () -> new StoryPage(parts.reader()).view(parts.reader().story(id)));
  }
}
