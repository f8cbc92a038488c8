package org.trama.extract.entity;

import java.util.List;
import java.util.Optional;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Finite verbs without a subject: whom they go on speaking of. */
final class EllipsisResolver {
  private final Cast cast;
  private final Clauses clauses;
  private final Discourse discourse;
  private final List<Words> sentences;
  private final BareVerbs bare;
  private final SharedSubjects shared;

  EllipsisResolver(
      List<Words> sentences,
      References references,
      Cast cast,
      Clauses clauses,
      Discourse discourse) {
    this.sentences = sentences;
    this.cast = cast;
    this.clauses = clauses;
    this.discourse = discourse;
    bare = new BareVerbs(clauses);
    shared = new SharedSubjects(references, cast, clauses);
  }

  /** The subject that the verb at {@code i} leaves out, where it does. */
  Optional<Reference> at(Words words, int i) {
    if (words.pos(i) != PartOfSpeech.VERB || words.pos(i - 1) == PartOfSpeech.ADP) {
      return Optional.empty();
    }
    Optional<Token> finite = clauses.finite(words, i);
    if (finite.isEmpty() || !bare.isBare(words, i, finite.get())) {
      return Optional.empty();
    }
    boolean plural = Clauses.isPlural(words, finite.get().index());
    Optional<List<String>> governed = shared.governed(words, i, plural);
    List<String> entities =
        governed.orElseGet(() -> lastSubject(words, accusation(words, i), plural));
    return entities.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reference(words.index(), i, i, i, entities, Reference.Form.ELLIPSIS));
  }

  /**
   * The verb itself, or the noun in whose clause it stands: in {@code la acusación de Kiev de que
   * bombardeó} it is not Kiev that did.
   */
  private static int accusation(Words words, int verb) {
    int noun = words.token(verb).head();
    for (int i = noun + 1; noun >= 0 && i < Math.min(verb, noun + 5); i++) {
      if (words.is(i, "de") && words.is(i + 1, "que")) {
        return noun;
      }
    }
    return verb;
  }

  private List<String> lastSubject(Words words, int verb, boolean plural) {
    for (int s = words.index(); s >= Math.max(0, words.index() - 1); s--) {
      Optional<Reference> found =
          discourse.before(s, s == words.index() ? verb : Integer.MAX_VALUE, 0).stream()
              .filter(cast::isActor)
              .filter(r -> isPlural(r) == plural)
              .filter(discourse::isSubject)
              .reduce((nearer, farther) -> farther);
      if (found.isPresent()) {
        return found.get().entities();
      }
    }
    return List.of();
  }

  private boolean isPlural(Reference reference) {
    Words words = sentences.get(reference.sentence());
    boolean noun =
        reference.form() == Reference.Form.DESCRIPTION
            || reference.form() == Reference.Form.ELLIPSIS;
    return reference.entities().size() > 1 || noun && Clauses.isPlural(words, reference.head());
  }
}
