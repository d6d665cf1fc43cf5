package org.chancery.archive.story;

import java.util.ArrayList;
import java.util.List;

/** Says in words what two mentions have in common, a reason a line. */
final class Reasons {
  private final Mention one;
  private final Mention other;
  private final List<String> lines = new ArrayList<>();

  Reasons(Mention one, Mention other) {
    this.one = one;
    this.other = other;
  }

  List<String> lines() {
    return lines;
  }

  Reasons type(double score) {
    return line("type", score, label(one) + " and " + label(other));
  }

  Reasons sides(Sides sides) {
    line("actors", sides.actors(), names(one, true) + " and " + names(other, true));
    return line(
        "recipients", sides.recipients(), names(one, false) + " and " + names(other, false));
  }

  Reasons time(double score) {
    return line("time", score, one.window().words() + " and " + other.window().words());
  }

  Reasons place(double score) {
    return line("place", score, where(one.spot()) + " and " + where(other.spot()));
  }

  Reasons words(double score, SharedWords shared) {
    return line("words", score, shared.toString());
  }

  Reasons setting(double score) {
    return line("reports", score, "what they are about");
  }

  private Reasons line(String what, double score, String of) {
    lines.add("%s %.2f: %s".formatted(what, score, of));
    return this;
  }

  private static String label(Mention mention) {
    Mention.Code code = mention.code();
    if (mention.ties().stance().answers()) {
      return mention.ties().stance().label();
    }
    if (code.type().isEmpty()) {
      return "'" + mention.wording().head() + "'";
    }
    return code.mode().isEmpty() ? code.type() : code.type() + "/" + code.mode();
  }

  private static String names(Mention mention, boolean actors) {
    List<Party> parties = actors ? mention.parties().actors() : mention.parties().recipients();
    return parties.isEmpty()
        ? "nobody"
        : String.join(", ", parties.stream().map(Party::name).toList());
  }

  private static String where(Mention.Spot spot) {
    return spot.name().isEmpty() ? "unsaid" : spot.name();
  }
}
