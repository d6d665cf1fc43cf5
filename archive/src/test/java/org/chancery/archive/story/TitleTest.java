package org.chancery.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSAULT||Armenian armed forces (ARM)|Azerbaijan|false|Armenian armed forces (ARM) attack Azerbaijan",
        "ASSAULT||police (FRA)|protesters|false|police (FRA) attack protesters",
        "ASSAULT||Armenia|Azerbaijan|false|Armenia attacks Azerbaijan",
        "AID||United Nations|Chad|false|United Nations aids Chad",
        "SUPPORT||United States|Chad|false|United States backs Chad",
        "RETREAT|withdraw|troops (RUS)|Syria|false|troops (RUS) withdraw from Syria",
        "RETREAT|release|Cuba|Alan Gross (USA)|true|Cuba releases Alan Gross (USA)",
        "RETREAT|release|Cuba|United States|false|Cuba releases captives of United States",
        "CONSULT|visit|Barack Obama (USA)|Cuba|false|Barack Obama (USA) visits Cuba",
      })
  void makes_a_sentence(
      String type, String mode, String actor, String recipient, boolean person, String title) {
    Title.Facts facts =
        new Title.Facts(
            new Mention.Code(type, mode == null ? "" : mode),
            new Title.Sides(List.of(actor), List.of(recipient), person),
            "",
            "",
            "occurred");
    assertThat(Title.of(facts)).isEqualTo(title + " – occurred");
  }
}
