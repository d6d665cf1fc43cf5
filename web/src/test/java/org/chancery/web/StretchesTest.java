package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chancery.archive.Series;
import org.chancery.json.JsonTree;
import org.junit.jupiter.api.Test;

class StretchesTest {
  private static List<ObjectNode> months(String... months) {
    return Stream.of(months)
        .map(m -> JsonTree.object().put("start", m + "-01").put("stories", 2))
        .toList();
  }

  @Test
  void a_month_in_which_nothing_happened_counts_nothing() {
    List<ObjectNode> filled = Stretches.filled(months("2023-11", "2024-02"), Series.By.MONTH);
    assertThat(filled)
        .extracting(r -> r.get("start").asText())
        .containsExactly("2023-11-01", "2023-12-01", "2024-01-01", "2024-02-01");
    assertThat(filled).extracting(r -> r.get("stories").asInt()).containsExactly(2, 0, 0, 2);
    assertThat(filled.get(1).get("score_mean").isNull()).isTrue();
  }

  @Test
  void nothing_stays_nothing() {
    assertThat(Stretches.filled(List.of(), Series.By.DAY)).isEmpty();
    assertThat(Stretches.suiting(List.of())).isEqualTo(Series.By.MONTH);
  }

  @Test
  void the_length_of_stretches_suits_the_time_they_fill() {
    assertThat(Stretches.suiting(months("2024-01"))).isEqualTo(Series.By.DAY);
    assertThat(Stretches.suiting(months("2024-01", "2024-03"))).isEqualTo(Series.By.DAY);
    assertThat(Stretches.suiting(months("2024-01", "2024-04"))).isEqualTo(Series.By.MONTH);
    assertThat(Stretches.suiting(months("1914-07", "2024-04"))).isEqualTo(Series.By.YEAR);
  }

  @Property
  void every_day_from_first_to_last_is_there_once(@ForAll @IntRange(min = 1, max = 400) int days) {
    LocalDate first = LocalDate.of(2023, 12, 25);
    List<ObjectNode> two =
        Stream.of(first, first.plusDays(days))
            .map(d -> JsonTree.object().put("start", d.toString()))
            .toList();
    assertThat(Stretches.filled(two, Series.By.DAY)).hasSize(days + 1).doesNotHaveDuplicates();
  }
}
