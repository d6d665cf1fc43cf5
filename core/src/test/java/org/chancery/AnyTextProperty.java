package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.chancery.model.Actor;
import org.chancery.model.ChanceryException;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Record;
import org.chancery.model.Span;
import org.chancery.read.Source;

/** Whatever the text, it is either refused with a reason or becomes a record whose spans hold. */
class AnyTextProperty {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Russia",
            "Kim Jong Un",
            "the president",
            "both countries",
            "he",
            "its",
            "accused",
            "visited",
            "signed",
            "of",
            "to",
            "by",
            "that",
            "said",
            "denied",
            "may",
            "not",
            "on Monday",
            "last September",
            "in 1961, 2000 and 2001",
            "troops",
            "a treaty",
            "“We",
            "will go”",
            "\"",
            "(",
            ")",
            ",",
            ".",
            ".",
            "?",
            ":",
            "\n",
            "\n\n",
            "\uD83D\uDE80",
            "\u200F",
            "\u0000",
            "'s",
            "2023/12",
            "--",
            "1,000",
            "and",
            "who",
            "which",
            "CNN reported",
            "Paris",
            "PARIS (AFP) -");
    return words.list().ofMinSize(0).ofMaxSize(60).map(list -> String.join(" ", list));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
  void becomes_a_sound_record_or_is_refused(@ForAll("texts") String text) {
    Record record;
    try {
      record = Fixture.pipeline().record(Source.of("any", text));
    } catch (ChanceryException refused) {
      assertThat(refused.kind()).isEqualTo(ChanceryException.Kind.BAD_INPUT);
      return;
    }
    int length = text.codePointCount(0, text.length());
    for (Actor actor : record.mentions().actors()) {
      assertThat(actor.mentions()).isNotEmpty();
      actor.mentions().forEach(m -> within(m.span(), length));
    }
    for (Event event : record.events()) {
      assertThat(event.standing().assertions()).isNotEmpty();
      assertThat(event.grounds().mentions()).isNotEmpty();
      for (Evidence evidence : event.grounds().mentions()) {
        within(evidence.trigger(), length);
        evidence.actors().forEach(s -> within(s, length));
        evidence.recipients().forEach(s -> within(s, length));
      }
      for (List<String> ids : List.of(event.parties().actors(), event.parties().recipients())) {
        ids.forEach(record::actor);
      }
    }
  }

  private static void within(Span span, int length) {
    assertThat(span.end()).isLessThanOrEqualTo(length);
    assertThat(span.length()).isGreaterThan(0);
  }
}
