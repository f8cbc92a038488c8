package org.trama.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.PartOfSpeech;

/** Who has been spoken of before a place of the text. */
final class Discourse {
  private final List<Words> sentences;
  private final References references;
  private final Clauses clauses;

  Discourse(List<Words> sentences, References references, Clauses clauses) {
    this.sentences = sentences;
    this.references = references;
    this.clauses = clauses;
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

  /** {@code Kiir gobierna Sudán del Sur}: whether some sentence names both. */
  boolean isNamedBeside(String one, String other) {
    return IntStream.range(0, sentences.size())
        .mapToObj(references::in)
        .anyMatch(here -> isNamed(one, here) && isNamed(other, here));
  }

  private static boolean isNamed(String id, List<Reference> here) {
    return here.stream().anyMatch(r -> r.form().isByName() && r.entities().contains(id));
  }

  /** The subjects before the token in its sentence, the nearest first. */
  List<String> subjects(int sentence, int token) {
    return before(sentence, token, 0).stream()
        .filter(this::isSubject)
        .map(r -> r.entities().get(0))
        .toList();
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
}
