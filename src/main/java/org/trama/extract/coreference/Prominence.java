package org.trama.extract.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.trama.extract.mention.Reference;

/** Who and what the text up to a place of it has spoken of most; subjects weigh more. */
final class Prominence {
  private final Discourse discourse;

  Prominence(Discourse discourse) {
    this.discourse = discourse;
  }

  /** What the text so far has been about by what those that it names stand for. */
  Optional<String> backdrop(int sentence, int token, Function<String, Optional<String>> standing) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    List<Reference> named = new ArrayList<>(discourse.before(sentence, token, sentence));
    Collections.reverse(named);
    for (Reference reference : named) {
      int weight = discourse.isSubject(reference) ? 3 : 1;
      reference.entities().stream()
          .flatMap(id -> standing.apply(id).stream())
          .forEach(id -> weights.merge(id, weight, Integer::sum));
    }
    return weights.entrySet().stream()
        .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
        .map(Map.Entry::getKey);
  }

  /** What the text so far has been about, however near the last mention. */
  Optional<String> topic(int sentence, int token, Predicate<String> fits) {
    return topics(sentence, token, 1, fits).stream().findFirst();
  }

  /** What the text so far has been most about, so many. */
  List<String> topics(int sentence, int token, int size, Predicate<String> fits) {
    return prominent(sentence, token, size, fits, 1);
  }

  /** The most spoken of so far, above all of late. */
  List<String> prominent(int sentence, int token, int size, Predicate<String> fits) {
    return prominent(sentence, token, size, fits, 2);
  }

  private List<String> prominent(
      int sentence, int token, int size, Predicate<String> fits, int late) {
    Map<String, Integer> weights = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Reference reference : discourse.before(sentence, token, sentence)) {
      for (String id : reference.entities()) {
        if (fits.test(id)) {
          int weight = discourse.isSubject(reference) ? 3 : 1;
          weights.merge(
              id, reference.sentence() >= sentence - 1 ? late * weight : weight, Integer::sum);
          if (!order.contains(id)) {
            order.add(id);
          }
        }
      }
    }
    return order.size() < size
        ? List.of()
        : order.stream()
            .sorted(
                Comparator.comparing((String id) -> -weights.get(id)).thenComparing(order::indexOf))
            .limit(size)
            .toList();
  }
}
