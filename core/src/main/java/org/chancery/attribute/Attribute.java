package org.chancery.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Cue;
import org.chancery.model.Assertion;
import org.chancery.model.Assertion.Certainty;
import org.chancery.model.Assertion.Polarity;
import org.chancery.model.Assertion.Source;
import org.chancery.model.Assertion.Tense;
import org.chancery.model.Attributed;
import org.chancery.model.Attributed.AssertedMention;
import org.chancery.model.Attribution;
import org.chancery.model.EventMention;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** Tells for every event mention who holds it true or false. Immutable, safe for threads. */
public final class Attribute {
  /**
   * Events that say what somebody asks for, refuses, promises or threatens hold their content
   * within.
   */
  private static final Set<Cue.Kind> HOLDING =
      Set.of(Cue.Kind.REQUEST, Cue.Kind.REFUSAL, Cue.Kind.PLAN);

  private final CueIndex cues;
  private final Set<String> lasting;

  public Attribute(Codebook codebook) {
    this.cues = new CueIndex(codebook);
    this.lasting = codebook.classes().getOrDefault("lasting-noun", Set.of());
  }

  /** Attributions of the document and assertions on the mentions. */
  public Attributed attribute(Resolution resolution, List<EventMention> mentions) {
    Sources sources = new Sources(resolution);
    Voices voices = new Voices(resolution.document(), cues, sources);
    List<Attribution> attributions = new ArrayList<>();
    List<AssertedMention> asserted = new ArrayList<>();
    Map<Integer, List<EventMention>> bySentence = new HashMap<>();
    mentions.forEach(m -> bySentence.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m));
    for (Sentence sentence : resolution.document().sentences()) {
      Clauses clauses = new Clauses(sentence);
      List<Voice> heard = voices.find(clauses);
      Map<Voice, String> ids = new HashMap<>();
      for (Voice voice :
          heard.stream().sorted((a, b) -> Integer.compare(a.cue(), b.cue())).toList()) {
        Attribution attribution =
            attribution(resolution, sentence, voice, "t" + (attributions.size() + 1));
        ids.put(voice, attribution.id());
        attributions.add(attribution);
      }
      List<EventMention> here = bySentence.getOrDefault(sentence.index(), List.of());
      for (EventMention mention : here) {
        assertions(clauses, mention, here, heard, ids).ifPresent(asserted::add);
      }
    }
    return new Attributed(attributions, asserted);
  }

  private static Attribution attribution(
      Resolution resolution, Sentence sentence, Voice voice, String id) {
    List<Span> content = runs(sentence, voice.content());
    boolean quoted = content.stream().allMatch(resolution.document()::quoted);
    boolean partly =
        resolution.document().quotations().stream()
            .anyMatch(q -> content.stream().anyMatch(c -> c.overlaps(q)));
    return new Attribution(
        id,
        voice.sourceSpan(),
        voice.sources().stream().flatMap(s -> s.actor().stream()).findFirst(),
        voice.cueSpan(),
        content,
        quoted
            ? Attribution.Form.DIRECT
            : partly ? Attribution.Form.MIXED : Attribution.Form.INDIRECT);
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

  private Optional<AssertedMention> assertions(
      Clauses clauses,
      EventMention mention,
      List<EventMention> others,
      List<Voice> heard,
      Map<Voice, String> ids) {
    Token trigger = clauses.sentence().token(mention.trigger());
    List<Voice> covering =
        heard.stream().filter(v -> v.covers(trigger) && v.cue() != trigger.index()).toList();
    Optional<Voice> inner =
        covering.isEmpty() ? Optional.empty() : Optional.of(covering.get(covering.size() - 1));
    Modality modality = new Modality(cues, clauses).read(trigger, inner);
    boolean absent = trigger.isAdjective() && modality.negated;
    if (absent || isHeld(clauses.sentence(), mention, others, modality)) {
      return Optional.empty();
    }
    lasting(trigger, modality);
    List<String> why = new ArrayList<>(modality.why);
    List<Assertion> assertions = new ArrayList<>();
    List<Source> speakers = List.of(Source.PUBLISHER);
    List<String> chain = new ArrayList<>();
    boolean denied = modality.negated;
    Certainty certainty = modality.certainty;
    boolean accused = modality.alleged;
    String attribution = null;
    for (Voice voice : covering) {
      if (!voice.sources().isEmpty()) {
        speakers.forEach(s -> addTo(chain, s.name()));
        speakers = voice.sources();
        attribution = ids.get(voice);
        why.add("according to " + String.join(", ", speakers.stream().map(Source::name).toList()));
      }
      denied ^= voice.denies();
      accused |= voice.accuses();
      if (voice.certainty().equals("possible")) {
        certainty = Certainty.POSSIBLE;
      } else if (voice.certainty().equals("probable") && certainty == Certainty.CERTAIN) {
        certainty = Certainty.PROBABLE;
      }
    }
    if (accused) {
      why.add("an accusation");
    }
    Tense tense = modality.tense;
    for (Source speaker : speakers) {
      assertions.add(
          new Assertion(
              speaker,
              chain,
              denied ? Polarity.DENIED : Polarity.AFFIRMED,
              certainty,
              tense,
              Optional.ofNullable(attribution)));
    }
    if (modality.ongoing) {
      why.add("going on");
    }
    return Optional.of(
        new AssertedMention(
            mention, assertions, new Attributed.Manner(modality.ongoing, accused), why));
  }

  private static void addTo(List<String> chain, String name) {
    if (!chain.contains(name)) {
      chain.add(name);
    }
  }

  /** "its war on Ukraine": a war named without more is one that goes on. */
  private void lasting(Token trigger, Modality modality) {
    boolean untouched = modality.tense == Tense.PAST && !modality.negated;
    if (trigger.isNoun() && lasting.contains(trigger.lemma()) && untouched) {
      modality.tense = Tense.PRESENT;
      modality.ongoing = true;
    }
  }

  /**
   * The content of a request, refusal, promise or threat that is an event itself is no event of its
   * own.
   */
  private boolean isHeld(
      Sentence sentence, EventMention mention, List<EventMention> others, Modality modality) {
    Set<Integer> triggers = new HashSet<>();
    others.stream().filter(o -> o != mention).forEach(o -> triggers.add(o.trigger()));
    for (int governor : modality.governors) {
      if (triggers.contains(governor)
          && cues.find(sentence, sentence.token(governor), HOLDING).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
