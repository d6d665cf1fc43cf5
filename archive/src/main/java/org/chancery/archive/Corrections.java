package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What a user decides by hand about stories. Each decision goes into the journal, so that a rebuild
 * and later reports keep to it; a later decision on the same events takes back an earlier one.
 */
public final class Corrections {
  private final Database database;
  private final Consumer<List<JournalEntry.Fresh>> journal;
  private final Clock clock;

  Corrections(Database database, Consumer<List<JournalEntry.Fresh>> journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Makes one story of two or more, each named by its id or by an event of it.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT for an unknown id
   */
  public void join(List<String> stories) {
    Set<String> events = new TreeSet<>();
    Set<String> distinct = new TreeSet<>();
    for (String story : stories) {
      distinct.add(story(story));
      events.addAll(members(story(story)));
    }
    if (distinct.size() < 2) {
      throw Trouble.input("one-story", "these are one story already; name two or more");
    }
    record("join", List.copyOf(events), List.of());
  }

  /**
   * Takes events out of their story; they are a story of their own from now on.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT for an unknown id, events of
   *     several stories, or if nothing would be left
   */
  public void split(List<String> events) {
    Set<String> out = new TreeSet<>(events);
    Set<String> stories = new TreeSet<>();
    out.forEach(e -> stories.add(story(e)));
    if (stories.size() != 1) {
      throw Trouble.input(
          "several-stories", "the events are of several stories: " + String.join(", ", stories));
    }
    Set<String> rest = new TreeSet<>(members(stories.iterator().next()));
    rest.removeAll(out);
    if (rest.isEmpty()) {
      throw Trouble.input("nothing-left", "these are all events of the story; nothing to split");
    }
    record("split", List.copyOf(out), List.copyOf(rest));
  }

  private void record(String kind, List<String> events, List<String> others) {
    journal.accept(
        List.of(
            new JournalEntry.Fresh(
                JournalEntry.Kind.CORRECTION,
                Payloads.correction(kind, events, others, clock.instant()))));
  }

  private String story(String id) {
    List<ObjectNode> found =
        StoryId.isOne(id)
            ? database.rows("SELECT id AS story FROM story WHERE id = ?", id)
            : database.rows("SELECT story FROM event WHERE id = ?", id);
    if (found.isEmpty()) {
      throw Trouble.input(
          "no-story",
          "'" + id + "' is no story or event of this archive; 'stories' and 'events' list them");
    }
    return found.get(0).get("story").asText();
  }

  private List<String> members(String story) {
    return database.rows("SELECT id FROM event WHERE story = ? ORDER BY id", story).stream()
        .map(e -> e.get("id").asText())
        .toList();
  }
}
