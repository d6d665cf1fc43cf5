package org.chancery.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.Actor;
import org.chancery.model.Assertion;
import org.chancery.model.Assertion.Certainty;
import org.chancery.model.Assertion.Polarity;
import org.chancery.model.Assertion.Source;
import org.chancery.model.Assertion.Tense;
import org.chancery.model.Link;

/**
 * Carries a denial over to what it denies: "Both countries have denied arms transfer" after an
 * accusation puts the deniers' word on the alleged event, and names the accusers as those whose
 * word is rejected.
 */
final class Denials {
  /** CAMEO codes of denials. */
  private static final Set<String> DENYING = Set.of("120", "1241", "012");

  /** Entries for denials among those with these codes. */
  private static final Pattern DENYING_RULES = Pattern.compile("den[iy]|allegation|refute|rebut");

  private final Map<String, Actor> actors = new HashMap<>();

  Denials(List<Actor> actors) {
    actors.forEach(a -> this.actors.put(a.id(), a));
  }

  /** Adds assertions to the drafts and returns the links from denials to what they answer. */
  List<Link> apply(List<Draft> drafts) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft denial = drafts.get(i);
      boolean denies =
          denial.code.type().equals("REJECT")
              && DENYING_RULES.matcher(denial.first().rule()).find()
              && DENYING.contains(denial.code.cameo());
      if (denies && denial.actors.size() > 0) {
        Optional<Draft> denied = denied(drafts, i, denial);
        denied.ifPresent(d -> answer(denial, d, links));
      }
    }
    return links;
  }

  private Optional<Draft> denied(List<Draft> drafts, int index, Draft denial) {
    for (int j = drafts.size() - 1; j >= 0; j--) {
      Draft candidate = drafts.get(j);
      boolean near = Math.abs(candidate.first().sentence() - denial.first().sentence()) <= 2;
      if (j != index && near && isClaimed(candidate) && involves(candidate, denial)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody other than the report itself says so, of something that one can deny. */
  private static boolean isClaimed(Draft draft) {
    boolean byOthers =
        draft.assertions.stream()
            .anyMatch(a -> a.by().kind() == Source.Kind.ACTOR && a.polarity() == Polarity.AFFIRMED);
    boolean accusing = draft.alleged;
    return byOthers && accusing && draft.first().sentence() >= 0;
  }

  /** Whether the deniers are those of whom it is said. */
  private boolean involves(Draft candidate, Draft denial) {
    Set<String> concerned = new HashSet<>();
    candidate.actors.forEach(a -> concerned.add(country(a)));
    Set<String> deniers = new HashSet<>();
    denial.actors.forEach(a -> deniers.add(country(a)));
    Set<String> both = new HashSet<>(concerned);
    candidate.recipients.forEach(a -> both.add(country(a)));
    deniers.retainAll(concerned);
    return !deniers.isEmpty() && denial.actors.stream().map(this::country).anyMatch(both::contains);
  }

  private String country(String id) {
    return actors.get(id).country().orElse(id);
  }

  private void answer(Draft denial, Draft denied, List<Link> links) {
    for (String denier : denial.actors) {
      Source source = new Source(Source.Kind.ACTOR, actors.get(denier).name(), Optional.of(denier));
      boolean said =
          denied.assertions.stream()
              .anyMatch(a -> a.by().equals(source) && a.polarity() == Polarity.DENIED);
      if (!said) {
        denied.assertions.add(
            new Assertion(
                source,
                List.of("publisher"),
                Polarity.DENIED,
                Certainty.CERTAIN,
                Tense.PAST,
                Optional.empty()));
        denied.why.add("denied by " + source.name() + " in sentence " + denial.first().sentence());
      }
    }
    if (denial.recipients.isEmpty()) {
      denied.assertions.stream()
          .filter(a -> a.polarity() == Polarity.AFFIRMED)
          .flatMap(a -> a.by().actor().stream())
          .filter(a -> !denial.actors.contains(a))
          .forEach(denial.recipients::add);
    }
    links.add(new Link(Link.Kind.ANSWERS, denial.id, denied.id));
  }
}
