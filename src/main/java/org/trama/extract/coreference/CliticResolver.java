package org.trama.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/**
 * Object pronouns beside their verb: {@code lo acusó}, {@code suministrarles}, {@code se lo envió}.
 * Whoever acts is not meant, nor the state that he acts for.
 */
final class CliticResolver {
  private static final Set<String> OBJECT_MARKERS = Set.of("a", "al", "con");

  private final References references;
  private final Cast cast;
  private final Discourse discourse;
  private final Clauses clauses;
  private final EllipsisResolver ellipses;
  private final Concord concord;
  private final Things things;
  private final SubjectRows rows;
  private final Accusers accusers;
  private final AgreementPronouns agreements;
  private final Doublings doublings;

  CliticResolver(
      Nouns nouns,
      References references,
      Cast cast,
      Discourse discourse,
      Clauses clauses,
      EllipsisResolver ellipses,
      Concord concord,
      Things things) {
    this.references = references;
    this.cast = cast;
    this.discourse = discourse;
    this.clauses = clauses;
    this.ellipses = ellipses;
    this.concord = concord;
    this.things = things;
    this.agreements = new AgreementPronouns(nouns, cast, discourse);
    this.doublings = new Doublings(references, cast, clauses);
    this.accusers = new Accusers(nouns, references, cast, clauses, concord);
    this.rows = new SubjectRows(references, cast, discourse);
  }

  /** Whom or what the pronoun at {@code i} means, where it is one and that can be told. */
  Optional<Reference> at(Words words, int i) {
    return somebody(words, i).or(() -> agreements.at(words, i));
  }

  private Optional<Reference> somebody(Words words, int i) {
    Optional<Integer> verb = ObjectPronouns.verb(words, i);
    if (verb.isEmpty() || doublings.isOne(words, i, verb.get())) {
      return Optional.empty();
    }
    Optional<Reference> accuser = accusers.of(words, i, verb.get());
    if (accuser.isPresent()) {
      return accuser.map(r -> reference(words, i, r.entities()));
    }
    List<Reference> subjects = subjects(words, verb.get());
    if (subjects.isEmpty() && clauses.finite(words, verb.get()).isEmpty()) {
      return Optional.empty();
    }
    Optional<Optional<Reference>> again = repeated(words, i, verb.get(), subjects);
    if (again.isPresent()) {
      return again.get();
    }
    boolean told = subjects.stream().anyMatch(r -> r.form() != Reference.Form.ELLIPSIS);
    for (int s = words.index(); s >= Math.max(0, words.index() - 1); s--) {
      int until = s == words.index() ? Math.min(i, verb.get()) : Integer.MAX_VALUE;
      List<Reference> fitting =
          discourse.before(s, until, 0).stream()
              .filter(this::isActor)
              .filter(r -> !isAny(r, subjects) && !isWithin(r, words, verb.get()))
              .filter(r -> !isWhere(r, words, verb.get()))
              .filter(r -> concord.holds(ObjectPronouns.form(words, i), r))
              .toList();
      Stream<Reference> acting =
          told || s < words.index() && subjects.isEmpty()
              ? fitting.stream().filter(discourse::isSubject)
              : Stream.empty();
      Optional<Reference> best =
          receiver(words, i, verb.get(), fitting)
              .or(acting::findFirst)
              .or(() -> fitting.stream().filter(this::isObject).findFirst())
              .or(() -> fitting.stream().findFirst());
      if (best.isEmpty() && told && s < words.index() && words.is(i, "los", "les")) {
        best = rows.in(s).filter(r -> isActor(r) && !isAny(r, subjects));
      }
      if (best.isPresent()) {
        return best.filter(r -> !things.areMeant(words, i, verb.get(), r.sentence()))
            .map(r -> reference(words, i, r.entities()));
      }
    }
    return Optional.empty();
  }

  /** {@code vendió bombas a Nigeria. China le suministra blindados}: who was given before. */
  private Optional<Reference> receiver(Words words, int i, int verb, List<Reference> fitting) {
    boolean given = words.is(i, "le", "les", "se") && things.areGiven(words, verb);
    return fitting.stream()
        .filter(
            r -> given && discourse.preposition(r).filter(Set.of("a", "al")::contains).isPresent())
        .findFirst();
  }

  /** Bare, or behind {@code a} or {@code con}: {@code denunció a Etiopía ante la ONU}. */
  private boolean isObject(Reference reference) {
    Words words = discourse.words(reference);
    int before = words.beforeArticle(reference.begin());
    return !words.is(before - 1, "frente", "junto", "respecto", "debido", "gracias", "contrario")
        && discourse.preposition(reference).filter(p -> !OBJECT_MARKERS.contains(p)).isEmpty();
  }

  private static Reference reference(Words words, int i, List<String> entities) {
    return new Reference(words.index(), i, i + 1, i, entities, Reference.Form.PRONOUN);
  }

  /**
   * {@code Seúl lo condenó y Tokio lo tildó de amenaza}: what the same pronoun beside another verb
   * of the sentence has stood for, if for anybody; empty where it has not been said.
   */
  private Optional<Optional<Reference>> repeated(
      Words words, int i, int verb, List<Reference> subjects) {
    for (int k = i - 1; k >= 0; k--) {
      Optional<Integer> other =
          words.is(k, words.lower(i)) ? ObjectPronouns.verb(words, k) : Optional.empty();
      if (other.filter(v -> v != verb && v < i).isPresent()) {
        Optional<Reference> meant =
            references.covering(words.index(), k).filter(r -> r.form() == Reference.Form.PRONOUN);
        return meant.filter(r -> isAny(r, subjects)).isPresent()
            ? Optional.empty()
            : Optional.of(meant.map(r -> reference(words, i, r.entities())));
      }
    }
    return Optional.empty();
  }

  /** Who acts: the subject of the verb, or of the one that it depends on where it has none. */
  private List<Reference> subjects(Words words, int verb) {
    List<Reference> found = new ArrayList<>();
    int at = verb;
    for (int steps = 0; steps < 4 && found.isEmpty(); steps++) {
      int current = at;
      clauses
          .subject(words, current)
          .flatMap(
              head ->
                  references.in(words.index()).stream().filter(r -> r.head() == head).findFirst())
          .ifPresent(found::add);
      if (found.isEmpty() && !clauses.isOfThing(words, current)) {
        ellipses.at(words, current).ifPresent(found::add);
      }
      Optional<Integer> governor = clauses.governor(words, current);
      if (clauses.finite(words, current).isPresent() || governor.isEmpty()) {
        break;
      }
      at = governor.get();
    }
    return found;
  }

  /** {@code la jefa del Ejecutivo danés le felicitó}: what only tells who acts. */
  private boolean isWithin(Reference candidate, Words words, int verb) {
    Optional<Integer> subject = clauses.subject(words, verb);
    int at = candidate.head();
    for (int steps = 0; subject.isPresent() && steps < words.size() && words.has(at); steps++) {
      if (candidate.sentence() == words.index() && at == subject.get()) {
        return true;
      }
      at = words.token(at).head();
    }
    return false;
  }

  /** {@code en el Congreso muchos lo aplaudieron}: where somebody does it. */
  private boolean isWhere(Reference candidate, Words words, int verb) {
    return candidate.sentence() == words.index()
        && discourse.preposition(candidate).filter("en"::equals).isPresent()
        && clauses.isIn(words, candidate.head(), verb);
  }

  /** Whether they share an entity, or the state for which one of them acts. */
  private boolean isAny(Reference candidate, List<Reference> subjects) {
    return subjects.stream()
        .flatMap(r -> r.entities().stream())
        .anyMatch(
            id ->
                candidate.entities().contains(id)
                    || cast.state(id).filter(candidate.entities()::contains).isPresent()
                    || candidate.entities().stream()
                        .anyMatch(other -> cast.state(other).filter(id::equals).isPresent()));
  }

  private boolean isActor(Reference reference) {
    boolean noun =
        switch (reference.form()) {
          case PRONOUN -> false;
          case DEMONYM ->
              isNoun(reference) && (discourse.isSubject(reference) || isBand(reference));
          default -> true;
        };
    return noun && cast.isActor(reference);
  }

  /** {@code habló con los hutíes y los instó}: the word is the name of those themselves. */
  private boolean isBand(Reference demonym) {
    return cast.is(demonym.entities().get(0), EntityKind.ORGANIZATION);
  }

  /** {@code los hutíes niegan que Irán les envíe armas}. */
  private boolean isNoun(Reference demonym) {
    return discourse.words(demonym).pos(demonym.head()) == PartOfSpeech.NOUN;
  }
}
