package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Header;
import org.chancery.model.Record;
import org.chancery.model.Report;

/** A record for people: header, table of events, what follows from them, warnings last. */
public final class RecordTable {
  private final int width;
  private final Ink ink;

  RecordTable(int width, Ink ink) {
    this.width = width;
    this.ink = ink;
  }

  /** The lines, none wider than the width, without line ends. */
  public List<String> lines(Record record) {
    List<String> lines = new ArrayList<>(header(record.document().report()));
    lines.add("");
    lines.addAll(new EventTable(record, width, ink).lines());
    lines.addAll(new DerivedTable(record, width, ink).lines());
    if (!record.warnings().isEmpty()) {
      lines.add("");
      lines.add(ink.mark(Ink.Style.OPEN, "Warnings"));
      for (String warning : record.warnings()) {
        lines.addAll(Layout.hang("! ", Ink.clean(warning), width));
      }
    }
    return lines.stream().map(String::stripTrailing).map(ink::paint).toList();
  }

  private List<String> header(Report report) {
    Header header = report.header();
    List<String> lines = new ArrayList<>();
    header
        .headline()
        .map(h -> ink.mark(Ink.Style.BOLD, Ink.clean(h).strip()))
        .ifPresent(h -> lines.addAll(Layout.wrap(h, width)));
    List<String> facts = new ArrayList<>();
    header.publisher().ifPresent(p -> facts.add("published by " + Ink.clean(p)));
    if (!header.relays().isEmpty()) {
      facts.add("relays " + Ink.clean(String.join(", ", header.relays())));
    }
    facts.add(header.published().map(d -> "published " + d).orElse("no publication date"));
    header.dateline().ifPresent(d -> facts.add("dateline " + dateline(d)));
    facts.add("report " + Ink.clean(report.id()));
    lines.addAll(Layout.wrap(ink.mark(Ink.Style.DIM, String.join(" · ", facts)), width));
    return lines;
  }

  private static String dateline(Header.Dateline line) {
    return Ink.clean(line.place()) + line.date().map(d -> ", " + d).orElse("");
  }
}
