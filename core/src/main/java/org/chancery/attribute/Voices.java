package org.chancery.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Cue;
import org.chancery.model.Assertion.Source;
import org.chancery.model.Document;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * Finds who speaks in a sentence, and what is ascribed to them. Made for one document; not
 * thread-safe.
 */
final class Voices {
  private static final Set<Cue.Kind> SPEAKING =
      Set.of(Cue.Kind.ATTRIBUTION, Cue.Kind.ACCUSATION, Cue.Kind.DENIAL);

  /**
   * Share of a sentence that must stand in quotation marks for it to go on from the last speaker.
   */
  private static final double MOSTLY_QUOTED = 0.7;

  private final Document document;
  private final CueIndex cues;
  private final Sources sources;
  private Optional<Voice> last = Optional.empty();
  private int lastSentence = -2;

  Voices(Document document, CueIndex cues, Sources sources) {
    this.document = document;
    this.cues = cues;
    this.sources = sources;
  }

  /** The voices of a sentence, those that ascribe most first. Sentences must come in order. */
  List<Voice> find(Clauses clauses) {
    Sentence sentence = clauses.sentence();
    List<Voice> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() || token.isNoun()) {
        cues.find(sentence, token, SPEAKING)
            .flatMap(c -> voice(clauses, token, c))
            .ifPresent(found::add);
      }
      phrase(clauses, token).ifPresent(found::add);
    }
    if (found.isEmpty() && lastSentence == sentence.index() - 1 && isQuoted(sentence)) {
      last.map(v -> goesOn(v, sentence)).ifPresent(found::add);
    }
    found.sort((a, b) -> Integer.compare(b.content().cardinality(), a.content().cardinality()));
    found.stream()
        .filter(v -> !v.sources().isEmpty())
        .reduce((a, b) -> b)
        .ifPresent(
            v -> {
              last = Optional.of(v);
              lastSentence = sentence.index();
            });
    return found;
  }

  private boolean isQuoted(Sentence sentence) {
    int quoted = 0;
    for (Token token : sentence.tokens()) {
      quoted += document.quoted(token.span()) ? 1 : 0;
    }
    return quoted >= MOSTLY_QUOTED * sentence.size();
  }

  private static Voice goesOn(Voice before, Sentence sentence) {
    BitSet all = new BitSet();
    all.set(0, sentence.size());
    Span none = new Span(sentence.span().begin(), sentence.span().begin());
    return new Voice(-1, Optional.empty(), before.sources(), Optional.empty(), none, all);
  }

  private Optional<Voice> voice(Clauses clauses, Token cue, Cue meaning) {
    BitSet content = new BitSet();
    for (Token head : contentHeads(clauses, cue, meaning)) {
      below(clauses.sentence(), head, content);
    }
    Optional<Token> speaker = speaker(clauses, cue);
    speaker.ifPresent(s -> remove(clauses.sentence(), s, content, cue));
    if (content.isEmpty() && meaning.kind() == Cue.Kind.ATTRIBUTION && cue.isVerb()) {
      closing(clauses.sentence(), cue, speaker, content);
    }
    quotations(clauses.sentence(), cue, content);
    content.clear(cue.index());
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<Source> who = speaker.map(s -> sources.find(clauses, s)).orElse(List.of());
    if (who.isEmpty() && !cue.isVerb()) {
      return Optional.empty();
    }
    return Optional.of(
        new Voice(
            cue.index(),
            Optional.of(meaning),
            who,
            speaker.map(s -> phraseSpan(clauses.sentence(), s, content, cue)),
            cue.span(),
            content));
  }

  private static Span phraseSpan(Sentence sentence, Token head, BitSet content, Token cue) {
    int[] reach = sentence.reach(head);
    int first = head.index();
    int last = head.index();
    while (first > reach[0] && !content.get(first - 1) && first - 1 != cue.index()) {
      first--;
    }
    while (last < reach[1]
        && !content.get(last + 1)
        && last + 1 != cue.index()
        && !sentence.token(last + 1).text().equals(",")) {
      last++;
    }
    return sentence.span(first, last);
  }

  private static List<Token> contentHeads(Clauses clauses, Token cue, Cue meaning) {
    Sentence sentence = clauses.sentence();
    List<Token> heads = new ArrayList<>();
    if (cue.isVerb()) {
      heads.addAll(sentence.children(cue, "ccomp"));
      if (meaning.kind() != Cue.Kind.ATTRIBUTION) {
        heads.addAll(sentence.children(cue, "xcomp"));
        heads.addAll(governed(clauses, cue, Set.of("of", "for", "with")));
      }
      if (meaning.kind() == Cue.Kind.DENIAL) {
        heads.addAll(clauses.objects(cue));
      }
      if (heads.isEmpty() && cue.head() >= 0 && isTrailing(sentence, cue)) {
        return List.of();
      }
    } else {
      for (Token child : sentence.children(cue, "acl", "ccomp", "acl:relcl", "dep")) {
        boolean clause =
            sentence.children(child, "mark").stream()
                .anyMatch(m -> Clauses.lower(m).equals("that"));
        if (clause || child.plainRelation().equals("ccomp")) {
          heads.add(child);
        }
      }
    }
    return heads;
  }

  private static List<Token> governed(Clauses clauses, Token cue, Set<String> prepositions) {
    List<Token> found = new ArrayList<>();
    clauses
        .prepositions(cue)
        .forEach(
            (p, tokens) -> {
              if (prepositions.contains(p)) {
                found.addAll(tokens);
              }
            });
    return found;
  }

  private static boolean isTrailing(Sentence sentence, Token cue) {
    return cue.plainRelation().equals("parataxis") || cue.plainRelation().equals("dep");
  }

  private static void below(Sentence sentence, Token head, BitSet content) {
    for (Token token : sentence.tokens()) {
      if (sentence.within(token, head)) {
        content.set(token.index());
      }
    }
  }

  private static void remove(Sentence sentence, Token speaker, BitSet content, Token cue) {
    if (content.get(speaker.index()) && Math.abs(speaker.index() - cue.index()) <= 3) {
      for (Token token : sentence.tokens()) {
        if (sentence.within(token, speaker)) {
          content.clear(token.index());
        }
      }
    }
  }

  /** "…, CNN reported." and "…, reported CNN.": all that stands before the comma. */
  private static void closing(
      Sentence sentence, Token cue, Optional<Token> speaker, BitSet content) {
    if (speaker.isEmpty()) {
      return;
    }
    int first = Math.min(cue.index(), sentence.reach(speaker.get())[0]);
    int lastWord = Math.max(cue.index(), sentence.reach(speaker.get())[1]);
    boolean ends = true;
    for (int i = lastWord + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      ends &=
          token.plainRelation().equals("punct") || i - lastWord <= 6 && sentence.within(token, cue);
    }
    boolean comma = first > 0 && Set.of(",", "\"", "”").contains(sentence.token(first - 1).text());
    if (ends && comma) {
      content.set(0, first - 1);
    }
  }

  /** Quotations that stand right before or after the cue. */
  private void quotations(Sentence sentence, Token cue, BitSet content) {
    if (!cue.isVerb()) {
      return;
    }
    for (Span quotation : document.quotations()) {
      boolean after =
          quotation.begin() >= cue.span().end() && quotation.begin() - cue.span().end() <= 4;
      boolean before =
          quotation.end() <= cue.span().begin() && cue.span().begin() - quotation.end() <= 3;
      if (after || before) {
        for (Token token : sentence.tokens()) {
          if (quotation.covers(token.span())) {
            content.set(token.index());
          }
        }
      }
    }
  }

  private static Optional<Token> speaker(Clauses clauses, Token cue) {
    Sentence sentence = clauses.sentence();
    if (cue.isVerb()) {
      Optional<Token> subject = clauses.subjects(cue).stream().findFirst();
      return subject.or(() -> inverted(sentence, cue));
    }
    Optional<Token> owner = clauses.possessors(cue).stream().findFirst();
    if (owner.isPresent()) {
      return owner;
    }
    Optional<Token> by = clauses.after(cue, "by").stream().findFirst();
    if (by.isPresent() || cue.head() < 0) {
      return by;
    }
    Token governor = sentence.token(cue.head());
    return governor.isVerb() && cue.plainRelation().equals("obj")
        ? clauses.subjects(governor).stream().findFirst()
        : Optional.empty();
  }

  /** "reported CNN": the name right after the cue. */
  private static Optional<Token> inverted(Sentence sentence, Token cue) {
    for (Token child : sentence.children(cue, "obj", "dep", "nsubj", "obl", "xcomp")) {
      if (child.index() > cue.index()
          && child.isName()
          && sentence.children(child, "case").isEmpty()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "according to Reuters". */
  private Optional<Voice> phrase(Clauses clauses, Token nominal) {
    Sentence sentence = clauses.sentence();
    if (!nominal.plainRelation().equals("obl")
        && !nominal.plainRelation().equals("nmod")
        && !nominal.plainRelation().equals("advcl")) {
      return Optional.empty();
    }
    Optional<Token> marker =
        sentence.children(nominal, "case").stream()
            .filter(c -> Clauses.lower(c).equals("according"))
            .findFirst();
    Optional<Cue> cue = marker.flatMap(m -> cues.phrase("according to"));
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    content.set(0, sentence.size());
    for (Token token : sentence.tokens()) {
      if (sentence.within(token, nominal)) {
        content.clear(token.index());
      }
    }
    Span words =
        marker
            .get()
            .span()
            .union(sentence.token(Math.min(sentence.size() - 1, marker.get().index() + 1)).span());
    return Optional.of(
        new Voice(
            marker.get().index(),
            cue,
            sources.find(clauses, nominal),
            Optional.of(nominal.span()),
            words,
            content));
  }
}
