package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.Morphology.Gender;
import org.trama.model.PartOfSpeech;

/** Persons called by their nationality alone: {@code agradeció al brasileño su apoyo}. */
final class Nationals {
  private static final Set<String> SINGULAR = Set.of("el", "la", "al", "del");

  private static final int WINDOW = 2;

  private final References references;
  private final Cast cast;
  private final Clauses clauses;
  private final Discourse discourse;

  Nationals(References references, Cast cast, Clauses clauses, Discourse discourse) {
    this.references = references;
    this.cast = cast;
    this.clauses = clauses;
    this.discourse = discourse;
  }

  /** Lets a demonym at {@code i} that is a noun mean the person of that state spoken of. */
  void settle(Words words, int i) {
    references.in(words.index()).stream()
        .filter(r -> r.form() == Reference.Form.DEMONYM && r.begin() == i)
        .filter(r -> isAlone(words, r))
        .findFirst()
        .ifPresent(r -> person(words, r).ifPresent(id -> references.replace(r, described(r, id))));
  }

  private static boolean isAlone(Words words, Reference demonym) {
    PartOfSpeech next = words.pos(demonym.end());
    boolean noun =
        next == PartOfSpeech.NOUN || next == PartOfSpeech.PROPN || next == PartOfSpeech.ADJ;
    return SINGULAR.contains(words.lower(demonym.begin() - 1))
        && !noun
        && !words.is(demonym.end(), "de", "del")
        && words.morphology(demonym.begin()).number() != Morphology.Number.PLURAL;
  }

  private Optional<String> person(Words words, Reference demonym) {
    Gender gender = words.is(demonym.begin() - 1, "la") ? Gender.FEMININE : Gender.MASCULINE;
    String state = demonym.entities().get(0);
    Optional<String> subject = subject(words, demonym);
    Predicate<String> human =
        id ->
            cast.is(id, EntityKind.PERSON)
                && (cast.gender(id) == Gender.NONE || cast.gender(id) == gender)
                && !subject.equals(Optional.of(id));
    return apposed(words, demonym)
        .filter(human)
        .filter(id -> cast.state(id).filter(other -> !other.equals(state)).isEmpty())
        .or(
            () ->
                discourse.nearest(
                    words.index(),
                    demonym.begin(),
                    WINDOW,
                    id -> human.test(id) && cast.state(id).equals(Optional.of(state))))
        .or(() -> only(words, demonym, human));
  }

  /** {@code el ministro sirio y el ruso, Serguéi Lavrov, firmaron}: who is named between commas. */
  private Optional<String> apposed(Words words, Reference demonym) {
    return Optional.of(demonym.end())
        .filter(comma -> words.is(comma, ","))
        .flatMap(comma -> references.startingAt(words.index(), comma + 1))
        .filter(name -> name.form() == Reference.Form.NAME && words.is(name.end(), ","))
        .map(name -> name.entities().get(0));
  }

  /**
   * The only person spoken of before this sentence whose state is not told: no title says it, or
   * only one at a body of no state.
   */
  private Optional<String> only(Words words, Reference demonym, Predicate<String> human) {
    List<String> ids =
        discourse.before(words.index(), demonym.begin(), WINDOW).stream()
            .filter(r -> r.sentence() < words.index())
            .flatMap(r -> r.entities().stream())
            .filter(id -> human.test(id) && isOfNoState(id))
            .distinct()
            .toList();
    return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
  }

  /** Whether the document tells of no state that he is of, by a title or without. */
  private boolean isOfNoState(String person) {
    Optional<String> body = cast.body(person);
    return body.isEmpty()
        ? cast.state(person).isEmpty() && cast.titles(person).isEmpty()
        : cast.state(person).equals(body);
  }

  /** Who acts in the clause of the demonym, where it is not itself that does. */
  private Optional<String> subject(Words words, Reference demonym) {
    int verb = words.token(demonym.head()).head();
    return Optional.of(verb)
        .filter(words::has)
        .flatMap(v -> clauses.subject(words, v))
        .flatMap(
            head -> references.in(words.index()).stream().filter(r -> r.head() == head).findFirst())
        .map(r -> r.entities().get(0));
  }

  private static Reference described(Reference demonym, String person) {
    return new Reference(
        demonym.sentence(),
        demonym.begin(),
        demonym.end(),
        demonym.head(),
        List.of(person),
        Reference.Form.DESCRIPTION);
  }
}
