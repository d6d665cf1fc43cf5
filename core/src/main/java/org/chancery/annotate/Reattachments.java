package org.chancery.annotate;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Token;

/**
 * Hangs words on what they belong to, where the tree of the parser cannot be right: days that
 * swallow a subject, participles that pass for clauses, verbs that pass for nouns.
 */
final class Reattachments {
  static final Set<String> WEEKDAYS = names(DayOfWeek.values());

  private static final Set<String> MONTHS = names(Month.values());

  /** Verbs that say what somebody or something is in the speaker's eyes. */
  private static final Set<String> NAMING =
      Set.of("call", "brand", "label", "dub", "term", "declare", "consider", "describe", "deem");

  /** Words before a number that is only guessed. */
  private static final Set<String> ABOUT = Set.of("around", "about", "over", "some", "under");

  /** Verbs with an object and what is done to it, and verbs of speech: "had the men arrested". */
  private static final Set<String> FINDING =
      Set.of(
          "have",
          "get",
          "see",
          "want",
          "keep",
          "find",
          "leave",
          "need",
          "hear",
          "make",
          "watch",
          "feel",
          "like",
          "declare",
          "consider",
          "order",
          "say",
          "report",
          "believe",
          "think",
          "know",
          "claim",
          "show",
          "announce",
          "add",
          "tell",
          "hold",
          "deem",
          "prefer",
          "be");

  private Reattachments() {}

  static boolean isCalendar(Token token) {
    String word = Clauses.lower(token);
    return WEEKDAYS.contains(word) || MONTHS.contains(word);
  }

  private static Set<String> names(Object[] values) {
    return Stream.of(values)
        .map(each -> each.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  static void apply(List<Token> tokens) {
    verbsTakenForPlurals(tokens);
    subjectsAfterDays(tokens);
    countedSubjects(tokens);
    objectsOfParticiples(tokens);
    reducedRelatives(tokens);
    participlesAfterCommas(tokens);
    namings(tokens);
  }

  /** "Russia reserves the right": a plural noun with subject and object is a verb. */
  private static void verbsTakenForPlurals(List<Token> tokens) {
    for (Token noun : List.copyOf(tokens)) {
      boolean shape =
          noun.tag().equals("NNS")
              && child(tokens, noun.index(), "nsubj") >= 0
              && child(tokens, noun.index(), "nsubj") < noun.index()
              && child(tokens, noun.index(), "obj") > noun.index();
      if (shape) {
        tokens.set(noun.index(), Repair.retagged(noun, "VBZ"));
      }
    }
  }

  /** "On Wednesday London announced", read as if it were announced on London. */
  private static void subjectsAfterDays(List<Token> tokens) {
    for (int i = 0; i + 3 < tokens.size(); i++) {
      Token preposition = tokens.get(i);
      Token day = tokens.get(i + 1);
      int name = day.head();
      boolean shape =
          Set.of("on", "in").contains(Clauses.lower(preposition))
              && preposition.head() == name
              && name > i + 1
              && isCalendar(day)
              && day.relation().equals("compound")
              && tokens.get(name).plainRelation().equals("obl")
              && tokens.get(name).head() > name;
      if (!shape) {
        continue;
      }
      int verb = tokens.get(name).head();
      if (tokens.get(verb).isVerb() && child(tokens, verb, "nsubj") < 0) {
        tokens.set(i, Repair.moved(preposition, i + 1, "case"));
        tokens.set(i + 1, Repair.moved(day, verb, "obl"));
        tokens.set(name, Repair.moved(tokens.get(name), verb, "nsubj"));
      }
    }
  }

  /** "Around 300 rebels surrendered", read as if it happened around them: they did. */
  private static void countedSubjects(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token about = tokens.get(i);
      int noun = about.head();
      boolean shape =
          ABOUT.contains(Clauses.lower(about))
              && about.relation().equals("case")
              && tokens.get(i + 1).tag().equals("CD")
              && noun > i
              && tokens.get(noun).isNoun()
              && tokens.get(noun).plainRelation().equals("obl")
              && tokens.get(noun).head() > noun;
      if (shape) {
        int verb = tokens.get(noun).head();
        if (tokens.get(verb).isVerb() && child(tokens, verb, "nsubj") < 0) {
          tokens.set(i, Repair.moved(about, i + 1, "advmod"));
          tokens.set(noun, Repair.moved(tokens.get(noun), verb, "nsubj"));
        }
      }
    }
  }

  /**
   * "deported four men registered with the UN", "attacked villagers fleeing the town": the men are
   * deported, not that they registered.
   */
  private static void objectsOfParticiples(List<Token> tokens) {
    for (Token participle : List.copyOf(tokens)) {
      int noun = child(tokens, participle.index(), "nsubj");
      int verb = participle.head();
      boolean shape =
          isReduced(tokens, participle)
              && participle.relation().matches("xcomp|ccomp|dep")
              && verb >= 0
              && verb < noun
              && noun < participle.index()
              && tokens.get(verb).isVerb()
              && !FINDING.contains(tokens.get(verb).lemma())
              && child(tokens, verb, "obj") < 0
              && child(tokens, participle.index(), "aux") < 0
              && child(tokens, participle.index(), "cop") < 0
              && child(tokens, participle.index(), "mark") < 0
              && tokens.subList(verb, noun).stream().noneMatch(t -> t.text().equals(","));
      if (shape) {
        tokens.set(noun, Repair.moved(tokens.get(noun), verb, "obj"));
        tokens.set(participle.index(), Repair.moved(participle, noun, "acl"));
      }
    }
  }

  /** Whether a verb may be a participle that says which: "loaded with", "fleeing", "wanted in". */
  private static boolean isReduced(List<Token> tokens, Token verb) {
    return switch (verb.tag()) {
      case "VBN" -> child(tokens, verb.index(), "obj") < 0;
      case "VBG" -> true;
      case "VBD" ->
          Set.of("want", "accuse", "suspect").contains(verb.lemma())
              && child(tokens, verb.index(), "obj") < 0;
      default -> false;
    };
  }

  /** "truces brokered by Moscow collapsed", read as a clause: the truces collapsed. */
  private static void reducedRelatives(List<Token> tokens) {
    for (Token participle : List.copyOf(tokens)) {
      int noun = child(tokens, participle.index(), "nsubj");
      boolean shape =
          participle.tag().equals("VBN")
              && participle.relation().equals("csubj")
              && participle.head() > participle.index()
              && noun >= 0
              && noun < participle.index()
              && child(tokens, participle.index(), "aux") < 0
              && child(tokens, participle.index(), "obj") < 0;
      if (shape) {
        tokens.set(noun, Repair.moved(tokens.get(noun), participle.head(), "nsubj"));
        tokens.set(participle.index(), Repair.moved(participle, noun, "acl"));
      }
    }
  }

  /** "freed Alan Gross, jailed for five years, on": he was jailed, nobody freed and jailed. */
  private static void participlesAfterCommas(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      Token participle = tokens.get(i);
      Token before = tokens.get(i - 2);
      boolean shape =
          participle.tag().equals("VBN")
              && participle.relation().equals("conj")
              && participle.head() < i - 2
              && tokens.get(i - 1).text().equals(",")
              && before.isNoun()
              && tokens.get(participle.head()).isVerb()
              && child(tokens, i, "aux") < 0
              && child(tokens, i, "obj") < 0
              && !isJoined(tokens, participle.head());
      if (shape) {
        tokens.set(i, Repair.moved(participle, i - 2, "acl"));
      }
    }
  }

  private static boolean isJoined(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.relation().equals("cc"));
  }

  /** "branded him a liar", "called the measures unacceptable": what is said of the object. */
  private static void namings(List<Token> tokens) {
    for (Token said : List.copyOf(tokens)) {
      int object = said.head();
      boolean after =
          object >= 0
              && object < said.index()
              && (said.relation().equals("dep") && said.isNoun()
                  || said.relation().equals("amod") && said.isAdjective());
      if (!after) {
        continue;
      }
      Token named = tokens.get(object);
      boolean naming =
          Set.of("obj", "iobj").contains(named.relation())
              && named.head() >= 0
              && named.head() < object
              && NAMING.contains(tokens.get(named.head()).lemma());
      if (naming) {
        tokens.set(object, Repair.moved(named, named.head(), "obj"));
        tokens.set(said.index(), Repair.moved(said, named.head(), "xcomp"));
      }
    }
  }

  private static int child(List<Token> tokens, int head, String relation) {
    return tokens.stream()
        .filter(t -> t.head() == head && t.plainRelation().equals(relation))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }
}
