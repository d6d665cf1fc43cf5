package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.SectorTerm;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Finds the words of a sentence that name or describe somebody. Immutable, safe for threads. */
final class HitFinder {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "themselves",
          "we",
          "us",
          "our",
          "i",
          "my",
          "me");

  /** Nouns for two parties even without a number: "the neighbours", "the foes". */
  private static final Set<String> RIVALS =
      Set.of("neighbour", "neighbor", "rival", "foe", "enemy", "belligerent", "adversary");

  /** Numbers of those who are spoken of together, from {@link #LEAST} on. */
  private static final List<String> COUNTS =
      List.of("three", "four", "five", "six", "seven", "eight", "nine");

  private static final int LEAST = 3;

  /** Longest term of {@code actors/sectors.tsv}, in words. */
  private static final int LONGEST_TERM = 5;

  private final Lexicon lexicon;
  private final Map<String, SectorTerm> terms = new HashMap<>();
  private final Set<String> countryNouns;
  private final Set<String> sideNouns;
  private final Set<String> peoples;

  HitFinder(Codebook codebook) {
    this.lexicon = new Lexicon(codebook);
    for (SectorTerm term : codebook.sectors()) {
      terms.put(term.term(), term);
      term.plural().ifPresent(p -> terms.put(p, term));
    }
    this.countryNouns = codebook.classes().getOrDefault("country-noun", Set.of());
    this.peoples = codebook.classes().getOrDefault("people-name", Set.of());
    this.sideNouns = codebook.classes().getOrDefault("side-noun", Set.of());
  }

  /** The hits of a sentence in order, none inside another of the same sort. */
  List<Hit> find(Report report, Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    boolean[] named = new boolean[sentence.size()];
    names(report, sentence, hits, named);
    nominals(sentence, hits, named);
    for (Token token : sentence.tokens()) {
      if (PRONOUNS.contains(Clauses.lower(token)) && token.tag().startsWith("PRP")) {
        hits.add(new Hit.Pronoun(token.index(), token.index(), Clauses.lower(token)));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::first).thenComparing(Hit::last));
    return hits;
  }

  private void names(Report report, Sentence sentence, List<Hit> hits, boolean[] named) {
    String text = flat(report.slice(sentence.span()));
    int i = 0;
    while (i < sentence.size()) {
      boolean title =
          isPerson(sentence, i + 1) && terms.containsKey(Clauses.lower(sentence.token(i)));
      int personEnd = title ? -1 : personEnd(sentence, i);
      Optional<Hit.Name> name = nameAt(sentence, text, i);
      int nameEnd = name.map(Hit.Name::last).orElse(-1);
      Hit hit = null;
      if (personEnd > nameEnd) {
        hit = new Hit.Person(i, personEnd, List.of());
      } else if (name.isPresent()) {
        boolean leader =
            name.get().senses().stream().anyMatch(s -> s instanceof Lexicon.Sense.OfLeader);
        hit = leader ? new Hit.Person(i, nameEnd, name.get().senses()) : name.get();
      }
      if (hit == null) {
        i++;
      } else {
        hits.add(hit);
        for (int t = hit.first(); t <= hit.last(); t++) {
          named[t] = true;
        }
        i = hit.last() + 1;
      }
    }
  }

  /** One character a code point, so that token spans index it. */
  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    text.codePoints().forEach(p -> flat.append(p > 0xFFFF ? '\uFFFD' : (char) p));
    return flat.toString();
  }

  private Optional<Hit.Name> nameAt(Sentence sentence, String text, int i) {
    int offset = sentence.span().begin();
    for (Lexicon.Entry entry : lexicon.at(text, sentence.token(i).span().begin() - offset)) {
      int end = sentence.token(i).span().begin() + entry.name().length();
      for (int j = i; j < sentence.size() && sentence.token(j).span().begin() < end; j++) {
        if (sentence.token(j).span().end() == end && isNameLike(sentence, i, j, entry.name())) {
          return Optional.of(new Hit.Name(i, j, entry.senses()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A name of one word must look like a name: "US", not "us"; no verb or pronoun at the start of a
   * sentence.
   */
  private static boolean isNameLike(Sentence sentence, int first, int last, String name) {
    if (last > first) {
      return true;
    }
    Token token = sentence.token(first);
    boolean open =
        token.isNoun()
            || token.isAdjective()
            || token.tag().equals("FW")
            || token.tag().equals("CD");
    return Character.isUpperCase(name.codePointAt(0))
        ? open || !token.entity().equals("O") || token.tag().startsWith("VB") && first > 0
        : open;
  }

  /** Relations in which an adjective stands for those it describes: "the military seized power". */
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "obl");

  /** Small words inside names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "bin", "ben", "ibn", "bint", "al", "el", "de", "da", "dos", "van", "von", "der", "ter");

  private static boolean isPerson(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).entity().equals("PERSON");
  }

  /** "Abdullah bin Abdul Aziz", of which the recogniser may see only a part. */
  private static boolean joins(Sentence sentence, int i) {
    return i > 0
        && i + 1 < sentence.size()
        && PARTICLES.contains(Clauses.lower(sentence.token(i)))
        && sentence.token(i - 1).isName()
        && sentence.token(i + 1).isName()
        && (isPerson(sentence, i - 1) || isPerson(sentence, i + 1));
  }

  private static int personEnd(Sentence sentence, int i) {
    int end = i;
    while (isPerson(sentence, end)
        || joins(sentence, end)
        || end < sentence.size()
            && sentence.token(end).isName()
            && (joins(sentence, end + 1) || end > i && joins(sentence, end - 1))) {
      end++;
    }
    if (end > i && sentence.token(end - 1).tag().equals("POS")) {
      end--;
    }
    return end - 1 >= i ? end - 1 : -1;
  }

  private void nominals(Sentence sentence, List<Hit> hits, boolean[] named) {
    int i = 0;
    while (i < sentence.size()) {
      Optional<Hit> found = named[i] ? Optional.empty() : nominalAt(sentence, i, named);
      if (found.isPresent()) {
        hits.add(found.get());
        i = found.get().last() + 1;
      } else {
        i++;
      }
    }
  }

  private Optional<Hit> nominalAt(Sentence sentence, int i, boolean[] named) {
    for (int j = Math.min(sentence.size() - 1, i + LONGEST_TERM - 1); j >= i; j--) {
      Token last = sentence.token(j);
      boolean substantive = last.isAdjective() && ARGUMENTS.contains(last.plainRelation());
      if (!last.isNoun() && !last.isAdjective()) {
        continue;
      }
      boolean free = true;
      for (int t = i; t <= j; t++) {
        free &= !named[t];
      }
      SectorTerm term = free && !isNameOfKind(last) ? term(sentence, i, j) : null;
      boolean one =
          term != null
              && term.kind() == SectorTerm.Kind.PEOPLE
              && countryNouns.contains(last.lemma())
              && !last.isPlural();
      if (term != null && !one && (last.isNoun() || substantive)) {
        boolean plural =
            last.isPlural() || term.plural().map(Clauses.lower(last)::equals).orElse(false);
        return Optional.of(nominal(sentence, i, j, term, plural));
      }
    }
    if (isPair(sentence, i)) {
      return Optional.of(new Hit.Definite(i, i, "pair", Hit.Kind.TWO_PEOPLE, Optional.empty()));
    }
    return isCrowd(sentence, i)
        ? Optional.of(new Hit.Nominal(i, i, terms.get("people"), true))
        : definite(sentence, i);
  }

  /** "Tens of thousands marched": a number that acts is one of people. */
  private static boolean isCrowd(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean number =
        Set.of("thousands", "hundreds", "dozens", "tens", "millions", "scores")
            .contains(Clauses.lower(token));
    Token measured = new Clauses(sentence).measured(token);
    return number
        && token.relation().equals("nsubj")
        && (measured == token || measured.lemma().matches("thousand|hundred|million"));
  }

  /** "Tutsi rebels", "Catholic Church": a people's name that only says which. */
  private boolean isNameOfKind(Token last) {
    boolean modifier =
        last.plainRelation().equals("amod") || last.plainRelation().equals("compound");
    return modifier && last.head() == last.index() + 1 && peoples.contains(Clauses.lower(last));
  }

  /** "the pair signed", "the duo": two that were named. */
  private static boolean isPair(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean pair = Set.of("pair", "duo").contains(Clauses.lower(token));
    return pair
        && i > 0
        && Clauses.lower(sentence.token(i - 1)).equals("the")
        && (i + 1 >= sentence.size() || !sentence.token(i + 1).text().equals("of"));
  }

  private SectorTerm term(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int t = first; t < last; t++) {
      words.append(Clauses.lower(sentence.token(t)));
      boolean glued = sentence.token(t).span().end() == sentence.token(t + 1).span().begin();
      words.append(glued ? "" : " ");
    }
    String surface = words + Clauses.lower(sentence.token(last));
    SectorTerm bySurface = terms.get(surface);
    if (bySurface != null) {
      return bySurface;
    }
    SectorTerm byLemma = terms.get(words + sentence.token(last).lemma().toLowerCase(Locale.ROOT));
    boolean regular = byLemma == null && surface.endsWith("s");
    return regular ? terms.get(surface.substring(0, surface.length() - 1)) : byLemma;
  }

  private Hit nominal(Sentence sentence, int first, int last, SectorTerm term, boolean plural) {
    String lemma = sentence.token(last).lemma().toLowerCase(Locale.ROOT);
    if (plural && first == last && RIVALS.contains(lemma) && isDefinite(sentence, first)
        || plural && isTwo(sentence, first) && sideNouns.contains(lemma)) {
      return new Hit.Definite(first, last, lemma, Hit.Kind.TWO_SIDES, Optional.empty());
    }
    if (plural && isTwo(sentence, first)) {
      return new Hit.Definite(first, last, term.term(), Hit.Kind.TWO_PEOPLE, Optional.of(term));
    }
    return new Hit.Nominal(first, last, term, plural);
  }

  private Optional<Hit> definite(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (!token.isNoun() || Character.isUpperCase(token.text().codePointAt(0))) {
      return Optional.empty();
    }
    Optional<Integer> count = token.isPlural() ? count(sentence, i) : Optional.empty();
    if (count.isPresent() && (countryNouns.contains(lemma) || sideNouns.contains(lemma))) {
      return Optional.of(new Hit.Several(i, i, count.get()));
    }
    if (countryNouns.contains(lemma)) {
      if (token.isPlural()) {
        return isTwo(sentence, i)
            ? Optional.of(new Hit.Definite(i, i, lemma, Hit.Kind.TWO_COUNTRIES, Optional.empty()))
            : Optional.empty();
      }
      return isDefinite(sentence, i)
          ? Optional.of(new Hit.Definite(i, i, lemma, Hit.Kind.ONE_COUNTRY, Optional.empty()))
          : Optional.empty();
    }
    if (sideNouns.contains(lemma) && token.isPlural() && isTwo(sentence, i)) {
      return Optional.of(new Hit.Definite(i, i, lemma, Hit.Kind.TWO_SIDES, Optional.empty()));
    }
    return Optional.empty();
  }

  private static boolean isDeterminer(Token token) {
    return token.tag().equals("POS")
        || token.tag().equals("PRP$")
        || Set.of("the", "these", "those").contains(Clauses.lower(token));
  }

  /** Three or more: "the four countries", "all three neighbours". */
  private static Optional<Integer> count(Sentence sentence, int noun) {
    for (int i = noun - 1; i > 0 && i >= noun - 4; i--) {
      int count = COUNTS.indexOf(Clauses.lower(sentence.token(i)));
      boolean known =
          Set.of("the", "all", "these", "those").contains(Clauses.lower(sentence.token(i - 1)));
      if (count >= 0) {
        return known ? Optional.of(count + LEAST) : Optional.empty();
      }
      if (!sentence.token(i).isAdjective() && !sentence.token(i).isNoun()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "both", "the two", "these two" before a plural; "two soldiers" are any two. */
  private static boolean isTwo(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 4; i--) {
      String word = Clauses.lower(sentence.token(i));
      if (word.equals("both") || word.equals("two")) {
        return word.equals("both") || i > 0 && isDeterminer(sentence.token(i - 1));
      }
      if (!sentence.token(i).isAdjective() && !sentence.token(i).isNoun()) {
        return false;
      }
    }
    return false;
  }

  /**
   * "the", "this", "that" or a possessive before a singular, with only adjectives and nouns
   * between.
   */
  private static boolean isDefinite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 6; i--) {
      Token token = sentence.token(i);
      if (token.tag().equals("DT") || token.tag().equals("PRP$")) {
        return Set.of("the", "this", "that", "his", "her", "its", "their")
            .contains(Clauses.lower(token));
      }
      boolean within =
          token.isAdjective()
              || token.isNoun()
              || token.tag().equals("RB")
              || token.tag().equals("HYPH")
              || token.tag().equals("VBN")
              || token.tag().equals("VBG");
      if (!within) {
        return false;
      }
    }
    return false;
  }
}
