package org.chancery.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.model.Actor;
import org.chancery.model.Link;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Status;
import org.chancery.model.Token;
import org.chancery.model.Visit;

/** Draws visits from events: who went where, on whose invitation, in return for what. */
final class Visits {
  private static final String VISIT = "visit";

  /** CAMEO code of hosting a visit, where the one acted upon travels. */
  private static final String HOSTING = "043";

  /** CAMEO code of an invitation. */
  private static final String INVITING = "036";

  private final Resolution resolution;
  private final Map<String, Actor> actors = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  Visits(Resolution resolution) {
    this.resolution = resolution;
    resolution.actors().forEach(a -> actors.put(a.id(), a));
  }

  /** A visit and the draft it rests on. */
  private record Pair(Visit visit, Draft draft) {}

  List<Visit> draw(List<Draft> drafts) {
    List<Pair> pairs = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.code.mode().equals(VISIT)
          && !draft.actors.isEmpty()
          && !draft.recipients.isEmpty()) {
        visit(draft, "v" + (pairs.size() + 1)).ifPresent(v -> pairs.add(new Pair(v, draft)));
      }
    }
    Map<String, String> invited = invitations(drafts, pairs);
    List<Visit> visits = new ArrayList<>();
    for (Pair pair : pairs) {
      Optional<Pair> returned = returned(pair, pairs);
      returned.ifPresent(
          r -> links.add(new Link(Link.Kind.RECIPROCATES, pair.visit().id(), r.visit().id())));
      Visit visit = pair.visit();
      visits.add(
          new Visit(
              visit.id(),
              visit.visitor(),
              visit.host(),
              visit.itinerary(),
              visit.status(),
              new Visit.Relations(
                  Optional.ofNullable(invited.get(visit.id())), returned.map(r -> r.visit().id())),
              visit.events()));
    }
    return visits;
  }

  /** Links found while drawing. */
  List<Link> links() {
    return links;
  }

  private Optional<Visit> visit(Draft draft, String id) {
    boolean hosting = draft.code.cameo().equals(HOSTING);
    String visitor = (hosting ? draft.recipients : draft.actors).iterator().next();
    String host = (hosting ? draft.actors : draft.recipients).iterator().next();
    Optional<String> country = actors.get(host).country();
    boolean stationed = actors.get(visitor).sectors().contains("MIL");
    boolean home = country.equals(actors.get(visitor).country());
    if (country.isEmpty() || home || hosting && stationed) {
      return Optional.empty();
    }
    Set<String> stops = new LinkedHashSet<>();
    draft.parts.forEach(
        p ->
            p.place()
                .map(resolution.places()::get)
                .filter(q -> !q.feature().equals("country"))
                .ifPresent(q -> stops.add(q.name())));
    return Optional.of(
        new Visit(
            id,
            visitor,
            country.get(),
            new Visit.Itinerary(draft.time, new ArrayList<>(stops)),
            draft.status(),
            new Visit.Relations(Optional.empty(), Optional.empty()),
            List.of(draft.id)));
  }

  /** The invitation of each visit: to the first visit that does not lie before it. */
  private Map<String, String> invitations(List<Draft> drafts, List<Pair> pairs) {
    Map<String, String> invited = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.code.cameo().equals(INVITING)) {
        pairs.stream()
            .filter(p -> invites(draft, p.visit()) && !isBefore(p.draft(), draft))
            .filter(p -> !invited.containsKey(p.visit().id()))
            .min(Comparator.comparing(p -> arrival(p.draft())))
            .ifPresent(p -> invited.put(p.visit().id(), draft.id));
      }
    }
    return invited;
  }

  private boolean invites(Draft draft, Visit visit) {
    Optional<String> host = Optional.of(visit.host());
    return draft.recipients.contains(visit.visitor())
        && draft.actors.stream().anyMatch(a -> actors.get(a).country().equals(host));
  }

  /** Whether a visit was over when it was asked for; an undated invitation is of the last year. */
  private boolean isBefore(Draft visit, Draft invitation) {
    Optional<LocalDate> last = visit.time.when().flatMap(w -> w.last());
    Optional<LocalDate> asked = invitation.time.when().flatMap(w -> w.first());
    boolean ahead = visit.status() == Status.PLANNED || visit.status() == Status.POSSIBLE;
    return visit.isStated()
        && !ahead
        && last.isPresent()
        && last.get().isBefore(asked.orElse(lastYear()));
  }

  private LocalDate lastYear() {
    return resolution
        .document()
        .report()
        .header()
        .published()
        .map(d -> d.minusYears(1))
        .orElse(LocalDate.MIN);
  }

  private static LocalDate arrival(Draft visit) {
    return visit.time.when().flatMap(w -> w.first()).orElse(LocalDate.MAX);
  }

  /** The visit that another returns: a sentence says so, and the parties are exchanged. */
  private Optional<Pair> returned(Pair pair, List<Pair> pairs) {
    Optional<String> home = actors.get(pair.visit().visitor()).country();
    for (Pair other : pairs) {
      boolean exchanged =
          other != pair
              && home.map(other.visit().host()::equals).orElse(false)
              && actors
                  .get(other.visit().visitor())
                  .country()
                  .map(pair.visit().host()::equals)
                  .orElse(false);
      if (exchanged && isLater(pair.draft(), other.draft()) && saysReturn(pair, other.draft())) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean isLater(Draft one, Draft other) {
    var first = one.time.when().flatMap(w -> w.first().or(w::last));
    var second = other.time.when().flatMap(w -> w.first().or(w::last));
    return first.isPresent() && second.isPresent() && first.get().isAfter(second.get());
  }

  /** Whether a sentence beside one of the two says so, and names the one who returns the visit. */
  private boolean saysReturn(Pair pair, Draft other) {
    return resolution.document().sentences().stream()
        .filter(Visits::says)
        .anyMatch(
            s ->
                isNear(other, s.index())
                    && (isNear(pair.draft(), s.index()) || names(s, pair.visit().visitor())));
  }

  private static boolean isNear(Draft draft, int sentence) {
    return draft.parts.stream().anyMatch(p -> Math.abs(p.evidence().sentence() - sentence) <= 1);
  }

  private boolean names(Sentence sentence, String actor) {
    return actors.get(actor).mentions().stream().anyMatch(m -> m.sentence() == sentence.index());
  }

  private static boolean says(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean verb = token.lemma().equals("reciprocate") || token.lemma().equals("repay");
      boolean noun =
          Clauses.lower(token).equals("return")
              && token.index() + 1 < sentence.size()
              && Set.of("visit", "trip").contains(sentence.token(token.index() + 1).lemma());
      if (verb || noun || Clauses.lower(token).equals("reciprocal")) {
        return true;
      }
    }
    return false;
  }
}
