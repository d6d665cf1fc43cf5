package org.chancery.gather.feed;

import java.util.Optional;
import org.chancery.gather.html.Moment;

/**
 * An item of a feed.
 *
 * @param id the feed's own id of it, else its address, else its title
 * @param link the article's address, absolute
 * @param title headline, without markup
 * @param author who wrote it
 * @param published when it was published, else when it was last changed
 * @param content the text with its markup as far as the feed gives it: the full content or, where
 *     there is none, the summary; may be empty
 */
public record FeedItem(
    String id,
    Optional<String> link,
    Optional<String> title,
    Optional<String> author,
    Optional<Moment> published,
    String content) {}
