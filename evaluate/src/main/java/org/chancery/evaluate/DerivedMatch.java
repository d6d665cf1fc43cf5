package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.evaluate.gold.RecordGold.Content.Said;
import org.chancery.evaluate.gold.RecordGold.Content.Succession;
import org.chancery.evaluate.gold.RecordGold.Entry;
import org.chancery.model.Agreement;
import org.chancery.model.Link;
import org.chancery.model.Record;
import org.chancery.model.Statement;

/**
 * Finds what stands for a statement or an agreement of the gold in a record.
 *
 * @param record the record
 * @param parties tells who is who in it
 */
record DerivedMatch(Record record, PartyMatch parties) {
  /** A statement by the speaker in the sentence, or else by the speaker at all. */
  EntryVerdict statement(Entry entry, Said gold) {
    List<Statement> said =
        record.derived().statements().stream()
            .filter(s -> parties.is(s.speaker(), gold.speaker()))
            .toList();
    List<Statement> here =
        said.stream().filter(s -> sentences(s).contains(entry.sentence())).toList();
    if (here.isEmpty()) {
      return EntryVerdict.missing(entry);
    }
    List<String> wrong = new ArrayList<>();
    String content = here.stream().map(this::content).reduce("", (a, b) -> a + " " + b);
    for (String quote : gold.quotes()) {
      if (!letters(content).contains(letters(quote))) {
        wrong.add("content lacks '" + quote + "'");
      }
    }
    boolean dated =
        gold.date().isEmpty()
            || here.stream()
                .anyMatch(
                    s ->
                        s.time()
                            .when()
                            .map(w -> GoldDate.within(gold.date().get(), w))
                            .orElse(false));
    if (!dated) {
      wrong.add("date for " + gold.date().get());
    }
    return new EntryVerdict(entry, here.stream().map(Statement::id).toList(), wrong);
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", " ").trim();
  }

  private String content(Statement statement) {
    return String.join(
        " ", statement.content().stream().map(record.document().report()::slice).toList());
  }

  /** Numbers of the sentences that hold the statement's content. */
  private Set<Integer> sentences(Statement statement) {
    Set<Integer> numbers = new HashSet<>();
    record.document().sentences().stream()
        .filter(s -> statement.content().stream().anyMatch(c -> c.overlaps(s.span())))
        .forEach(s -> numbers.add(s.index()));
    return numbers;
  }

  /** An agreement between the parties that takes the place of others. */
  EntryVerdict succession(Entry entry, Succession gold) {
    for (Agreement agreement : record.derived().agreements()) {
      boolean between =
          gold.parties().stream()
              .allMatch(p -> agreement.parties().stream().anyMatch(id -> parties.is(id, p)));
      List<Agreement> replaced =
          record.derived().agreements().stream().filter(a -> replaces(agreement, a)).toList();
      if (between && !replaced.isEmpty()) {
        List<String> wrong = new ArrayList<>();
        for (String year : gold.replaces()) {
          boolean there =
              replaced.stream()
                  .anyMatch(r -> r.time().when().map(w -> GoldDate.within(year, w)).orElse(false));
          if (!there) {
            wrong.add("replaces none of " + year);
          }
        }
        return new EntryVerdict(entry, List.of(agreement.id()), wrong);
      }
    }
    return EntryVerdict.missing(entry);
  }

  private boolean replaces(Agreement agreement, Agreement other) {
    return agreement.replaces().contains(other.id())
        || record.derived().links().stream()
            .filter(l -> l.kind() == Link.Kind.REPLACES)
            .anyMatch(l -> l.from().equals(agreement.id()) && l.to().equals(other.id()));
  }
}
