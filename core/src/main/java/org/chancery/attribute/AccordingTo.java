package org.chancery.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Cue;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** "according to Reuters": a source in a phrase of its own. Made for one sentence. */
final class AccordingTo {
  private final CueIndex cues;
  private final Sources sources;
  private final Clauses clauses;
  private final Sentence sentence;

  AccordingTo(CueIndex cues, Sources sources, Clauses clauses) {
    this.cues = cues;
    this.sources = sources;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** The voices of a sentence that are put so. */
  List<Voice> find() {
    List<Voice> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (Clauses.lower(token).equals("according") && token.index() + 2 < sentence.size()) {
        cues.phrase("according to").flatMap(c -> voice(token, c)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Voice> voice(Token according, Cue cue) {
    int from = according.index() + 2;
    Optional<Token> source = nominal(according, from);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int to = Math.max(source.get().index(), end(source.get(), from));
    BitSet content = new BitSet();
    boolean opens = according.index() <= 1;
    content.set(opens ? to + 1 : 0, opens ? sentence.size() : according.index());
    if (!opens) {
      rest(according, to, content);
    }
    trim(content);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Voice(
                sentence.index(),
                according.index(),
                Optional.of(cue),
                sources.find(clauses, source.get()),
                Optional.of(sentence.span(from, to)),
                sentence.span(according.index(), according.index() + 1),
                content,
                false));
  }

  /** The noun that the phrase governs. */
  private Optional<Token> nominal(Token according, int from) {
    Token at = according;
    for (int i = 0; i < 4 && at.head() >= 0; i++) {
      at = sentence.token(at.head());
      if (at.index() >= from) {
        return Optional.of(at);
      }
    }
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean last = i + 1 >= sentence.size() || !sentence.token(i + 1).isNoun();
      if (token.isNoun() && last || token.tag().equals("PRP")) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** The last word of the source: its noun phrase, without a clause that the parser misplaced. */
  private int end(Token source, int from) {
    int end = sentence.reach(source)[1];
    int opening = from <= 3 ? comma(from) : -1;
    if (opening > 0 && opening > source.index()) {
      end = Math.min(end, opening - 1);
    }
    while (end > source.index() && isPunctuation(sentence.token(end))) {
      end--;
    }
    return end;
  }

  /** "According to police, three men": where the phrase opens the sentence, its comma ends it. */
  private int comma(int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.token(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** "The army, according to witnesses, crossed the border": what follows the second comma. */
  private void rest(Token according, int to, BitSet content) {
    boolean inserted =
        sentence.token(according.index() - 1).text().equals(",")
            && to + 1 < sentence.size() - 1
            && sentence.token(to + 1).text().equals(",");
    if (inserted) {
      content.set(to + 2, sentence.size());
    }
  }

  private void trim(BitSet content) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean edge = !content.get(i - 1 < 0 ? sentence.size() : i - 1);
      if (content.get(i) && edge && isPunctuation(sentence.token(i))) {
        content.clear(i);
      }
    }
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (content.get(i) && !content.get(i + 1) && isPunctuation(sentence.token(i))) {
        content.clear(i);
      }
    }
  }

  private static boolean isPunctuation(Token token) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
