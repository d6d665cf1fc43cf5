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
    assertThat(times("The border was drawn in the 1920s.")).containsExactly("the 1920s = 192");
    assertThat(times("The fort was built in the 19th century."))
        .containsExactly("the 19th century = 18");
  }

  @Test
  void figures_are_held_against_the_same_part_of_the_year_before() {
    assertThat(times("Exports rose in the third quarter of 2022 from a year earlier."))
        .containsExactly("the third quarter of 2022 = 2022-Q3", "a year earlier = 2021-Q3");
    assertThat(
            times("In the first quarter arms sales fell. They had risen in the year-ago quarter."))
        .contains("the year-ago quarter = 2022-Q1");
    assertThat(times("The minister resigned a year ago.")).containsExactly("a year ago = 2022");
  }

  @Test
  void granted_time_lies_ahead() {
    assertThat(times("Rebels gave the garrison until Friday to surrender."))
        .containsExactly("Friday = 2023-05-12");
    assertThat(times("The truce was extended to June 3.")).containsExactly("June 3 = 2023-06-03");
    assertThat(times("Students planned a rally on Saturday."))
        .containsExactly("Saturday = 2023-05-13");
    assertThat(times("Shells fell on the town until Friday."))
        .containsExactly("Friday = 2023-05-05");
  }

  @Test
  void what_could_not_be_done_is_past() {
    assertThat(times("The minister could not be reached on Friday."))
        .containsExactly("Friday = 2023-05-05");
  }

  @Test
  void participle_tells_its_own_past() {
    assertThat(times("The council will review the permits issued on July 1."))
        .containsExactly("July 1 = 2022-07-01");
  }

  @Test
  void rates_and_parts_are_no_times() {
    assertThat(times("The airline runs four flights a week.")).isEmpty();
    assertThat(times("The island imports three-quarters of its food.")).isEmpty();
    assertThat(times("The siege lasted a week.")).containsExactly("a week = P1W");
  }

  @Test
  void dateline_tells_a_time() {
    assertThat(times("NAIROBI, May 9 (Xinhua) -- Kenya and Uganda signed an accord."))
        .containsExactly("May 9 = 2023-05-09");
  }

  @Test
  void days_and_years_in_words_are_understood() {
    assertThat(times("Talks open this coming Sunday, May fourteenth."))
        .containsExactly("this coming Sunday, May fourteenth = 2023-05-14");
    assertThat(times("He was shot last October 23."))
        .containsExactly("last October 23 = 2022-10-23");
    assertThat(times("The group split in mid-1996.")).containsExactly("mid-1996 = 1996");
    assertThat(times("Unrest fell over the past decade.")).containsExactly("the past decade = 201");
  }
}
