package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The many forms of the line that opens an agency report. */
class DatelineFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TALLINN, May 2, 2007, BNS - The minister spoke. | TALLINN | May 2, 2007 | BNS",
        "MOSCOW, March 17, 2018. /TASS/. The ministry said. | MOSCOW | March 17, 2018 | TASS",
        "WASHINGTON (AP) — May 10, 2018 — The president spoke. | WASHINGTON | May 10, 2018 | AP",
        "YEREVAN, OCTOBER 11, 2020, ARMENPRESS. The army said. | YEREVAN | OCTOBER 11, 2020 | ARMENPRESS",
        "New Delhi, Feb 26, 2019 (PTI) In an operation, jets flew. | New Delhi | Feb 26, 2019 | PTI",
        "DAYTON, Ohio, Nov. 21, 1995 | DAYTON | Nov. 21, 1995 | ",
        "WAGAH, Pakistan/NEW DELHI, March 1, 2019 (Reuters) - A pilot returned. | WAGAH | March 1, 2019 | Reuters",
      })
  void dateline_is_read(String line, String place, String date, String agency) {
    Dateline read = Dateline.read(line).orElseThrow();
    assertThat(read.place()).isEqualTo(place);
    assertThat(read.date()).contains(date);
    assertThat(read.agency()).isEqualTo(Optional.ofNullable(agency));
  }

  @Test
  void sentence_is_no_dateline() {
    assertThat(Dateline.read("Russia - once an ally - has left.")).isEmpty();
    assertThat(Dateline.read("In May 2007 the army left Kosovo.")).isEmpty();
    assertThat(Dateline.read("Iran, Saudi Arabia and Oman met.")).isEmpty();
  }
}
