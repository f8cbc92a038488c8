package org.trama.extract.coreference;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.extract.mention.Groups;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;

/**
 * Those who are named in a row or in one sentence, whom {@code ambos} and {@code los tres} mean.
 */
final class NamedRows {
  /** How many sentences back the row of two may stand that {@code ambos} means. */
  private static final int PAIR_WINDOW = 3;

  private final List<Words> sentences;
  private final References references;
  private final Discourse discourse;
  private final Prominence prominence;

  NamedRows(List<Words> sentences, References references, Discourse discourse) {
    this.sentences = sentences;
    this.references = references;
    this.discourse = discourse;
    this.prominence = new Prominence(discourse);
  }

  /**
   * The nearest row of exactly {@code size} names that fit, or sentence that names just so many;
   * else the most spoken of. A row of three or more is remembered for long.
   */
  List<String> group(int sentence, int token, int size, Predicate<String> fits) {
    return group(sentence, token, size, PAIR_WINDOW, fits);
  }

  /** Whether one of them is what the text so far has been most about. */
  private Predicate<List<String>> about(int sentence, int token, int size, Predicate<String> fits) {
    List<String> topics = prominence.topics(sentence, token, size, fits);
    return ids -> topics.isEmpty() || ids.stream().anyMatch(topics::contains);
  }

  /** The same, where a row of two is remembered for so many sentences. */
  List<String> group(int sentence, int token, int size, int window, Predicate<String> fits) {
    return nearest(sentence, token, size, window, fits, about(sentence, token, size, fits))
        .orElseGet(() -> prominence.prominent(sentence, token, size, fits));
  }

  /**
   * The nearest row of exactly {@code size} names that fit, or sentence that names just so many.
   */
  Optional<List<String>> together(int sentence, int token, int size, Predicate<String> fits) {
    return nearest(sentence, token, size, PAIR_WINDOW, fits, ids -> true);
  }

  /** The same, where the sentence counts only if the text is most about all that it names. */
  Optional<List<String>> opposed(int sentence, int token, int size, Predicate<String> fits) {
    List<String> topics = prominence.topics(sentence, token, size, fits);
    return nearest(sentence, token, size, PAIR_WINDOW, fits, topics::containsAll);
  }

  /**
   * {@code Marruecos atacó, y el Polisario rompió la tregua que ambos habían pactado}: the two of
   * whom each clause before tells, in the sentence or else in the one before, where that names none
   * of those who would rather be meant.
   */
  Optional<List<String>> sides(int sentence, int token, Predicate<String> rather) {
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      int until = s == sentence ? token : Integer.MAX_VALUE;
      List<String> acting =
          references.in(s).stream()
              .filter(r -> r.begin() < until && r.form().isByName() && discourse.isSubject(r))
              .flatMap(r -> r.entities().stream())
              .distinct()
              .toList();
      if (!acting.isEmpty()) {
        boolean others = named(s, until, rather).isEmpty();
        return Optional.of(acting).filter(ids -> ids.size() == 2 && others);
      }
    }
    return Optional.empty();
  }

  /** Those of several whom the same noun has last meant, however long ago. */
  Optional<List<String>> called(int sentence, int token, String lemma) {
    return discourse.before(sentence, token, sentence).stream()
        .filter(r -> r.form() == Reference.Form.DESCRIPTION && r.entities().size() > 1)
        .filter(r -> discourse.words(r).lemma(r.head()).equals(lemma))
        .findFirst()
        .map(Reference::entities);
  }

  /**
   * The nearest row of exactly {@code size} names that fit, or sentence that names just so many,
   * those that the text is about. A row of two is remembered for {@code window} sentences, a longer
   * one for as long as the text.
   */
  private Optional<List<String>> nearest(
      int sentence,
      int token,
      int size,
      int window,
      Predicate<String> fits,
      Predicate<List<String>> about) {
    int first = size > 2 ? 0 : Math.max(0, sentence - window);
    for (int s = sentence; s >= first; s--) {
      int until = s == sentence ? token : Integer.MAX_VALUE;
      Optional<List<String>> row = row(s, until, size, fits);
      if (row.isPresent()) {
        return row;
      }
      List<String> named = named(s, until, fits);
      if (named.size() == size && sentence - s <= 1 && about.test(named)) {
        return Optional.of(named);
      }
    }
    return Optional.empty();
  }

  /** All that fit in a sentence up to the token, each once. */
  private List<String> named(int sentence, int token, Predicate<String> fits) {
    return references.in(sentence).stream()
        .filter(r -> r.begin() < token)
        .sorted(Comparator.comparingInt(Reference::begin))
        .flatMap(r -> r.entities().stream())
        .filter(fits)
        .distinct()
        .toList();
  }

  private Optional<List<String>> row(int s, int token, int size, Predicate<String> fits) {
    Words words = sentences.get(s);
    Optional<List<String>> found = Optional.empty();
    for (Reference reference : references.in(s)) {
      if (reference.begin() < token
          && reference.form().isByName()
          && references.in(s).stream().noneMatch(whole -> isInside(reference, whole))) {
        Set<String> row = new LinkedHashSet<>();
        Groups.coordinated(words, reference.begin(), references)
            .forEach(r -> row.addAll(r.entities()));
        if (row.size() == size && row.stream().allMatch(fits)) {
          found = Optional.of(List.copyOf(row));
        }
      }
    }
    return found;
  }

  /** {@code Sudán} in {@code Ejército de Sudán}. */
  private static boolean isInside(Reference reference, Reference whole) {
    return whole.form().isByName()
        && whole.begin() < reference.begin()
        && whole.end() >= reference.end();
  }
}
