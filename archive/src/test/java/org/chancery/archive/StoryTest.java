package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.chancery.read.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTest {
  private static final Source CHARGE =
      Desk.report(
          "AP",
          "2024-03-02",
          "2024-03-01|USA/country/US|ACCUSE|PRK/country/North Korea|occurred||of shipping arms, shells and fuel by sea to others");
  private static final Source CHARGE_AND_DENIAL =
      Desk.report(
          "KCNA",
          "2024-03-02",
          "2024-03-01|USA/country/US|ACCUSE|PRK/country/North Korea|occurred||of sending arms\n"
              + "2024-03-02|PRK/country/North Korea|REJECT|USA/country/US|occurred||denied it");

  @TempDir Path folder;

  @Test
  void tells_a_plan_and_its_fulfilment_as_one_story_with_its_life() {
    try (Archive archive = Archive.open(Desk.filled(folder, Desk.PLAN, Desk.VISIT, Desk.STRIKE))) {
      assertThat(Desk.stories(archive))
          .containsExactlyInAnyOrder(
              "Vladimir Putin (RUS) visits North Korea in Pyongyang, 19 June 2024 – occurred"
                  + " [2 events, 2 reports, 2 origins]",
              "Israel attacks Lebanon, 18 June 2024 – occurred [1 events, 1 reports, 1 origins]");
      ObjectNode story = visit(archive);
      assertThat(story.get("life"))
          .extracting(s -> s.get("day").asText() + " " + s.get("status").asText())
          .containsExactly("2024-06-18 planned", "2024-06-19 occurred");
      assertThat(story.get("members")).allSatisfy(m -> assertThat(m.get("why")).isNotEmpty());
    }
  }

  @Test
  void puts_a_denial_into_the_story_of_what_it_denies() {
    try (Archive archive = Archive.open(Desk.filled(folder, CHARGE, CHARGE_AND_DENIAL))) {
      assertThat(Desk.stories(archive))
          .containsExactly(
              "US accuses North Korea, 1 March 2024 – occurred [3 events, 2 reports, 2 origins]");
    }
  }

  @Test
  void puts_a_denial_in_another_report_into_the_story_of_what_it_denies() {
    Source strike =
        Desk.report(
            "Azertac",
            "2020-10-11",
            "2020-10-11|ARM/organisation/Armenian forces|ASSAULT|AZE/country/Azerbaijan|alleged|Ganja|missiles hit a block of flats in Ganja at night");
    Source denial =
        Desk.report(
            "Armenpress",
            "2020-10-11",
            "2020-10-11|ARM/organisation/Armenian defence ministry|REJECT||occurred||denied that missiles flew at a block of flats in Ganja at night");
    Source other =
        Desk.report(
            "Interfax",
            "2020-10-11",
            "2020-10-11|ARM/country/Armenia|REJECT||occurred||denied that wheat prices would rise with the harvest");
    try (Archive archive = Archive.open(Desk.filled(folder, denial, strike, other))) {
      assertThat(Desk.stories(archive))
          .containsExactlyInAnyOrder(
              "Armenian forces (ARM) attack Azerbaijan in Ganja, 11 October 2020 – disputed"
                  + " [2 events, 2 reports, 2 origins]",
              "Armenia rejects, 11 October 2020 – occurred [1 events, 1 reports, 1 origins]");
      ObjectNode story = archive.story(event(archive, "alleged"));
      assertThat(story.get("denied_by"))
          .extracting(d -> d.asText())
          .containsExactly("Armenian defence ministry");
    }
  }

  @Test
  void puts_a_cancellation_into_the_story_of_the_visit_which_may_yet_take_place() {
    Source plan =
        Desk.report(
            "A",
            "2019-07-31",
            "2019-09-02|USA/person/Donald Trump|CONSULT/visit|DNK/country/Denmark|planned||state visit with queen dinner and Greenland tour");
    Source off =
        Desk.report(
            "B",
            "2019-08-21",
            "2019-08-20|USA/person/Donald Trump|SANCTION|DNK/country/Denmark|occurred||cancelled state visit with queen dinner and Greenland tour");
    Source after =
        Desk.report(
            "C",
            "2019-09-02",
            "2019-09-02|USA/person/Donald Trump|CONSULT/visit|DNK/country/Denmark|occurred||landed for state visit; queen gave dinner, Greenland tour follows");
    Desk.filled(folder, off, plan);
    try (Archive archive = Archive.open(folder)) {
      assertThat(Desk.stories(archive))
          .containsExactly(
              "Donald Trump (USA) visits Denmark, 2 September 2019 – not-occurred"
                  + " [2 events, 2 reports, 2 origins]");
      Desk.ingest(archive, List.of(after));
      assertThat(Desk.stories(archive))
          .containsExactly(
              "Donald Trump (USA) visits Denmark, 2 September 2019 – occurred"
                  + " [3 events, 3 reports, 3 origins]");
    }
  }

  @Test
  void keeps_persons_of_one_country_and_days_apart() {
    Source lavrov =
        Desk.report(
            "X",
            "2024-06-19",
            Desk.VISIT.text().replace("RUS/person/Vladimir Putin", "RUS/person/Sergei Lavrov"));
    Source july =
        Desk.report("Y", "2024-07-20", Desk.VISIT.text().replace("2024-06-19", "2024-07-19"));
    try (Archive archive = Archive.open(Desk.filled(folder, Desk.VISIT, lavrov, july))) {
      assertThat(Desk.stories(archive)).hasSize(3);
    }
  }

  @Test
  void keeps_undated_promises_of_one_government_apart_unless_their_words_agree() {
    String promise = "|RUS/country/Russia|AGREE||occurred||";
    Source ports =
        Desk.report(
            "A",
            "2022-07-22",
            promise
                + "never attack harbours quays cranes silos pilots tugs lighthouses docks barges ferries warehouses");
    Source grain =
        Desk.report(
            "B",
            "2022-07-23",
            promise
                + "lets wheat barley maize leave sea under flags inspected weekly near straits tolls insurance");
    Source again =
        Desk.report(
            "C",
            "2022-07-23",
            promise
                + "harbours quays cranes silos pilots tugs lighthouses docks barges ferries spared");
    try (Archive archive = Archive.open(Desk.filled(folder, ports, grain, again))) {
      assertThat(Desk.stories(archive)).hasSize(2).anyMatch(s -> s.contains("2 reports"));
    }
  }

  @Test
  void counts_a_changed_report_once_in_its_story() {
    Source first = Desk.at("http://x.test/v", "X", "2024-06-19", Desk.VISIT.text());
    Source second =
        Desk.at("http://x.test/v", "X", "2024-06-19", Desk.VISIT.text() + "\nMore is to follow.");
    try (Archive archive = Archive.open(Desk.filled(folder, first, Desk.PLAN, second))) {
      assertThat(Desk.stories(archive))
          .containsExactly(
              "Vladimir Putin (RUS) visits North Korea in Pyongyang, 19 June 2024 – occurred"
                  + " [2 events, 2 reports, 2 origins]");
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void keeps_to_a_split_by_hand_through_later_reports_and_a_rebuild() {
    Source later =
        Desk.report("Kyodo", "2024-06-20", Desk.VISIT.text().replace("for talks", "with aides"));
    Desk.filled(folder, Desk.PLAN, Desk.VISIT);
    String split;
    try (Archive archive = Archive.open(folder)) {
      split = event(archive, "planned");
      archive.corrections().split(List.of(split));
      assertThat(Desk.stories(archive)).hasSize(2);
      Desk.ingest(archive, List.of(later));
      assertApart(archive, split);
    }
    Archive.rebuild(folder);
    try (Archive archive = Archive.open(folder)) {
      assertApart(archive, split);
      assertThat(archive.verify()).isEmpty();
    }
  }

  private static void assertApart(Archive archive, String split) {
    String story = archive.story(split).get("id").asText();
    String other = archive.story(event(archive, "occurred")).get("id").asText();
    assertThat(story).isNotEqualTo(other);
  }

  @Test
  void keeps_to_a_join_by_hand_until_it_is_split_again() {
    Desk.filled(folder, Desk.VISIT, Desk.STRIKE);
    List<String> all;
    try (Archive archive = Archive.open(folder)) {
      all = Desk.rows(archive, Query.Kind.EVENT).stream().map(e -> e.get("id").asText()).toList();
      archive.corrections().join(all);
      assertThat(Desk.stories(archive)).hasSize(1);
      assertThatThrownBy(() -> archive.corrections().join(all)).hasMessageContaining("already");
    }
    Archive.rebuild(folder);
    try (Archive archive = Archive.open(folder)) {
      Desk.ingest(archive, List.of(Desk.PLAN));
      assertThat(Desk.stories(archive)).hasSize(1);
      archive.corrections().split(List.of(all.get(0)));
      assertThat(Desk.stories(archive)).hasSize(2);
      assertThat(archive.verify()).isEmpty();
      assertThatThrownBy(() -> archive.corrections().split(List.of("nothing")))
          .hasMessageContaining("'nothing' is no story or event");
    }
  }

  private static ObjectNode visit(Archive archive) {
    return archive.story(event(archive, "planned"));
  }

  private static String event(Archive archive, String status) {
    return Desk.rows(archive, Query.Kind.EVENT).stream()
        .filter(e -> e.get("status").asText().equals(status))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asText();
  }
}
