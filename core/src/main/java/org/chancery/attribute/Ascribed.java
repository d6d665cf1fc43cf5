package org.chancery.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Cue;
import org.chancery.model.Document;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Finds the words that a cue ascribes. Made for one sentence. */
final class Ascribed {
  /** Relations of what stands with a cue itself, not with the words it ascribes. */
  private static final Set<String> BESIDE = Set.of("conj", "cc", "parataxis", "punct");

  /** Conjunctions that lead from the ascribed words to something else. */
  private static final Set<String> LEADING_ON = Set.of("while", "whereas", "although", "though");

  private final Document document;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Map<String, Set<String>> classes;

  Ascribed(Document document, Clauses clauses, Map<String, Set<String>> classes) {
    this.document = document;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.classes = classes;
  }

  /** The tokens that a cue ascribes; none where it is no cue here. */
  BitSet of(Token cue, Cue meaning, Optional<Token> speaker, boolean stance) {
    BitSet content = new BitSet();
    if (!stance && cue.isVerb() && closing(cue, speaker, content)) {
      return content;
    }
    for (Token head : stance ? wanted(cue, meaning) : heads(cue, meaning)) {
      below(head, content);
    }
    speaker.ifPresent(s -> remove(s, content, cue));
    if (!stance && cue.isVerb()) {
      beyond(cue, content);
      if (content.isEmpty()) {
        inserted(cue, content);
      }
      quotations(cue, content);
    }
    content.clear(cue.index());
    from(cue, content);
    trim(content);
    return content;
  }

  /** Clauses, and for some verbs things, that are said to be so. */
  private List<Token> heads(Token cue, Cue meaning) {
    if (!cue.isVerb()) {
      return ofNoun(cue);
    }
    List<Token> heads = new ArrayList<>(sentence.children(cue, "ccomp"));
    boolean saying = meaning.kind() == Cue.Kind.ATTRIBUTION;
    if (!saying || clauses.isPassive(cue)) {
      heads.addAll(sentence.children(cue, "xcomp"));
    }
    if (!saying) {
      heads.addAll(governed(cue, Set.of("of", "for", "with")));
    }
    if (meaning.kind() == Cue.Kind.DENIAL) {
      heads.addAll(clauses.objects(cue));
    }
    boolean states = in("stating-verb", cue) || meaning.lemma().contains(" ");
    if (heads.isEmpty() && saying && states) {
      heads.addAll(sentence.children(cue, "obj"));
      if (clauses.isPassive(cue)) {
        heads.addAll(sentence.children(cue, "nsubj"));
      }
    }
    heads.removeIf(h -> isSpeakerLike(cue, h));
    return heads;
  }

  /** "said Ruiz": what the parser takes for an object or clause is the one who speaks. */
  private boolean isSpeakerLike(Token cue, Token head) {
    return cue.lemma().equals("say") && head.isName() && head.index() - cue.index() <= 3;
  }

  /**
   * "its claim that rebels attacked"; "raised concerns that", where the clause hangs on the verb.
   */
  private List<Token> ofNoun(Token noun) {
    List<Token> heads = new ArrayList<>();
    for (Token child : sentence.children(noun, "acl", "ccomp", "dep")) {
      if (hasThat(child) || child.plainRelation().equals("ccomp")) {
        heads.add(child);
      }
    }
    if (heads.isEmpty() && noun.head() >= 0 && noun.plainRelation().equals("obj")) {
      for (Token clause : sentence.children(sentence.token(noun.head()), "ccomp", "advcl")) {
        int first = sentence.reach(clause)[0];
        if (hasThat(clause) && first == noun.index() + 1) {
          heads.add(clause);
        }
      }
    }
    return heads;
  }

  private boolean hasThat(Token clause) {
    return sentence.children(clause, "mark").stream()
        .anyMatch(m -> Clauses.lower(m).equals("that"));
  }

  /** What is wanted, asked for or refused: an infinitive, a clause, a thing. */
  private List<Token> wanted(Token cue, Cue meaning) {
    List<Token> heads = new ArrayList<>(sentence.children(cue, "ccomp", "xcomp"));
    if (!clauses.isPassive(cue)) {
      heads.addAll(sentence.children(cue, "obj"));
    }
    heads.addAll(governed(cue, Set.of("for")));
    return heads.stream().filter(h -> h.index() > cue.index()).toList();
  }

  private List<Token> governed(Token cue, Set<String> prepositions) {
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

  private boolean in(String set, Token token) {
    return classes.getOrDefault(set, Set.of()).contains(token.lemma());
  }

  private void below(Token head, BitSet content) {
    for (Token token : sentence.tokens()) {
      if (sentence.within(token, head)) {
        content.set(token.index());
      }
    }
    Optional<Token> preposition =
        sentence.children(head, "case").stream().filter(c -> content.get(c.index())).findFirst();
    preposition.ifPresent(p -> content.clear(p.index()));
  }

  private void remove(Token speaker, BitSet content, Token cue) {
    if (content.get(speaker.index()) && Math.abs(speaker.index() - cue.index()) <= 3) {
      for (Token token : sentence.tokens()) {
        if (sentence.within(token, speaker)) {
          content.clear(token.index());
        }
      }
    }
  }

  /**
   * What the parser hangs on the cue after the ascribed clause belongs to the clause: "said troops
   * had left after talks failed".
   */
  private void beyond(Token cue, BitSet content) {
    int first = content.nextSetBit(cue.index() + 1);
    if (first < 0) {
      return;
    }
    for (Token child : sentence.children(cue)) {
      boolean after = sentence.reach(child)[0] > first && !BESIDE.contains(child.plainRelation());
      boolean leads =
          sentence.children(child, "mark").stream()
              .anyMatch(m -> LEADING_ON.contains(Clauses.lower(m)));
      if (after && !leads && !child.plainRelation().equals("nsubj")) {
        for (Token token : sentence.tokens()) {
          if (sentence.within(token, child)) {
            content.set(token.index());
          }
        }
      }
    }
    content.set(first, content.length());
  }

  /** "…, CNN reported." and "…, reported CNN.": all that stands before the comma. */
  private boolean closing(Token cue, Optional<Token> speaker, BitSet content) {
    if (speaker.isEmpty() || Math.abs(speaker.get().index() - cue.index()) > SPEAKER_NEAR) {
      return false;
    }
    Token who = speaker.get();
    int first = cue.index();
    int last = cue.index();
    for (Token token : sentence.tokens()) {
      boolean before = token.index() < cue.index() && who.index() < cue.index();
      if (before && token.index() <= who.index() && sentence.within(token, who)) {
        first = Math.min(first, token.index());
      }
    }
    last = Math.max(last, who.index());
    if (first < 2 || !CLOSERS.contains(sentence.token(first - 1).text())) {
      return false;
    }
    for (int i = last + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean own = sentence.within(token, who) || sentence.within(token, cue) && !token.isVerb();
      if (!own && !isPunctuation(token)) {
        return false;
      }
    }
    content.set(0, first - 1);
    return true;
  }

  /** How far a closing cue and its speaker may be apart, in words. */
  private static final int SPEAKER_NEAR = 12;

  private static final Set<String> CLOSERS = Set.of(",", "\"", "”", "''", "?", "!", "-", "--", "’");

  /** "The attack, officials said, killed three": what stands around the cue. */
  private void inserted(Token cue, BitSet content) {
    boolean aside = cue.plainRelation().equals("parataxis") && cue.head() >= 0;
    if (!aside) {
      colon(cue, content);
      return;
    }
    for (Token token : sentence.tokens()) {
      if (sentence.within(token, sentence.token(cue.head())) && !sentence.within(token, cue)) {
        content.set(token.index());
      }
    }
  }

  /** "He put it so: the army has crossed the border." */
  private void colon(Token cue, BitSet content) {
    for (int i = cue.index() + 1; i < sentence.size() && i <= cue.index() + SPEAKER_NEAR; i++) {
      if (sentence.token(i).text().equals(":")) {
        content.set(i + 1, sentence.size());
        return;
      }
    }
  }

  /** Quotations that stand right before or after the cue, or that the content reaches into. */
  private void quotations(Token cue, BitSet content) {
    for (Span quotation : document.quotations()) {
      boolean after =
          quotation.begin() >= cue.span().end() && quotation.begin() - cue.span().end() <= 4;
      boolean before =
          quotation.end() <= cue.span().begin() && cue.span().begin() - quotation.end() <= 3;
      boolean reached = reaches(quotation, content) && !quotation.covers(cue.span());
      if (after || before || reached) {
        for (Token token : sentence.tokens()) {
          if (quotation.covers(token.span())) {
            content.set(token.index());
          }
        }
      }
    }
  }

  private boolean reaches(Span quotation, BitSet content) {
    return content.stream().anyMatch(i -> quotation.overlaps(sentence.token(i).span()));
  }

  /** "announced on Sunday that": from "that" on, up to a semicolon outside quotation marks. */
  private void from(Token cue, BitSet content) {
    int first = content.nextSetBit(cue.index() + 1);
    if (first < 0) {
      return;
    }
    boolean verb = false;
    for (int i = first; i < content.length() && !verb; i++) {
      Token token = sentence.token(i);
      verb = token.isVerb();
      if (Clauses.lower(token).equals("that") && token.plainRelation().equals("mark")) {
        content.clear(first, i);
        break;
      }
    }
    for (int i = first; i < content.length(); i++) {
      Token token = sentence.token(i);
      if (token.text().equals(";") && !document.quoted(token.span())) {
        content.clear(i, sentence.size());
      }
    }
  }

  /** Clears punctuation at the ends of each piece. */
  private void trim(BitSet content) {
    int i = content.nextSetBit(0);
    while (i >= 0) {
      int end = content.nextClearBit(i);
      int first = i;
      int last = end - 1;
      while (first <= last && isPunctuation(sentence.token(first))) {
        content.clear(first++);
      }
      while (last >= first && isPunctuation(sentence.token(last))) {
        content.clear(last--);
      }
      i = content.nextSetBit(end);
    }
  }

  private static boolean isPunctuation(Token token) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
