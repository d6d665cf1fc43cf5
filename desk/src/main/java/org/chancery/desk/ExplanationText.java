package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Predicate;
import org.chancery.json.JsonTree;
import org.chancery.model.Assertion;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Explanation;
import org.chancery.model.Record;

/** Why an event was coded so, for people. */
final class ExplanationText {
  private static final int MARGIN = 14;

  private final Record record;
  private final Codebook codebook;
  private final Words words;
  private final Ink ink;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  ExplanationText(Record record, Codebook codebook, Terminal terminal) {
    this.record = record;
    this.codebook = codebook;
    this.words = new Words(record);
    this.ink = Ink.of(terminal.colour());
    this.width = terminal.width();
  }

  /** The lines, none wider than the width. */
  List<String> lines(Event event) {
    lines.clear();
    Explanation why = event.grounds().explanation();
    title(event);
    entry(event.grounds().rule(), why.pattern());
    mentions(event.grounds().mentions());
    part("matched", why.path());
    part("actors", why.actors());
    part(
        "time",
        List.of(Words.time(event.time()) + " (" + event.time().basis() + "): " + why.time()));
    part("place", List.of(why.place()));
    part("status", List.of(event.standing().status().label() + ": " + why.status()));
    part("said by", event.standing().assertions().stream().map(this::assertion).toList());
    part("confidence", List.of(String.format(Locale.ROOT, "%.2f", event.grounds().confidence())));
    List<String> others = why.alternatives();
    part("other ways", others.isEmpty() ? List.of("no other entry matched here") : others);
    return lines.stream().map(String::stripTrailing).map(ink::paint).toList();
  }

  private void title(Event event) {
    String what =
        ink.mark(Ink.Style.BOLD, words.parties(event.parties()))
            + "  "
            + ink.mark(Ink.Style.CODE, event.code().label())
            + " (CAMEO "
            + event.code().cameo()
            + ", "
            + event.code().quad().label()
            + ", "
            + event.code().score()
            + ")";
    lines.addAll(Layout.hang(Layout.pad(event.id(), 5), what, width));
    lines.add("");
  }

  private void entry(String rule, String pattern) {
    Optional<Predicate> entry =
        codebook.predicates().stream().filter(p -> p.id().equals(rule)).findFirst();
    part("entry", List.of(rule + entry.map(p -> " at " + p.source()).orElse("")));
    part("pattern", List.of(pattern));
    entry.ifPresent(p -> part("example", List.of(PredicateText.marked(p.example()))));
  }

  private void mentions(List<Evidence> mentions) {
    Excerpt excerpt = new Excerpt(record, ink);
    part(
        mentions.size() == 1 ? "words" : "mentions",
        mentions.stream().map(m -> excerpt.of(m, Integer.MAX_VALUE).strip()).toList());
  }

  private String assertion(Assertion assertion) {
    return words.source(assertion)
        + ": "
        + JsonTree.label(assertion.polarity())
        + ", "
        + JsonTree.label(assertion.certainty())
        + ", "
        + JsonTree.label(assertion.tense())
        + assertion.attribution().map(t -> " (" + t + ")").orElse("")
        + "; chain: "
        + String.join(" ← ", assertion.chain());
  }

  private void part(String title, List<String> texts) {
    String first = ink.mark(Ink.Style.DIM, Layout.pad(title, MARGIN));
    for (String text : texts) {
      String shown = Layout.width(text) == 0 ? "–" : text;
      lines.addAll(Layout.hang(first, safe(shown), width));
      first = " ".repeat(MARGIN);
    }
  }

  /** Cleaned, but for marks of our own. */
  private static String safe(String text) {
    return text.indexOf(Ink.END) >= 0 ? text : Ink.clean(text);
  }
}
