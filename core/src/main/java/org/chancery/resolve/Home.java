package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.codebook.SectorTerm;

/**
 * Tells whose "the army", "parliament", "police" are where the words do not say: of the one country
 * that the sentence has named, else of the country that the report comes from, else of the one it
 * speaks of most.
 */
final class Home {
  /** Institutions of which a country has one: they are its own where nobody else is named. */
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?:.* )?(?:government|parliament|army|military|armed forces|navy|air force|police|ministry|court|opposition"
              + "|authorities|cabinet|senate|congress|assembly|security forces|presidency|legislature"
              + "|coast guard|security service|intelligence service|intelligence agency|foreign office|prosecutors?"
              + "|national guard|central bank|presidential office|prime minister's office|junta)");

  private static final Set<String> ABROAD =
      Set.of(
          "ambassador",
          "envoy",
          "consul",
          "diplomat",
          "high commissioner",
          "mediator",
          "negotiator",
          "delegate",
          "representative",
          "commissioner",
          "counterpart",
          "special envoy",
          "secretary-general");

  private static final Set<String> PUBLIC = Set.of("GOV", "LEG", "JUD", "COP", "SPY");

  private final Roster roster;
  private final Directory directory;
  private final Optional<String> dateline;
  private final Function<String, Optional<String>> places;

  /**
   * A home.
   *
   * @param directory knows which bodies are one country's by name
   * @param dateline country of the dateline
   * @param places the country of a town or region, absent for other names
   */
  Home(
      Roster roster,
      Directory directory,
      Optional<String> dateline,
      Function<String, Optional<String>> places) {
    this.roster = roster;
    this.directory = directory;
    this.dateline = dateline;
    this.places = places;
  }

  /** The country of a town or region: "the mayor of Kharkiv", "Texas governor". */
  Optional<String> ofPlace(String name) {
    return places.apply(name);
  }

  /** The country of an institution or office named without one. */
  Optional<String> of(Scene scene, Hit.Nominal nominal) {
    SectorTerm term = nominal.term();
    boolean institution =
        term.kind() == SectorTerm.Kind.BODY && INSTITUTION.matcher(term.term()).matches();
    boolean office = term.kind() == SectorTerm.Kind.OFFICE && isPublic(term) && !nominal.plural();
    return (institution || office) && !isVague(scene, nominal)
        ? known(term).or(() -> country(scene, nominal.first()))
        : Optional.empty();
  }

  /**
   * The country of a person with a public office: "Infrastructure Minister Oleksandr Kubrakov"; not
   * one where the office is known to be another's on the day.
   */
  Optional<String> ofHolder(Scene scene, Hit.Nominal office, Predicate<String> others) {
    if (!isPublic(office.term())) {
      return Optional.empty();
    }
    Optional<String> first = country(scene, office.first()).filter(others.negate());
    return first.or(
        () -> ranked(scene, office.first()).stream().filter(others.negate()).findFirst());
  }

  private static boolean isPublic(SectorTerm term) {
    return term.sectors().stream().anyMatch(PUBLIC::contains) && !isAbroad(term);
  }

  /** Whether those of an office work in countries not their own: "a diplomat in Abuja". */
  static boolean isAbroad(SectorTerm term) {
    return ABROAD.stream().anyMatch(term.term()::endsWith);
  }

  /** "a court", "foreign governments", "several ministries": anybody's. */
  private static boolean isVague(Scene scene, Hit.Nominal nominal) {
    for (int i = nominal.first() - 1; i >= 0 && i >= nominal.first() - 4; i--) {
      String word = org.chancery.annotate.Clauses.lower(scene.sentence().token(i));
      if (Set.of("a", "an", "any", "other", "foreign", "no", "some", "many", "new", "former")
          .contains(word)) {
        return true;
      }
      if (!scene.isPhrase(i, i + 1)) {
        return false;
      }
    }
    return false;
  }

  /**
   * A body that is known by its bare name as one country's ("Congress", "the Pentagon"), where the
   * report speaks of that country and does not come from another.
   */
  private Optional<String> known(SectorTerm term) {
    return directory
        .homeOf(term.term())
        .filter(c -> isState(c) && (dateline.isEmpty() || dateline.get().equals(c)));
  }

  private Optional<String> country(Scene scene, int before) {
    TreeSet<String> here = new TreeSet<>();
    for (Roster.Seen seen : roster.seen()) {
      if (seen.sentence() == scene.sentence().index() && seen.head() < before) {
        seen.who().country.filter(this::isState).ifPresent(here::add);
      }
    }
    if (here.size() == 1) {
      return Optional.of(here.first());
    }
    boolean known =
        dateline.isPresent()
            && roster.all().stream()
                .anyMatch(s -> s.country.equals(dateline) && !s.mentions.isEmpty());
    if (known) {
      return dateline;
    }
    return ranked(scene, before).stream().findFirst();
  }

  /** The countries named before a word, the most salient first. */
  private List<String> ranked(Scene scene, int before) {
    int here = scene.sentence().index();
    return new Salience(roster)
            .rank(
                here,
                seen ->
                    seen.sentence() < here || seen.head() < before
                        ? seen.who().country.flatMap(c -> roster.known("country:" + c))
                        : Optional.empty(),
                s -> true)
            .stream()
            .flatMap(s -> s.country.stream())
            .toList();
  }

  private boolean isState(String code) {
    return roster.known("country:" + code).isPresent();
  }
}
