package org.chancery.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSAULT||Armenian armed forces (ARM) group|Azerbaijan|Armenian armed forces (ARM) attack Azerbaijan",
        "ASSAULT||police (FRA) group|protesters|police (FRA) attack protesters",
        "ASSAULT||Armenia|Azerbaijan|Armenia attacks Azerbaijan",
        "AID||United Nations|Chad|United Nations aids Chad",
        "SUPPORT||United States|Chad|United States backs Chad",
        "RETREAT|withdraw|troops (RUS) group|Syria|troops (RUS) withdraw from Syria",
        "RETREAT|release|Cuba|Alan Gross (USA) person|Cuba releases Alan Gross (USA)",
        "RETREAT|release|Cuba|United States|Cuba releases captives of United States",
        "CONSULT|visit|Barack Obama (USA) person|Cuba|Barack Obama (USA) visits Cuba",
      })
  void makes_a_sentence(String type, String mode, String actor, String recipient, String title) {
    Title.Facts facts =
        new Title.Facts(
            new Mention.Code(type, mode == null ? "" : mode),
            new Title.Sides(List.of(party(actor)), List.of(party(recipient))),
            "",
            "",
            "occurred");
    assertThat(Title.of(facts)).isEqualTo(title + " – occurred");
  }

  /** {@code Alan Gross (USA) person}; without code and kind a country. */
  private static Party party(String words) {
    Matcher parts = Pattern.compile("(.*) \\((\\w*)\\) (\\w+)").matcher(words);
    return parts.matches()
        ? new Party(parts.group(1), parts.group(2), parts.group(3))
        : new Party(words, "", "country");
  }
}
