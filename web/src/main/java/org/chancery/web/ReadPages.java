package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.json.RecordJson;
import org.chancery.model.Record;
import org.chancery.read.Source;

/** The first page, what is pasted there, and reports of the archive. */
final class ReadPages {
  private static final List<Parameter> REPORT =
      List.of(
          Parameter.path("id", "id of the report"),
          Parameter.query("event", "id of an event whose words stand out: e2"));

  private final Parts parts;
  private final RecordJson json = new RecordJson();

  ReadPages(Parts parts) {
    this.parts = parts;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/", "Paste a report, load the examples", List.of(), this::start),
        Route.post(
            "/read",
            "The record of a pasted text or of an address; nothing is stored",
            List.of(),
            List.of("multipart/form-data"),
            this::read),
        Route.get(
            "/reports/{id}", "One report with its words and its record", REPORT, this::report),
        Route.get(
            "/events/{id}",
            "Leads to the report of an event",
            List.of(Parameter.path("id", "id of the event")),
            this::event));
  }

  private void start(Context ctx) {
    Ask.of(ctx, List.of());
    boolean ready = parts.work().codings().ready();
    parts.answers().send(ctx, ready ? "start" : "start, loading", () -> start(ready));
  }

  private Answer start(boolean ready) {
    ObjectNode counts = parts.reader().counts();
    long reports = counts.get("reports").asLong();
    String shown =
        reports == 0
            ? "It is empty: load the examples, or put reports of your own in."
            : String.format(
                Locale.ENGLISH,
                "%,d reports, %,d events, %,d stories.",
                reports,
                counts.get("events").asLong(),
                counts.get("stories").asLong());
    return parts
        .templates()
        .page(
            "start",
            Map.of(
                "counts",
                shown,
                "examples",
                Examples.names().size(),
                "empty",
                reports == 0,
                "ready",
                ready));
  }

  private void read(Context ctx) {
    Source source = source(ctx);
    Record record = parts.work().codings().record(source);
    ReportView.Given given =
        new ReportView.Given(
            source.text(),
            source.publisher().orElse(""),
            source.published().map(Object::toString).orElse(""),
            source.url().orElse(""),
            source.headline().orElse(""));
    ReportView view =
        new RecordPage(json.tree(record), parts.stock().codebook())
            .view("", given, Optional.empty());
    Pages.send(ctx, parts.templates().page("report", Map.of("view", view)));
  }

  private Source source(Context ctx) {
    String text = ctx.formParam("text");
    if (text != null && !text.isBlank()) {
      return Body.form(ctx, text.replace("\r\n", "\n"));
    }
    String address =
        Body.field(ctx, "address")
            .orElseThrow(() -> Fault.of("empty-text", "neither a text nor an address was given"));
    Source fetched =
        Body.source(
            new Addresses(parts.settings().privateNetworks()).first(Addresses.checked(address)));
    return fetched.orElse(
        Body.field(ctx, "publisher"),
        Body.field(ctx, "published").map(p -> Filters.day("published", p)));
  }

  private void report(Context ctx) {
    Ask ask = Ask.of(ctx, REPORT);
    String id = ctx.pathParam("id");
    parts.page(
        ctx,
        "report",
        () ->
            new RecordPage(record(parts, id), parts.stock().codebook())
                .view(id, ReportView.Given.NOTHING, ask.get("event")));
  }

  private void event(Context ctx) {
    Ask.of(ctx, List.of());
    String id = ctx.pathParam("id");
    if (id.indexOf(':') < 0) {
      throw Fault.of("no-event", "'" + id + "' is no id of an event; 3fa9c1d2e4b5a697:e1 is one");
    }
    ctx.redirect(Links.event(id));
  }

  /** The record of a report in the archive. */
  static ObjectNode record(Parts parts, String id) {
    return parts
        .reader()
        .record(id)
        .orElseThrow(
            () ->
                Fault.of(
                    "no-report", "'" + id + "' is no report of this archive; /reports lists them"));
  }
}
