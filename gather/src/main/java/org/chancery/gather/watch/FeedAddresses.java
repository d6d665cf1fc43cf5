package org.chancery.gather.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.gather.Encodings;
import org.chancery.gather.Faults;
import org.chancery.gather.feed.ReadFeed;

/** What a user names in, addresses of feeds out: lists in OPML, lists of lines, addresses. */
public final class FeedAddresses {
  private FeedAddresses() {}

  /**
   * The addresses, each once, in the order named. A line of a list that is empty or begins with
   * {@code #} is passed over.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT if a name is neither a file nor
   *     an address, or a list names no feed
   */
  public static List<String> of(List<String> names) {
    Set<String> addresses = new LinkedHashSet<>();
    for (String name : names) {
      if (isAddress(name)) {
        addresses.add(name);
      } else {
        addresses.addAll(list(name));
      }
    }
    return List.copyOf(addresses);
  }

  private static boolean isAddress(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private static List<String> list(String name) {
    String text = text(name);
    List<String> found =
        text.stripLeading().startsWith("<") ? ReadFeed.readList(text, name) : lines(text, name);
    if (found.isEmpty()) {
      throw Faults.bad("no-feeds", name + ": no feed is named in it");
    }
    return found;
  }

  private static String text(String name) {
    try {
      return Encodings.decode(Files.readAllBytes(Path.of(name)), Optional.empty());
    } catch (IOException | InvalidPathException e) {
      throw Faults.bad(
          "no-feeds",
          name + ": no file that can be read, and no http or https address; allowed are these two");
    }
  }

  private static List<String> lines(String text, String name) {
    List<String> found = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!isAddress(line)) {
        throw Faults.bad(
            "bad-address",
            name + ":" + number + ": '" + line + "' is no http or https address of a feed");
      }
      found.add(line);
    }
    return found;
  }
}
