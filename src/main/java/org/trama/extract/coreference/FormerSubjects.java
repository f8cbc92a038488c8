package org.trama.extract.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trama.extract.mention.Groups;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/** Who acted before a verb that leaves its subject out, in this sentence or the one before. */
final class FormerSubjects {
  private final List<Words> sentences;
  private final References references;
  private final Cast cast;
  private final Clauses clauses;
  private final Discourse discourse;

  FormerSubjects(
      List<Words> sentences,
      References references,
      Cast cast,
      Clauses clauses,
      Discourse discourse) {
    this.sentences = sentences;
    this.references = references;
    this.cast = cast;
    this.clauses = clauses;
    this.discourse = discourse;
  }

  /** The first of the nearest sentence that has the number of the verb; empty where none has. */
  List<String> before(Words words, int verb, boolean plural) {
    return since(words.index(), words, verb, plural);
  }

  /** The first of the sentence before that has the number of a verb; empty where none has. */
  List<String> ofSentenceBefore(Words words, boolean plural) {
    return since(words.index() - 1, words, 0, plural);
  }

  private List<String> since(int nearest, Words words, int verb, boolean plural) {
    for (int s = nearest; s >= Math.max(0, words.index() - 1); s--) {
      Optional<List<String>> found =
          discourse.before(s, s == words.index() ? verb : Integer.MAX_VALUE, 0).stream()
              .filter(cast::isActor)
              .filter(r -> r.sentence() < words.index() || sameSegment(words, r.begin(), verb))
              .filter(r -> discourse.isSubject(r) || plural && isBesideVerb(r))
              .sorted(Comparator.comparingInt(Reference::begin))
              .map(r -> plural ? several(r) : isPlural(r) ? List.<String>of() : r.entities())
              .filter(ids -> !ids.isEmpty())
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return List.of();
  }

  private static boolean sameSegment(Words words, int begin, int verb) {
    return IntStream.range(begin, verb).noneMatch(i -> words.is(i, ";"));
  }

  private boolean isPlural(Reference reference) {
    Words words = words(reference);
    boolean noun =
        reference.form() == Reference.Form.DESCRIPTION
            || reference.form() == Reference.Form.ELLIPSIS;
    return reference.entities().size() > 1
        || noun && Clauses.isPlural(words, reference.head())
        || !noun && isGroup(reference);
  }

  /** All that a subject of several names; empty for one that is of a single one. */
  private List<String> several(Reference reference) {
    if (isPlural(reference)) {
      return reference.entities();
    }
    List<String> row =
        reference.form().isByName()
            ? Groups.coordinated(words(reference), reference.begin(), references).stream()
                .flatMap(r -> r.entities().stream())
                .distinct()
                .toList()
            : List.of();
    return row.size() > 1 ? row : List.of();
  }

  /** {@code los talibanes}, {@code combatientes de Al Shabab}: a band whose verb is plural. */
  private boolean isGroup(Reference reference) {
    Words words = words(reference);
    boolean named = words.is(reference.begin() - 1, "los", "las");
    int noun = reference.begin() - 1;
    while (words.pos(noun) == PartOfSpeech.ADP || words.article(noun)) {
      noun--;
    }
    boolean owned = noun < reference.begin() - 1 && Clauses.isPlural(words, noun);
    return (named || owned)
        && cast.is(reference.entities().get(0), EntityKind.ORGANIZATION)
        && clauses.isOfPlural(words, reference.head());
  }

  /** {@code y los hombres de Boko Haram habían entrado}: a subject, whatever the parse says. */
  private boolean isBesideVerb(Reference reference) {
    Words words = words(reference);
    int verb = reference.end();
    boolean next = words.pos(verb) == PartOfSpeech.VERB || words.pos(verb) == PartOfSpeech.AUX;
    return reference.end() > reference.begin()
        && next
        && clauses.isFinite(words, verb)
        && Clauses.isPlural(words, verb)
        && discourse.preposition(reference).isEmpty();
  }

  private Words words(Reference reference) {
    return sentences.get(reference.sentence());
  }
}
