package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.Morphology.Gender;
import org.trama.model.PartOfSpeech;

/**
 * Agreements that an object pronoun takes up: {@code firmaron el Tratado de Maipú; Bolivia lo
 * rechazó}. Of a thing that is named it is the last one told of, in its sentence or the one before.
 */
final class AgreementPronouns {
  /** Noun class of verbs of which only somebody is the object. */
  private static final String PERSONAL = "PersonalVerb";

  /** Functions of what a clause is about. */
  private static final Set<String> ARGUMENTS =
      Set.of("obj", "nsubj", "nsubj:pass", "root", "appos", "conj");

  private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;

  AgreementPronouns(Nouns nouns, Cast cast, Discourse discourse) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** The agreement that the pronoun at {@code i} means, if it is one for a thing. */
  Optional<Reference> at(Words words, int i) {
    boolean one = words.is(i, "lo", "la");
    Optional<Integer> verb = one ? ObjectPronouns.verb(words, i) : Optional.empty();
    return verb.filter(v -> !nouns.has(PERSONAL, words.lemma(v)))
        .flatMap(
            v ->
                discourse.before(words.index(), Math.min(i, v), 1).stream()
                    .filter(r -> cast.is(r.entities().get(0), EntityKind.AGREEMENT))
                    .filter(r -> r.entities().size() == 1 && isArgument(r))
                    .findFirst()
                    .filter(r -> agrees(words.is(i, "la"), r))
                    .filter(r -> isLast(r, words, i))
                    .map(r -> reference(words, i, r.entities())));
  }

  /** Not what something is only said to be against: {@code viola la Resolución 2397}. */
  private boolean isArgument(Reference agreement) {
    return ARGUMENTS.contains(discourse.words(agreement).token(agreement.head()).relation());
  }

  /** Whether no other thing that the pronoun could mean is told of between. */
  private boolean isLast(Reference agreement, Words words, int pronoun) {
    Gender gender = words.is(pronoun, "la") ? Gender.FEMININE : Gender.MASCULINE;
    Words told = discourse.words(agreement);
    int until = told.index() == words.index() ? pronoun : told.size();
    boolean other = isThing(told, agreement.end(), until, gender);
    return !other && (told.index() == words.index() || !isThing(words, 0, pronoun, gender));
  }

  private static boolean isThing(Words words, int from, int until, Gender gender) {
    return IntStream.range(from, until)
        .filter(i -> words.pos(i) == PartOfSpeech.NOUN)
        .filter(i -> OBJECTS.contains(words.token(i).relation()))
        .filter(i -> words.morphology(i).gender() == gender)
        .anyMatch(i -> words.morphology(i).number() == Morphology.Number.SINGULAR);
  }

  private boolean agrees(boolean feminine, Reference agreement) {
    Words words = discourse.words(agreement);
    Gender gender = words.morphology(agreement.begin()).gender();
    Gender told = gender == Gender.NONE ? words.morphology(agreement.begin() - 1).gender() : gender;
    return words.morphology(agreement.begin()).number() != Morphology.Number.PLURAL
        && told == (feminine ? Gender.FEMININE : Gender.MASCULINE);
  }

  private static Reference reference(Words words, int i, List<String> entities) {
    return new Reference(words.index(), i, i + 1, i, entities, Reference.Form.PRONOUN);
  }
}
