package org.chancery.desk;

import java.util.List;
import java.util.OptionalLong;
import org.chancery.gather.Expected;
import org.chancery.gather.Gather;
import org.chancery.gather.fetch.Fetch;
import org.chancery.gather.fetch.Limits;
import org.chancery.gather.fetch.Networks;
import org.chancery.gather.fetch.Time;
import picocli.CommandLine.Option;

/** The options that say what may be asked while sources are opened. */
final class GatherOptions {
  /** What the sources of a command may be, for its help. */
  static final String SOURCES =
      "Text, JSON Lines, saved pages, feeds, lists of feeds, web archives (each also .gz),"
          + " folders of them, addresses, or - for standard input, in any mix.";

  @Option(
      names = "--private-networks",
      description = "Allows addresses in private networks and of this machine.")
  private boolean privateNetworks;

  @Option(
      names = "--follow",
      description = "Fetches the articles that a saved feed links; otherwise its own texts count.")
  private boolean follow;

  Gather gather(Console console) {
    return new Gather(
        console.in(), new Gather.Options(Limits.USUAL, privateNetworks, follow), Time.system());
  }

  /** How many inputs there will be; not worth counting where nobody watches. */
  OptionalLong expected(List<String> sources, Console console) {
    return console.terminal().err() ? Expected.of(sources) : OptionalLong.empty();
  }

  /** Fetches under the limits of gathering. */
  static Fetch fetch(boolean privateNetworks) {
    return new Fetch(Limits.USUAL, new Networks(privateNetworks), Time.system());
  }
}
