package org.chancery.classify;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * A text as the numbers of BERT's word pieces: without accents, in lower case, every mark of
 * punctuation and every Han character by itself. Safe for threads.
 */
final class WordPieces {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t\\n\\r]]+");
  private static final Pattern ALONE =
      Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\p{IsHan}]", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String UNKNOWN = "[UNK]";

  private final Map<String, Integer> vocabulary;
  private final WordpieceTokenizer tokenizer;

  /** With the number of each piece, {@code [CLS]}, {@code [SEP]} and {@code [UNK]} among them. */
  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.tokenizer = new WordpieceTokenizer(this.vocabulary.keySet());
  }

  /** The numbers, {@code [CLS]} first and {@code [SEP]} last, at most {@code most}. */
  long[] numbers(String text, int most) {
    String plain = Normalizer.normalize(CONTROLS.matcher(text).replaceAll(""), Normalizer.Form.NFD);
    String bare = ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    String[] pieces = tokenizer.tokenize(ALONE.matcher(bare).replaceAll(" $0 "));
    int length = Math.min(most, pieces.length);
    long[] numbers = new long[length];
    for (int i = 0; i < length; i++) {
      String piece = i == length - 1 ? pieces[pieces.length - 1] : pieces[i];
      numbers[i] = vocabulary.getOrDefault(piece, vocabulary.get(UNKNOWN));
    }
    return numbers;
  }
}
