package org.trama.extract.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/** {@code él}, {@code ellas}, and {@code este} for the one told of last. */
final class PersonalPronouns {
  private static final Set<String> PERSONAL = Set.of("él", "ella", "ellos", "ellas");

  /** How many sentences back the one who goes on speaking may have been told. */
  private static final int SPEAKER_REACH = 2;

  private final Nouns nouns;
  private final References references;
  private final Cast cast;
  private final Discourse discourse;
  private final Possessors possessors;

  PersonalPronouns(
      Nouns nouns, References references, Cast cast, Discourse discourse, Possessors possessors) {
    this.nouns = nouns;
    this.references = references;
    this.cast = cast;
    this.discourse = discourse;
    this.possessors = possessors;
  }

  /** Whether the word is one that stands by itself. */
  static boolean is(Words words, int i) {
    return PERSONAL.contains(words.lower(i)) && words.pos(i) == PartOfSpeech.PRON;
  }

  /** Ids of those whom {@code él}, {@code ella}, {@code ellos} or {@code ellas} means. */
  List<String> meant(Words words, int i) {
    int verb = words.token(i).head();
    if (isSpeaker(words, i, verb)) {
      return speaker(words, i);
    }
    boolean plural = words.is(i, "ellos", "ellas");
    List<String> subject =
        discourse.before(words.index(), i, 0).stream()
            .filter(r -> words.has(verb) && isOf(verb, words, r))
            .filter(discourse::isSubject)
            .findFirst()
            .map(Reference::entities)
            .orElse(List.of());
    List<Reference> meant =
        discourse.before(words.index(), i, 1).stream()
            .filter(r -> r.form() != Reference.Form.PRONOUN && !r.isMereAdjective(words(r, words)))
            .filter(r -> r.entities().size() > 1 == plural && !r.entities().equals(subject))
            .filter(r -> r.form() != Reference.Form.DEMONYM)
            .filter(r -> !words.is(i, "ellas") || areFeminine(r))
            .toList();
    Optional<Reference> person =
        plural ? Optional.empty() : first(meant, id -> cast.is(id, EntityKind.PERSON));
    return person
        .or(() -> first(meant, this::isPersonOrCountry))
        .map(Reference::entities)
        .orElse(List.of());
  }

  /** Whether it hangs from the verb, or is the subject that the verb leaves out. */
  private static boolean isOf(int verb, Words words, Reference reference) {
    return words.token(reference.head()).head() == verb
        || reference.form() == Reference.Form.ELLIPSIS && reference.head() == verb;
  }

  /** {@code «Alemania cumplirá», dijo él}: who speaks is no state. */
  private boolean isSpeaker(Words words, int i, int verb) {
    return words.is(i, "él", "ella")
        && words.has(verb)
        && words.token(i).relation().startsWith("nsubj")
        && (nouns.has("SpeakingVerb", words.lemma(verb)) || i == 0 && words.token(verb).isRoot());
  }

  /** The person whom a sentence before is about first of all. */
  private List<String> speaker(Words words, int i) {
    Morphology.Gender gender =
        words.is(i, "ella") ? Morphology.Gender.FEMININE : Morphology.Gender.MASCULINE;
    for (int s = words.index() - 1; s >= Math.max(0, words.index() - SPEAKER_REACH); s--) {
      Optional<String> person =
          references.in(s).stream()
              .filter(discourse::isSubject)
              .sorted(Comparator.comparingInt(Reference::begin))
              .flatMap(r -> r.entities().stream())
              .filter(id -> cast.is(id, EntityKind.PERSON))
              .filter(id -> cast.gender(id) == Morphology.Gender.NONE || cast.gender(id) == gender)
              .findFirst();
      if (person.isPresent()) {
        return person.stream().toList();
      }
    }
    return List.of();
  }

  /** {@code Orban, primer ministro de Hungría: él}: a person sooner than his country. */
  private static Optional<Reference> first(List<Reference> meant, Predicate<String> fits) {
    return meant.stream().filter(r -> r.entities().stream().allMatch(fits)).findFirst();
  }

  private boolean isPersonOrCountry(String id) {
    return cast.is(id, EntityKind.PERSON) || cast.is(id, EntityKind.COUNTRY);
  }

  /** Persons of whom each is known for a woman; one man makes it {@code ellos}. */
  private boolean areFeminine(Reference reference) {
    return reference.entities().stream()
        .filter(id -> cast.is(id, EntityKind.PERSON))
        .allMatch(id -> cast.gender(id) == Morphology.Gender.FEMININE);
  }

  /** {@code este lo negó}: with no noun behind it, and a verb. */
  static boolean isLatter(Words words, int i) {
    return words.is(i, "este", "esta", "éste", "ésta", "estos", "estas", "éstos", "éstas")
        && (words.token(i).relation().startsWith("nsubj")
            || words.is(i + 1, "lo", "la", "los", "las") && words.isFiniteVerb(i + 2))
        && words.isVerbGroup(i + 1);
  }

  /** {@code Este último lo negó}: the adjective, behind its pronoun. */
  static boolean isLast(Words words, int i) {
    return words.is(i, "último", "última")
        && words.is(i - 1, "este", "esta", "éste", "ésta")
        && words.isVerbGroup(i + 1);
  }

  /** Whoever was told of last, here or in the sentence before. */
  List<String> last(Words words, int i) {
    return discourse.before(words.index(), i - 1, 1).stream()
        .filter(r -> r.entities().size() == 1 && cast.isActor(r))
        .filter(r -> r.form() != Reference.Form.PRONOUN && r.form() != Reference.Form.DEMONYM)
        .max(Comparator.comparingInt(Reference::sentence).thenComparingInt(Reference::begin))
        .map(Reference::entities)
        .orElse(List.of());
  }

  /** The one whom the last clause before is about without being its subject. */
  List<String> latter(Words words, int i) {
    return lastPerson(words, i).orElseGet(() -> onlyObject(words, i));
  }

  private List<String> onlyObject(Words words, int i) {
    List<List<String>> objects =
        discourse.before(words.index(), i, 1).stream()
            .filter(r -> r.entities().size() == 1 && !discourse.isSubject(r))
            .filter(r -> cast.isActor(r) && isObject(r))
            .map(Reference::entities)
            .distinct()
            .toList();
    return objects.size() == 1 ? objects.get(0) : List.of();
  }

  /** The person told of last in the sentence before, if he is not the subject there. */
  private Optional<List<String>> lastPerson(Words words, int i) {
    boolean singular = i == 0 && words.is(i, "este", "esta", "éste", "ésta");
    return discourse.before(words.index() - 1, Integer.MAX_VALUE, 0).stream()
        .filter(r -> singular && r.form() != Reference.Form.PRONOUN)
        .filter(r -> r.entities().size() == 1 && cast.is(r.entities().get(0), EntityKind.PERSON))
        .max(Comparator.comparingInt(Reference::begin))
        .filter(r -> !discourse.isSubject(r))
        .map(Reference::entities);
  }

  /** Whether the verb of the sentence acts on it. */
  private boolean isObject(Reference reference) {
    Words words = discourse.words(reference);
    int verb = words.token(reference.head()).head();
    return words.has(verb) && words.token(verb).isRoot();
  }

  private Words words(Reference reference, Words current) {
    return reference.sentence() == current.index() ? current : possessors.words(reference);
  }
}
