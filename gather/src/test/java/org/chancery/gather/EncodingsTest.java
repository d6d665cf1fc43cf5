package org.chancery.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EncodingsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void believes_valid_utf8_more_than_what_is_declared() {
    byte[] bytes = "<meta charset=iso-8859-1>Zürich".getBytes(StandardCharsets.UTF_8);
    assertThat(Encodings.decode(bytes, Optional.of("iso-8859-1"))).endsWith("Zürich");
  }

  @Test
  void reads_what_server_or_page_declare() {
    Charset cyrillic = Charset.forName("windows-1251");
    assertThat(Encodings.decode("Москва".getBytes(cyrillic), Optional.of("windows-1251")))
        .isEqualTo("Москва");
    byte[] page =
        "<html><meta http-equiv=x content=\"text/html; charset=windows-1251\">Москва"
            .getBytes(cyrillic);
    assertThat(Encodings.decode(page, Optional.empty())).endsWith("Москва");
    byte[] feed = "<?xml version='1.0' encoding='windows-1251'?><a>Москва</a>".getBytes(cyrillic);
    assertThat(Encodings.decode(feed, Optional.empty())).contains("Москва");
  }

  @Test
  void reads_latin_one_as_browsers_do() {
    byte[] bytes = "“Quoted” – and dashed".getBytes(WINDOWS);
    assertThat(Encodings.decode(bytes, Optional.of("ISO-8859-1")))
        .isEqualTo("“Quoted” – and dashed");
  }

  @Test
  void reads_byte_order_marks() {
    assertThat(Encodings.decode("\uFEFFAa".getBytes(StandardCharsets.UTF_16BE), Optional.empty()))
        .isEqualTo("Aa");
    assertThat(Encodings.decode("\uFEFFé".getBytes(StandardCharsets.UTF_8), Optional.empty()))
        .isEqualTo("é");
  }

  @Test
  void passes_over_names_of_no_encoding() {
    assertThat(Encodings.decode("é".getBytes(WINDOWS), Optional.of("no-such"))).isNotEmpty();
    assertThat(Encodings.decode("é".getBytes(WINDOWS), Optional.of("%%"))).isNotEmpty();
  }

  @Property(tries = 100)
  void any_bytes_become_a_text(@ForAll byte[] bytes) {
    assertThat(Encodings.decode(bytes, Optional.empty())).isNotNull();
  }
}
