package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.evaluate.Figure;
import org.chancery.evaluate.Mistake;
import org.chancery.evaluate.Scorecard;
import org.junit.jupiter.api.Test;

/** What goes wrong before a model is loaded, and how a scorecard looks. */
class EvaluateCommandTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.none());
    return Main.run(console, arguments);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void kind_without_gold_is_wrong_usage() {
    assertThat(run("evaluate", "time")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(said()).contains("KIND and GOLD are wanted");
  }

  @Test
  void unknown_kind_names_those_there_are() {
    assertThat(run("evaluate", "weather", "pom.xml")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(said()).contains("'weather' is no kind of gold; there are actors, attribution");
  }

  @Test
  void missing_gold_is_named() {
    assertThat(run("evaluate", "time", "no/such/gold")).isEqualTo(ExitCode.REJECTED);
    assertThat(said()).contains("no/such/gold: there is no such gold standard");
  }

  private static final Scorecard SCORECARD =
      new Scorecard(
          "time",
          2,
          1,
          List.of(
              Figure.higher("strict F1", 0.5, "1 right"),
              Figure.higher("value F1", Double.NaN, "")),
          List.of(new Mistake("time missed", "a.tml 0-5", "[today]")),
          List.of("a note"));

  @Test
  void table_shows_figures_and_mistakes_by_kind() throws IOException {
    StringWriter out = new StringWriter();
    ScorecardTable.write(out, "time/mini", SCORECARD, 1);
    assertThat(out.toString())
        .startsWith("time time/mini: 2 items, 1 rejected\n")
        .containsPattern("strict F1 +0\\.500  1 right")
        .contains("1 × time missed\n      a.tml 0-5: [today]");
  }

  @Test
  void json_holds_figures_but_no_text_of_the_gold() throws IOException {
    StringWriter out = new StringWriter();
    ScorecardJson.write(out, "time/mini", SCORECARD);
    assertThat(out.toString())
        .contains("\"name\":\"strict F1\",\"value\":0.5,\"better\":\"higher\"")
        .contains("\"name\":\"value F1\",\"value\":null")
        .doesNotContain("today");
  }
}
