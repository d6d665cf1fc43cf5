package org.chancery.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final List<String> PIECES =
      List.of("[UNK]", "[CLS]", "[SEP]", "mali", "blame", "##d", "chad", ".", "’", "s", "北", "京");

  private final WordPieces pieces = new WordPieces(numbered());

  private static Map<String, Integer> numbered() {
    Map<String, Integer> numbered = new HashMap<>();
    PIECES.forEach(p -> numbered.put(p, numbered.size()));
    return numbered;
  }

  @Test
  void words_lose_case_and_accents_and_fall_into_pieces() {
    assertThat(pieces.numbers("Malí blamed CHAD.", 50)).containsExactly(1, 3, 4, 5, 6, 7, 2);
  }

  @Test
  void every_mark_and_every_han_character_stands_alone() {
    assertThat(pieces.numbers("Mali’s...", 50)).containsExactly(1, 3, 8, 9, 7, 7, 7, 2);
    assertThat(pieces.numbers("北京", 50)).containsExactly(1, 10, 11, 2);
  }

  @Test
  void what_is_not_known_has_a_number_too_and_long_texts_keep_their_end_mark() {
    assertThat(pieces.numbers("Zzyzx", 50)).containsExactly(1, 0, 2);
    assertThat(pieces.numbers("mali mali mali mali", 4)).containsExactly(1, 3, 3, 2);
    assertThat(pieces.numbers("", 50)).containsExactly(1, 2);
  }
}
