package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fails when a route, parameter, option or error code is told nowhere. */
class DocumentedTest {
  private static final Path DOCUMENT = Path.of("../docs/DESK.md");
  private static final Pattern CODE =
      Pattern.compile("(?:Fault\\.(?:of|passing)|bad|STATUS\\.put)\\(\\s*\"([a-z]+(?:-[a-z]+)*)\"");
  private static final Pattern OPTION = Pattern.compile("names = \"(--[a-z-]+)\"");

  private static String document() throws IOException {
    return Files.readString(DOCUMENT);
  }

  @Test
  void every_route_is_in_the_document() throws IOException {
    String text = document();
    for (Route route : OpenDesk.shared().desk.all()) {
      assertThat(text).contains("`" + route.method().name() + " " + route.path() + "`");
    }
  }

  @Test
  void every_parameter_of_the_api_is_in_the_document() throws IOException {
    String text = document();
    for (Route route : OpenDesk.shared().desk.all()) {
      route.parameters().forEach(p -> assertThat(text).contains("`" + p.name() + "`"));
    }
  }

  @Test
  void every_route_of_the_api_is_in_its_description() throws IOException {
    JsonNode openApi =
        new JsonMapper().readTree(OpenDesk.shared().get("/api/v1/openapi.json").body());
    assertThat(openApi.get("openapi").asText()).isEqualTo("3.1.0");
    for (Route route : OpenDesk.shared().desk.all()) {
      if (route.isApi()) {
        JsonNode operation =
            openApi
                .get("paths")
                .path(route.path())
                .path(route.method().name().toLowerCase(Locale.ROOT));
        assertThat(operation.path("parameters").size()).isEqualTo(route.parameters().size());
        assertThat(operation.path("summary").asText()).isNotEmpty();
      }
    }
  }

  @Test
  void every_error_code_is_in_the_document() throws IOException {
    String text = document();
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = CODE.matcher(Files.readString(file));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    assertThat(codes).hasSizeGreaterThan(20);
    codes.forEach(c -> assertThat(text).contains("`" + c + "`"));
  }

  @Test
  void every_option_of_serve_is_in_the_document() throws IOException {
    String text = document();
    Matcher matcher =
        OPTION.matcher(
            Files.readString(Path.of("../desk/src/main/java/org/chancery/desk/ServeCommand.java")));
    int options = 0;
    while (matcher.find()) {
      assertThat(text).contains("`" + matcher.group(1));
      options++;
    }
    assertThat(options).isGreaterThanOrEqualTo(6);
  }
}
