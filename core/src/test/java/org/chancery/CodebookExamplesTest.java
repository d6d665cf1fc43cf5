package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.annotate.Annotate;
import org.chancery.model.EventCode;
import org.junit.jupiter.api.Test;

class CodebookExamplesTest {
  @Test
  void every_example_fires_and_no_counter_example_does() {
    assertThat(new CodebookCheck(new Annotate()).check(Fixture.codebook())).isEmpty();
  }

  @Test
  void there_are_600_entries_over_all_sixteen_types() {
    Map<String, Long> byType =
        Fixture.codebook().predicates().stream()
            .filter(p -> !p.code().equals(EventCode.NONE))
            .collect(Collectors.groupingBy(p -> p.code().type(), Collectors.counting()));
    assertThat(byType).hasSize(16);
    assertThat(Fixture.codebook().predicates()).hasSizeGreaterThan(600);
  }
}
