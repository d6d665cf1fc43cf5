package org.chancery.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.chancery.read.Source;

/**
 * Times the archive without the coder: {@code Bench FOLDER REPORTS} fills a new archive with
 * made-up reports of four events each, or opens the one that is there, and times queries. Run by
 * hand.
 */
final class Bench {
  private static final List<String> COUNTRIES =
      List.of(
          "RUS", "PRK", "USA", "CHN", "IRN", "ISR", "LBN", "UKR", "FRA", "DEU", "GBR", "TUR", "GRC",
          "SYR", "IRQ", "SAU", "YEM", "IND", "PAK", "JPN", "KOR", "EGY", "SDN", "ETH", "ERI");
  private static final List<String> TYPES =
      List.of(
          "CONSULT/visit",
          "CONSULT",
          "AGREE",
          "SUPPORT",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "ASSAULT",
          "AID",
          "SANCTION",
          "REQUEST",
          "PROTEST");
  private static final int EVENTS = 4;

  private Bench() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    int reports = Integer.parseInt(arguments[1]);
    if (!Files.exists(folder)) {
      fill(folder, reports);
    }
    long begun = System.nanoTime();
    try (Archive archive = Archive.open(folder)) {
      say("open", begun);
      System.out.println(archive.counts());
      queries(archive);
      for (int i = 0; i < 5; i++) {
        begun = System.nanoTime();
        Desk.ingest(archive, List.of(source(new Random(reports + i), reports + i, reports)));
        say("one more report, stories settled", begun);
      }
    }
  }

  private static void fill(Path folder, int reports) {
    Random random = new Random(1);
    long begun = System.nanoTime();
    try (Archive archive = Archive.openOrCreate(folder)) {
      for (int from = 0; from < reports; from += 1000) {
        List<Source> sources = new ArrayList<>();
        for (int i = from; i < Math.min(reports, from + 1000); i++) {
          sources.add(source(random, i, reports));
        }
        Desk.ingest(archive, sources);
        if (from % 10_000 == 0) {
          say(from + " reports", begun);
        }
      }
    }
    say("filled", begun);
  }

  /** Twenty years, read in the order of publication. */
  private static Source source(Random random, int number, int of) {
    LocalDate day = LocalDate.of(2005, 1, 1).plusDays((long) number * 7300 / of);
    StringBuilder text = new StringBuilder("Report number " + number);
    for (int i = 0; i < EVENTS; i++) {
      String actor = pick(COUNTRIES, random);
      String recipient = pick(COUNTRIES, random);
      text.append(
          "\n%s|%s/country/%s|%s|%s/country/%s|%s||word%d word%d word%d"
              .formatted(
                  day.minusDays(random.nextInt(2)),
                  actor,
                  actor,
                  pick(TYPES, random),
                  recipient,
                  recipient,
                  random.nextInt(5) == 0 ? "planned" : "occurred",
                  random.nextInt(5000),
                  random.nextInt(5000),
                  random.nextInt(5000)));
    }
    return Desk.report("Agency " + random.nextInt(40), day.toString(), text.toString());
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static void queries(Archive archive) {
    Query all = Query.all(Query.Kind.EVENT, 50);
    Query dyad = with(Query.Kind.EVENT, "RUS", "PRK", null);
    time("events, first page", () -> archive.query(all));
    time("events RUS PRK", () -> archive.query(dyad));
    time("events by words", () -> archive.query(with(Query.Kind.EVENT, null, null, "word17")));
    time("stories RUS PRK", () -> archive.query(with(Query.Kind.STORY, "RUS", "PRK", null)));
    time("reports by words", () -> archive.query(with(Query.Kind.REPORT, null, null, "word17")));
    time(
        "series RUS PRK by month",
        () ->
            archive.series(new Series("RUS", Optional.of("PRK"), Series.By.MONTH, Query.When.ANY)));
    String story =
        archive.query(with(Query.Kind.STORY, "RUS", "PRK", null)).rows().get(0).get("id").asText();
    time("one story", () -> archive.story(story));
  }

  private static Query with(Query.Kind kind, String actor, String recipient, String text) {
    return new Query(
        kind,
        new Query.Parties(Optional.ofNullable(actor), Optional.ofNullable(recipient)),
        Query.What.ANY,
        Query.When.ANY,
        new Query.Words(Optional.empty(), Optional.empty(), Optional.ofNullable(text)),
        50,
        Optional.empty());
  }

  private static void time(String what, Supplier<?> query) {
    double[] millis = new double[20];
    for (int i = 0; i < millis.length; i++) {
      long begun = System.nanoTime();
      if (query.get() == null) {
        throw new IllegalStateException("no answer");
      }
      millis[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf("%-30s p50 %6.0f ms, p95 %6.0f ms%n", what, millis[9], millis[18]);
  }

  private static void say(String what, long begun) {
    System.out.printf("%-30s %8.1f s%n", what, (System.nanoTime() - begun) / 1e9);
  }
}
