package org.trama.extract.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.mention.Groups;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.PartOfSpeech;

/** Who has been spoken of before a place of the text, and how prominently. */
final class Discourse {
  /** How many sentences back the row of two may stand that {@code ambos} means. */
  private static final int PAIR_WINDOW = 3;

  private final List<Words> sentences;
  private final References references;
  private final Clauses clauses;
  private final NamedRows rows;

  Discourse(List<Words> sentences, References references, Clauses clauses) {
    this.sentences = sentences;
    this.references = references;
    this.clauses = clauses;
    this.rows = new NamedRows(sentences, references);
  }

  /** References that begin before the token, within the window of sentences, the nearest first. */
  List<Reference> before(int sentence, int token, int window) {
    List<Reference> found = new ArrayList<>();
    for (int s = sentence; s >= Math.max(0, sentence - window); s--) {
      int current = s;
      references.in(s).stream()
          .filter(r -> current < sentence || r.begin() < token && r.end() <= token)
          .sorted(
              Comparator.comparingInt(Reference::begin).thenComparingInt(Reference::end).reversed())
          .forEach(found::add);
    }
    return found;
  }

  /**
   * The nearest single entity before the token that fits; of a former sentence, its subject first.
   */
  Optional<String> nearest(int sentence, int token, int window, Predicate<String> fits) {
    for (int s = sentence; s >= Math.max(0, sentence - window); s--) {
      List<Reference> here = new ArrayList<>();
      for (Reference reference : before(s, s == sentence ? token : Integer.MAX_VALUE, 0)) {
        if (reference.entities().size() == 1 && fits.test(reference.entities().get(0))) {
          here.add(reference);
        }
      }
      Optional<Reference> subject =
          here.stream()
              .filter(r -> isSubject(r) && r.form() != Reference.Form.ELLIPSIS)
              .findFirst()
              .or(() -> here.stream().filter(this::isSubject).findFirst());
      Optional<Reference> best = subject.or(() -> here.stream().findFirst());
      if (best.isPresent()) {
        return Optional.of(best.get().entities().get(0));
      }
    }
    return Optional.empty();
  }

  /**
   * Those named before the token in its clause, with no finite verb between: {@code tras hablar con
   * Putin, el líder turco}. A description in one breath with a name is that of somebody else.
   */
  Set<String> besides(int sentence, int token) {
    Words words = sentences.get(sentence);
    int verb = token - 1;
    while (verb >= 0 && !words.isFiniteVerb(verb) && !words.is(verb, "que")) {
      verb--;
    }
    int clause = verb;
    return references.in(sentence).stream()
        .filter(r -> r.form().isByName() && r.begin() > clause && r.end() <= token)
        .flatMap(r -> r.entities().stream())
        .collect(Collectors.toSet());
  }

  /** The subjects before the token in its sentence, the nearest first. */
  List<String> subjects(int sentence, int token) {
    return before(sentence, token, 0).stream()
        .filter(this::isSubject)
        .map(r -> r.entities().get(0))
        .toList();
  }

  /** The same with those who stand in one row with them: {@code Bolivia y Chile pidieron}. */
  List<String> acting(int sentence, int token) {
    return before(sentence, token, 0).stream()
        .filter(this::isSubject)
        .flatMap(r -> row(r, token))
        .distinct()
        .toList();
  }

  private Stream<String> row(Reference first, int token) {
    return Stream.concat(
            Stream.of(first),
            Groups.coordinated(words(first), first.begin(), references).stream()
                .filter(other -> other.end() <= token))
        .map(r -> r.entities().get(0));
  }

  /**
   * Those who address the token: the subject of the verb that it stands with, said or left out; all
   * who act before it in the sentence where that cannot be told.
   */
  List<String> addressing(int sentence, int token) {
    Words words = sentences.get(sentence);
    int verb = words.token(token).head();
    for (int steps = 0; words.has(verb) && words.pos(verb) != PartOfSpeech.VERB; steps++) {
      verb = steps > words.size() ? -1 : words.token(verb).head();
    }
    int addressing = verb;
    Optional<Integer> subject =
        words.has(verb) ? clauses.subject(words, verb) : Optional.<Integer>empty();
    List<String> found =
        references.in(sentence).stream()
            .filter(r -> r.end() <= token)
            .filter(
                r ->
                    subject.filter(head -> r.covers(sentence, head)).isPresent()
                        || r.form() == Reference.Form.ELLIPSIS && r.head() == addressing)
            .flatMap(r -> row(r, token))
            .distinct()
            .toList();
    return found.isEmpty() ? acting(sentence, token) : found;
  }

  /** The preposition before the expression, over its article, in lower case. */
  Optional<String> preposition(Reference reference) {
    Words words = sentences.get(reference.sentence());
    int before = words.beforeArticle(reference.begin());
    return words.pos(before) == PartOfSpeech.ADP
        ? Optional.of(words.lower(before))
        : Optional.empty();
  }

  Words words(Reference reference) {
    return sentences.get(reference.sentence());
  }

  boolean isSubject(Reference reference) {
    return clauses.isSubject(sentences.get(reference.sentence()), reference);
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
    List<String> topics = topics(sentence, token, size, fits);
    return ids -> topics.isEmpty() || ids.stream().anyMatch(topics::contains);
  }

  /** The same, where a row of two is remembered for so many sentences. */
  List<String> group(int sentence, int token, int size, int window, Predicate<String> fits) {
    return rows.nearest(sentence, token, size, window, fits, about(sentence, token, size, fits))
        .orElseGet(() -> prominent(sentence, token, size, fits));
  }

  /**
   * The nearest row of exactly {@code size} names that fit, or sentence that names just so many.
   */
  Optional<List<String>> together(int sentence, int token, int size, Predicate<String> fits) {
    return rows.nearest(sentence, token, size, PAIR_WINDOW, fits, ids -> true);
  }

  /** The same, where the sentence counts only if the text is most about all that it names. */
  Optional<List<String>> opposed(int sentence, int token, int size, Predicate<String> fits) {
    List<String> topics = topics(sentence, token, size, fits);
    return rows.nearest(sentence, token, size, PAIR_WINDOW, fits, topics::containsAll);
  }

  /** Those of several whom the same noun has last meant, however long ago. */
  Optional<List<String>> called(int sentence, int token, String lemma) {
    return before(sentence, token, sentence).stream()
        .filter(r -> r.form() == Reference.Form.DESCRIPTION && r.entities().size() > 1)
        .filter(r -> words(r).lemma(r.head()).equals(lemma))
        .findFirst()
        .map(Reference::entities);
  }

  /** What the text so far has been about by what those that it names stand for. */
  Optional<String> backdrop(int sentence, int token, Function<String, Optional<String>> standing) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    List<Reference> named = new ArrayList<>(before(sentence, token, sentence));
    Collections.reverse(named);
    for (Reference reference : named) {
      int weight = isSubject(reference) ? 3 : 1;
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
    for (Reference reference : before(sentence, token, sentence)) {
      for (String id : reference.entities()) {
        if (fits.test(id)) {
          int weight = isSubject(reference) ? 3 : 1;
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
