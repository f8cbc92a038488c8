package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Finite verbs without a subject: whom they go on speaking of. */
final class EllipsisResolver {
  private final Clauses clauses;
  private final BareVerbs bare;
  private final SharedSubjects shared;
  private final FormerSubjects former;
  private final Rebutted rebutted;

  EllipsisResolver(
      Nouns nouns,
      List<Words> sentences,
      References references,
      Cast cast,
      Clauses clauses,
      Discourse discourse) {
    this.clauses = clauses;
    former = new FormerSubjects(sentences, references, cast, clauses, discourse);
    bare = new BareVerbs(nouns, clauses, new PhrasesBefore(references));
    shared = new SharedSubjects(references, cast, clauses);
    rebutted = new Rebutted(nouns);
  }

  /** The subject that the verb at {@code i} leaves out, where it does. */
  Optional<Reference> at(Words words, int i) {
    Optional<Token> finite = clauses.finite(words, i);
    boolean periphrastic = finite.filter(form -> form.index() < i).isPresent();
    if (words.pos(i) != PartOfSpeech.VERB
        || words.pos(i - 1) == PartOfSpeech.ADP && !periphrastic) {
      return Optional.empty();
    }
    if (finite.isPresent() && isInserted(words, i)) {
      return reference(words, i, former.ofSentenceBefore(words, isPlural(words, finite.get())));
    }
    if (finite.isEmpty() || !bare.isBare(words, i, finite.get())) {
      return Optional.empty();
    }
    boolean plural = isPlural(words, finite.get());
    OptionalInt charge = rebutted.over(words, i);
    Optional<List<String>> governed =
        charge.isPresent() ? Optional.empty() : shared.governed(words, i, plural);
    int since = charge.orElseGet(() -> accusation(words, i));
    return reference(words, i, governed.orElseGet(() -> former.before(words, since, plural)));
  }

  private static Optional<Reference> reference(Words words, int verb, List<String> entities) {
    return entities.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reference(words.index(), verb, verb, verb, entities, Reference.Form.ELLIPSIS));
  }

  private static boolean isPlural(Words words, Token finite) {
    return Clauses.isPlural(words, finite.index());
  }

  /** {@code Irán, advirtió, ha mentido}: who says so stands in no clause of this sentence. */
  private boolean isInserted(Words words, int verb) {
    return words.token(verb).relation().equals("parataxis")
        && words.is(verb - 1, ",")
        && words.is(verb + 1, ",")
        && clauses.subject(words, verb).isEmpty();
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
}
