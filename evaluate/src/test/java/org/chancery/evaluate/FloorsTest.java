package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  private static final Floors.Run RUN = new Floors.Run("time", "time/mini");

  @TempDir Path folder;

  private Floors floors(String lines) throws IOException {
    Path file = folder.resolve("floors.tsv");
    Files.writeString(file, lines);
    return Floors.read(file);
  }

  private static Scorecard measured(double strict, double error) {
    List<Figure> figures =
        List.of(Figure.higher("strict F1", strict, ""), Figure.lower("error", error, ""));
    return new Scorecard("time", 1, 0, figures, List.of(), List.of());
  }

  @Test
  void a_figure_as_printed_holds_its_own_floor() throws IOException {
    Scorecard scorecard = measured(0.81249, 0.4204);
    String lines = String.join("\n", Floors.lines(RUN, "abc", scorecard));
    assertThat(floors(lines).check(RUN, "abc", scorecard)).isEmpty();
  }

  @Test
  void worse_is_lower_or_higher_as_the_figure_has_it() throws IOException {
    Floors floors =
        floors(
            "# reached\ntime\ttime/mini\tabc\tstrict F1\t0.800\ntime\ttime/mini\tabc\terror\t0.400\n");
    assertThat(floors.check(RUN, "abc", measured(0.79, 0.3)))
        .containsExactly("time time/mini: strict F1: 0.790, the floor is 0.800");
    assertThat(floors.check(RUN, "abc", measured(0.9, 0.5))).hasSize(1);
    assertThat(floors.runs()).containsExactly(RUN);
  }

  @Test
  void another_gold_is_no_gold_for_the_floor() throws IOException {
    Floors floors = floors("time\ttime/mini\tabc\tstrict F1\t0.1\n");
    assertThat(floors.check(RUN, "def", measured(0.9, 0)))
        .containsExactly("time time/mini: strict F1: the gold is def, the floor was set on abc");
  }

  @Test
  void every_bad_line_is_named_at_once() {
    assertThatThrownBy(() -> floors("time\tx\n\nrecord\ta\tb\tc\tmuch\n"))
        .hasMessageContaining("floors.tsv:1")
        .hasMessageContaining("floors.tsv:3");
  }

  @Test
  void digest_depends_on_names_and_bytes_only() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/b/x.txt"), "one");
    String before = Floors.digest(folder.resolve("a"));
    assertThat(before).matches("[0-9a-f]{12}");
    Files.writeString(folder.resolve("a/b/x.txt"), "two");
    assertThat(Floors.digest(folder.resolve("a"))).isNotEqualTo(before);
  }
}
