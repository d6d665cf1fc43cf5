package org.chancery.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void the_greedy_choice_is_not_always_best() {
    // 5 first would leave 1: 6. The best is 4 + 4.
    assertThat(Assignment.best(new double[][] {{5, 4}, {4, 1}})).containsExactly(1, 0);
  }

  @Test
  void rows_beyond_the_columns_are_left_over() {
    assertThat(Assignment.best(new double[][] {{1}, {3}, {2}})).containsExactly(-1, 0, -1);
  }

  @Test
  void no_columns_no_matches() {
    assertThat(Assignment.best(new double[][] {{}, {}})).containsExactly(-1, -1);
    assertThat(Assignment.best(new double[0][])).isEmpty();
  }

  @Property(tries = 200)
  void as_good_as_trying_every_way(
      @ForAll @IntRange(min = 1, max = 4) int rows,
      @ForAll @IntRange(min = 1, max = 4) int columns,
      @ForAll @Size(16) int[] numbers) {
    double[][] worth = new double[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        worth[r][c] = Math.floorMod(numbers[r * 4 + c], 10);
      }
    }
    int[] chosen = Assignment.best(worth);
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      sum += chosen[r] < 0 ? 0 : worth[r][chosen[r]];
    }
    assertThat(sum).isEqualTo(tryAll(worth, 0, 0), Offset.offset(1e-9));
  }

  private static double tryAll(double[][] worth, int row, int taken) {
    if (row == worth.length) {
      return 0;
    }
    double best = tryAll(worth, row + 1, taken);
    for (int c = 0; c < worth[row].length; c++) {
      if ((taken & (1 << c)) == 0) {
        best = Math.max(best, worth[row][c] + tryAll(worth, row + 1, taken | (1 << c)));
      }
    }
    return best;
  }
}
