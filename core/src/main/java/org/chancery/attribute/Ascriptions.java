package org.chancery.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Attribution;
import org.chancery.model.Document;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Turns voices into attributions: a voice that goes on in other sentences is one of them. */
final class Ascriptions {
  private final Document document;
  private final List<Attribution> attributions = new ArrayList<>();
  private final Map<Voice, String> ids = new IdentityHashMap<>();

  Ascriptions(Document document, Map<Integer, List<Voice>> heard) {
    this.document = document;
    Map<Span, List<Voice>> byCue = new LinkedHashMap<>();
    document.sentences().stream()
        .flatMap(s -> heard.get(s.index()).stream())
        .sorted(Comparator.comparing(Voice::cueSpan).thenComparing(Voice::sentence))
        .forEach(v -> byCue.computeIfAbsent(v.cueSpan(), k -> new ArrayList<>()).add(v));
    for (List<Voice> voices : byCue.values()) {
      String id = "t" + (attributions.size() + 1);
      attributions.add(attribution(voices, id));
      voices.forEach(v -> ids.put(v, id));
    }
  }

  List<Attribution> all() {
    return List.copyOf(attributions);
  }

  /** The id of the attribution that a voice belongs to. */
  String id(Voice voice) {
    return ids.get(voice);
  }

  private Attribution attribution(List<Voice> voices, String id) {
    List<Span> content = new ArrayList<>();
    for (Voice voice : voices) {
      content.addAll(runs(document.sentences().get(voice.sentence()), voice.content()));
    }
    content.sort(null);
    Voice first = voices.stream().filter(v -> v.cue() >= 0).findFirst().orElse(voices.get(0));
    return new Attribution(
        id,
        first.sourceSpan(),
        first.sources().stream().flatMap(s -> s.actor().stream()).findFirst(),
        first.cueSpan(),
        joined(content),
        form(first, content));
  }

  private Attribution.Form form(Voice voice, List<Span> content) {
    if (voice.stance()) {
      return Attribution.Form.STANCE;
    }
    boolean direct = voice.meaning().isEmpty() || content.stream().allMatch(document::quoted);
    boolean partly =
        document.quotations().stream().anyMatch(q -> content.stream().anyMatch(c -> c.overlaps(q)));
    return direct
        ? Attribution.Form.DIRECT
        : partly ? Attribution.Form.MIXED : Attribution.Form.INDIRECT;
  }

  /** Pieces of one quotation, or of one paragraph with nothing but marks between, are one. */
  private List<Span> joined(List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces) {
      Optional<Span> before =
          joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
      if (before.isPresent() && isOne(before.get(), piece)) {
        joined.set(joined.size() - 1, before.get().union(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private boolean isOne(Span before, Span after) {
    if (after.begin() <= before.end()) {
      return true;
    }
    Span both = before.union(after);
    boolean letters =
        document
            .report()
            .slice(new Span(before.end(), after.begin()))
            .codePoints()
            .anyMatch(Character::isLetterOrDigit);
    return !letters && document.quotations().stream().anyMatch(q -> q.covers(both));
  }

  private static List<Span> runs(Sentence sentence, BitSet content) {
    List<Span> runs = new ArrayList<>();
    int i = content.nextSetBit(0);
    while (i >= 0) {
      int end = content.nextClearBit(i) - 1;
      int first = i;
      while (first <= end && isPunctuation(sentence.token(first))) {
        first++;
      }
      int last = end;
      while (last > first && isPunctuation(sentence.token(last))) {
        last--;
      }
      if (first <= last) {
        runs.add(sentence.span(first, last));
      }
      i = content.nextSetBit(end + 1);
    }
    return runs;
  }

  private static boolean isPunctuation(Token token) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
