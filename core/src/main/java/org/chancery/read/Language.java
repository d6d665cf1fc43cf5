package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.chancery.model.ChanceryException;

/** Tells whether a text is English. Loads its model at first use; safe for threads. */
final class Language {
  /**
   * Texts shorter than this, in characters, are taken for English: there is too little to tell by.
   */
  private static final int SHORTEST = 120;

  /** How much of a text is looked at, in characters. */
  private static final int LONGEST = 4000;

  /**
   * Words of four letters or more below which the detector guesses; read off the agency reports.
   */
  private static final int LEAST_WORDS = 20;

  private LanguageDetectorModel model;

  /** ISO 639-3 code of the text's language: {@code eng}; for texts too short to tell too. */
  String detect(String text) {
    if (text.length() < SHORTEST || isPlainlyEnglish(text)) {
      return "eng";
    }
    String sample = text.substring(0, Math.min(text.length(), LONGEST));
    if (isTabular(sample)) {
      return "eng";
    }
    return new LanguageDetectorME(model()).predictLanguage(sample).getLang();
  }

  /**
   * Whether the commonest English function words make up a share of words that no other language
   * reaches, so that the model need not be loaded: one word in eight, measured on 19,043 agency
   * reports (lowest share in prose 0.14).
   */
  private static boolean isPlainlyEnglish(String text) {
    String sample =
        text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(java.util.Locale.ROOT);
    int words = 0;
    int function = 0;
    for (String word : sample.split("[^\\p{L}]+")) {
      words++;
      function +=
          switch (word) {
            case "the",
                "of",
                "and",
                "to",
                "with",
                "that",
                "has",
                "said",
                "for",
                "which",
                "was",
                "have",
                "from",
                "its",
                "would" ->
                1;
            default -> 0;
          };
    }
    return function * 8 >= words;
  }

  /**
   * Whether a text is mostly figures and abbreviations ("Shr 27 cts vs 17 cts"), in which no
   * language can be told: fewer than {@link #LEAST_WORDS} words of four letters or more.
   */
  private static boolean isTabular(String sample) {
    long words =
        java.util.Arrays.stream(sample.split("[^\\p{L}]+")).filter(w -> w.length() >= 4).count();
    boolean ascii = sample.codePoints().allMatch(c -> c < 0x80);
    return ascii && words < LEAST_WORDS;
  }

  private synchronized LanguageDetectorModel model() {
    if (model == null) {
      try (InputStream in = Language.class.getResourceAsStream("/langdetect-183.bin")) {
        model = new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new ChanceryException(
            ChanceryException.Kind.RESOURCE,
            "no-language-model",
            "the language model can't be read",
            e);
      }
    }
    return model;
  }
}
