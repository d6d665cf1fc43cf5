package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The network and the map of a selection. */
final class PicturePages {
  private final Parts parts;
  private final Pictures pictures;

  PicturePages(Parts parts, Pictures pictures) {
    this.parts = parts;
    this.pictures = pictures;
  }

  List<Route> routes() {
    return List.of(
        route("/network", "Who deals with whom in a selection", this::network),
        route("/map", "Where the events of a selection took place", this::map));
  }

  /** Makes the view of a selection. */
  @FunctionalInterface
  private interface View {
    NetworkView of(Form form, Filters filters);
  }

  private Route route(String path, String about, View view) {
    List<Parameter> parameters = Filters.parameters(StoryPages.NAMES);
    return Route.get(
        path,
        about,
        parameters,
        ctx -> {
          Filters filters = Ask.of(ctx, parameters).filters();
          Form form =
              Form.of(
                  path, StoryPages.NAMES, filters.values(), Choices.of(parts.stock().codebook()));
          parts.page(ctx, "network", () -> view.of(form, filters));
        });
  }

  private NetworkView network(Form form, Filters filters) {
    List<ObjectNode> rows = pictures.pairs(filters);
    return new NetworkView(
        "Network",
        "Who deals with whom in this selection: the thicker a line the more stories, red where they"
            + " are in conflict.",
        form,
        new NetworkView.Picture(
            "network",
            "/pictures/network" + filters.address(),
            found(rows.size(), "pair", " of countries", Pictures.PAIRS),
            ""),
        Counts.dyads(rows, parts.names()));
  }

  private NetworkView map(Form form, Filters filters) {
    List<ObjectNode> rows = pictures.places(filters);
    return new NetworkView(
        "Map",
        "Where the events of this selection took place. Rings are countries and regions, known no"
            + " better; dots are towns.",
        form,
        new NetworkView.Picture(
            "map",
            "/pictures/map" + filters.address(),
            found(rows.size(), "place", "", Pictures.PLACES),
            "Outline: Natural Earth, public domain; borders as drawn there."),
        Counts.places(rows, parts.names()));
  }

  private static String found(int count, String one, String of, int most) {
    return count
        + " "
        + one
        + (count == 1 ? "" : "s")
        + of
        + (count == most ? ", the commonest" : "");
  }
}
