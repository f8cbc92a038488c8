package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Groups;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Whom a verb shares with the one it is joined to or depends on: {@code llegó y firmó}, {@code
 * pidió a Maduro que evite}.
 */
final class SharedSubjects {
  private static final int DEEPEST = 3;
  private static final Set<String> DEMANDS =
      Set.of(
          "pedir",
          "exigir",
          "instar",
          "ordenar",
          "reclamar",
          "solicitar",
          "rogar",
          "exhortar",
          "urgir",
          "demandar",
          "aconsejar",
          "sugerir",
          "permitir",
          "impedir",
          "recomendar",
          "proponer",
          "requerir",
          "suplicar",
          "conminar",
          "emplazar");

  /** Verbs that say to somebody what he has done. */
  private static final Set<String> REPROACHES =
      Set.of(
          "reprochar",
          "recriminar",
          "achacar",
          "afear",
          "censurar",
          "criticar",
          "agradecer",
          "imputar");

  /** Verbs of which whoever stands behind {@code a} hears, or feels, what somebody else does. */
  private static final Set<String> HEARD =
      Set.of(
          "alarmar",
          "desmentir",
          "disgustar",
          "doler",
          "gustar",
          "importar",
          "indignar",
          "inquietar",
          "interesar",
          "irritar",
          "molestar",
          "negar",
          "ocultar",
          "preocupar",
          "sorprender");

  private final References references;
  private final Cast cast;
  private final Clauses clauses;

  SharedSubjects(References references, Cast cast, Clauses clauses) {
    this.references = references;
    this.cast = cast;
    this.clauses = clauses;
  }

  /** The subject of the verb this one is joined to; an empty one where that is nobody told. */
  Optional<List<String>> governed(Words words, int verb, boolean plural) {
    return governed(words, verb, plural, 0);
  }

  private Optional<List<String>> governed(Words words, int verb, boolean plural, int depth) {
    Optional<Integer> governor = clauses.governor(words, verb);
    if (governor.isEmpty() || depth > DEEPEST) {
      return Optional.empty();
    }
    if (isDemanded(words, verb, governor.get())) {
      return Optional.of(addressee(words, governor.get(), verb));
    }
    List<String> subject = subjectOf(words, governor.get());
    if (!subject.isEmpty()) {
      return agrees(words, governor.get(), subject, plural)
          ? Optional.of(subject)
          : Optional.empty();
    }
    boolean nobody =
        clauses.subject(words, governor.get()).isPresent()
            && words.token(verb).relation().equals("conj");
    return nobody ? Optional.of(List.of()) : governed(words, governor.get(), plural, depth + 1);
  }

  private boolean isDemanded(Words words, int verb, int governor) {
    Morphology.Mood mood = words.morphology(verb).mood();
    boolean content = words.token(verb).relation().equals("ccomp");
    boolean wished = mood == Morphology.Mood.SUBJUNCTIVE || mood == Morphology.Mood.IMPERATIVE;
    return wished && DEMANDS.contains(words.lemma(governor))
        || content && REPROACHES.contains(words.lemma(governor))
        || content && wished && isSaidTo(words, governor, verb);
  }

  /** {@code echó en cara a Rusia que bombardeara}: what one is told to do, or blamed for. */
  private boolean isSaidTo(Words words, int governor, int verb) {
    return !HEARD.contains(words.lemma(governor)) && !addressee(words, governor, verb).isEmpty();
  }

  /** Of whom the governing verb asks it: {@code pidió a Maduro que evite}. */
  private List<String> addressee(Words words, int governor, int verb) {
    return references.in(words.index()).stream()
        .filter(r -> r.begin() >= governor && r.begin() < verb && cast.isActor(r))
        .filter(r -> r.form() != Reference.Form.ELLIPSIS)
        .filter(
            r ->
                r.begin() == governor
                    || words.is(words.beforeArticle(r.begin()), "a")
                    || words.is(r.begin() - 1, "al"))
        .findFirst()
        .or(() -> taken(words, governor))
        .map(Reference::entities)
        .orElse(List.of());
  }

  /** {@code Irán, al que reprochó que arme a los rebeldes}, {@code le reprochó que los arme}. */
  private Optional<Reference> taken(Words words, int governor) {
    int at = governor - 1;
    while (words.pos(at) == PartOfSpeech.AUX || words.pos(at) == PartOfSpeech.ADV) {
      at--;
    }
    int before = words.beforeArticle(at);
    boolean relative =
        RelativePronouns.is(words, at) && (words.is(before, "a") || words.is(at - 1, "al"));
    int pronoun = at;
    return relative || words.is(at, "le", "les")
        ? references.in(words.index()).stream().filter(r -> r.begin() == pronoun).findFirst()
        : Optional.empty();
  }

  private List<String> subjectOf(Words words, int verb) {
    return clauses
        .subject(references, words, verb)
        .filter(cast::isActor)
        .map(r -> isPlural(words, verb) ? row(words, r) : r.entities())
        .orElse(List.of());
  }

  /** {@code Irán y Rusia negaron que enviaran}: both, where the first is one of a row. */
  private List<String> row(Words words, Reference first) {
    List<String> row =
        first.form().isByName()
            ? Groups.coordinated(words, first.begin(), references).stream()
                .flatMap(r -> r.entities().stream())
                .distinct()
                .toList()
            : List.of();
    return row.isEmpty() ? first.entities() : row;
  }

  private boolean agrees(Words words, int verb, List<String> entities, boolean plural) {
    return (entities.size() > 1 || isPlural(words, verb)) == plural;
  }

  private boolean isPlural(Words words, int verb) {
    return clauses
        .finite(words, verb)
        .map(finite -> Clauses.isPlural(words, finite.index()))
        .orElse(false);
  }
}
