package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.read.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process of its own at random moments of ingest; nothing may be lost or doubled. */
class CrashTest {
  /** Runs; 100 are done by hand with -Dchancery.crashes=100. */
  private static final int CRASHES = Integer.getInteger("chancery.crashes", 3);

  /** Enough that the last kill still meets an ingest at work. */
  private static final int REPORTS = Math.max(400, 60 * CRASHES);

  @TempDir Path folder;

  static List<Source> reports() {
    List<Source> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String day = "%d-%02d-%02d".formatted(2000 + i / 336, 1 + i / 28 % 12, 1 + i % 28);
      String text =
          day + "|USA/country/US|ASSAULT|IRQ/country/Iraq|occurred||struck target number " + i / 2;
      reports.add(Desk.report("Agency " + i % 5, day, text + "\nReport " + i));
    }
    return reports;
  }

  /** What the child process does. */
  public static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      try (Archive archive = Archive.openOrCreate(Path.of(arguments[0]))) {
        for (int from = 0; from < REPORTS; from += 10) {
          Desk.ingest(archive, reports().subList(from, from + 10));
        }
      }
    }
  }

  @Test
  void loses_and_doubles_nothing_when_it_is_killed() throws IOException, InterruptedException {
    Path crashed = folder.resolve("crashed");
    Random random = new Random(1);
    int killed = 0;
    for (int i = 0; i < CRASHES; i++) {
      long before = journalSize(crashed);
      Process child = start(crashed);
      boolean opening = random.nextInt(4) == 0;
      while (!opening && child.isAlive() && journalSize(crashed) == before) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      if (!child.waitFor(random.nextInt(opening ? 3000 : 1000), TimeUnit.MILLISECONDS)) {
        child.destroyForcibly();
        killed++;
      }
      child.waitFor();
      try (Archive archive = Archive.openOrCreate(crashed)) {
        assertThat(archive.verify()).isEmpty();
      }
    }
    assertThat(killed).as("children killed at work").isGreaterThan(CRASHES * 9 / 10);
    List<String> whole;
    try (Archive archive = Archive.openOrCreate(folder.resolve("whole"))) {
      Desk.ingest(archive, reports());
      whole = Desk.everything(archive);
    }
    try (Archive archive = Archive.openOrCreate(crashed)) {
      Desk.ingest(archive, reports());
      assertThat(archive.verify()).isEmpty();
      assertThat(Desk.everything(archive)).isEqualTo(whole);
    }
  }

  /** Bytes of the journal; one kill in four comes while an archive is opened, before it grows. */
  private static long journalSize(Path archive) throws IOException {
    Path journal = archive.resolve("journal");
    if (!Files.isDirectory(journal)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(journal)) {
      return files.mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private static Process start(Path archive) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-Xmx512m",
            "-Dchancery.crashes=" + CRASHES,
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            archive.toString())
        .inheritIO()
        .start();
  }
}
