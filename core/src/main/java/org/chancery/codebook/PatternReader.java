package org.chancery.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.codebook.Frame.Argument;
import org.chancery.codebook.Frame.Filler;
import org.chancery.codebook.Frame.Place;
import org.chancery.codebook.Frame.Wants;

/**
 * Reads a pattern of {@code predicates/*.tsv}. The grammar, word by word:
 *
 * <pre>
 * A  R  A+  A:person      a slot; before the head the subject, after it the object
 * R!  R!:person           a slot that only the actor itself fills, not what belongs to it
 * A's  R's                whose act it is, who is acted upon (nouns)
 * hold   carry_out        the head: the first word that is none of the others
 * wont:lift               the head, which must say what will not be done
 * be ADJECTIVE            the head is the adjective
 * word|word  {class}  *   the object, or what a preposition governs
 * -                       no object
 * with  on|against        prepositions; the next word is what they govern
 * to:verb  ing:verb  that:*   a complement; what follows belongs to it
 * must:verb               a clause that says what R must or should do
 * will:verb  wont:verb    a clause that says what A itself will or will not do
 * is:word                 a clause that says what R is
 * ( … )                   may be missing
 * </pre>
 */
final class PatternReader {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}'.-]*");
  private static final Pattern SLOT = Pattern.compile("[AR][+!]?(:[a-z]+)?");
  private static final Pattern COMPLEMENT = Pattern.compile("(to|ing|that|must|will|wont|is):.+");
  private static final Pattern PARTICLE = Pattern.compile("[a-z][a-z|-]*");

  private static final String REFUSED = "wont:";

  static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "ahead",
          "along",
          "alongside",
          "amid",
          "among",
          "around",
          "as",
          "at",
          "before",
          "behind",
          "below",
          "beside",
          "between",
          "beyond",
          "by",
          "despite",
          "during",
          "for",
          "from",
          "in",
          "inside",
          "into",
          "like",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "outside",
          "out",
          "over",
          "past",
          "per",
          "regarding",
          "round",
          "since",
          "through",
          "throughout",
          "to",
          "toward",
          "towards",
          "under",
          "until",
          "unto",
          "up",
          "upon",
          "via",
          "with",
          "within",
          "without");

  private final Map<String, Set<String>> classes;

  PatternReader(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /**
   * Understands a pattern.
   *
   * @throws IllegalArgumentException which names the word that could not be read
   */
  Frame read(String pattern, Frame.Part part) {
    List<Word> words = words(pattern);
    return part == Frame.Part.NOUN ? noun(words, pattern) : verb(words, pattern);
  }

  /** A word of a pattern, and whether it stands in brackets. */
  private record Word(String text, boolean optional) {}

  private static List<Word> words(String pattern) {
    List<Word> words = new ArrayList<>();
    boolean optional = false;
    for (String raw : SPACE.split(pattern.trim())) {
      String word = raw;
      if (word.startsWith("(")) {
        optional = true;
        word = word.substring(1);
      }
      boolean closes = word.endsWith(")");
      if (closes) {
        word = word.substring(0, word.length() - 1);
      }
      if (word.isEmpty()) {
        throw new IllegalArgumentException("empty word in pattern '" + pattern + "'");
      }
      words.add(new Word(word, optional));
      if (closes) {
        optional = false;
      }
    }
    return words;
  }

  private Frame verb(List<Word> words, String pattern) {
    List<Argument> arguments = new ArrayList<>();
    int i = 0;
    while (i < words.size() && isSlot(words.get(i).text())) {
      arguments.add(
          new Argument(new Place.Subject(), slot(words.get(i).text()), words.get(i).optional()));
      i++;
    }
    if (i >= words.size()) {
      throw new IllegalArgumentException("no head in pattern '" + pattern + "'");
    }
    String head = words.get(i).text();
    if (head.startsWith(REFUSED)) {
      Frame plain =
          rest(Frame.Part.VERB, head.substring(REFUSED.length()), arguments, words, i + 1, pattern);
      return new Frame(plain.part(), plain.heads(), plain.particle(), plain.arguments(), true);
    }
    Frame.Part part = Frame.Part.VERB;
    if (head.equals("be") && i + 1 < words.size() && isBare(words.get(i + 1).text())) {
      part = Frame.Part.ADJECTIVE;
      head = words.get(++i).text();
    }
    return rest(part, head, arguments, words, i + 1, pattern);
  }

  private Frame rest(
      Frame.Part part,
      String head,
      List<Argument> arguments,
      List<Word> words,
      int from,
      String pattern) {
    String lemma = head;
    String particle = "";
    int underscore = head.indexOf('_');
    if (underscore > 0) {
      lemma = head.substring(0, underscore);
      particle = head.substring(underscore + 1);
    }
    int i = from;
    while (i < words.size()) {
      Word word = words.get(i);
      if (isComplement(word.text())) {
        arguments.add(complement(words, i, pattern));
        i = words.size();
      } else if (isPreposition(word.text())) {
        if (i + 1 >= words.size()) {
          throw new IllegalArgumentException(
              "preposition '" + word.text() + "' governs nothing in pattern '" + pattern + "'");
        }
        Place place = new Place.After(new LinkedHashSet<>(List.of(word.text().split("\\|"))));
        Word governed = words.get(i + 1);
        arguments.add(
            new Argument(place, filler(governed.text()), word.optional() || governed.optional()));
        i += 2;
      } else {
        arguments.add(new Argument(new Place.Object(), filler(word.text()), word.optional()));
        i++;
      }
    }
    if (particle.contains("|") || lemma.contains("|") && underscore > 0) {
      throw new IllegalArgumentException(
          "'" + head + "' gives several verbs and a particle; write an entry for each");
    }
    Set<String> heads = lemma.equals("*") ? Set.of() : lemmas(lemma);
    return new Frame(part, heads, particle, arguments, false);
  }

  private Argument complement(List<Word> words, int i, String pattern) {
    Word word = words.get(i);
    int colon = word.text().indexOf(':');
    Place.Kind kind =
        switch (word.text().substring(0, colon)) {
          case "to" -> Place.Kind.INFINITIVE;
          case "ing" -> Place.Kind.GERUND;
          case "must" -> Place.Kind.OBLIGATION;
          case "will" -> Place.Kind.PROMISE;
          case "wont" -> Place.Kind.REFUSAL;
          case "is" -> Place.Kind.STANDING;
          default -> Place.Kind.CLAUSE;
        };
    Frame inner =
        rest(
            Frame.Part.VERB,
            word.text().substring(colon + 1),
            new ArrayList<>(),
            words,
            i + 1,
            pattern);
    return new Argument(new Place.Complement(kind), new Filler.Clause(inner), word.optional());
  }

  private Frame noun(List<Word> words, String pattern) {
    List<Argument> arguments = new ArrayList<>();
    String head = null;
    List<Word> after = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (head == null && word.text().endsWith("'s")) {
        String slot = word.text().substring(0, word.text().length() - 2);
        Filler.Slot filler = slot(slot);
        Place place = filler.side() == Frame.Side.ACTOR ? new Place.Subject() : new Place.Object();
        arguments.add(new Argument(place, filler, word.optional()));
      } else if (head == null) {
        head = word.text();
      } else {
        after.add(word);
      }
    }
    if (head == null) {
      throw new IllegalArgumentException("no head in pattern '" + pattern + "'");
    }
    return rest(Frame.Part.NOUN, head, arguments, after, 0, pattern);
  }

  private Filler filler(String word) {
    if (isSlot(word)) {
      return slot(word);
    }
    if (word.equals("-")) {
      return new Filler.Nothing();
    }
    return word.equals("*") ? new Filler.Anything() : new Filler.Words(lemmas(word));
  }

  private Set<String> lemmas(String word) {
    Set<String> lemmas = new HashSet<>();
    for (String part : word.split("\\|")) {
      if (part.startsWith("{") && part.endsWith("}")) {
        String name = part.substring(1, part.length() - 1);
        lemmas.addAll(
            Optional.ofNullable(classes.get(name))
                .orElseThrow(
                    () -> new IllegalArgumentException("no class '" + name + "' is defined")));
      } else if (isSlot(part)) {
        throw new IllegalArgumentException(
            "'" + word + "' mixes the slot '" + part + "' with words; write an entry for each");
      } else if (WORD.matcher(part).matches()) {
        lemmas.add(part);
      } else {
        throw new IllegalArgumentException("'" + part + "' is no word, class or slot");
      }
    }
    return lemmas;
  }

  private static Filler.Slot slot(String word) {
    Frame.Side side = word.charAt(0) == 'A' ? Frame.Side.ACTOR : Frame.Side.RECIPIENT;
    boolean reciprocal = word.startsWith("A+");
    boolean direct = word.length() > 1 && word.charAt(1) == '!';
    int colon = word.indexOf(':');
    Wants wants = Wants.ANY;
    if (colon > 0) {
      String name = word.substring(colon + 1).toUpperCase(Locale.ROOT);
      try {
        wants = Wants.valueOf(name);
      } catch (IllegalArgumentException unknown) {
        throw new IllegalArgumentException(
            "a slot may want person, human, state, armed, force, crowd, org, place or gov, not '"
                + word.substring(colon + 1)
                + "'",
            unknown);
      }
    }
    return new Filler.Slot(side, wants, reciprocal, direct);
  }

  private static boolean isSlot(String word) {
    return SLOT.matcher(word).matches();
  }

  private static boolean isComplement(String word) {
    return COMPLEMENT.matcher(word).matches();
  }

  private static boolean isPreposition(String word) {
    for (String part : word.split("\\|")) {
      if (!PREPOSITIONS.contains(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBare(String word) {
    return PARTICLE.matcher(word).matches() && !isPreposition(word);
  }
}
