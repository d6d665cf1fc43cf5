package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Leader;
import org.chancery.model.ActorKind;
import org.chancery.resolve.Nominals.Affiliation;
import org.chancery.resolve.Roster.Somebody;

/** Tells who a named person is, and what office and country the words give. Not thread-safe. */
final class Persons {
  /** Titles by which the gender of a person is known. */
  private static final Map<String, Character> GENDERED =
      Map.of(
          "mr", 'm', "mr.", 'm', "mrs", 'f', "mrs.", 'f', "ms", 'f', "ms.", 'f', "king", 'm',
          "queen", 'f');

  private final Roster roster;
  private final Directory directory;
  private final Optional<LocalDate> day;
  private final Nominals nominals;

  Persons(Roster roster, Directory directory, Optional<LocalDate> day, Home home) {
    this.roster = roster;
    this.directory = directory;
    this.day = day;
    this.nominals = new Nominals(roster, directory, day, home);
  }

  Somebody resolve(Scene scene, Hit.Person hit, Title title) {
    String name = scene.words(hit.first(), hit.last());
    boolean counterpart =
        title.offices().stream().anyMatch(o -> o.term().term().equals("counterpart"));
    Affiliation affiliation =
        title.offices().isEmpty()
            ? Affiliation.NONE
            : counterpart ? nominals.ofNames(scene, title) : nominals.ofTitle(scene, title, hit);
    List<Leader> listed = listed(hit, name);
    Somebody who = find(name, listed, affiliation);
    if (title.first() >= 0) {
      take(scene, who, title.offices(), affiliation, scene.words(title.first(), hit.first() - 1));
    }
    gender(scene, hit, who);
    return who;
  }

  private List<Leader> listed(Hit.Person hit, String name) {
    List<Leader> senses = new ArrayList<>();
    for (Lexicon.Sense sense : hit.senses()) {
      if (sense instanceof Lexicon.Sense.OfLeader leader) {
        senses.add(leader.leader());
      }
    }
    return senses.isEmpty()
        ? directory.named(name, day)
        : directory.named(senses.get(0).name(), day).isEmpty()
            ? senses
            : directory.named(senses.get(0).name(), day);
  }

  private Somebody find(String name, List<Leader> listed, Affiliation affiliation) {
    if (!listed.isEmpty()) {
      return known(listed);
    }
    String[] parts = name.split("\\s+");
    Optional<Somebody> earlier = earlier(parts);
    if (earlier.isPresent()) {
      if (parts.length > earlier.get().name.split("\\s+").length) {
        earlier.get().name = name;
      }
      return earlier.get();
    }
    if (parts.length == 1 && day.isPresent()) {
      Optional<Leader> only = onlyInOffice(parts[0], affiliation);
      if (only.isPresent()) {
        return known(directory.named(only.get().name(), day));
      }
    }
    Somebody who = roster.get("person:" + Directory.fold(name), name, ActorKind.PERSON);
    if (who.why.isEmpty()) {
      who.why = "recognised as a person's name";
    }
    return who;
  }

  private Somebody known(List<Leader> tenures) {
    Leader leader = tenures.get(0);
    Somebody who =
        roster.get("person:" + Directory.fold(leader.name()), leader.name(), ActorKind.PERSON);
    if (who.country.isEmpty()) {
      boolean over = day.map(d -> leader.tenure().endedBefore(d)).orElse(false);
      boolean early = day.map(d -> !over && !leader.tenure().holds(d)).orElse(false);
      who.country = Optional.of(leader.country());
      who.sectors =
          over && leader.sectors().contains("GOV")
              ? List.of("ELI")
              : early ? List.of() : leader.sectors();
      who.office =
          early
              ? Optional.empty()
              : Optional.of(over ? "former " + leader.office() : leader.office());
      who.heads = over || early ? Optional.empty() : directory.heads(leader.office());
      who.gender =
          leader.gender().isEmpty() ? Optional.empty() : Optional.of(leader.gender().charAt(0));
      who.why = "listed as " + leader.office() + " of " + leader.country() + span(leader);
    }
    return who;
  }

  private static String span(Leader leader) {
    return leader.tenure().since().map(s -> " since " + s).orElse("")
        + leader.tenure().until().map(u -> " until " + u).orElse("");
  }

  /** "Putin" after "Vladimir Putin", "Kim" after "Kim Jong Un". */
  private Optional<Somebody> earlier(String[] parts) {
    Optional<Somebody> found = Optional.empty();
    for (Somebody somebody : roster.all()) {
      if (somebody.isPerson() && isShort(parts, somebody)) {
        boolean later = found.isEmpty() || last(somebody) >= last(found.get());
        found = later ? Optional.of(somebody) : found;
      }
    }
    return found;
  }

  private static int last(Somebody somebody) {
    return somebody.mentions.isEmpty()
        ? -1
        : somebody.mentions.get(somebody.mentions.size() - 1).span().begin();
  }

  private boolean isShort(String[] parts, Somebody somebody) {
    String[] full = Directory.fold(somebody.name).split("\\s+");
    String lastPart = Directory.fold(parts[parts.length - 1]);
    if (parts.length == 1) {
      return full[full.length - 1].equals(lastPart) || full[0].equals(lastPart);
    }
    if (full.length == 1) {
      return full[0].equals(lastPart) || full[0].equals(Directory.fold(parts[0]));
    }
    boolean sameLast = full[full.length - 1].equals(lastPart);
    return sameLast && full[0].equals(Directory.fold(parts[0]));
  }

  /**
   * A bare family name is a listed leader's if only one in office bears it, or one of a country in
   * the report.
   */
  private Optional<Leader> onlyInOffice(String name, Affiliation affiliation) {
    List<Leader> bearers = directory.inOffice(name, day.orElseThrow());
    List<Leader> near =
        bearers.stream()
            .filter(
                l ->
                    affiliation.country().map(l.country()::equals).orElse(false)
                        || affiliation.country().isEmpty()
                            && roster.known("country:" + l.country()).isPresent())
            .toList();
    List<Leader> pool = near.isEmpty() && affiliation.country().isEmpty() ? bearers : near;
    long people = pool.stream().map(Leader::name).distinct().count();
    return people == 1 ? Optional.of(pool.get(0)) : Optional.empty();
  }

  /** An office given after the name: "Kirby, a White House spokesman,". */
  void office(Scene scene, Somebody who, Hit.Nominal nominal, Affiliation affiliation) {
    int first = nominals.start(scene, nominal);
    take(scene, who, List.of(nominal), affiliation, scene.words(first, nominal.last()));
  }

  /** Whether somebody else is listed for an office in a country on the day. */
  private boolean isAnothers(String country, Hit.Nominal office, Somebody who) {
    Optional<String> heads = office.term().heads();
    String[] own = Directory.fold(who.name).split("\\s+");
    return day.isPresent()
        && heads.isPresent()
        && directory.heading(country, java.util.Set.of(heads.get()), day.get()).stream()
            .filter(l -> l.office().equals(office.term().term()))
            .anyMatch(l -> !Directory.fold(l.name()).contains(own[own.length - 1]));
  }

  private void take(
      Scene scene, Somebody who, List<Hit.Nominal> offices, Affiliation affiliation, String words) {
    Hit.Nominal nearest = offices.get(offices.size() - 1);
    boolean former =
        words.toLowerCase(Locale.ROOT).startsWith("former ")
            || words.toLowerCase(Locale.ROOT).contains(" former ")
            || words.toLowerCase(Locale.ROOT).startsWith("ex-");
    if (who.country.isEmpty()) {
      who.country = affiliation.country();
    }
    boolean firm = Firms.isPrivate(affiliation);
    if (who.country.isEmpty() && affiliation.whose().isEmpty() && !firm) {
      who.country = nominals.home().ofHolder(scene, nearest, c -> isAnothers(c, nearest, who));
    }
    if (who.sectors.isEmpty()) {
      who.sectors =
          firm && nearest.term().sectors().contains("GOV")
              ? affiliation.sectors()
              : former && nearest.term().sectors().contains("GOV")
                  ? List.of("ELI")
                  : nearest.term().sectors().isEmpty()
                      ? affiliation.sectors()
                      : nearest.term().sectors();
    }
    if (who.office.isEmpty() && !nearest.term().term().equals("counterpart")) {
      who.office =
          Optional.of(
              (former && !nearest.term().term().startsWith("former") ? "former " : "")
                  + nearest.term().term());
      who.heads = former || firm ? Optional.empty() : nearest.term().heads();
    }
    if (!who.why.contains("words")) {
      who.why = who.why + "; called '" + words.trim() + "' in the words of the report";
    }
  }

  private void gender(Scene scene, Hit.Person hit, Somebody who) {
    if (who.gender.isPresent()) {
      return;
    }
    if (hit.first() > 0) {
      Character title = GENDERED.get(Clauses.lower(scene.sentence().token(hit.first() - 1)));
      if (title != null) {
        who.gender = Optional.of(title);
        return;
      }
    }
    if (hit.last() > hit.first()) {
      who.gender = directory.genderOfFirstName(scene.sentence().token(hit.first()).text());
    }
  }
}
