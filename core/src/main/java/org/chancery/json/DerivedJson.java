package org.chancery.json;

import static org.chancery.json.JsonTree.label;
import static org.chancery.json.JsonTree.list;
import static org.chancery.json.JsonTree.object;
import static org.chancery.json.JsonTree.strings;
import static org.chancery.json.JsonTree.time;
import static org.chancery.json.JsonTree.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.model.Agreement;
import org.chancery.model.Claim;
import org.chancery.model.Link;
import org.chancery.model.Record;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.model.Visit;

/** What follows from events, as JSON: statements, agreements, visits, claims, links. */
final class DerivedJson {
  private DerivedJson() {}

  static void into(ObjectNode node, Report report, Record.Derived derived) {
    node.set("statements", list(derived.statements(), s -> statement(report, s)));
    node.set("agreements", list(derived.agreements(), DerivedJson::agreement));
    node.set("visits", list(derived.visits(), DerivedJson::visit));
    node.set("claims", list(derived.claims(), c -> claim(report, c)));
    node.set("links", list(derived.links(), DerivedJson::link));
  }

  private static ObjectNode statement(Report report, Statement statement) {
    ObjectNode node = object().put("id", statement.id()).put("speaker", statement.speaker());
    node.set("attributions", strings(statement.attributions()));
    node.set("content", list(statement.content(), s -> words(report, s)));
    node.put("setting", statement.setting().orElse(null));
    node.set("time", time(statement.time()));
    node.set("about", strings(statement.about()));
    return node;
  }

  private static ObjectNode agreement(Agreement agreement) {
    ObjectNode node = object().put("id", agreement.id());
    node.set("parties", strings(agreement.parties()));
    node.put("name", agreement.name()).put("status", label(agreement.status()));
    node.set("time", time(agreement.time()));
    node.set("replaces", strings(agreement.replaces()));
    node.set("events", strings(agreement.events()));
    return node;
  }

  private static ObjectNode visit(Visit visit) {
    ObjectNode node =
        object().put("id", visit.id()).put("visitor", visit.visitor()).put("host", visit.host());
    node.set("arrival", time(visit.itinerary().arrival()));
    node.set("stops", strings(visit.itinerary().stops()));
    node.put("status", visit.status().label())
        .put("invitation", visit.relations().invitation().orElse(null))
        .put("reciprocates", visit.relations().reciprocates().orElse(null));
    node.set("events", strings(visit.events()));
    return node;
  }

  private static ObjectNode claim(Report report, Claim claim) {
    ObjectNode node = object().put("id", claim.id()).put("sentence", claim.sentence());
    node.setAll(words(report, claim.span()));
    node.put("kind", label(claim.kind()))
        .put("verdict", label(claim.verdict()))
        .put("reason", claim.reason());
    node.set("events", strings(claim.events()));
    return node;
  }

  private static ObjectNode link(Link link) {
    return object().put("kind", link.kind().label()).put("from", link.from()).put("to", link.to());
  }
}
