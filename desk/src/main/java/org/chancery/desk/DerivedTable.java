package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.json.JsonTree;
import org.chancery.model.Agreement;
import org.chancery.model.Claim;
import org.chancery.model.Link;
import org.chancery.model.Record;
import org.chancery.model.Report;
import org.chancery.model.Statement;
import org.chancery.model.Visit;

/** Visits, agreements, statements, claims and links for people. */
final class DerivedTable {
  private static final int MARGIN = 6;

  private final Record record;
  private final Words words;
  private final Ink ink;
  private final int width;

  DerivedTable(Record record, int width, Ink ink) {
    this.record = record;
    this.words = new Words(record);
    this.ink = ink;
    this.width = width;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Record.Derived derived = record.derived();
    section(lines, "Visits", derived.visits(), Visit::id, this::visit);
    section(lines, "Agreements", derived.agreements(), Agreement::id, this::agreement);
    section(lines, "Statements", derived.statements(), Statement::id, this::statement);
    section(lines, "Claims", derived.claims(), Claim::id, this::claim);
    section(lines, "Links", derived.links(), Link::from, this::link);
    return lines;
  }

  private <T> void section(
      List<String> lines,
      String title,
      List<T> entries,
      Function<T, String> id,
      Function<T, String> text) {
    if (entries.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(ink.mark(Ink.Style.BOLD, title));
    for (T entry : entries) {
      String first = ink.mark(Ink.Style.DIM, Layout.pad(id.apply(entry), MARGIN - 1)) + " ";
      lines.addAll(Layout.hang(first, text.apply(entry), width));
    }
  }

  private String visit(Visit visit) {
    StringBuilder text = new StringBuilder(words.actor(visit.visitor()));
    text.append(" → ").append(words.country(visit.host()));
    text.append(", ").append(Words.time(visit.itinerary().arrival()));
    text.append(", ").append(visit.status().label());
    if (!visit.itinerary().stops().isEmpty()) {
      text.append("; stops: ").append(Ink.clean(String.join(", ", visit.itinerary().stops())));
    }
    visit.relations().invitation().ifPresent(e -> text.append("; invited in ").append(e));
    visit.relations().reciprocates().ifPresent(v -> text.append("; returns ").append(v));
    return text + events(visit.events());
  }

  private String agreement(Agreement agreement) {
    String replaces =
        agreement.replaces().isEmpty()
            ? ""
            : "; replaces " + String.join(", ", agreement.replaces());
    return "“"
        + Ink.clean(agreement.name())
        + "”: "
        + agreement.parties().stream().map(words::actor).collect(Collectors.joining(" ↔ "))
        + ", "
        + JsonTree.label(agreement.status())
        + ", "
        + Words.time(agreement.time())
        + replaces
        + events(agreement.events());
  }

  private String statement(Statement statement) {
    Report report = record.document().report();
    String content =
        statement.content().stream()
            .map(s -> Ink.clean(report.slice(s)).strip())
            .collect(Collectors.joining(" … "));
    String about =
        statement.about().isEmpty()
            ? ""
            : "; about "
                + statement.about().stream().map(words::name).collect(Collectors.joining(", "));
    return words.actor(statement.speaker())
        + statement.setting().map(s -> ", " + Ink.clean(s)).orElse("")
        + ", "
        + Words.time(statement.time())
        + ": “"
        + content
        + "”"
        + about;
  }

  private String claim(Claim claim) {
    Ink.Style style =
        switch (claim.verdict()) {
          case CONSISTENT -> Ink.Style.GOOD;
          case CONTRADICTED -> Ink.Style.BAD;
          case UNKNOWN -> Ink.Style.OPEN;
        };
    return "“"
        + Ink.clean(record.document().report().slice(claim.span()))
        + "”: "
        + ink.mark(style, JsonTree.label(claim.verdict()))
        + ", "
        + Ink.clean(claim.reason())
        + events(claim.events());
  }

  private String link(Link link) {
    return link.kind().label() + " " + link.to();
  }

  private String events(List<String> ids) {
    return ids.isEmpty() ? "" : " " + ink.mark(Ink.Style.DIM, "(" + String.join(", ", ids) + ")");
  }
}
