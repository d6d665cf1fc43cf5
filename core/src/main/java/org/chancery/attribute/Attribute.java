package org.chancery.attribute;

import java.util.ArrayList;
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
import org.chancery.model.EventMention;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
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
  private final Codebook codebook;
  private final Set<String> lasting;
  private final Set<String> plans;

  public Attribute(Codebook codebook) {
    this.cues = new CueIndex(codebook);
    this.codebook = codebook;
    this.plans = codebook.classes().getOrDefault("pure-plan", Set.of());
    this.lasting = codebook.classes().getOrDefault("lasting-noun", Set.of());
  }

  /** Attributions of the document and assertions on the mentions. */
  public Attributed attribute(Resolution resolution, List<EventMention> mentions) {
    Sources sources = new Sources(resolution);
    Map<Integer, List<Voice>> heard =
        new Voices(resolution.document(), cues, sources, codebook).find();
    Ascriptions ascriptions = new Ascriptions(resolution.document(), heard);
    List<AssertedMention> asserted = new ArrayList<>();
    Map<Integer, List<EventMention>> bySentence = new HashMap<>();
    mentions.forEach(m -> bySentence.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m));
    for (Sentence sentence : resolution.document().sentences()) {
      Clauses clauses = new Clauses(sentence);
      List<Voice> voices = heard.get(sentence.index()).stream().filter(v -> !v.stance()).toList();
      List<EventMention> here = bySentence.getOrDefault(sentence.index(), List.of());
      for (EventMention mention : here) {
        assertions(clauses, mention, here, voices, ascriptions).ifPresent(asserted::add);
      }
    }
    return new Attributed(ascriptions.all(), asserted);
  }

  private Optional<AssertedMention> assertions(
      Clauses clauses,
      EventMention mention,
      List<EventMention> others,
      List<Voice> heard,
      Ascriptions ascriptions) {
    Token trigger = clauses.sentence().token(mention.trigger());
    List<Voice> covering =
        heard.stream().filter(v -> v.covers(trigger) && v.cue() != trigger.index()).toList();
    Optional<Voice> inner =
        covering.isEmpty() ? Optional.empty() : Optional.of(covering.get(covering.size() - 1));
    Reading modality =
        new Modality(cues, clauses, codebook, inner)
            .read(trigger, mention.match().objects(), inner);
    boolean absent = trigger.isAdjective() && modality.negated;
    if (absent
        || isIntent(clauses.sentence(), mention, others)
        || isSaid(clauses.sentence(), mention, trigger)
        || isHeld(clauses.sentence(), mention, others, modality)) {
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
        attribution = ascriptions.id(voice);
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
    boolean named =
        trigger.isNoun()
            && !modality.isTensed()
            && !denied
            && !accused
            && certainty == Certainty.CERTAIN;
    return Optional.of(
        new AssertedMention(
            mention, assertions, new Attributed.Manner(modality.ongoing, accused, named), why));
  }

  private static void addTo(List<String> chain, String name) {
    if (!chain.contains(name)) {
      chain.add(name);
    }
  }

  /** "its war on Ukraine": a war named without more is one that goes on. */
  private void lasting(Token trigger, Reading modality) {
    boolean untouched = modality.tense == Tense.PAST && !modality.negated;
    if (trigger.isNoun() && lasting.contains(trigger.lemma()) && untouched) {
      modality.tense = Tense.PRESENT;
      modality.ongoing = true;
    }
  }

  /** "plans to visit Serbia" is a planned visit, not besides a promise of one. */
  private boolean isIntent(Sentence sentence, EventMention mention, List<EventMention> others) {
    Token plan = sentence.token(mention.trigger());
    return mention.code().type().equals("AGREE")
        && plans.contains(plan.lemma())
        && others.stream()
            .filter(o -> o != mention)
            .map(o -> sentence.token(o.trigger()))
            .anyMatch(t -> t.head() == plan.index() && !t.plainRelation().equals("conj"));
  }

  /**
   * "insisted that the pact is no threat" says so and asks for nothing; "insisted that the police
   * leave" does.
   */
  private boolean isSaid(Sentence sentence, EventMention mention, Token trigger) {
    boolean asks = mention.code().type().equals("REQUEST") && trigger.isVerb();
    boolean says = cues.find(sentence, trigger, Voices.SPEAKING).isPresent();
    return asks
        && says
        && sentence.children(trigger, "ccomp").stream().anyMatch(c -> isIndicative(sentence, c));
  }

  private static boolean isIndicative(Sentence sentence, Token verb) {
    List<Token> helping = sentence.children(verb, "aux", "cop");
    if (!helping.isEmpty()) {
      return helping.stream()
          .noneMatch(a -> Set.of("be", "should", "must", "shall").contains(Clauses.lower(a)));
    }
    return verb.tag().equals("VBZ") || verb.tag().equals("VBD");
  }

  /**
   * The content of a request, refusal, promise or threat that is an event itself is no event of its
   * own.
   */
  private boolean isHeld(
      Sentence sentence, EventMention mention, List<EventMention> others, Reading modality) {
    Set<Integer> triggers = new HashSet<>();
    others.stream().filter(o -> o != mention).forEach(o -> triggers.add(o.trigger()));
    for (int governor : modality.governors) {
      if (triggers.contains(governor)
          && !plans.contains(sentence.token(governor).lemma())
          && cues.find(sentence, sentence.token(governor), HOLDING).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
