package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.model.ActorKind;
import org.chancery.resolve.Roster.Seen;
import org.chancery.resolve.Roster.Somebody;

/**
 * How much somebody is on a reader's mind at a point of a text: every mention counts, the more the
 * nearer it is and the more prominent its place.
 */
final class Salience {
  /**
   * Weight kept from one sentence to the next. Chosen on our own example reports between 0.5
   * (pronouns, which look near) and 0.9; change it and run the golden tests.
   */
  private static final double KEPT = 0.8;

  private static final double SUBJECT = 1.5;
  private static final double ADJECTIVE = 0.4;

  /** What is named in the same sentence is much nearer than what the one before names. */
  private static final double HERE = 2;

  /** One of three or more side by side is less likely to be picked out again. */
  private static final double CROWD = 0.3;

  /** What a person or group adds to its country. */
  private static final double MEMBER = 0.3;

  private final Roster roster;

  Salience(Roster roster) {
    this.roster = roster;
  }

  /** Those that fit, the most salient first; ties go to the one mentioned last. */
  List<Somebody> rank(
      int sentence, Function<Seen, Optional<Somebody>> as, Predicate<Somebody> fits) {
    Map<Somebody, Double> weights = new LinkedHashMap<>();
    for (Seen seen : roster.seen()) {
      Optional<Somebody> who = as.apply(seen).filter(fits);
      if (who.isPresent()) {
        double weight = Math.pow(KEPT, Math.max(0, sentence - seen.sentence()));
        weight *= seen.subject() ? SUBJECT : 1;
        weight *= seen.adjective() ? ADJECTIVE : 1;
        weight *= seen.sentence() == sentence ? HERE : 1;
        weight *= seen.crowd() ? CROWD : 1;
        weight *= who.get() == seen.who() ? 1 : MEMBER;
        weights.merge(who.get(), weight, Double::sum);
      }
    }
    List<Somebody> ranked = new ArrayList<>(weights.keySet());
    java.util.Collections.reverse(ranked);
    ranked.sort(Comparator.comparingDouble((Somebody s) -> -weights.get(s)));
    return ranked;
  }

  /** Countries by salience; persons and groups count for their country. */
  List<Somebody> countries(int sentence, Predicate<Somebody> fits) {
    return rank(
        sentence,
        seen ->
            seen.who().kind == ActorKind.COUNTRY
                ? Optional.of(seen.who())
                : seen.who().country.flatMap(c -> roster.known("country:" + c)),
        fits);
  }

  /**
   * Persons by salience, one a country, heads of state or government first where there are two of
   * them.
   */
  List<Somebody> leaders(int sentence, Set<String> heads) {
    List<Somebody> ranked =
        rank(sentence, s -> Optional.of(s.who()), s -> s.isPerson() && s.country.isPresent());
    List<Somebody> heading =
        ranked.stream().filter(s -> s.heads.map(heads::contains).orElse(false)).toList();
    List<Somebody> pool = distinct(heading).size() >= 2 ? heading : ranked;
    return distinct(pool);
  }

  private static List<Somebody> distinct(List<Somebody> people) {
    Map<String, Somebody> byCountry = new LinkedHashMap<>();
    people.forEach(p -> byCountry.putIfAbsent(p.country.orElse(p.key), p));
    return new ArrayList<>(byCountry.values());
  }
}
