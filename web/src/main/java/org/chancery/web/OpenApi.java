package org.chancery.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.chancery.json.JsonTree;
import org.chancery.json.ProgramVersion;

/** The routes of the API as an OpenAPI 3.1 document. */
final class OpenApi {
  private OpenApi() {}

  static ObjectNode of(List<Route> routes) {
    ObjectNode document = JsonTree.object().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Chancery")
        .put("version", ProgramVersion.get())
        .put("description", "Who did what to whom, when, where, and according to whom.")
        .putObject("license")
        .put("name", "GPL-3.0-or-later")
        .put("identifier", "GPL-3.0-or-later");
    document.putArray("servers").addObject().put("url", "/");
    ObjectNode paths = document.putObject("paths");
    for (Route route : routes) {
      ObjectNode path =
          paths.has(route.path())
              ? (ObjectNode) paths.get(route.path())
              : paths.putObject(route.path());
      path.set(route.method().name().toLowerCase(Locale.ROOT), operation(route));
    }
    components(document.putObject("components"));
    document.putArray("security").addObject();
    ((ArrayNode) document.get("security")).addObject().putArray("token");
    return document;
  }

  private static ObjectNode operation(Route route) {
    ObjectNode operation =
        JsonTree.object().put("summary", route.about()).put("operationId", id(route));
    ArrayNode parameters = operation.putArray("parameters");
    for (Parameter parameter : route.parameters()) {
      ObjectNode node =
          parameters
              .addObject()
              .put("name", parameter.name())
              .put("in", parameter.in())
              .put("required", parameter.in().equals("path"))
              .put("description", parameter.about());
      ObjectNode schema = node.putObject("schema").put("type", "string");
      if (!parameter.allowed().isEmpty()) {
        schema.set("enum", JsonTree.strings(parameter.allowed()));
      }
    }
    if (!route.body().isEmpty()) {
      ObjectNode content =
          operation.putObject("requestBody").put("required", true).putObject("content");
      for (String type : route.body()) {
        content
            .putObject(type)
            .putObject("schema")
            .put(
                "$ref",
                type.equals(Body.TEXT)
                    ? "#/components/schemas/Text"
                    : "#/components/schemas/Report");
      }
    }
    responses(operation.putObject("responses"), route);
    return operation;
  }

  private static String id(Route route) {
    String name =
        route.path().replace("/api/v1/", "").replaceAll("[{}]", "").replaceAll("\\W+", "-");
    return route.method().name().toLowerCase(Locale.ROOT) + "-" + name;
  }

  private static void responses(ObjectNode responses, Route route) {
    boolean queued = route.path().equals("/api/v1/ingest") && !route.body().isEmpty();
    ObjectNode done = responses.putObject(queued ? "202" : "200");
    done.put("description", queued ? "Queued; Location says where to look" : "Done");
    ObjectNode content = done.putObject("content");
    boolean list = route.parameters().stream().anyMatch(p -> p.name().equals("format"));
    content
        .putObject("application/json")
        .putObject("schema")
        .put("$ref", list ? "#/components/schemas/Page" : "#/components/schemas/Entry");
    if (list) {
      content.putObject("application/x-ndjson");
      content.putObject("text/csv");
      responses.putObject("304").put("description", "Not changed since If-None-Match");
    }
    responses
        .putObject("default")
        .put("description", "An error, see /api for the codes")
        .putObject("content")
        .putObject("application/problem+json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
  }

  private static void components(ObjectNode components) {
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer");
    ObjectNode schemas = components.putObject("schemas");
    schemas.putObject("Text").put("type", "string");
    schemas.putObject("Entry").put("type", "object");
    ObjectNode page = schemas.putObject("Page").put("type", "object");
    ObjectNode of = page.putObject("properties");
    of.putObject("rows").put("type", "array").putObject("items").put("type", "object");
    of.putObject("next").putArray("type").add("string").add("null");
    ObjectNode report = schemas.putObject("Report").put("type", "object");
    report.putArray("required").add("text");
    ObjectNode fields = report.putObject("properties");
    for (String key : List.of("text", "id", "url", "publisher", "headline", "published")) {
      fields.putObject(key).put("type", "string");
    }
    ObjectNode problem = schemas.putObject("Problem").put("type", "object");
    ObjectNode parts = problem.putObject("properties");
    for (String key : List.of("type", "title", "detail", "instance", "code")) {
      parts.putObject(key).put("type", "string");
    }
    parts.putObject("status").put("type", "integer").set("enum", statuses());
  }

  private static ArrayNode statuses() {
    ArrayNode array = JsonTree.object().arrayNode();
    Fault.STATUS.values().stream().distinct().sorted().forEach(array::add);
    return array;
  }
}
