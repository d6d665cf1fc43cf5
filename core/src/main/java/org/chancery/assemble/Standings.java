package org.chancery.assemble;

import java.util.List;
import org.chancery.model.Assertion;
import org.chancery.model.Assertion.Certainty;
import org.chancery.model.Assertion.Polarity;
import org.chancery.model.Assertion.Source;
import org.chancery.model.Assertion.Tense;
import org.chancery.model.Status;

/**
 * Derives an event's status from its assertions. The order of the questions is the meaning of the
 * statuses.
 */
final class Standings {
  private Standings() {}

  static Status status(Draft draft) {
    List<Assertion> affirmed =
        draft.assertions.stream().filter(a -> a.polarity() == Polarity.AFFIRMED).toList();
    List<Assertion> denied =
        draft.assertions.stream().filter(a -> a.polarity() == Polarity.DENIED).toList();
    if (affirmed.isEmpty()) {
      boolean own = denied.stream().anyMatch(a -> isVoiceOfReport(a.by()));
      return own ? Status.NOT_OCCURRED : Status.DENIED;
    }
    if (!denied.isEmpty()) {
      return Status.DISPUTED;
    }
    if (draft.alleged) {
      return Status.ALLEGED;
    }
    return strongest(draft, affirmed);
  }

  private static boolean isVoiceOfReport(Source source) {
    return source.kind() == Source.Kind.PUBLISHER || source.kind() == Source.Kind.OUTLET;
  }

  private static Status strongest(Draft draft, List<Assertion> affirmed) {
    boolean sure =
        affirmed.stream()
            .anyMatch(a -> a.certainty() != Certainty.POSSIBLE && a.tense() != Tense.FUTURE);
    if (sure) {
      return draft.ongoing ? Status.ONGOING : Status.OCCURRED;
    }
    boolean planned = affirmed.stream().anyMatch(a -> a.certainty() != Certainty.POSSIBLE);
    return planned ? Status.PLANNED : Status.POSSIBLE;
  }

  /** Why, in words. */
  static String why(Draft draft) {
    StringBuilder words = new StringBuilder();
    for (Assertion assertion : draft.assertions) {
      words
          .append(words.isEmpty() ? "" : "; ")
          .append(assertion.by().name())
          .append(assertion.polarity() == Polarity.AFFIRMED ? " affirms" : " denies")
          .append(" (")
          .append(lower(assertion.certainty()))
          .append(", ")
          .append(lower(assertion.tense()))
          .append(')');
    }
    List<String> reasons = draft.why.stream().distinct().toList();
    return reasons.isEmpty() ? words.toString() : words + " [" + String.join("; ", reasons) + "]";
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }
}
