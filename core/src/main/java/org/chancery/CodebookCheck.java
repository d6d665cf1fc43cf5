package org.chancery;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Annotate;
import org.chancery.code.Code;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Example;
import org.chancery.codebook.Predicate;
import org.chancery.model.Document;
import org.chancery.model.EventCode;
import org.chancery.model.EventMention;
import org.chancery.model.Header;
import org.chancery.model.Report;
import org.chancery.model.Resolution;
import org.chancery.model.Span;
import org.chancery.resolve.Resolve;

/**
 * Runs the examples of a codebook: every example must fire its entry at the marked word with the
 * marked actors and recipients, no counter-example may. Safe for threads.
 */
public final class CodebookCheck {
  private final Annotate annotate;

  /** Checks with language models already loaded. */
  public CodebookCheck(Annotate annotate) {
    this.annotate = annotate;
  }

  /**
   * What is wrong, in order of entry id, each with file and line; empty if every example is as it
   * must be.
   */
  public List<String> check(Codebook codebook) {
    return check(codebook, predicate -> true);
  }

  /** As {@link #check(Codebook)}, but runs the examples of some entries only. */
  public List<String> check(Codebook codebook, java.util.function.Predicate<Predicate> of) {
    Resolve resolve = new Resolve(codebook);
    Code code = new Code(codebook);
    List<List<String>> found =
        codebook.predicates().parallelStream()
            .filter(of)
            .map(predicate -> check(predicate, resolve, code))
            .toList();
    return found.stream().flatMap(List::stream).toList();
  }

  private List<String> check(Predicate predicate, Resolve resolve, Code code) {
    List<String> problems = new ArrayList<>();
    Coded coded = mentions(predicate.example().text(), resolve, code);
    if (predicate.code().equals(EventCode.NONE)) {
      silent(predicate, coded, problems);
    } else {
      fires(predicate, coded, problems);
    }
    for (String counter : predicate.counterExamples()) {
      boolean fired =
          mentions(counter, resolve, code).mentions().stream()
              .anyMatch(m -> m.rule().equals(predicate.id()));
      if (fired) {
        problems.add(where(predicate) + "fires on its counter-example: " + counter);
      }
    }
    return problems;
  }

  private static String where(Predicate predicate) {
    return predicate.source() + ": '" + predicate.id() + "' ";
  }

  /** A coded sentence. */
  private record Coded(Document document, List<EventMention> mentions) {}

  private Coded mentions(String text, Resolve resolve, Code code) {
    Span all = new Span(0, text.codePointCount(0, text.length()));
    Report report =
        new Report("example", text, Header.EMPTY, List.of(new Report.Block(Report.Kind.BODY, all)));
    Resolution resolution = resolve.resolve(annotate.annotate(report));
    return new Coded(resolution.document(), code.code(resolution));
  }

  /** Words that are no event must keep every other entry from firing at the marked word. */
  private static void silent(Predicate predicate, Coded coded, List<String> problems) {
    Example.Mark trigger = predicate.example().marks("T").get(0);
    for (EventMention mention : coded.mentions()) {
      Span word =
          coded.document().sentences().get(mention.sentence()).token(mention.trigger()).span();
      if (word.begin() < trigger.end() && trigger.begin() < word.end()) {
        problems.add(where(predicate) + "does not keep " + mention.rule() + " from firing");
      }
    }
  }

  private static void fires(Predicate predicate, Coded coded, List<String> problems) {
    Example.Mark trigger = predicate.example().marks("T").get(0);
    for (EventMention mention : coded.mentions()) {
      Span word =
          coded.document().sentences().get(mention.sentence()).token(mention.trigger()).span();
      boolean here = word.begin() < trigger.end() && trigger.begin() < word.end();
      boolean same =
          mention.rule().equals(predicate.id())
              || mention.code().cameo().equals(predicate.code().cameo())
                  && mention.match().alternatives().stream()
                      .anyMatch(a -> a.startsWith(predicate.id() + " "));
      if (here && same) {
        parties(predicate, mention, problems);
        return;
      }
    }
    List<String> others = coded.mentions().stream().map(EventMention::rule).toList();
    problems.add(
        where(predicate)
            + "does not fire on its example (fired: "
            + others
            + "): "
            + predicate.example().text());
  }

  private static void parties(Predicate predicate, EventMention mention, List<String> problems) {
    for (Example.Mark mark : predicate.example().marks("A")) {
      if (mention.actors().stream().noneMatch(p -> overlaps(p, mark))) {
        problems.add(where(predicate) + "misses the actor in: " + predicate.example().text());
      }
    }
    for (Example.Mark mark : predicate.example().marks("R")) {
      if (mention.recipients().stream().noneMatch(p -> overlaps(p, mark))) {
        problems.add(where(predicate) + "misses the recipient in: " + predicate.example().text());
      }
    }
  }

  private static boolean overlaps(EventMention.Participant participant, Example.Mark mark) {
    return participant.span().begin() < mark.end() && mark.begin() < participant.span().end();
  }
}
