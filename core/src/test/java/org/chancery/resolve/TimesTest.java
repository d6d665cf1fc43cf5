package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.Fixture;
import org.chancery.model.Record;
import org.junit.jupiter.api.Test;

/** What the words for times mean, seen from Wednesday 10 May 2023. Sentences are ours. */
class TimesTest {
  private static List<String> times(String text) {
    Record record = Fixture.record(text, "2023-05-10");
    return record.mentions().times().stream()
        .map(t -> record.document().report().slice(t.span()) + " = " + t.timex().orElse("?"))
        .toList();
  }

  @Test
  void clock_times_are_times_of_a_day() {
    assertThat(times("Rebels attacked the barracks at 7:30 p.m. on Monday."))
        .containsExactly("7:30 p.m. on Monday = 2023-05-08T19:30");
    assertThat(times("The ceasefire took effect at 0900 GMT."))
        .containsExactly("0900 GMT = 2023-05-10T09:00");
  }

  @Test
  void quarters_and_halves_belong_to_a_year() {
    assertThat(times("Arms sales rose in the third quarter of 2021."))
        .containsExactly("the third quarter of 2021 = 2021-Q3");
    assertThat(times("Arrests doubled in the fourth quarter."))
        .containsExactly("the fourth quarter = 2022-Q4");
  }

  @Test
  void length_before_the_report_keeps_its_days() {
    Record record =
        Fixture.record("Militants killed dozens of farmers in the past two months.", "2023-05-10");
    assertThat(record.mentions().times())
        .anyMatch(
            t ->
                t.timex().equals(java.util.Optional.of("P2M"))
                    && t.when().isPresent()
                    && t.when().get().last().isPresent());
  }

  @Test
  void will_puts_a_date_ahead() {
    assertThat(times("The two presidents will meet on December 3."))
        .containsExactly("December 3 = 2023-12-03");
    assertThat(times("A summit scheduled for Friday was cancelled."))
        .containsExactly("Friday = 2023-05-12");
    assertThat(times("The two presidents met on December 3."))
        .containsExactly("December 3 = 2022-12-03");
  }

  @Test
  void next_day_is_seen_from_the_day_told_last() {
    assertThat(times("Troops entered the town on March 3, 2021. They left the next day."))
        .contains("the next day = 2021-03-04");
  }

  @Test
  void words_that_make_a_time_inexact_belong_to_it() {
    assertThat(times("The siege lasted almost three years."))
        .containsExactly("almost three years = P3Y");
    assertThat(times("Talks resume in the middle of June."))
        .containsExactly("the middle of June = 2023-06");
  }

  @Test
  void age_is_no_time() {
    assertThat(times("A 34-year-old teacher was arrested.")).isEmpty();
  }

  @Test
  void decades_and_centuries_are_dates() {
    assertThat(times("The border was drawn in the 1920s.")).containsExactly("the 1920s = 192X");
    assertThat(times("The fort was built in the 19th century."))
        .containsExactly("the 19th century = 18");
  }
}
