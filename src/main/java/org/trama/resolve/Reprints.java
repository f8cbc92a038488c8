package org.trama.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trama.model.Document;

/**
 * Finds documents that have nearly the text of others: what an agency wrote and many printed.
 *
 * <p>A reprint repeats most of its original, or is repeated by it where it was cut short. Of
 * copies, the one published first is the original; on one day, or where a day is unknown, the
 * shorter, for a copy gains a headline sooner than it loses one.
 *
 * @param originals path of the original by path of the reprint; no original is itself a reprint
 */
record Reprints(Map<String, String> originals) {
  /** Shorter texts are alike by chance. */
  private static final int LEAST = 40;

  /** How much of the shorter text stands in the longer. */
  private static final double REPEATED = 0.8;

  /** How much longer the longer may be. */
  private static final double LONGER = 2.0;

  private static final int BANDS = 64;
  private static final int ROWS = 2;

  Reprints {
    originals = Collections.unmodifiableMap(new TreeMap<>(originals));
  }

  private record Text(String path, Optional<LocalDate> issued, Shingles shingles) {
    static final Comparator<Text> ORDER =
        Comparator.comparing((Text text) -> text.issued.map(LocalDate::toString).orElse("~"))
            .thenComparingInt(text -> text.shingles.size())
            .thenComparing(Text::path);

    List<String> bands() {
      long[] signature = shingles.signature(BANDS * ROWS);
      List<String> bands = new ArrayList<>();
      for (int band = 0; band < BANDS; band++) {
        bands.add(band + ":" + signature[band * ROWS] + ":" + signature[band * ROWS + 1]);
      }
      return bands;
    }

    boolean repeats(Text other) {
      int shorter = Math.min(shingles.size(), other.shingles.size());
      int longer = Math.max(shingles.size(), other.shingles.size());
      return longer <= shorter * LONGER && shingles.shared(other.shingles) >= shorter * REPEATED;
    }
  }

  /** The reprints among {@code documents}, the same in whatever order they come. */
  static Reprints of(Collection<Document> documents) {
    List<Text> texts =
        documents.stream()
            .map(
                document ->
                    new Text(
                        document.path(),
                        document.metadata().issued(),
                        Shingles.of(document.text())))
            .filter(text -> text.shingles().size() >= LEAST)
            .sorted(Text.ORDER)
            .toList();
    Map<String, String> originals = new TreeMap<>();
    Blocks<Text> blocks = new Blocks<>(texts, Text::bands);
    for (Text text : texts) {
      blocks.near(text).stream()
          .takeWhile(other -> Text.ORDER.compare(other, text) < 0)
          .filter(other -> !originals.containsKey(other.path()) && text.repeats(other))
          .findFirst()
          .ifPresent(original -> originals.put(text.path(), original.path()));
    }
    return new Reprints(originals);
  }
}
