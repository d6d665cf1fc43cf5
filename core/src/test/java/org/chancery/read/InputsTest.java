package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.read.Inputs.Input;
import org.junit.jupiter.api.Test;

class InputsTest {
  private final List<Input> found = new ArrayList<>();
  private final Inputs inputs = new Inputs(InputStream.nullInputStream());

  private void lines(String text) throws IOException {
    inputs.lines(
        "x.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), found::add);
  }

  private String codeOf(int i) {
    return ((Input.Rejected) found.get(i)).why().code();
  }

  @Test
  void a_bad_line_of_json_lines_stops_no_other() throws IOException {
    lines("{\"text\":\"one\"}\r\n\n{}\n{\"text\":\"two\"}");
    assertThat(found).hasSize(3);
    assertThat(codeOf(1)).isEqualTo("empty-text");
    assertThat(((Input.Given) found.get(2)).source().name()).isEqualTo("x.jsonl:4");
  }

  @Test
  void a_line_that_is_too_long_is_rejected_and_passed_over() throws IOException {
    lines("x".repeat(Inputs.LONGEST + 5) + "\n{\"text\":\"two\"}\n");
    assertThat(codeOf(0)).isEqualTo("too-long");
    assertThat(found.get(1)).isInstanceOf(Input.Given.class);
  }

  @Test
  void bytes_are_a_text_or_a_rejection() {
    inputs.given("a", "Words.".getBytes(StandardCharsets.UTF_8), found::add);
    inputs.given("b", new byte[] {1, 0, 2}, found::add);
    assertThat(found.get(0)).isEqualTo(new Input.Given(Source.of("a", "Words.")));
    assertThat(codeOf(1)).isEqualTo("binary");
  }

  @Test
  void the_imprint_survives_what_the_user_adds() {
    Source.Imprint imprint = new Source.Imprint(Optional.of("Ada North"), Optional.empty());
    Source source =
        new Source(
            "a",
            "Words.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            imprint);
    Source more = source.orElse(Optional.of("Post"), Optional.empty());
    assertThat(more.imprint()).isEqualTo(imprint);
    assertThat(more.publisher()).contains("Post");
  }
}
