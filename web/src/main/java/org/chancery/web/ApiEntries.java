package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.chancery.archive.Query;

/** The API's single entries. */
final class ApiEntries {
  private final Parts parts;

  ApiEntries(Parts parts) {
    this.parts = parts;
  }

  List<Route> routes() {
    return List.of(
        single("reports", "A report with its text", this::report),
        single(
            "records",
            "The whole record of a report, as 'chancery code' writes it",
            id -> ReadPages.record(parts, id)),
        single(
            "stories",
            "A story with its events and the reasons why they are one",
            id -> parts.reader().story(id)));
  }

  private Route single(String name, String about, Function<String, ObjectNode> entry) {
    return Route.get(
        "/api/v1/" + name + "/{id}",
        about,
        List.of(Parameter.path("id", "id of the entry")),
        ctx -> {
          Ask.of(ctx, List.of());
          String id = ctx.pathParam("id");
          parts.answers().send(ctx, "JSON", () -> Answer.of(entry.apply(id) + "\n", Answer.JSON));
        });
  }

  private ObjectNode report(String id) {
    ObjectNode record = ReadPages.record(parts, id);
    List<ObjectNode> rows = parts.reader().lookup(l -> l.entries(Query.Kind.REPORT, List.of(id)));
    ObjectNode report = rows.isEmpty() ? record.objectNode().put("id", id) : rows.get(0);
    report.set("text", record.get("report").get("text"));
    return report;
  }
}
