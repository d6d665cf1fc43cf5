package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.TimeExpression.Interval;
import org.junit.jupiter.api.Test;

class GoldDateTest {
  private static Interval days(String edtf, String first, String last) {
    return new Interval(
        edtf,
        Optional.ofNullable(first).map(LocalDate::parse),
        Optional.ofNullable(last).map(LocalDate::parse));
  }

  @Test
  void a_day_lies_within_its_year() {
    assertThat(GoldDate.within("2022", days("2022-02-24", "2022-02-24", "2022-02-24"))).isTrue();
  }

  @Test
  void a_year_does_not_lie_within_a_month() {
    assertThat(GoldDate.within("2022-02", days("2022", "2022-01-01", "2022-12-31"))).isFalse();
  }

  @Test
  void an_open_end_takes_what_begins_later() {
    assertThat(GoldDate.within("2024-06-19/..", days("2024-06-20", "2024-06-20", "2024-06-20")))
        .isTrue();
    assertThat(GoldDate.within("2024-06-19/..", days("2024-06-18", "2024-06-18", "2024-06-18")))
        .isFalse();
  }

  @Test
  void an_own_open_end_does_not_lie_within_a_closed_date() {
    assertThat(GoldDate.within("2024", days("2024-06-19/..", "2024-06-19", null))).isFalse();
  }
}
