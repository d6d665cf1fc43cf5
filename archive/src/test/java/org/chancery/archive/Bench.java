package org.chancery.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Times an archive: {@code Bench FOLDER FROM} opens it, asks each kind of question with parameters
 * that the archive itself holds, and stores ten more reports, made of those of the real archive
 * FROM, one at a time. Run by hand.
 */
final class Bench {
  /** Questions of a kind; the 95th percentile is the second slowest but one. */
  private static final int ASKED = 40;

  private static final int MORE = 10;

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final String DYADS =
      """
      SELECT p.country AS a, q.country AS b, count(*) AS n
      FROM participant p JOIN participant q ON p.event = q.event
      WHERE p.role = 'actor' AND q.role = 'recipient' AND p.country <> q.country
      GROUP BY ALL ORDER BY n DESC, a, b LIMIT 40
      """;

  private Bench() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long begun = System.nanoTime();
    try (Archive archive = Archive.open(folder, System.out::println)) {
      System.out.printf("%-36s %8.2f s%n", "open", (System.nanoTime() - begun) / 1e9);
      System.out.println(archive.counts());
    }
    Samples samples = Samples.of(folder);
    try (Archive archive = Archive.open(folder)) {
      Query all = Query.all(Query.Kind.EVENT, 50);
      time("events, first page", samples.dyads(), d -> archive.query(all));
      others(archive, samples);
      more(archive, Path.of(arguments[1]));
      lists(archive, samples, Query.Kind.EVENT);
      lists(archive, samples, Query.Kind.STORY);
      time(
          "reports by words",
          samples.words(),
          w -> archive.query(words(Query.Kind.REPORT, of(w, "word"))));
    }
  }

  private static void lists(Archive archive, Samples samples, Query.Kind kind) {
    String name = kind == Query.Kind.EVENT ? "events" : "stories";
    time(name + " of an actor", samples.dyads(), d -> archive.query(ask(kind, of(d, "a"), null)));
    time(
        name + " of a dyad",
        samples.dyads(),
        d -> archive.query(ask(kind, of(d, "a"), of(d, "b"))));
    time(name + " by words", samples.words(), w -> archive.query(words(kind, of(w, "word"))));
    time(name + " of a place", samples.places(), p -> archive.query(place(kind, of(p, "place"))));
    time(
        name + " planned since a day",
        samples.days(),
        d -> archive.query(planned(kind, LocalDate.parse(of(d, "day")))));
  }

  private static void others(Archive archive, Samples samples) {
    for (Query.Kind kind :
        List.of(Query.Kind.VISIT, Query.Kind.AGREEMENT, Query.Kind.STATEMENT, Query.Kind.ACTOR)) {
      String name = kind.label() + "s of an actor";
      time(name, samples.dyads(), d -> archive.query(ask(kind, of(d, "a"), null)));
    }
    time(
        "series of a dyad by month",
        samples.dyads(),
        d ->
            archive.series(
                new Series(of(d, "a"), Optional.of(of(d, "b")), Series.By.MONTH, Query.When.ANY)));
    time("one story with its reasons", samples.stories(), s -> archive.story(of(s, "id")));
  }

  /**
   * What is asked for, read from the archive itself.
   *
   * @param dyads the pairs of countries with most events
   * @param words words of events
   * @param stories of more than two events
   */
  private record Samples(
      List<ObjectNode> dyads,
      List<ObjectNode> words,
      List<ObjectNode> days,
      List<ObjectNode> places,
      List<ObjectNode> stories) {
    static Samples of(Path folder) {
      try (Database database = Database.open(ArchiveFolder.database(folder))) {
        String some = " ORDER BY hash(%s), 1 LIMIT " + ASKED;
        return new Samples(
            database.rows(DYADS),
            database.rows(
                "SELECT string_split(trim(tokens), ' ')[3] AS word FROM event"
                    + " WHERE length(tokens) > 60"
                    + some.formatted("id")),
            database.rows(
                "SELECT DISTINCT day::VARCHAR AS day FROM event WHERE day IS NOT NULL"
                    + some.formatted("day")),
            database.rows("SELECT place FROM event WHERE place IS NOT NULL" + some.formatted("id")),
            database.rows("SELECT id FROM story WHERE events > 2" + some.formatted("id")));
      }
    }
  }

  private static String of(ObjectNode row, String column) {
    return row.get(column).asText();
  }

  private static Query ask(Query.Kind kind, String actor, String recipient) {
    Query.Parties parties = new Query.Parties(Optional.of(actor), Optional.ofNullable(recipient));
    return new Query(
        kind, parties, Query.What.ANY, Query.When.ANY, Query.Words.ANY, 50, Optional.empty());
  }

  private static Query words(Query.Kind kind, String text) {
    return said(kind, new Query.Words(Optional.empty(), Optional.empty(), Optional.of(text)));
  }

  private static Query place(Query.Kind kind, String place) {
    return said(kind, new Query.Words(Optional.of(place), Optional.empty(), Optional.empty()));
  }

  private static Query said(Query.Kind kind, Query.Words words) {
    return new Query(
        kind, Query.Parties.ANY, Query.What.ANY, Query.When.ANY, words, 50, Optional.empty());
  }

  private static Query planned(Query.Kind kind, LocalDate since) {
    Query.What what = new Query.What(Optional.empty(), Optional.of("planned"));
    Query.When when = new Query.When(Optional.of(since), Optional.empty());
    return new Query(kind, Query.Parties.ANY, what, when, Query.Words.ANY, 50, Optional.empty());
  }

  /**
   * Wall clock, and the CPU time of the whole process, which other work on the machine leaves
   * alone.
   */
  private static void time(
      String what, List<ObjectNode> parameters, Function<ObjectNode, Object> query) {
    double[] wall = new double[ASKED];
    double[] cpu = new double[ASKED];
    for (int i = 0; i < ASKED; i++) {
      ObjectNode parameter = parameters.get(i % parameters.size());
      long begun = System.nanoTime();
      long used = SYSTEM.getProcessCpuTime();
      if (query.apply(parameter) == null) {
        throw new IllegalStateException("no answer");
      }
      cpu[i] = (SYSTEM.getProcessCpuTime() - used) / 1e6;
      wall[i] = (System.nanoTime() - begun) / 1e6;
    }
    tell(what, wall, cpu);
  }

  private static void tell(String what, double[] wall, double[] cpu) {
    Arrays.sort(wall);
    Arrays.sort(cpu);
    int half = wall.length / 2 - 1;
    int most = wall.length * 95 / 100 - 1;
    System.out.printf(
        "%-36s p50 %6.0f ms, p95 %6.0f ms; CPU p50 %6.0f ms, p95 %6.0f ms%n",
        what, wall[half], wall[most], cpu[half], cpu[most]);
  }

  /** Reports of the middle of the time, told once more by another agency. */
  private static void more(Archive archive, Path from) throws IOException {
    List<JsonNode> reports = new ArrayList<>();
    BenchGrow.each(from, payload -> reports.add(payload));
    Round round = new Round(1_000_000 + archive.counts().get("reports").asInt());
    double[] wall = new double[MORE];
    double[] cpu = new double[MORE];
    for (int i = 0; i < MORE; i++) {
      String payload = Json.write(round.of(reports.get(i * reports.size() / MORE)));
      long begun = System.nanoTime();
      long used = SYSTEM.getProcessCpuTime();
      archive.append(List.of(new JournalEntry.Fresh(JournalEntry.Kind.REPORT, payload)));
      cpu[i] = (SYSTEM.getProcessCpuTime() - used) / 1e6;
      wall[i] = (System.nanoTime() - begun) / 1e6;
    }
    System.out.printf("%-36s %8.0f ms; CPU %8.0f ms%n", "the first report more", wall[0], cpu[0]);
    tell("a report more, stories settled", wall, cpu);
  }
}
