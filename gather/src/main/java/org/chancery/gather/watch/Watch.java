package org.chancery.gather.watch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chancery.gather.Articles;
import org.chancery.gather.Encodings;
import org.chancery.gather.Faults;
import org.chancery.gather.feed.Feed;
import org.chancery.gather.feed.FeedItem;
import org.chancery.gather.feed.ReadFeed;
import org.chancery.gather.fetch.Fetch;
import org.chancery.gather.fetch.Fetched;
import org.chancery.gather.fetch.Inflation;
import org.chancery.gather.fetch.Time;
import org.chancery.model.ChanceryException;
import org.chancery.read.Inputs.Input;

/**
 * Polls feeds and hands over what is new in them. A feed that fails is a rejection, is asked again
 * after a longer wait, and stops no other. What was handed over is remembered in a file once the
 * consumer has taken it: after a crash an item may come twice, and none is lost. Not thread-safe.
 */
public final class Watch {
  /** Longest wait after failures. */
  private static final Duration LONGEST = Duration.ofHours(24);

  /** Longest sleep in one piece, so that a stop is noticed. */
  private static final Duration NAP = Duration.ofSeconds(1);

  private final List<String> feeds;
  private final Duration every;
  private final StateFile file;
  private final Fetch fetch;
  private final Articles articles;
  private final Time time;
  private final Map<String, FeedMemory> memory;

  /**
   * @param feeds addresses of feeds
   * @param every time from one poll of a feed to the next, a second at least
   * @param state file in which to remember; made if it is not there
   * @throws ChanceryException of kind BAD_INPUT if the interval is too short or the file is no
   *     state of a watch
   */
  public Watch(List<String> feeds, Duration every, Path state, Fetch fetch, Time time) {
    if (every.compareTo(Duration.ofSeconds(1)) < 0) {
      throw Faults.bad("bad-interval", "every " + every + ": allowed is a second or more");
    }
    this.feeds = List.copyOf(new LinkedHashSet<>(feeds));
    this.every = every;
    this.file = new StateFile(state);
    this.fetch = fetch;
    this.articles = new Articles(fetch);
    this.time = time;
    this.memory = file.read();
  }

  /** Takes what a feed gives, for good by the time it returns. */
  @FunctionalInterface
  public interface Taker {
    /** Calls {@code items} once with whoever is to have them. */
    void take(Consumer<Consumer<Input>> items);
  }

  /** Polls whatever is due, again and again, until told to stop. */
  public void run(Taker taker, BooleanSupplier stop) {
    while (!stop.getAsBoolean()) {
      settle(taker);
      Instant next = next();
      while (!stop.getAsBoolean() && time.now().isBefore(next)) {
        Duration left = Duration.between(time.now(), next);
        time.sleep(left.compareTo(NAP) > 0 ? NAP : left);
      }
    }
  }

  /** Polls each feed that is due, once, in the order given. */
  public void round(Consumer<Input> consumer) {
    settle(items -> items.accept(consumer));
  }

  /** The same for a taker that stores: a feed is remembered when its items are. */
  public void settle(Taker taker) {
    for (String feed : feeds) {
      FeedMemory before = memory.getOrDefault(feed, FeedMemory.NONE);
      if (before.isDue(time.now())) {
        taker.take(consumer -> memory.put(feed, poll(feed, before, consumer)));
        file.write(memory);
      }
    }
  }

  /** When the next feed is due. */
  public Instant next() {
    return feeds.stream()
        .map(f -> memory.getOrDefault(f, FeedMemory.NONE).due().orElse(Instant.MIN))
        .min(Instant::compareTo)
        .orElse(time.now().plus(every));
  }

  private FeedMemory poll(String address, FeedMemory before, Consumer<Input> consumer) {
    Fetched fetched;
    Feed feed = null;
    try {
      fetched = fetch.get(address, before.marks());
      if (fetched instanceof Fetched.Body body) {
        feed = feed(address, body);
      }
    } catch (ChanceryException e) {
      Faults.rethrowInterrupted(e);
      consumer.accept(new Input.Rejected(address, e));
      return before.failed(time.now().plus(backOff(before.failures() + 1)));
    }
    Instant next = time.now().plus(every);
    if (feed == null) {
      return before.polled(before.marks(), next, Set.of());
    }
    Set<String> seen = items(address, feed, before, consumer);
    boolean complete = seen.size() == keys(feed).size();
    Fetched.Marks marks = ((Fetched.Body) fetched).marks();
    return before.polled(complete ? marks : Fetched.Marks.NONE, next, seen);
  }

  private Feed feed(String address, Fetched.Body body) {
    byte[] bytes =
        Inflation.isGzip(body.bytes())
            ? Inflation.gunzip(body.bytes(), fetch.limit(), address)
            : body.bytes();
    try {
      return ReadFeed.read(
          Encodings.decode(bytes, body.charset()), address, Optional.of(body.address().toString()));
    } catch (ChanceryException e) {
      throw e;
    } catch (RuntimeException e) {
      throw Faults.bug(address, e);
    }
  }

  /**
   * Hands over what is new, the last of the feed first, since feeds put the newest on top.
   *
   * @return keys of all items that need not be handed over again; one that failed in a way that may
   *     pass is not among them
   */
  private Set<String> items(
      String address, Feed feed, FeedMemory before, Consumer<Input> consumer) {
    Set<String> seen = new LinkedHashSet<>();
    for (int i = feed.items().size() - 1; i >= 0; i--) {
      FeedItem item = feed.items().get(i);
      String key = key(item);
      if (before.seen().contains(key) || seen.contains(key)) {
        seen.add(key);
        continue;
      }
      Input input = articles.input(item, feed, address, true);
      consumer.accept(input);
      boolean passing =
          input instanceof Input.Rejected rejected
              && rejected.why().kind() == ChanceryException.Kind.RESOURCE;
      if (!passing) {
        seen.add(key);
      }
    }
    return seen;
  }

  private static Set<String> keys(Feed feed) {
    Set<String> keys = new LinkedHashSet<>();
    feed.items().forEach(i -> keys.add(key(i)));
    return keys;
  }

  /** An item with another date or title than before is a new version of its article. */
  private static String key(FeedItem item) {
    String whole =
        item.id()
            + "\n"
            + item.published().map(Object::toString).orElse("")
            + "\n"
            + item.title().orElse("");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private Duration backOff(int failures) {
    Duration wait = every.multipliedBy(1L << Math.min(failures, 10));
    Duration longest = every.compareTo(LONGEST) > 0 ? every : LONGEST;
    return wait.compareTo(longest) > 0 ? longest : wait;
  }
}
