package org.chancery.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.chancery.json.JsonTree;
import org.chancery.json.RecordJson;
import org.chancery.read.Inputs.Input;

/** The API's work: coding, ingesting, explaining. */
final class ApiWork {
  private static final List<String> BODIES = List.of(Body.JSON, Body.JSON_LINES, Body.TEXT);

  private final Parts parts;
  private final RecordJson json = new RecordJson();

  ApiWork(Parts parts) {
    this.parts = parts;
  }

  List<Route> routes() {
    Parameter job = Parameter.path("job", "id of the ingest");
    Parameter event = Parameter.path("id", "id of an event: 3fa9c1d2e4b5a697:e1");
    return List.of(
        Route.post(
            "/api/v1/code",
            "A report in, its record out; nothing is stored",
            List.of(),
            List.of(Body.JSON, Body.TEXT),
            this::code),
        Route.post(
            "/api/v1/ingest",
            "Reports into the archive, through the queue",
            List.of(),
            BODIES,
            this::ingest),
        Route.get("/api/v1/ingest", "The ingests since the desk was opened", List.of(), this::jobs),
        Route.get("/api/v1/ingest/{job}", "How an ingest goes on", List.of(job), this::job),
        Route.get(
            "/api/v1/explain/{id}", "Why an event was coded so", List.of(event), this::explain));
  }

  private void code(Context ctx) {
    Ask.of(ctx, List.of());
    ObjectNode record =
        json.tree(
            parts.work().codings().record(Body.source(ctx, parts.settings().limits().body())));
    Pages.send(ctx, Answer.of(record + "\n", Answer.JSON));
  }

  private void ingest(Context ctx) {
    Ask.of(ctx, List.of());
    List<Input> inputs = Body.inputs(ctx, parts.settings().limits().body());
    Job job =
        parts
            .work()
            .queue()
            .add(
                inputs.size() == 1 ? "a report by API" : inputs.size() + " reports by API",
                inputs::forEach,
                end -> {});
    ctx.status(202).header("Location", "/api/v1/ingest/" + job.id());
    Pages.send(ctx, Answer.of(json(job.view()) + "\n", Answer.JSON));
  }

  private void jobs(Context ctx) {
    Ask.of(ctx, List.of());
    ObjectNode page = JsonTree.object();
    ArrayNode rows = page.putArray("rows");
    parts.work().queue().views().forEach(v -> rows.add(json(v)));
    page.putNull("next");
    Pages.send(ctx, Answer.of(page + "\n", Answer.JSON));
  }

  private void job(Context ctx) {
    Ask.of(ctx, List.of());
    String id = ctx.pathParam("job");
    Job job =
        parts
            .work()
            .queue()
            .job(id)
            .orElseThrow(
                () -> Fault.of("no-job", "'" + id + "' is no ingest since the desk was opened"));
    Pages.send(ctx, Answer.of(json(job.view()) + "\n", Answer.JSON));
  }

  private static ObjectNode json(Job.View view) {
    ObjectNode node =
        JsonTree.object()
            .put("id", view.id())
            .put("title", view.title())
            .put("queued", view.queued().toString())
            .put("state", view.state().label())
            .put("seen", view.tally().seen())
            .put("stored", view.tally().stored())
            .put("unchanged", view.tally().unchanged())
            .put("rejected", view.tally().rejected())
            .put("trouble", view.outcome().trouble().orElse(null));
    ArrayNode rejections = node.putArray("rejections");
    view.outcome()
        .rejections()
        .forEach(
            r -> rejections.add(JsonTree.object().put("name", r.name()).put("reason", r.reason())));
    return node;
  }

  private void explain(Context ctx) {
    Ask.of(ctx, List.of());
    String id = ctx.pathParam("id");
    parts.answers().send(ctx, "JSON", () -> Answer.of(explanation(id) + "\n", Answer.JSON));
  }

  private ObjectNode explanation(String id) {
    int colon = id.indexOf(':');
    if (colon < 0) {
      throw Fault.of("no-event", "'" + id + "' is no id of an event; 3fa9c1d2e4b5a697:e1 is one");
    }
    ObjectNode record = ReadPages.record(parts, id.substring(0, colon));
    for (JsonNode event : record.get("events")) {
      if (event.get("id").asText().equals(id.substring(colon + 1))) {
        ObjectNode node = JsonTree.object().put("id", id);
        for (String key :
            List.of(
                "type",
                "mode",
                "cameo",
                "status",
                "rule",
                "confidence",
                "assertions",
                "mentions",
                "explanation")) {
          node.set(key, event.get(key));
        }
        parts.stock().codebook().predicates().stream()
            .filter(p -> p.id().equals(event.get("rule").asText()))
            .findFirst()
            .ifPresent(p -> node.put("pattern", p.pattern()).put("example", p.example().text()));
        return node;
      }
    }
    throw Fault.of("no-event", "'" + id + "': that report has no such event");
  }
}
