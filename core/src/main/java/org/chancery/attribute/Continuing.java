package org.chancery.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Document;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * Carries a voice into other sentences: where a quotation goes on over several, where the next
 * sentence is quoted and names nobody, and down a line of a transcript.
 */
final class Continuing {
  /**
   * Share of a sentence that must stand in quotation marks for it to go on from the last speaker.
   */
  private static final double MOSTLY_QUOTED = 0.7;

  private final Document document;

  Continuing(Document document) {
    this.document = document;
  }

  /** Adds to the voices of each sentence those that go on from others. */
  void extend(Map<Integer, List<Voice>> heard) {
    for (Span quotation : document.quotations()) {
      over(quotation, heard);
    }
    Optional<Voice> last = Optional.empty();
    for (Sentence sentence : document.sentences()) {
      List<Voice> here = heard.get(sentence.index());
      if (here.stream().noneMatch(v -> !v.stance())) {
        boolean near = last.map(v -> v.sentence() == sentence.index() - 1).orElse(false);
        Optional<BitSet> words = near ? words(sentence, last.get()) : Optional.empty();
        last = near ? last : Optional.empty();
        Optional<Voice> on = last;
        words.ifPresent(w -> here.add(on.get().goingOn(sentence.index(), w)));
      }
      last = speaking(here).or(() -> Optional.empty());
    }
  }

  /** What of a sentence the last speaker still says. */
  private Optional<BitSet> words(Sentence sentence, Voice last) {
    boolean line = last.meaning().isEmpty();
    boolean same = document.sentences().get(last.sentence()).block() == sentence.block();
    BitSet all = new BitSet();
    if (line && same) {
      all.set(0, sentence.size());
    } else {
      for (Token token : sentence.tokens()) {
        if (document.quoted(token.span())) {
          all.set(token.index());
        }
      }
    }
    return all.cardinality() >= MOSTLY_QUOTED * sentence.size()
        ? Optional.of(all)
        : Optional.empty();
  }

  private static Optional<Voice> speaking(List<Voice> voices) {
    return voices.stream().filter(v -> !v.sources().isEmpty() && !v.stance()).reduce((a, b) -> b);
  }

  /** A quotation of several sentences is said by the one whose content it is in one of them. */
  private void over(Span quotation, Map<Integer, List<Voice>> heard) {
    List<Sentence> touched = new ArrayList<>();
    document.sentences().stream().filter(s -> s.span().overlaps(quotation)).forEach(touched::add);
    if (touched.size() < 2) {
      return;
    }
    Optional<Voice> owner =
        touched.stream()
            .flatMap(s -> heard.get(s.index()).stream().filter(v -> owns(s, v, quotation)))
            .findFirst();
    for (Sentence sentence : touched) {
      BitSet words = new BitSet();
      for (Token token : sentence.tokens()) {
        if (quotation.covers(token.span())) {
          words.set(token.index());
        }
      }
      if (owner.isPresent() && owner.get().sentence() != sentence.index() && !words.isEmpty()) {
        heard.get(sentence.index()).add(owner.get().goingOn(sentence.index(), words));
      }
    }
  }

  private static boolean owns(Sentence sentence, Voice voice, Span quotation) {
    return !voice.stance()
        && !voice.sources().isEmpty()
        && !quotation.covers(voice.cueSpan())
        && voice.content().stream().anyMatch(i -> quotation.covers(sentence.token(i).span()));
  }
}
