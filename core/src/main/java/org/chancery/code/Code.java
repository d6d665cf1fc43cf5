package org.chancery.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Frame;
import org.chancery.codebook.Predicate;
import org.chancery.model.EventCode;
import org.chancery.model.EventMention;
import org.chancery.model.EventMention.Participant;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Finds who did what to whom, sentence by sentence. Immutable and safe for threads. */
public final class Code {
  private static final Set<String> VERBAL =
      Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT");

  private final Map<String, List<Predicate>> byHead = new HashMap<>();

  private final Cast.Nouns nouns;

  private final Figures figures;
  private final Set<String> callingOff;

  public Code(Codebook codebook) {
    nouns = Cast.Nouns.of(codebook.classes());
    figures = Figures.of(codebook.classes());
    callingOff = codebook.classes().getOrDefault("calling-off", Set.of());
    for (Predicate predicate : codebook.predicates()) {
      for (String head : predicate.frame().heads()) {
        byHead
            .computeIfAbsent(key(predicate.frame().part(), head), k -> new ArrayList<>())
            .add(predicate);
      }
    }
  }

  private static String key(Frame.Part part, String lemma) {
    return part.name().charAt(0) + ":" + lemma;
  }

  /** The events that a document names, in order of their words. */
  public List<EventMention> code(Resolution resolution) {
    Cast cast = new Cast(resolution, nouns);
    List<EventMention> mentions = new ArrayList<>();
    for (Sentence sentence : resolution.document().sentences()) {
      mentions.addAll(code(sentence, cast));
    }
    return mentions;
  }

  private List<EventMention> code(Sentence sentence, Cast cast) {
    Clauses clauses = new Clauses(sentence);
    Matcher matcher = new Matcher(clauses, cast, figures);
    Map<Integer, EventMention> byTrigger = new LinkedHashMap<>();
    for (Token token : sentence.tokens()) {
      best(token, sentence, clauses, matcher, cast).ifPresent(m -> byTrigger.put(token.index(), m));
    }
    return Overlaps.resolve(sentence, new ArrayList<>(byTrigger.values()), callingOff);
  }

  /** A predicate that matched. */
  private record Reading(Predicate predicate, Matcher.Found found) {
    int weight() {
      return predicate.frame().demands() + found.extra;
    }
  }

  private Optional<EventMention> best(
      Token token, Sentence sentence, Clauses clauses, Matcher matcher, Cast cast) {
    if (!cast.at(sentence, token).isEmpty() && token.isName()
        || figures.isFigure(sentence, token)) {
      return Optional.empty();
    }
    boolean sport = figures.isSport(sentence);
    List<Reading> readings = new ArrayList<>();
    for (Predicate predicate : predicates(token, clauses)) {
      matcher
          .match(predicate.frame(), token)
          .filter(f -> !isWithinState(predicate, f, cast))
          .filter(f -> !f.actors.isEmpty() || !f.recipients.isEmpty())
          .filter(f -> !f.recipients.isEmpty() || f.reciprocal || mayLackRecipient(predicate))
          .filter(f -> !f.agentless || mayLackActor(predicate, f, cast))
          .filter(f -> !f.counted || isDoneToPeople(predicate, f))
          .filter(f -> !sport || !isViolent(predicate) || f.actors.stream().anyMatch(cast::isArmed))
          .filter(f -> !isViolent(predicate) || !figures.isFought(clauses, token))
          .filter(f -> !f.moved || isMovement(predicate))
          .filter(f -> isViolent(predicate) || isPublic(f, cast))
          .ifPresent(f -> readings.add(new Reading(predicate, f)));
    }
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    readings.sort(
        Comparator.comparingInt(Reading::weight)
            .thenComparing(r -> r.found().actors.size() + r.found().recipients.size())
            .reversed()
            .thenComparing(r -> r.predicate().id()));
    boolean none = readings.get(0).predicate().code().equals(EventCode.NONE);
    boolean refused = readings.get(0).predicate().frame().refused();
    Token trigger = refused ? matcher.refusal(token).orElse(token) : token;
    return none ? Optional.empty() : Optional.of(mention(readings, trigger, sentence));
  }

  /**
   * "The premier told parliament that China must save", "the analyst said Japan should open up":
   * words to one's own state, and words of somebody of whom nothing is known, make no record.
   */
  private static boolean isWithinState(Predicate predicate, Matcher.Found found, Cast cast) {
    if (!VERBAL.contains(predicate.code().type()) || found.actors.isEmpty()) {
      return false;
    }
    boolean unknown = found.actors.stream().allMatch(cast::isUnknown);
    boolean own =
        !found.recipients.isEmpty()
            && found.recipients.stream()
                .allMatch(r -> found.actors.stream().anyMatch(a -> cast.isOwnState(a, r)));
    return unknown || own && !found.reciprocal;
  }

  private static boolean isPublic(Matcher.Found found, Cast cast) {
    boolean press = !found.actors.isEmpty() && found.actors.stream().allMatch(cast::isPress);
    return !press
        && Stream.concat(found.actors.stream(), found.recipients.stream()).anyMatch(cast::isPublic);
  }

  /**
   * Civilians protest and are attacked on their own; whatever else they do among them is private.
   */
  private static boolean isViolent(Predicate predicate) {
    return Set.of("PROTEST", "ASSAULT", "COERCE", "MOBILIZE").contains(predicate.code().type());
  }

  /** "Russian troops were deployed": those who are moved are the ones who act. */
  private static boolean isMovement(Predicate predicate) {
    return predicate.code().type().equals("MOBILIZE")
        || predicate.code().mode().equals("withdraw") && predicate.code().type().equals("RETREAT");
  }

  /** "arrested 12": only where people are what such things are done to. */
  private static boolean isDoneToPeople(Predicate predicate, Matcher.Found found) {
    return !found.actors.isEmpty() && Set.of("ASSAULT", "COERCE").contains(predicate.code().type());
  }

  /** "withdrew from the treaty": what is sanctioned may be a thing. */
  private static boolean mayLackRecipient(Predicate predicate) {
    boolean thing =
        predicate.frame().arguments().stream()
            .anyMatch(a -> !a.optional() && a.filler() instanceof Frame.Filler.Words);
    return !Set.of("COOPERATE", "AID").contains(predicate.code().type())
        && (thing || !predicate.code().type().equals("SANCTION"));
  }

  /**
   * "The Swedish ambassador was summoned": deeds whose doer goes without saying, where the one they
   * are done to is of public life. "Fifteen people were killed" may be an accident.
   */
  private static boolean mayLackActor(Predicate predicate, Matcher.Found found, Cast cast) {
    boolean deed =
        Set.of("ASSAULT", "COERCE", "SANCTION", "RETREAT", "ACCUSE")
                .contains(predicate.code().type())
            || predicate.code().cameo().equals("114");
    return deed && found.recipients.stream().anyMatch(r -> cast.isPublic(r) && cast.isPlaced(r));
  }

  /** "on March 2": no march. */
  private static boolean isMonth(Token token, Clauses clauses) {
    return token.tag().equals("NNP")
        && token.text().equals("March")
        && !clauses.sentence().children(token, "nummod", "case").isEmpty();
  }

  private List<Predicate> predicates(Token token, Clauses clauses) {
    boolean word = token.isVerb() || token.isNoun() || token.isAdjective();
    if (!word || isMonth(token, clauses)) {
      return List.of();
    }
    Frame.Part part =
        token.isVerb() ? Frame.Part.VERB : token.isNoun() ? Frame.Part.NOUN : Frame.Part.ADJECTIVE;
    List<Predicate> found =
        new ArrayList<>(
            byHead.getOrDefault(key(part, token.lemma().toLowerCase(Locale.ROOT)), List.of()));
    if (part == Frame.Part.VERB && (token.tag().equals("VBN") || token.tag().equals("VBD"))) {
      found.addAll(byHead.getOrDefault(key(Frame.Part.ADJECTIVE, Clauses.lower(token)), List.of()));
    }
    if (part == Frame.Part.VERB && clauses.isNominal(token)) {
      return byHead.getOrDefault(key(Frame.Part.NOUN, Clauses.lower(token)), List.of());
    }
    clauses
        .hyphenated(token)
        .ifPresent(whole -> found.addAll(byHead.getOrDefault(key(part, whole), List.of())));
    return found;
  }

  private static EventMention mention(List<Reading> readings, Token token, Sentence sentence) {
    Reading best = readings.get(0);
    List<String> others =
        readings.stream()
            .skip(1)
            .map(
                r ->
                    r.predicate().id()
                        + " ("
                        + r.predicate().code().label()
                        + "): asks for less than "
                        + best.predicate().id())
            .toList();
    List<Participant> actors = best.found().actors;
    List<Participant> recipients = best.found().recipients;
    if (best.found().reciprocal) {
      List<Participant> all = new ArrayList<>(actors);
      recipients.stream()
          .filter(r -> all.stream().noneMatch(a -> a.actor().equals(r.actor())))
          .forEach(all::add);
      actors = all;
      recipients = all;
    }
    return new EventMention(
        sentence.index(),
        token.index(),
        best.predicate().code(),
        best.predicate().id(),
        actors,
        recipients,
        new EventMention.Match(
            best.predicate().pattern(),
            best.found().reciprocal,
            best.found().object,
            best.found().path,
            others));
  }
}
