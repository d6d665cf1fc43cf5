package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Record;
import org.junit.jupiter.api.Test;

/** Whom words stand for that often are taken for a state or its government. Sentences are ours. */
class NamesAndThingsTest {
  private static List<String> lines(String text) {
    Record record = Fixture.record(text, "2014-03-20");
    return record.events().stream().map(e -> Fixture.line(record, e)).toList();
  }

  @Test
  void state_of_georgia_is_american() {
    assertThat(lines("Georgia Governor Ann Lowell criticized China on Tuesday."))
        .containsExactly("ACCUSE/disapprove USA.GOV > CHN 2014-03-18 occurred");
    assertThat(lines("Lowell, the governor of Georgia, criticized Russia on Tuesday."))
        .containsExactly("ACCUSE/disapprove USA.GOV > RUS 2014-03-18 occurred");
    assertThat(lines("Georgia accused Russia of aggression on Monday."))
        .containsExactly("ACCUSE/allege GEO > RUS 2014-03-17 occurred");
  }

  @Test
  void president_of_a_firm_governs_nobody() {
    assertThat(lines("Ada Brunner, president of Apex Tools Corp, met King Abdullah on Monday."))
        .noneMatch(l -> l.contains(".GOV > ") && !l.contains("SAU.GOV > "))
        .anyMatch(l -> l.contains(".BUS"));
    assertThat(lines("The company's president criticised Japan on Monday."))
        .containsExactly("ACCUSE/disapprove ---.BUS > JPN 2014-03-17 occurred");
    assertThat(lines("The president of the European Commission criticised Russia on Monday."))
        .containsExactly("ACCUSE/disapprove EUR.GOV > RUS 2014-03-17 occurred");
  }

  @Test
  void treaty_and_sanctions_are_no_actors() {
    assertThat(
            lines(
                "The United Nations welcomed the treaty between Russia and the United States. It"
                    + " bans missiles of medium range."))
        .noneMatch(l -> l.startsWith("COERCE"));
    assertThat(
            lines(
                "Envoys discussed the sanctions at the United Nations. They have forced Russia to"
                    + " negotiate with Ukraine."))
        .noneMatch(l -> l.contains("UNO > RUS") || l.startsWith("COERCE"));
    assertThat(lines("The United Nations welcomed the accord. It condemned Russia."))
        .anyMatch(l -> l.startsWith("ACCUSE") && l.contains("UNO > RUS"));
  }

  @Test
  void declining_to_tell_refuses_nothing() {
    for (String telling : List.of("detail", "describe", "comment on", "name those at")) {
      assertThat(lines("The U.S. official declined to " + telling + " the talks."))
          .noneMatch(l -> l.startsWith("REJECT"));
    }
    assertThat(lines("Iran declined to meet the envoy of the United States."))
        .anyMatch(l -> l.startsWith("REJECT"));
  }

  @Test
  void retaliation_in_trade_is_no_assault() {
    assertThat(lines("The European Union retaliated against the United States with tariffs."))
        .allMatch(l -> l.startsWith("SANCTION"))
        .isNotEmpty();
    assertThat(lines("Canada retaliated by imposing duties on American goods."))
        .noneMatch(l -> l.startsWith("ASSAULT"));
    assertThat(lines("Israel retaliated against Hamas with air strikes."))
        .anyMatch(l -> l.startsWith("ASSAULT"));
    assertThat(lines("Iran's hostility towards Israel has not changed.")).isEmpty();
  }

  @Test
  void chronology_tells_its_years_at_the_head_of_lines() {
    String text =
        "1961: The Soviet Union signed a treaty with North Korea.\n\n"
            + "2000: Putin visited North Korea. He met Kim Jong Il.\n\n"
            + "May 2008 - Medvedev visited China.";
    assertThat(lines(text))
        .anyMatch(l -> l.contains("SUN > PRK 1961 occurred"))
        .anyMatch(l -> l.startsWith("CONSULT/visit") && l.contains("PRK 2000 occurred"))
        .anyMatch(l -> l.startsWith("CONSULT RUS.GOV > PRK") && l.contains(" 2000 occurred"))
        .anyMatch(l -> l.contains("CHN 2008-05 occurred"));
  }

  @Test
  void present_progressive_with_a_time_to_come_is_a_plan() {
    assertThat(lines("Next week President Obama is hosting Chinese President Xi Jinping."))
        .allMatch(l -> l.endsWith("planned"))
        .isNotEmpty();
    assertThat(lines("France is sending troops to Mali next month."))
        .allMatch(l -> l.endsWith("planned"))
        .isNotEmpty();
    assertThat(lines("Russia is sending troops to Syria."))
        .allMatch(l -> l.endsWith("ongoing"))
        .isNotEmpty();
  }

  @Test
  void agency_without_a_place_opens_no_sentence() {
    Record record =
        Fixture.record("(RIA Novosti) - Russia and China signed a deal on Monday.", "2014-03-20");
    var first = record.document().sentences().get(0);
    assertThat(record.document().report().slice(first.span())).startsWith("Russia and China");
  }

  @Test
  void second_party_of_an_elliptic_clause_does_the_same() {
    assertThat(lines("France pledged 200 million euros to Ukraine and Germany 660 million."))
        .anyMatch(l -> l.contains("DEU"))
        .noneMatch(l -> l.matches(".*> .*DEU.*"));
  }
}
