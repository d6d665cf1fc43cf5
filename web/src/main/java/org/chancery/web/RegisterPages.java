package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Page;
import org.chancery.archive.Query;

/** Registers of one kind of entry, with filters. */
final class RegisterPages {
  /** Entries of a page. */
  static final int PAGE = 100;

  private static final String CONTESTED = "alleged,disputed,denied";

  private final Parts parts;

  RegisterPages(Parts parts) {
    this.parts = parts;
  }

  List<Route> routes() {
    return sorts().stream().map(this::route).toList();
  }

  private List<Sort> sorts() {
    return List.of(
        new Sort(
            "/events",
            "Events",
            "Who did what to whom, one entry a report and event. Stories join those that are one.",
            Query.Kind.EVENT,
            StoryPages.NAMES,
            Map.of(),
            Registers::events),
        new Sort(
            "/visits",
            "Visits",
            "Who travelled to whom, planned or made, on whose invitation, and which visit it returns.",
            Query.Kind.VISIT,
            "actor recipient status since until place source text",
            Map.of(),
            rows -> Registers.visits(rows, parts.names())),
        new Sort(
            "/agreements",
            "Agreements",
            "Treaties, pacts and deals, how far they have come, and what replaces what.",
            Query.Kind.AGREEMENT,
            "actor recipient status since until source text",
            Map.of(),
            rows -> Chains.agreements(rows, parts.reader())),
        new Sort(
            "/statements",
            "Statements",
            "Who said what, in their own or in reported words.",
            Query.Kind.STATEMENT,
            "actor recipient since until source text",
            Map.of(),
            Registers::statements),
        new Sort(
            "/allegations",
            "Allegations",
            "What is affirmed only by an adverse party, or affirmed by one and denied by another,"
                + " with the answers.",
            Query.Kind.STORY,
            StoryPages.NAMES,
            Map.of("status", CONTESTED),
            rows -> Chains.allegations(rows, parts.reader())),
        new Sort(
            "/reports",
            "Reports",
            "What was read. A report's origin is the outlet that it relays, else its publisher.",
            Query.Kind.REPORT,
            "actor since until place source text",
            Map.of(),
            Registers::reports),
        new Sort(
            "/rejections",
            "Rejections",
            "What could not be coded, with the reason.",
            Query.Kind.REJECTION,
            "since until",
            Map.of(),
            Registers::rejections));
  }

  private Route route(Sort sort) {
    List<Parameter> parameters = new ArrayList<>(Filters.parameters(sort.names()));
    parameters.add(Parameter.query("cursor", "where the page before ended"));
    return Route.get(
        sort.path(),
        sort.title() + ", with filters",
        parameters,
        ctx -> {
          Ask ask = Ask.of(ctx, parameters);
          parts.page(ctx, "register", () -> view(sort, ask.filters(), ask.get("cursor")));
        });
  }

  private RegisterView view(Sort sort, Filters asked, Optional<String> cursor) {
    Filters filters = sort.narrowed(asked);
    Page page = parts.reader().query(filters.query(sort.kind(), PAGE, cursor));
    List<ObjectNode> rows = page.rows();
    return new RegisterView(
        sort.title(),
        sort.about(),
        Form.of(sort.path(), sort.names(), asked.values(), choices(sort)),
        sort.table().apply(rows),
        new RegisterView.Links(
            sort.api() + filters.address(),
            sort.feed().isEmpty() ? "" : sort.feed() + filters.address(),
            page.next()
                .map(n -> sort.path() + Filters.address(asked.values(), "cursor", n))
                .orElse("")));
  }

  private Map<String, List<String>> choices(Sort sort) {
    Map<String, List<String>> choices = new LinkedHashMap<>(Choices.of(parts.stock().codebook()));
    if (sort.usual().containsKey("status")) {
      choices.put("status", List.of(sort.usual().get("status").split(",")));
    } else if (sort.kind() == Query.Kind.AGREEMENT) {
      choices.put("status", Choices.AGREEMENTS);
    }
    return choices;
  }
}
