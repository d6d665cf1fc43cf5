package org.chancery.gather.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name: of several of one name the first that says anything. */
final class Meta {
  private final Map<String, String> contents = new HashMap<>();

  Meta(Document page) {
    for (String key : List.of("property", "name", "itemprop")) {
      for (Element e : page.select("meta[" + key + "]")) {
        String content = e.attr("content").replace('\u00A0', ' ').strip();
        if (!content.isEmpty()) {
          contents.putIfAbsent(e.attr(key).toLowerCase(Locale.ROOT), content);
        }
      }
    }
  }

  /** What the first of these names says, names in lower case and in order. */
  Optional<String> first(String... names) {
    for (String name : names) {
      if (contents.containsKey(name)) {
        return Optional.of(contents.get(name));
      }
    }
    return Optional.empty();
  }
}
