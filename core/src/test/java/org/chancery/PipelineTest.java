package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.model.Actor;
import org.chancery.model.ActorMention;
import org.chancery.model.Claim;
import org.chancery.model.Record;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

/** What one sentence or two must come to. Sentences are ours. */
class PipelineTest {
  private static List<String> lines(String text) {
    return Fixture.lines(Fixture.record(text, "2023-05-10"));
  }

  @Test
  void passive_and_active_give_the_same_event() {
    assertThat(lines("France condemned the attack by Russia on Ukraine on Monday."))
        .anyMatch(l -> l.startsWith("ACCUSE/disapprove FRA > RUS 2023-05-08"));
    assertThat(lines("Russia was condemned by France on Monday."))
        .contains("ACCUSE/disapprove FRA > RUS 2023-05-08 occurred");
  }

  @Test
  void plan_is_not_a_deed() {
    assertThat(lines("Chinese President Xi Jinping plans to visit Serbia next week."))
        .contains("CONSULT/visit CHN.GOV > SRB 2023-05-15/2023-05-21 planned");
  }

  @Test
  void negation_by_the_publisher_is_no_event() {
    assertThat(lines("Turkish President Recep Tayyip Erdogan did not visit Greece on Tuesday."))
        .contains("CONSULT/visit TUR.GOV > GRC 2023-05-09 not-occurred");
  }

  @Test
  void accusation_and_denial_make_an_event_disputed() {
    Record record =
        Fixture.record(
            "The United States accused Iran of supplying weapons to Russia. Iran denied the accusations.",
            "2023-05-10");
    assertThat(record.events())
        .anyMatch(e -> e.code().type().equals("AID") && e.standing().status() == Status.DISPUTED);
    assertThat(Fixture.lines(record))
        .anyMatch(l -> l.startsWith("ACCUSE") && l.contains("USA > IRN"));
    assertThat(Fixture.lines(record))
        .anyMatch(l -> l.startsWith("REJECT") && l.contains("IRN > USA"));
  }

  @Test
  void modal_is_only_possible() {
    assertThat(lines("Germany may send tanks to Ukraine."))
        .allMatch(l -> l.endsWith("possible"))
        .isNotEmpty();
  }

  @Test
  void weekday_of_the_future_lies_ahead() {
    assertThat(
            lines(
                "Japan's foreign minister will meet his South Korean counterpart in Seoul on Friday."))
        .contains("CONSULT JPN.GOV > KOR.GOV 2023-05-12 planned");
  }

  @Test
  void both_leaders_are_those_just_named() {
    assertThat(
            lines(
                "Indian Prime Minister Narendra Modi met French President Emmanuel Macron in Paris on Monday. The two leaders signed a defence pact."))
        .anyMatch(l -> l.startsWith("SUPPORT IND.GOV+FRA.GOV <> IND.GOV+FRA.GOV"));
  }

  @Test
  void first_visit_is_checked_against_the_one_before() {
    Record record =
        Fixture.record(
            "Chinese President Xi Jinping arrived in Hungary on Wednesday on his first visit in 19 years. Xi last visited Hungary in June 2004.",
            "2023-05-10");
    assertThat(record.derived().claims())
        .anyMatch(c -> c.kind() == Claim.Kind.FIRST_IN && c.verdict() == Claim.Verdict.CONSISTENT);
  }

  @Test
  void dateline_is_no_place_of_an_event() {
    Record record =
        Fixture.record("GENEVA, May 10 (Test) - Russia attacked Kharkiv on Tuesday.", "2023-05-10");
    assertThat(record.mentions().places()).noneMatch(p -> p.name().equals("Geneva"));
    assertThat(record.document().report().header().dateline().orElseThrow().place())
        .isEqualTo("GENEVA");
  }

  @Test
  void spans_hold_their_words_also_beyond_the_basic_plane() {
    Record record =
        Fixture.record(
            "\uD83D\uDE80 France condemned Russia on Monday. \uD83D\uDE80 Iran attacked Israel.",
            "2023-05-10");
    for (Actor actor : record.mentions().actors()) {
      for (ActorMention mention : actor.mentions()) {
        assertThat(record.document().report().slice(mention.span()))
            .isIn("France", "Russia", "Iran", "Israel");
      }
    }
    assertThat(record.mentions().actors()).hasSize(4);
  }

  @Test
  void same_on_every_run_and_thread() {
    String text =
        "Sudan's army and the Rapid Support Forces agreed on Friday to a ceasefire, Reuters reported. "
            + "The United Nations urged both sides to protect civilians.";
    List<String> once = lines(text);
    List<List<String>> many = IntStream.range(0, 16).parallel().mapToObj(i -> lines(text)).toList();
    assertThat(many).allMatch(once::equals);
  }
}
