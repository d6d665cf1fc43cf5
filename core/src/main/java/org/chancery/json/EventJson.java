package org.chancery.json;

import static org.chancery.json.JsonTree.label;
import static org.chancery.json.JsonTree.list;
import static org.chancery.json.JsonTree.object;
import static org.chancery.json.JsonTree.span;
import static org.chancery.json.JsonTree.spans;
import static org.chancery.json.JsonTree.strings;
import static org.chancery.json.JsonTree.time;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.model.Assertion;
import org.chancery.model.Event;
import org.chancery.model.EventCode;
import org.chancery.model.Evidence;
import org.chancery.model.Explanation;

/** An event as JSON. */
final class EventJson {
  private EventJson() {}

  static ObjectNode of(Event event) {
    EventCode code = event.code();
    ObjectNode node =
        object()
            .put("id", event.id())
            .put("type", code.type())
            .put("mode", code.mode().isEmpty() ? null : code.mode())
            .put("cameo", code.cameo())
            .put("quad", code.quad().label())
            .put("score", code.score());
    node.set("contexts", strings(code.contexts()));
    node.set("actors", strings(event.parties().actors()));
    node.set("recipients", strings(event.parties().recipients()));
    node.put("reciprocal", event.parties().reciprocal());
    node.set("time", time(event.time()));
    node.put("place", event.place().orElse(null));
    node.set("assertions", list(event.standing().assertions(), EventJson::assertion));
    node.put("status", event.standing().status().label());
    Event.Grounds grounds = event.grounds();
    node.set("evidence", evidence(grounds.mentions().get(0)));
    node.set("mentions", list(grounds.mentions(), EventJson::evidence));
    node.put("rule", grounds.rule()).put("confidence", grounds.confidence());
    node.set("explanation", explanation(grounds.explanation()));
    return node;
  }

  private static ObjectNode assertion(Assertion assertion) {
    ObjectNode by =
        object()
            .put("kind", label(assertion.by().kind()))
            .put("name", assertion.by().name())
            .put("actor", assertion.by().actor().orElse(null));
    ObjectNode node = object();
    node.set("by", by);
    node.set("chain", strings(assertion.chain()));
    return node.put("polarity", label(assertion.polarity()))
        .put("certainty", label(assertion.certainty()))
        .put("tense", label(assertion.tense()))
        .put("attribution", assertion.attribution().orElse(null));
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode node = object().put("sentence", evidence.sentence());
    node.set("trigger", span(evidence.trigger()));
    node.set("actors", spans(evidence.actors()));
    node.set("recipients", spans(evidence.recipients()));
    span(node, "time", evidence.time());
    span(node, "place", evidence.place());
    return node;
  }

  private static ObjectNode explanation(Explanation explanation) {
    ObjectNode node = object().put("pattern", explanation.pattern());
    node.set("path", strings(explanation.path()));
    node.set("actors", strings(explanation.actors()));
    node.put("time", explanation.time())
        .put("place", explanation.place())
        .put("status", explanation.status());
    node.set("alternatives", strings(explanation.alternatives()));
    return node;
  }
}
