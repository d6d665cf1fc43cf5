package org.chancery.archive.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The line that names a story, from its data alone. */
public final class Title {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final Phrases PHRASES = new Phrases();

  private Title() {}

  /**
   * What a title is made of.
   *
   * @param code type and mode
   * @param parties who
   * @param edtf when, in EDTF; empty where unknown
   * @param place where; empty where unknown
   * @param status label of the status
   */
  public record Facts(Mention.Code code, Sides parties, String edtf, String place, String status) {}

  /** Both sides, the first of each before the others. */
  public record Sides(List<Party> actors, List<Party> recipients) {
    public Sides {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }
  }

  /** {@code Vladimir Putin (RUS)}; a country without its code. */
  private static String named(Party party) {
    boolean bare = party.kind().equals("country") || party.country().isEmpty();
    return bare ? party.name() : party.name() + " (" + party.country() + ")";
  }

  /** {@code Vladimir Putin (RUS) visits North Korea, 19 June 2024 – occurred}. */
  public static String of(Facts facts) {
    Phrases.Phrase phrase = PHRASES.of(facts.code().type(), facts.code().mode());
    Sides parties = facts.parties();
    String who = parties.actors().isEmpty() ? "Somebody" : list(parties.actors());
    boolean alone = parties.recipients().isEmpty();
    String verb = alone ? phrase.alone() : phrase.towards(parties.recipients().get(0));
    boolean several =
        parties.actors().size() > 1 || parties.actors().stream().anyMatch(Title::many);
    String agreed = several ? plural(verb) : verb;
    String what = alone ? agreed : agreed + " " + list(parties.recipients());
    String where =
        facts.place().isEmpty() || what.contains(facts.place()) ? "" : " in " + facts.place();
    String when = day(facts.edtf()).map(d -> ", " + d).orElse("");
    return who + " " + what + where + when + " – " + facts.status();
  }

  /**
   * Whether a name is that of several: its last word is a common noun in the plural, "Armenian
   * armed forces". Proper names are one, "United Nations", "Taliban".
   */
  private static boolean many(Party party) {
    String noun = party.name().substring(party.name().lastIndexOf(' ') + 1);
    return noun.matches("[a-z-]+s(?<!ss|us|is)|[a-z]*(men|women|people|police|troops|children)");
  }

  /** The verb as several do it: "visits Greece" as "visit Greece". */
  private static String plural(String words) {
    int end = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
    String verb = words.substring(0, end);
    int cut = verb.endsWith("shes") || verb.endsWith("ches") ? 2 : 1;
    return verb.substring(0, verb.length() - cut) + words.substring(end);
  }

  private static String list(List<Party> parties) {
    List<String> names = parties.stream().map(Title::named).toList();
    if (names.size() > 3) {
      return String.join(", ", names.subList(0, 2)) + " and " + (names.size() - 2) + " others";
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** An EDTF date in words: {@code 2024-06-19} as "19 June 2024"; other forms as far as they go. */
  static Optional<String> day(String edtf) {
    if (edtf.isEmpty()) {
      return Optional.empty();
    }
    int slash = edtf.indexOf('/');
    if (slash >= 0) {
      String from = edtf.substring(0, slash).replace("..", "");
      String to = edtf.substring(slash + 1).replace("..", "");
      if (from.isEmpty()) {
        return day(to).map(d -> "by " + d);
      }
      return to.isEmpty() ? day(from).map(d -> "from " + d) : range(from, to);
    }
    if (edtf.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Optional.of(DAY.format(LocalDate.parse(edtf)));
    }
    return edtf.matches("\\d{4}-(0[1-9]|1[0-2])")
        ? Optional.of(MONTH.format(LocalDate.parse(edtf + "-01")))
        : Optional.of(edtf);
  }

  private static Optional<String> range(String from, String to) {
    return day(from).flatMap(f -> day(to).map(t -> f + " to " + t));
  }
}
