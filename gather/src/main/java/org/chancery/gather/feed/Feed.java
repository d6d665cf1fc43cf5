package org.chancery.gather.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed.
 *
 * @param title what it calls itself
 * @param items in its own order
 */
public record Feed(Optional<String> title, List<FeedItem> items) {
  public Feed {
    items = List.copyOf(items);
  }
}
