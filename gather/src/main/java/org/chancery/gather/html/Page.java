package org.chancery.gather.html;

import java.util.Optional;

/**
 * The article of a page.
 *
 * @param text its paragraphs, a blank line between them, without headline and byline; may be empty
 * @param url its address
 * @param headline its headline
 * @param publisher who published it; the host's name where the page names nobody
 * @param byline who wrote it, several with commas between
 * @param published when it was published
 */
public record Page(
    String text,
    Optional<String> url,
    Optional<String> headline,
    Optional<String> publisher,
    Optional<String> byline,
    Optional<Moment> published) {}
