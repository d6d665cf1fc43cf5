package org.chancery.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTest {
  private static final Head HEAD =
      new Head(List.of("AID", "AGREE"), new float[][] {{2, 0, 1}, {0, 4, 0}}, 2);

  /** Sums (2·1 + 1) / 2 = 1.5 and 0 / 2 = 0: shares e^1.5 and 1 of their sum. */
  @Test
  void shares_are_the_softmax_of_sums_over_the_temperature() {
    double[] shares = HEAD.shares(new float[] {1, 0});
    assertThat(shares[0]).isCloseTo(0.8176, within(1e-4));
    assertThat(shares[0] + shares[1]).isCloseTo(1, within(1e-12));
  }

  @Test
  void what_was_written_is_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HEAD.write(out);
    Head read = Head.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.types()).isEqualTo(HEAD.types());
    assertThat(read.shares(new float[] {0.5f, -1})).isEqualTo(HEAD.shares(new float[] {0.5f, -1}));
    assertThatThrownBy(() -> Head.read(new ByteArrayInputStream(new byte[64])))
        .hasMessageContaining("not the head");
  }

  @Test
  void fitting_tells_two_clouds_apart_and_gives_the_same_layer_each_time() {
    List<Fit.Example> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      float far = (i % 7) / 10f;
      examples.add(new Fit.Example(new float[] {1, far}, 0));
      examples.add(new Fit.Example(new float[] {far, 1}, 1));
    }
    Head head = Fit.of(List.of("AID", "AGREE"), examples, 1);
    assertThat(head.shares(new float[] {1, 0.2f})[0]).isGreaterThan(0.6);
    assertThat(head.shares(new float[] {0.2f, 1})[1]).isGreaterThan(0.6);
    assertThat(Fit.of(List.of("AID", "AGREE"), examples, 1).weights())
        .isDeepEqualTo(head.weights());
  }
}
