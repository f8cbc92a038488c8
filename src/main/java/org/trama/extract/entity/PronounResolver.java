package org.trama.extract.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/** Relative, personal and possessive pronouns. */
final class PronounResolver {
  private static final Set<String> RELATIVES =
      Set.of(
          "que", "quien", "quienes", "cual", "cuales", "cuyo", "cuya", "cuyos", "cuyas", "donde");
  private static final Set<String> PERSONAL = Set.of("él", "ella", "ellos", "ellas");

  /** How many small words may stand between a name and its relative: {@code (EAU), a los que}. */
  private static final int RELATIVE_REACH = 5;

  /** How many sentences back the one who goes on speaking may have been told. */
  private static final int SPEAKER_REACH = 2;

  private final Nouns nouns;
  private final References references;
  private final Cast cast;
  private final Discourse discourse;
  private final Possessors possessors;

  PronounResolver(
      Nouns nouns, References references, Cast cast, Discourse discourse, Possessors possessors) {
    this.nouns = nouns;
    this.references = references;
    this.cast = cast;
    this.discourse = discourse;
    this.possessors = possessors;
  }

  /** What the pronoun at {@code i} means, where it is one and that can be told. */
  Optional<Reference> at(Words words, int i) {
    List<String> entities = List.of();
    if (isRelative(words, i)) {
      entities = antecedent(words, i);
    } else if (words.is(i, "su", "sus")) {
      entities = possessors.of(words, i);
    } else if (isOwn(words, i)) {
      entities = states(possessors.of(words, i));
    } else if (PERSONAL.contains(words.lower(i)) && words.pos(i) == PartOfSpeech.PRON) {
      entities = personal(words, i);
    } else if (isLatter(words, i)) {
      entities = latter(words, i);
    }
    return entities.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reference(words.index(), i, i + 1, i, entities, Reference.Form.PRONOUN));
  }

  /** {@code tres soldados suyos}. */
  private boolean isOwn(Words words, int i) {
    return words.is(i, "suyo", "suya", "suyos", "suyas")
        && nouns.has("Fighters", words.lemma(i - 1));
  }

  /** Whose soldiers are the president's: the state's. */
  private List<String> states(List<String> owners) {
    return owners.stream().map(id -> cast.state(id).orElse(id)).distinct().toList();
  }

  private static boolean isRelative(Words words, int i) {
    if (!RELATIVES.contains(words.lower(i))) {
      return false;
    }
    boolean nominal =
        words.pos(i - 1) == PartOfSpeech.PROPN
            || words.pos(i - 1) == PartOfSpeech.NOUN
            || words.pos(i - 1) == PartOfSpeech.ADJ;
    return !words.is(i, "que")
        || words.pos(i) == PartOfSpeech.PRON
        || words.is(i - 1, ",") && words.capital(i - 2)
        || nominal && words.capital(i - 1);
  }

  /** The reference that ends right before, over commas, prepositions and articles. */
  private List<String> antecedent(Words words, int i) {
    if (isOfBlow(words, i)) {
      return List.of();
    }
    int k = i;
    while (k > 0
        && i - k < RELATIVE_REACH
        && (words.is(k - 1, ",", ")")
            || words.pos(k - 1) == PartOfSpeech.ADP
            || words.article(k - 1))) {
      k--;
    }
    Optional<Reference> before =
        references.endingAt(words.index(), k).filter(r -> !isMereAdjective(words, r));
    if (isPersonal(words, i) && before.filter(r -> isHuman(r) || isHead(words, r)).isEmpty()) {
      before = human(words, i);
    }
    if (before.isPresent() && isPlural(words, i)) {
      return row(words, before.get());
    }
    return before
        .map(r -> locatedIn(words, r).orElse(r))
        .or(() -> parsed(words, i).filter(r -> !isPersonal(words, i) || isHuman(r)))
        .map(Reference::entities)
        .orElse(List.of());
  }

  /** {@code un ataque contra Odesa, que causó cinco muertos}: the attack did, not the town. */
  private boolean isOfBlow(Words words, int i) {
    int verb = words.token(i).head();
    if (!words.is(i, "que")
        || !words.is(i - 1, ",")
        || !words.has(verb)
        || !nouns.has("TollVerb", words.lemma(verb))) {
      return false;
    }
    for (int k = i - 2; k >= 0 && !words.isFiniteVerb(k) && !words.is(k, ";", "por"); k--) {
      if (nouns.endsAt("Strike", words, k)) {
        return !words.is(k + 1, "de", "del");
      }
    }
    return false;
  }

  /** {@code un narcotraficante de Colombia, a quien}: nobody calls a country so. */
  private static boolean isPersonal(Words words, int i) {
    return words.is(i, "quien", "quienes");
  }

  private boolean isHuman(Reference reference) {
    return reference.form() == Reference.Form.DESCRIPTION
        || reference.entities().stream().anyMatch(id -> cast.is(id, EntityKind.PERSON));
  }

  /** {@code Irán, a quien Washington castigó}: no other noun is there that it could belong to. */
  private boolean isHead(Words words, Reference reference) {
    int before = words.beforeArticle(reference.begin());
    return reference.form().isByName()
        && cast.isActor(reference)
        && words.token(reference.head()).relation().matches("nsubj|obj|iobj|root")
        && !words.is(before, "de", "en");
  }

  private Optional<Reference> human(Words words, int i) {
    return references.in(words.index()).stream()
        .filter(r -> r.end() <= i && r.end() > r.begin() && isHuman(r))
        .max(java.util.Comparator.comparingInt(Reference::end));
  }

  /** {@code un vocero de la Cancillería en Seúl, que instó}: not the city but who is there. */
  private Optional<Reference> locatedIn(Words words, Reference place) {
    boolean located =
        words.is(place.begin() - 1, "en") && cast.is(place.entities().get(0), EntityKind.PLACE);
    return located ? references.endingAt(words.index(), place.begin() - 1) : Optional.empty();
  }

  private static boolean isPlural(Words words, int relative) {
    int verb = words.token(relative).head();
    return words.is(relative, "cuyos", "cuyas", "quienes", "que")
        && (words.is(relative, "quienes") || words.has(verb) && Clauses.isPlural(words, verb));
  }

  /** {@code Rusia y la RPDC, que negaron}: all of the row that ends there. */
  private List<String> row(Words words, Reference last) {
    return references.in(words.index()).stream()
        .filter(r -> r.form().isByName() && r.begin() <= last.begin())
        .map(r -> Groups.coordinated(words, r.begin(), references))
        .filter(row -> !row.isEmpty() && row.get(row.size() - 1).equals(last))
        .max(java.util.Comparator.comparingInt(List::size))
        .map(row -> row.stream().flatMap(r -> r.entities().stream()).distinct().toList())
        .orElse(last.entities());
  }

  private static boolean isMereAdjective(Words words, Reference reference) {
    return reference.form() == Reference.Form.DEMONYM
        && words.pos(reference.head()) == PartOfSpeech.ADJ;
  }

  private Optional<Reference> parsed(Words words, int i) {
    int verb = words.token(i).head();
    if (!words.has(verb) || !words.token(verb).relation().startsWith("acl")) {
      return Optional.empty();
    }
    int noun = words.token(verb).head();
    return references.in(words.index()).stream()
        .filter(r -> r.head() == noun && r.end() > r.begin() && noun < i)
        .findFirst();
  }

  /** {@code este lo negó}: with no noun behind it, and a verb. */
  private static boolean isLatter(Words words, int i) {
    return words.is(i, "este", "esta", "éste", "ésta", "estos", "estas", "éstos", "éstas")
        && (words.token(i).relation().startsWith("nsubj")
            || words.is(i + 1, "lo", "la", "los", "las") && words.isFiniteVerb(i + 2))
        && words.isVerbGroup(i + 1);
  }

  /** The one whom the last clause before is about without being its subject. */
  private List<String> latter(Words words, int i) {
    List<Reference> before =
        discourse.before(words.index(), i, 1).stream()
            .filter(r -> r.entities().size() == 1 && !discourse.isSubject(r))
            .filter(r -> isActor(r.entities().get(0)) && isObject(r))
            .toList();
    boolean one = before.stream().map(Reference::entities).distinct().count() == 1;
    return one ? before.get(0).entities() : List.of();
  }

  private boolean isActor(String id) {
    return cast.is(id, EntityKind.PERSON)
        || cast.is(id, EntityKind.COUNTRY)
        || cast.is(id, EntityKind.ORGANIZATION);
  }

  /** Whether the verb of the sentence acts on it. */
  private boolean isObject(Reference reference) {
    Words words = discourse.words(reference);
    int verb = words.token(reference.head()).head();
    return words.has(verb) && words.token(verb).isRoot();
  }

  /** {@code Orban, primer ministro de Hungría: él}: a person sooner than his country. */
  private Optional<Reference> firstOf(EntityKind kind, List<Reference> meant, boolean mixed) {
    return meant.stream()
        .filter(
            r ->
                r.entities().stream()
                    .allMatch(id -> cast.is(id, kind) || mixed && isPersonOrCountry(id)))
        .findFirst();
  }

  private boolean isPersonOrCountry(String id) {
    return cast.is(id, EntityKind.PERSON) || cast.is(id, EntityKind.COUNTRY);
  }

  private List<String> personal(Words words, int i) {
    int verb = words.token(i).head();
    if (isSpeaker(words, i, verb)) {
      return speaker(words, i);
    }
    boolean plural = words.is(i, "ellos", "ellas");
    List<String> subject =
        discourse.before(words.index(), i, 0).stream()
            .filter(r -> words.has(verb) && words.token(r.head()).head() == verb)
            .filter(discourse::isSubject)
            .findFirst()
            .map(Reference::entities)
            .orElse(List.of());
    List<Reference> meant =
        discourse.before(words.index(), i, 1).stream()
            .filter(r -> r.form() != Reference.Form.PRONOUN && !isMereAdjective(words(r, words), r))
            .filter(r -> r.entities().size() > 1 == plural && !r.entities().equals(subject))
            .filter(r -> r.form() != Reference.Form.DEMONYM)
            .filter(r -> !words.is(i, "ellas") || areFeminine(r))
            .toList();
    return firstOf(EntityKind.PERSON, meant, plural)
        .or(() -> firstOf(EntityKind.COUNTRY, meant, true))
        .map(Reference::entities)
        .orElse(List.of());
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

  /** Persons of whom each is known for a woman; one man makes it {@code ellos}. */
  private boolean areFeminine(Reference reference) {
    return reference.entities().stream()
        .filter(id -> cast.is(id, EntityKind.PERSON))
        .allMatch(id -> cast.gender(id) == Morphology.Gender.FEMININE);
  }

  private Words words(Reference reference, Words current) {
    return reference.sentence() == current.index() ? current : possessors.words(reference);
  }
}
