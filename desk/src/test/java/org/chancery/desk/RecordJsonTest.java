package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

final class RecordJsonTest {
  private final JsonNode tree = new RecordJson().tree(Sample.record());

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
    assertThat(check(tree)).isGreaterThanOrEqualTo(4);
  }

  private static int check(JsonNode node) {
    int checked = 0;
    if (node.has("begin") && node.has("text")) {
      int begin = Sample.TEXT.offsetByCodePoints(0, node.get("begin").intValue());
      int end = Sample.TEXT.offsetByCodePoints(0, node.get("end").intValue());
      assertThat(node.get("text").textValue()).isEqualTo(Sample.TEXT.substring(begin, end));
      checked++;
    }
    for (JsonNode child : node) {
      checked += check(child);
    }
    return checked;
  }
}
