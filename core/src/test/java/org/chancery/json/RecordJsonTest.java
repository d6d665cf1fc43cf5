package org.chancery.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import org.chancery.Fixture;
import org.junit.jupiter.api.Test;

final class RecordJsonTest {
  private static final String TEXT =
      """
      Envoys of two rivals meet

      GENEVA, May 10 (Reuters) - \uD83D\uDE80 Sudan's army chief, General Abdel Fattah al-Burhan, met \
      Saudi Foreign Minister Prince Faisal bin Farhan in Jeddah on Tuesday for the first time since 2021.

      The United States accused Iran of sending drones to Russia; Iran denied it. "We want a \
      ceasefire," the minister told reporters. The two countries plan to sign an agreement in June \
      that replaces a pact of 1998.
      """;

  private final JsonNode tree = new RecordJson().tree(Fixture.record(TEXT, "2023-05-10"));

  @Test
  void is_valid_against_the_schema() throws IOException {
    try (InputStream in = RecordJson.class.getResourceAsStream("record.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      assertThat(schema.validate(tree)).isEmpty();
    }
  }

  @Test
  void every_text_is_the_slice_of_its_span_in_code_points() {
    assertThat(check(tree)).isGreaterThanOrEqualTo(10);
  }

  private static int check(JsonNode node) {
    int checked = 0;
    if (node.has("begin") && node.has("text")) {
      int begin = TEXT.offsetByCodePoints(0, node.get("begin").intValue());
      int end = TEXT.offsetByCodePoints(0, node.get("end").intValue());
      assertThat(node.get("text").textValue()).isEqualTo(TEXT.substring(begin, end));
      checked++;
    }
    for (JsonNode child : node) {
      checked += check(child);
    }
    return checked;
  }
}
