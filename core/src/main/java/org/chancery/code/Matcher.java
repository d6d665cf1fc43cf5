package org.chancery.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Frame;
import org.chancery.codebook.Frame.Argument;
import org.chancery.codebook.Frame.Filler;
import org.chancery.codebook.Frame.Place;
import org.chancery.codebook.Frame.Side;
import org.chancery.model.EventMention.Participant;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Holds frames against the words of one sentence. Not thread-safe. */
final class Matcher {
  private static final Set<String> NEGATION = Set.of("not", "n't", "never");
  private static final Set<String> WILLING = Set.of("will", "would", "wo", "'ll");

  /** Verbs whose clause says what shall be done, without "must" or "should". */
  private static final Set<String> DEMANDING =
      Set.of("demand", "insist", "urge", "ask", "request", "propose", "recommend", "require");

  /** Prepositions that name another than the one whose the object is: "impose a ban on". */
  private static final Set<String> ELSEWHERE =
      Set.of("on", "against", "to", "into", "with", "upon", "over", "for");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Cast cast;
  private final Figures figures;

  Matcher(Clauses clauses, Cast cast, Figures figures) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.cast = cast;
    this.figures = figures;
  }

  /** What a frame found. */
  static final class Found {
    final List<Participant> actors = new ArrayList<>();
    final List<Participant> recipients = new ArrayList<>();
    final List<String> path = new ArrayList<>();
    boolean reciprocal;
    int object = -1;

    /** Whether a passive leaves out who did it. */
    boolean agentless;

    /** Whether those acted upon are only counted: "killed 12". */
    boolean counted;

    /** Whether those who act are the forces that a passive says are moved. */
    boolean moved;

    /** Weight of the arguments that might be missing and are there. */
    int extra;
  }

  /** Matches a frame at a head; absent where a part that must be there is not. */
  Optional<Found> match(Frame frame, Token head) {
    Found found = new Found();
    if (!particle(frame, head) || frame.refused() && refusal(head).isEmpty()) {
      return Optional.empty();
    }
    for (Argument argument : frame.arguments()) {
      boolean matches =
          argument(frame, argument, head, found) || isMoved(frame, argument, head, found);
      if (!matches && !argument.optional() && isUnnamedDoer(frame, argument, head)) {
        found.agentless = true;
      } else if (!matches && !argument.optional()) {
        return Optional.empty();
      }
      found.extra += matches && argument.optional() ? Frame.weight(argument) : 0;
    }
    if (found.reciprocal && found.actors.size() < 2 && found.recipients.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(found);
  }

  /** "Kapan was shelled": a passive need not name who did it. */
  private boolean isUnnamedDoer(Frame frame, Argument argument, Token head) {
    return frame.part() == Frame.Part.VERB
        && argument.place() instanceof Place.Subject
        && argument.filler() instanceof Filler.Slot slot
        && slot.side() == Side.ACTOR
        && !slot.reciprocal()
        && frame.arguments().stream().anyMatch(Matcher::isRecipientObject)
        && clauses.isPassive(head)
        && clauses.subjects(head).isEmpty();
  }

  /** "Russian troops were deployed": a passive that names no doer, of the forces of somebody. */
  private boolean isMoved(Frame frame, Argument argument, Token head, Found found) {
    boolean open =
        frame.part() == Frame.Part.VERB
            && argument.place() instanceof Place.Subject
            && argument.filler() instanceof Filler.Slot slot
            && slot.side() == Side.ACTOR
            && !slot.reciprocal()
            && frame.hasObject()
            && frame.arguments().stream().noneMatch(Matcher::isRecipientObject)
            && clauses.isPassive(head)
            && clauses.subjects(head).isEmpty();
    if (!open) {
      return false;
    }
    for (Token object : clauses.objects(head)) {
      List<Participant> forces =
          cast.find(clauses, object, true).stream().filter(cast::isPlaced).toList();
      if (!forces.isEmpty()) {
        found.actors.addAll(forces);
        found.moved = true;
        return true;
      }
    }
    return false;
  }

  private static boolean isRecipientObject(Argument argument) {
    return argument.place() instanceof Place.Object
        && argument.filler() instanceof Filler.Slot slot
        && slot.side() == Side.RECIPIENT;
  }

  private boolean particle(Frame frame, Token head) {
    List<Token> particles = sentence.children(head, "compound:prt");
    if (frame.heads().isEmpty()) {
      return true;
    }
    if (frame.particle().isEmpty()) {
      return frame.part() != Frame.Part.VERB
          || particles.stream().allMatch(p -> isPreposition(frame, Clauses.lower(p)));
    }
    for (Token particle : particles) {
      if (particle.lemma().equals(frame.particle())) {
        return true;
      }
    }
    for (Token child : sentence.children(head, "advmod", "case", "advcl", "obl", "mark")) {
      if (Clauses.lower(child).equals(frame.particle())) {
        return true;
      }
    }
    int next = head.index() + 1;
    return next < sentence.size() && Clauses.lower(sentence.token(next)).equals(frame.particle());
  }

  /** "called on Serbia": the parser may take the preposition for a particle. */
  private static boolean isPreposition(Frame frame, String word) {
    return frame.arguments().stream()
        .anyMatch(
            a -> a.place() instanceof Place.After after && after.prepositions().contains(word));
  }

  private boolean argument(Frame frame, Argument argument, Token head, Found found) {
    if (argument.filler() instanceof Filler.Clause clause) {
      return complement((Place.Complement) argument.place(), clause.frame(), head, found);
    }
    if (argument.filler() instanceof Filler.Nothing) {
      return clauses.objects(head).isEmpty();
    }
    List<Token> candidates = candidates(frame, argument, head);
    if (argument.filler() instanceof Filler.Slot slot) {
      return slot(slot, argument.place(), candidates, frame.part(), head, found)
          || owned(frame, argument)
              && slot(slot, argument.place(), owners(found), frame.part(), head, found);
    }
    for (Token candidate : candidates) {
      for (Token each : clauses.coordination(candidate)) {
        if (argument.filler() instanceof Filler.Words && figures.isFigure(sentence, each)) {
          continue;
        }
        if (words(argument.filler(), each)
            || words(argument.filler(), clauses.measured(each))
            || hyphenated(argument.filler(), each)) {
          note(found, argument.place(), each, head);
          if (argument.place() instanceof Place.Object) {
            found.object = each.index();
          }
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a slot asks whose the object of a verb is: "reject {proposal} (of|by R)". */
  private static boolean owned(Frame frame, Argument argument) {
    return frame.part() == Frame.Part.VERB
        && argument.place() instanceof Place.After after
        && (after.prepositions().contains("of") || after.prepositions().contains("by"))
        && after.prepositions().stream().noneMatch(ELSEWHERE::contains)
        && argument.filler() instanceof Filler.Slot slot
        && slot.side() == Side.RECIPIENT
        && slot.wants() != Frame.Wants.PLACE;
  }

  /** "Morocco's proposal", "a Moroccan proposal", "a proposal made by Morocco": not one's own. */
  private List<Token> owners(Found found) {
    if (found.object < 0) {
      return List.of();
    }
    Token object = sentence.token(found.object);
    List<Token> owners = new ArrayList<>(clauses.possessors(object));
    sentence.children(object, "amod", "compound").stream()
        .filter(t -> t.isName() || t.isAdjective())
        .forEach(owners::add);
    for (Token verb : sentence.children(object, "acl")) {
      owners.addAll(clauses.after(verb, "by"));
    }
    owners.removeIf(
        t ->
            cast.find(clauses, t, false).stream()
                .anyMatch(p -> found.actors.stream().anyMatch(a -> a.actor().equals(p.actor()))));
    return owners;
  }

  /** "will not lift the ban", "won't attend": the word that negates what would be done. */
  Optional<Token> refusal(Token verb) {
    if (clauses.isPassive(verb) || !hasModal(verb, WILLING)) {
      return Optional.empty();
    }
    return sentence.children(verb, "advmod", "neg").stream()
        .filter(t -> NEGATION.contains(Clauses.lower(t)))
        .findFirst();
  }

  private static boolean words(Filler filler, Token token) {
    if (filler instanceof Filler.Anything) {
      return true;
    }
    return filler instanceof Filler.Words words
        && (words.lemmas().contains(token.lemma())
            || words.lemmas().contains(Clauses.lower(token)));
  }

  /** "staged a sit-in", "fired an F-16": the parser takes such words apart. */
  private boolean hyphenated(Filler filler, Token token) {
    return filler instanceof Filler.Words words
        && clauses.hyphenated(token).map(words.lemmas()::contains).orElse(false);
  }

  private List<Token> candidates(Frame frame, Argument argument, Token head) {
    Frame.Part part = frame.part();
    Place place = argument.place();
    if (place instanceof Place.After after) {
      boolean own = part == Frame.Part.VERB && !(argument.filler() instanceof Filler.Slot);
      List<Token> found = after(frame, after.prepositions(), head);
      return own && !frame.hasObject() ? onVerb(found, head) : found;
    }
    boolean subject = place instanceof Place.Subject;
    return switch (part) {
      case VERB ->
          subject
              ? clauses.subjects(head)
              : argument.filler() instanceof Filler.Slot
                  ? clauses.objects(head)
                  : clauses.objectsAndPredicates(head);
      case ADJECTIVE -> subject ? clauses.subjects(head) : List.of();
      case NOUN -> subject ? doers(head) : sufferers(head);
    };
  }

  private List<Token> after(Frame frame, Set<String> prepositions, Token head) {
    Frame.Part part = frame.part();
    Map<String, List<Token>> all = clauses.prepositions(head);
    List<Token> found = new ArrayList<>();
    for (Map.Entry<String, List<Token>> each : all.entrySet()) {
      if (prepositions.contains(each.getKey())) {
        found.addAll(each.getValue());
      }
    }
    if (found.isEmpty() && part == Frame.Part.NOUN) {
      found.addAll(hungTooHigh(prepositions, head));
    }
    if (part == Frame.Part.VERB) {
      found.removeIf(t -> isOfAdverbial(t, frame, head));
    }
    boolean particle =
        part == Frame.Part.VERB
            && sentence.children(head, "compound:prt").stream()
                .anyMatch(p -> prepositions.contains(Clauses.lower(p)));
    if (particle) {
      found.addAll(0, clauses.objects(head));
    }
    return found;
  }

  /**
   * "expelled a diplomat over the killing of an activist": what follows "of" belongs to the
   * killing, which the pattern does not ask for.
   */
  private boolean isOfAdverbial(Token nominal, Frame frame, Token head) {
    if (!clauses.preposition(nominal).filter("of"::equals).isPresent() || nominal.head() < 0) {
      return false;
    }
    Token above = sentence.token(nominal.head());
    return above.plainRelation().equals("obl")
        && above.head() == head.index()
        && clauses
            .preposition(above)
            .filter(
                p ->
                    frame.arguments().stream()
                        .noneMatch(
                            a ->
                                a.place() instanceof Place.After after
                                    && after.prepositions().contains(p)))
            .isPresent();
  }

  /** "pressed for talks", not "pressed demands for talks", where no object is asked for. */
  private List<Token> onVerb(List<Token> found, Token verb) {
    List<Token> objects = clauses.objects(verb);
    return found.stream()
        .filter(t -> objects.stream().noneMatch(o -> o.index() == t.head()))
        .toList();
  }

  /** "extended an invitation to Putin": the parser may hang what follows a noun on its verb. */
  private List<Token> hungTooHigh(Set<String> prepositions, Token noun) {
    if (noun.head() < 0 || !sentence.token(noun.head()).isVerb()) {
      return List.of();
    }
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(sentence.token(noun.head()), "obl")) {
      boolean follows = child.index() > noun.index() && child.index() - noun.index() <= 6;
      if (follows && clauses.preposition(child).map(prepositions::contains).orElse(false)) {
        found.add(child);
      }
    }
    return found;
  }

  /**
   * Whose act a noun is: "Kim's visit", "the Russian visit", "a visit by Kim", "the visit of Kim",
   * "teachers are on strike".
   */
  private List<Token> doers(Token noun) {
    List<Token> found = new ArrayList<>(clauses.possessors(noun));
    found.addAll(clauses.after(noun, "by"));
    found.addAll(sentence.children(noun, "amod", "compound", "nummod"));
    if (!cast.isSuffered(noun)) {
      found.addAll(clauses.after(noun, "of"));
    }
    if (!sentence.children(noun, "cop").isEmpty()
        && clauses.preposition(noun).filter(Set.of("on", "in", "under")::contains).isPresent()) {
      found.addAll(sentence.children(noun, "nsubj"));
    }
    if (found.stream().allMatch(t -> cast.find(clauses, t, false).isEmpty())) {
      found.addAll(byVerb(noun));
    }
    return found;
  }

  /**
   * "the attack launched by rebels", "Kim made a visit": the doer of the verb that carries the
   * noun.
   */
  private List<Token> byVerb(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token verb : sentence.children(noun, "acl")) {
      found.addAll(clauses.after(verb, "by"));
    }
    if (noun.head() >= 0
        && noun.plainRelation().equals("obj")
        && !cast.judges(sentence.token(noun.head()))) {
      found.addAll(clauses.subjects(sentence.token(noun.head())));
    } else if (noun.head() >= 0 && noun.relation().equals("nsubj:pass")) {
      found.addAll(clauses.after(sentence.token(noun.head()), "by"));
    } else if (noun.plainRelation().equals("obl") && noun.head() >= 0) {
      Token verb = sentence.token(noun.head());
      if (verb.isVerb()
          && clauses
              .preposition(noun)
              .filter(p -> Set.of("on", "during", "for", "in").contains(p))
              .isPresent()) {
        found.addAll(clauses.subjects(verb));
      }
    }
    return found;
  }

  private List<Token> sufferers(Token noun) {
    List<Token> found = new ArrayList<>(clauses.after(noun, "of"));
    found.addAll(clauses.possessors(noun));
    found.addAll(sentence.children(noun, "amod", "compound"));
    return found;
  }

  private boolean slot(
      Filler.Slot slot,
      Place place,
      List<Token> candidates,
      Frame.Part part,
      Token head,
      Found found) {
    List<Participant> side = slot.side() == Side.ACTOR ? found.actors : found.recipients;
    boolean responsible =
        !slot.direct() && (part != Frame.Part.NOUN || place instanceof Place.After);
    Map<String, Participant> chosen = new LinkedHashMap<>();
    for (Token candidate : candidates) {
      if (!chosen.isEmpty() && !(slot.reciprocal() && place instanceof Place.After)) {
        break;
      }
      boolean owner =
          responsible
              && (slot.side() == Side.RECIPIENT
                  || !(place instanceof Place.Subject)
                  || cast.acts(candidate));
      for (Participant participant : cast.find(clauses, candidate, owner)) {
        boolean taken = taken(found, slot, participant);
        boolean located =
            cast.isPlaceOnly(participant)
                && slot.side() == Side.ACTOR
                && slot.wants() != Frame.Wants.PLACE;
        if (!taken && !located && cast.suits(participant, slot.wants(), sentence)) {
          chosen.putIfAbsent(participant.actor(), participant);
          note(found, place, candidate, head);
        }
      }
    }
    if (chosen.isEmpty() && isCount(slot, place, candidates)) {
      found.counted = true;
      return true;
    }
    if (chosen.isEmpty() || (slot.reciprocal() && chosen.size() < 2)) {
      return false;
    }
    side.addAll(chosen.values());
    found.reciprocal |= slot.reciprocal();
    return true;
  }

  /** "detained about 1,000", "killing at least four": people who are only counted. */
  private static boolean isCount(Filler.Slot slot, Place place, List<Token> candidates) {
    boolean people =
        Set.of(Frame.Wants.ANY, Frame.Wants.PERSON, Frame.Wants.HUMAN).contains(slot.wants());
    return people
        && slot.side() == Side.RECIPIENT
        && place instanceof Place.Object
        && candidates.stream()
            .anyMatch(
                t ->
                    t.tag().equals("CD")
                        && t.relation().equals("obj")
                        && !t.text().matches("\\d{4}"));
  }

  private static boolean taken(Found found, Filler.Slot slot, Participant participant) {
    List<Participant> other = slot.side() == Side.ACTOR ? found.recipients : found.actors;
    return other.stream()
        .anyMatch(p -> p.head() == participant.head() && p.actor().equals(participant.actor()));
  }

  private boolean complement(Place.Complement place, Frame inner, Token head, Found found) {
    for (Token verb : clauses.complements(head, place.kind().name())) {
      if (!isHead(inner, place.kind(), verb) || !spoken(place.kind(), verb, found)) {
        continue;
      }
      Optional<Found> within = match(inner, verb);
      if (within.isPresent()) {
        found.actors.addAll(within.get().actors);
        found.recipients.addAll(within.get().recipients);
        found.path.add(place.kind().name().toLowerCase(java.util.Locale.ROOT) + ": " + verb.text());
        found.path.addAll(within.get().path);
        return true;
      }
    }
    return false;
  }

  /** "it was illegal to fish there": a rule, no verdict on a deed. */
  private boolean isImpersonal(Token word) {
    return sentence.children(word, "nsubj", "expl").stream()
            .anyMatch(s -> Clauses.lower(s).equals("it"))
        && !sentence.children(word, "xcomp", "ccomp", "csubj", "advcl").isEmpty();
  }

  /** Whether a complement is of one of the words asked for: "Russia was behind the attack" too. */
  private boolean isHead(Frame inner, Place.Kind kind, Token word) {
    boolean verdict = kind == Place.Kind.CLAUSE || kind == Place.Kind.STANDING;
    if (verdict && !inner.heads().isEmpty() && (isImpersonal(word) || isNegated(word))) {
      return false;
    }
    return inner.heads().isEmpty()
        || inner.heads().contains(word.lemma())
        || kind == Place.Kind.STANDING
            && sentence.children(word, "case").stream()
                .anyMatch(c -> inner.heads().contains(Clauses.lower(c)));
  }

  /**
   * "said Israel must end the siege", "said Russia was behind it": who must or is is acted upon;
   * "said it would free them": who speaks and who will are one.
   */
  private boolean spoken(Place.Kind kind, Token verb, Found found) {
    return switch (kind) {
      case OBLIGATION -> obliged(verb, found);
      case PROMISE -> isPromise(verb, false, found);
      case REFUSAL -> isPromise(verb, true, found);
      case STANDING -> stands(verb, found);
      default -> true;
    };
  }

  private boolean obliged(Token verb, Found found) {
    return (hasModal(verb, Set.of("must", "should")) || isSubjunctive(verb))
        && !clauses.isPassive(verb)
        && concerns(verb, found);
  }

  /** "demanded that the government resign": a bare verb with a subject of its own. */
  private boolean isSubjunctive(Token verb) {
    return Set.of("VB", "VBP").contains(verb.tag())
        && verb.text().equals(verb.lemma())
        && sentence.children(verb, "aux", "cop").isEmpty()
        && verb.head() >= 0
        && DEMANDING.contains(sentence.token(verb.head()).lemma());
  }

  /** A plain copula: "was behind the attack", not "could be" or "was not". */
  private boolean stands(Token word, Found found) {
    return !sentence.children(word, "cop").isEmpty()
        && sentence.children(word, "aux").stream().noneMatch(a -> a.tag().equals("MD"))
        && sentence.children(word, "mark").stream()
            .noneMatch(m -> Set.of("whether", "if").contains(Clauses.lower(m)))
        && !isNegated(word)
        && concerns(word, found);
  }

  /** The subject of what is said is acted upon, unless it is the one who says it. */
  private boolean concerns(Token word, Found found) {
    List<Participant> concerned = new ArrayList<>();
    for (Token subject : clauses.subjects(word)) {
      for (Participant each : cast.find(clauses, subject, cast.acts(subject))) {
        if (found.actors.stream().noneMatch(a -> a.actor().equals(each.actor()))) {
          concerned.add(each);
        }
      }
    }
    found.recipients.addAll(concerned);
    return !concerned.isEmpty();
  }

  private boolean isNegated(Token word) {
    return sentence.children(word, "advmod", "neg").stream()
        .anyMatch(t -> NEGATION.contains(Clauses.lower(t)));
  }

  private boolean isPromise(Token verb, boolean refused, Found found) {
    return isNegated(verb) == refused
        && hasModal(verb, WILLING)
        && clauses.subjects(verb).stream()
            .flatMap(t -> cast.find(clauses, t, false).stream())
            .anyMatch(p -> found.actors.stream().anyMatch(a -> cast.speaksFor(a, p)));
  }

  private boolean hasModal(Token verb, Set<String> modals) {
    return sentence.children(verb, "aux").stream().anyMatch(t -> modals.contains(Clauses.lower(t)));
  }

  private void note(Found found, Place place, Token token, Token head) {
    String where =
        place instanceof Place.After after
            ? String.join("|", after.prepositions().stream().sorted().toList())
            : place instanceof Place.Subject ? "subject" : "object";
    found.path.add(where + ": " + token.text() + " <-" + token.relation() + "- " + head.text());
  }
}
