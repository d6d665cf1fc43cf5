package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.chancery.json.JsonTree;
import org.chancery.json.ProgramVersion;
import org.chancery.json.RecordJson;

/** What tells of the desk itself: health, metrics, the API's description. */
final class ServiceRoutes {
  private final Parts parts;
  private final Supplier<List<Route>> routes;

  ServiceRoutes(Parts parts, Supplier<List<Route>> routes) {
    this.parts = parts;
    this.routes = routes;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api", "The API, with forms to try it", List.of(), this::page),
        new Route(
            HandlerType.GET,
            "/api/try",
            "Leads from a form to an address of the API",
            List.of(Parameter.query("route", "path of the route; its parameters stand beside it")),
            List.of(),
            Route.Weight.READ,
            this::lead),
        Route.get(
            "/api/v1/openapi.json",
            "The API as an OpenAPI 3.1 document",
            List.of(),
            this::document),
        Route.get(
                "/health",
                "Whether the desk is up and its models are loaded",
                List.of(),
                this::health)
            .weighing(Route.Weight.OPEN),
        Route.get(
            "/metrics", "Counts and times, in Prometheus's text format", List.of(), this::metrics));
  }

  private List<Route> api() {
    return routes.get().stream().filter(Route::isApi).toList();
  }

  private void page(Context ctx) {
    Ask.of(ctx, List.of());
    Pages.send(ctx, parts.templates().page("api", Map.of("routes", api(), "errors", Fault.STATUS)));
  }

  private void lead(Context ctx) {
    String wanted = String.valueOf(ctx.queryParam("route"));
    Route route =
        api().stream()
            .filter(r -> r.path().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Fault.of("no-page", "'" + wanted + "' is no route of the API"));
    String path = route.path();
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : route.parameters()) {
      String value = ctx.queryParam(parameter.name());
      if (value != null && !value.isBlank()) {
        if (parameter.in().equals("path")) {
          path = path.replace("{" + parameter.name() + "}", Filters.escape(value.strip()));
        } else {
          values.put(parameter.name(), value.strip());
        }
      }
    }
    ctx.redirect(path + Filters.address(values));
  }

  private void document(Context ctx) {
    Ask.of(ctx, List.of());
    String text = new RecordJson().pretty(OpenApi.of(api())) + "\n";
    parts.answers().send(ctx, "JSON", () -> Answer.of(text, Answer.JSON));
  }

  private void health(Context ctx) {
    ObjectNode node =
        JsonTree.object()
            .put("status", "up")
            .put("version", ProgramVersion.get())
            .put("models", parts.work().codings().ready() ? "loaded" : "loading");
    Pages.send(ctx, Answer.of(node + "\n", Answer.JSON));
  }

  private void metrics(Context ctx) {
    Ask.of(ctx, List.of());
    Pages.send(
        ctx,
        Answer.of(
            parts.work().metrics().text(gauges()), "text/plain; version=0.0.4; charset=utf-8"));
  }

  /** Values that {@code /metrics} shows beside the counts of answers. */
  private Map<String, Long> gauges() {
    Map<String, Long> gauges = new TreeMap<>();
    Runtime runtime = Runtime.getRuntime();
    gauges.put("chancery_memory_used_bytes", runtime.totalMemory() - runtime.freeMemory());
    gauges.put("chancery_codings_running", (long) parts.work().codings().running());
    gauges.put("chancery_ingests_waiting", (long) parts.work().queue().waiting());
    gauges.put("chancery_ingest_running", parts.work().queue().isRunning() ? 1L : 0L);
    gauges.put("chancery_models_loaded", parts.work().codings().ready() ? 1L : 0L);
    gauges.put("chancery_archive_entries", parts.stock().archive().generation());
    return gauges;
  }
}
