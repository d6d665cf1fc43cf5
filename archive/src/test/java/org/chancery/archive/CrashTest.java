package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chancery.read.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process of its own at random moments of ingest; nothing may be lost or doubled. */
class CrashTest {
  private static final int REPORTS = 400;

  /** Runs; 100 are done by hand with -Dchancery.crashes=100. */
  private static final int CRASHES = Integer.getInteger("chancery.crashes", 3);

  @TempDir Path folder;

  static List<Source> reports() {
    List<Source> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String day = "2024-%02d-%02d".formatted(1 + i / 28 % 12, 1 + i % 28);
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
    for (int i = 0; i < CRASHES; i++) {
      Process child = start(crashed);
      if (!child.waitFor(500 + random.nextInt(2500), TimeUnit.MILLISECONDS)) {
        child.destroyForcibly();
      }
      child.waitFor();
      try (Archive archive = Archive.openOrCreate(crashed)) {
        assertThat(archive.verify()).isEmpty();
      }
    }
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

  private static Process start(Path archive) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            archive.toString())
        .inheritIO()
        .start();
  }
}
