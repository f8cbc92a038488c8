package org.trama.export.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSortTest {
  @ParameterizedTest
  @ValueSource(longs = {10, 1_000, 1_000_000})
  void sortsAndDropsRepetitionsWhateverFitsIntoMemory(long share) {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      lines.add("línea " + random.nextInt(200) + " \uD83D\uDE80");
    }
    try (LineSort sort = new LineSort(share)) {
      lines.forEach(sort::add);
      List<String> sorted = new ArrayList<>();
      sort.sorted().forEachRemaining(sorted::add);
      assertThat(sorted).containsExactlyElementsOf(new TreeSet<>(lines));
    }
  }
}
