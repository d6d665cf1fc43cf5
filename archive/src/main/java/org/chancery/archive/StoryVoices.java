package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.archive.story.Life;

/** What is said for and against a story over time: its status, its life, and who says so. */
final class StoryVoices {
  private final List<ObjectNode> events;
  private final boolean deniable;

  StoryVoices(ObjectNode leader, List<ObjectNode> events) {
    this.events = events;
    this.deniable = isDeniable(leader);
  }

  /**
   * Puts status, life, and the sources that affirm and that deny into a story's row.
   *
   * @param assertions rows of assertions of the events
   */
  void put(ObjectNode row, List<ObjectNode> assertions) {
    Life life = Life.of(events.stream().map(this::step).toList());
    row.put("status", life.status()).put("life", life(life));
    Set<String> affirming = new TreeSet<>();
    Set<String> denying = new TreeSet<>();
    sources(assertions, affirming, denying);
    row.set("affirmed_by", Json.strings(affirming));
    row.set("denied_by", Json.strings(denying));
  }

  /**
   * Whether an answer in the story speaks against it: against a deed, or a meeting that was
   * planned. Who denies a charge doesn't deny that it was made.
   */
  private static boolean isDeniable(ObjectNode leader) {
    boolean deed = leader.get("quad").asText().startsWith("material");
    return leader.get("stance").isNull() && (deed || leader.get("type").asText().equals("CONSULT"));
  }

  /**
   * What an event says of the story: in one that can be denied, what answers it speaks against it.
   */
  private Life.Step step(ObjectNode event) {
    String status = event.get("status").asText();
    boolean counter = deniable && !event.get("stance").isNull() && status.equals("occurred");
    boolean denial = counter && event.get("stance").asText().equals("denial");
    return new Life.Step(
        Json.string(event, "published").orElse(""),
        counter ? (denial ? "denied" : "not-occurred") : status,
        event.get("id").asText());
  }

  private static String life(Life life) {
    ArrayNode steps = Json.array();
    life.steps()
        .forEach(
            s ->
                steps
                    .addObject()
                    .put("day", s.day().isEmpty() ? null : s.day())
                    .put("status", s.status())
                    .put("event", s.event()));
    return Json.write(steps);
  }

  /** Who affirms the story's event and who denies it: of a denial, those who deny. */
  private void sources(List<ObjectNode> assertions, Set<String> affirming, Set<String> denying) {
    Set<String> counter = new TreeSet<>();
    for (ObjectNode event : events) {
      if (deniable && !event.get("stance").isNull()) {
        counter.add(event.get("id").asText());
        if (event.get("stance").asText().equals("denial")) {
          denying.addAll(Json.strings(event.get("actors")));
        }
      }
    }
    for (ObjectNode assertion : assertions) {
      String source = Json.string(assertion, "source").orElseThrow();
      if (!counter.contains(assertion.get("event").asText())) {
        boolean affirms = assertion.get("polarity").asText().equals("affirmed");
        (affirms ? affirming : denying).add(source);
      }
    }
  }
}
