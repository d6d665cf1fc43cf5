package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.Record;
import org.chancery.model.Status;

/**
 * Events for people. From 130 columns up, all side by side; from 92, the words on lines of their
 * own; below, one above the other.
 */
final class EventTable {
  private static final int SIDE_BY_SIDE = 130;
  private static final int WORDS_BELOW = 92;
  private static final int MARGIN = 4 + Columns.GAP;
  private static final int EXCERPT = 220;

  private final Record record;
  private final Words words;
  private final Excerpt excerpt;
  private final Ink ink;
  private final int width;

  EventTable(Record record, int width, Ink ink) {
    this.record = record;
    this.words = new Words(record);
    this.excerpt = new Excerpt(record, ink);
    this.ink = ink;
    this.width = width;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (record.events().isEmpty()) {
      lines.add("No event found.");
      return lines;
    }
    Columns columns = columns();
    List<String> titles = new ArrayList<>(List.of("", "date"));
    if (width >= WORDS_BELOW) {
      titles.add("who → whom");
    }
    titles.addAll(List.of("type/mode", "status"));
    if (width >= WORDS_BELOW) {
      titles.add("according to");
    }
    if (width >= SIDE_BY_SIDE) {
      titles.add("words");
    }
    lines.addAll(columns.row(titles.stream().map(t -> ink.mark(Ink.Style.DIM, t)).toList()));
    lines.add(ink.mark(Ink.Style.DIM, "─".repeat(width)));
    for (Event event : record.events()) {
      lines.addAll(event(event, columns));
      if (event != record.events().get(record.events().size() - 1)) {
        lines.add("");
      }
    }
    return lines;
  }

  private Columns columns() {
    if (width >= SIDE_BY_SIDE) {
      int rest = width - (4 + 10 + 15 + 12 + 6 * Columns.GAP);
      int who = rest * 32 / 100;
      int source = rest * 20 / 100;
      return Columns.of(4, 10, who, 15, 12, source, rest - who - source);
    }
    if (width >= WORDS_BELOW) {
      int rest = width - (4 + 10 + 15 + 12 + 5 * Columns.GAP);
      int source = rest * 36 / 100;
      return Columns.of(4, 10, rest - source, 15, 12, source);
    }
    return Columns.of(4, 15, width - (4 + 15 + 12 + 3 * Columns.GAP), 12);
  }

  private List<String> event(Event event, Columns columns) {
    String source = words.accordingTo(event.standing());
    String quote = excerpt.of(event.grounds().mentions().get(0), EXCERPT);
    String parties = words.parties(event.parties());
    List<String> cells = new ArrayList<>();
    cells.add(ink.mark(Ink.Style.DIM, event.id()));
    cells.add(Words.time(event.time()));
    if (width >= WORDS_BELOW) {
      cells.add(ink.mark(Ink.Style.BOLD, parties));
    }
    cells.add(ink.mark(Ink.Style.CODE, event.code().label()));
    cells.add(status(event.standing().status()));
    if (width >= WORDS_BELOW) {
      cells.add(source);
    }
    if (width >= SIDE_BY_SIDE) {
      cells.add(quote);
      return columns.row(cells);
    }
    List<String> lines = new ArrayList<>(columns.row(cells));
    String margin = " ".repeat(MARGIN);
    if (width < WORDS_BELOW) {
      lines.addAll(Layout.hang(margin, ink.mark(Ink.Style.BOLD, parties), width));
      lines.addAll(Layout.hang(margin, "according to " + source, width));
    }
    lines.addAll(Layout.hang(margin, "“" + quote.strip() + "”", width));
    return lines;
  }

  private String status(Status status) {
    Ink.Style style =
        switch (status) {
          case OCCURRED, ONGOING -> Ink.Style.GOOD;
          case PLANNED, POSSIBLE -> Ink.Style.OPEN;
          case ALLEGED, DISPUTED, DENIED, NOT_OCCURRED -> Ink.Style.BAD;
        };
    return ink.mark(style, status.label());
  }
}
