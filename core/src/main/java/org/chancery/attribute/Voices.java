package org.chancery.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Cue;
import org.chancery.model.Assertion.Source;
import org.chancery.model.Document;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Finds who speaks in a document, and what is ascribed to them. Made for one document. */
final class Voices {
  static final Set<Cue.Kind> SPEAKING =
      Set.of(Cue.Kind.ATTRIBUTION, Cue.Kind.ACCUSATION, Cue.Kind.DENIAL);

  private static final Set<Cue.Kind> WANTING =
      Set.of(Cue.Kind.PLAN, Cue.Kind.REQUEST, Cue.Kind.REFUSAL);

  private final Document document;
  private final CueIndex cues;
  private final Sources sources;
  private final Map<String, Set<String>> classes;

  Voices(Document document, CueIndex cues, Sources sources, Codebook codebook) {
    this.document = document;
    this.cues = cues;
    this.sources = sources;
    this.classes = codebook.classes();
  }

  /** The voices of each sentence, by its number, those that ascribe most first. */
  Map<Integer, List<Voice>> find() {
    Map<Integer, List<Voice>> heard = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      heard.put(sentence.index(), in(new Clauses(sentence)));
    }
    new Continuing(document).extend(heard);
    Comparator<Voice> most = Comparator.comparingInt(v -> -v.content().cardinality());
    heard.values().forEach(voices -> voices.sort(most));
    return heard;
  }

  private List<Voice> in(Clauses clauses) {
    Sentence sentence = clauses.sentence();
    List<Voice> found = new ArrayList<>(new AccordingTo(cues, sources, clauses).find());
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !isHelping(token) || token.isNoun()) {
        cues.find(sentence, token, SPEAKING)
            .flatMap(c -> voice(clauses, token, c, false))
            .or(() -> stance(clauses, token))
            .ifPresent(found::add);
      }
    }
    named(clauses).ifPresent(found::add);
    found.stream().filter(v -> closes(sentence, v)).forEach(v -> apart(v, found));
    found.removeIf(v -> v.content().isEmpty());
    return found;
  }

  /** "…, CNN reported.": the voice has all that stands before its cue. */
  private static boolean closes(Sentence sentence, Voice voice) {
    return voice.content().get(firstWord(sentence)) && voice.content().length() <= voice.cue();
  }

  private static int firstWord(Sentence sentence) {
    int first = 0;
    while (first < sentence.size() - 1
        && sentence.token(first).text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      first++;
    }
    return first;
  }

  /** Takes the closing words out of what others say: "said he would go, CNN reported". */
  private static void apart(Voice closing, List<Voice> all) {
    for (Voice voice : all) {
      if (voice != closing && voice.cue() < closing.cue()) {
        int from = closing.content().length();
        voice.content().clear(from, Math.max(from, voice.content().length()));
      }
    }
  }

  private static boolean isHelping(Token token) {
    return token.plainRelation().equals("aux") || token.plainRelation().equals("cop");
  }

  /** "wants to meet Xi", "called for an end to the war". */
  private Optional<Voice> stance(Clauses clauses, Token token) {
    if (!token.isVerb() || !classes.getOrDefault("stance-verb", Set.of()).contains(token.lemma())) {
      return Optional.empty();
    }
    return cues.find(clauses.sentence(), token, WANTING)
        .flatMap(c -> voice(clauses, token, c, true));
  }

  private Optional<Voice> voice(Clauses clauses, Token cue, Cue meaning, boolean stance) {
    Sentence sentence = clauses.sentence();
    Speakers speakers = new Speakers(clauses);
    Optional<Token> speaker = speakers.of(cue);
    boolean inner = speaker.isPresent() && document.quoted(cue.span());
    if (inner && Speakers.isOwn(speaker.get())) {
      return Optional.empty();
    }
    BitSet content = new Ascribed(document, clauses, classes).of(cue, meaning, speaker, stance);
    List<Source> who = speaker.map(s -> sources.find(clauses, s)).orElse(List.of());
    if (content.isEmpty() || who.isEmpty() && (!cue.isVerb() || stance)) {
      return Optional.empty();
    }
    Span cueWords = new CueWords(sentence).span(cue, content);
    Optional<Token> carrier = cue.isNoun() ? speakers.carrier(cue) : Optional.empty();
    Span words =
        carrier.map(v -> new CueWords(sentence).span(v, content).union(cueWords)).orElse(cueWords);
    return Optional.of(
        new Voice(
            sentence.index(),
            cue.index(),
            Optional.of(meaning),
            who,
            speaker.map(s -> speakers.words(s, cue, words, content)),
            words,
            content,
            stance));
  }

  /** "LAVROV: We are ready": a name and a colon that open a line of a transcript. */
  private Optional<Voice> named(Clauses clauses) {
    Sentence sentence = clauses.sentence();
    boolean opens =
        sentence.index() == 0
            || document.sentences().get(sentence.index() - 1).block() != sentence.block();
    for (int i = 1; opens && i < Math.min(sentence.size() - 1, LONGEST_NAME); i++) {
      if (sentence.token(i).text().equals(":")) {
        return line(clauses, i);
      }
      if (!sentence.token(i - 1).isName() || !sentence.token(i).isName()) {
        return i == 1 && sentence.token(1).text().equals(":") ? line(clauses, 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Longest name before a colon, in words. */
  private static final int LONGEST_NAME = 5;

  private Optional<Voice> line(Clauses clauses, int colon) {
    Sentence sentence = clauses.sentence();
    Token name = sentence.token(colon - 1);
    String words = document.report().slice(sentence.span(0, colon - 1));
    boolean shouted = words.length() > 1 && words.equals(words.toUpperCase(java.util.Locale.ROOT));
    List<Source> who = sources.find(clauses, name);
    boolean known = who.stream().anyMatch(s -> s.kind() != Source.Kind.UNNAMED);
    if (!name.isName() || !shouted && !known) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    content.set(colon + 1, sentence.size());
    return Optional.of(
        new Voice(
            sentence.index(),
            colon,
            Optional.empty(),
            who,
            Optional.of(sentence.span(0, colon - 1)),
            sentence.token(colon).span(),
            content,
            false));
  }
}
