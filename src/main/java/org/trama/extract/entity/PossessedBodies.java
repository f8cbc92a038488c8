package org.trama.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/**
 * Bodies of a state that are named with a possessive: {@code El presidente turco habló con Asad. Su
 * Ministerio de Defensa negó} is of Turkey, whosever ministry was spoken of before.
 */
final class PossessedBodies {
  private static final Set<String> CHAIN =
      Set.of("amod", "appos", "flat", "flat:name", "nmod", "compound", "conj");

  /** How far from the subject's head what tells its state may hang. */
  private static final int DEPTH = 3;

  private final List<Words> sentences;
  private final List<Name> names;

  PossessedBodies(List<Words> sentences, List<Name> names) {
    this.sentences = sentences;
    this.names = names;
  }

  /** The same body with the state as its owner whose it is; empty where that is not to be seen. */
  Optional<Name> owned(Name body) {
    Words words = sentences.get(body.sentence());
    boolean possessed =
        body.is(EntityKind.ORGANIZATION)
            && body.owner().isEmpty()
            && words.is(body.begin() - 1, "su", "sus");
    return possessed ? owner(words, body).map(body::of) : Optional.empty();
  }

  private Optional<Name> owner(Words words, Name body) {
    List<Integer> here = subjects(words, body.begin() - 1);
    if (!here.isEmpty()) {
      List<Name> owners =
          here.stream().flatMap(subject -> state(words, subject).stream()).distinct().toList();
      return owners.size() == here.size() && entries(owners) == 1
          ? Optional.of(owners.get(0))
          : Optional.empty();
    }
    if (body.sentence() == 0) {
      return Optional.empty();
    }
    Words before = sentences.get(body.sentence() - 1);
    return subjects(before, before.size()).stream()
        .findFirst()
        .flatMap(subject -> state(before, subject));
  }

  private static long entries(List<Name> owners) {
    return owners.stream().map(Name::entry).distinct().count();
  }

  /** Heads of subjects before the token. */
  private static List<Integer> subjects(Words words, int until) {
    return IntStream.range(0, until)
        .filter(i -> words.token(i).relation().startsWith("nsubj"))
        .filter(i -> !words.is(i, "que", "quien", "quienes"))
        .boxed()
        .toList();
  }

  /** The state that the subject is or that it tells, or told of the same person before. */
  private Optional<Name> state(Words words, int subject) {
    List<Name> named =
        names.stream()
            .filter(name -> name.sentence() == words.index() && isUnder(words, name, subject))
            .toList();
    return named.stream()
        .flatMap(PossessedBodies::states)
        .findFirst()
        .or(
            () ->
                named.stream().filter(n -> n.is(EntityKind.PERSON)).findFirst().flatMap(this::of));
  }

  private static Stream<Name> states(Name name) {
    return Stream.concat(Stream.of(name), name.owner().stream())
        .filter(state -> state.is(EntityKind.COUNTRY));
  }

  /** The state that a former mention of the person tells, by a title before the name. */
  private Optional<Name> of(Name person) {
    String surname = surname(person);
    return names.stream()
        .filter(n -> n.is(EntityKind.PERSON) && n.order() < person.order())
        .filter(n -> surname(n).equals(surname))
        .flatMap(
            n ->
                names.stream()
                    .filter(state -> state.is(EntityKind.COUNTRY))
                    .filter(state -> state.sentence() == n.sentence())
                    .filter(state -> tells(sentences.get(n.sentence()), state, n)))
        .findFirst();
  }

  private String surname(Name person) {
    return sentences.get(person.sentence()).lower(person.end() - 1);
  }

  /** {@code el presidente turco, Erdogan}: nothing but a comma stands between. */
  private static boolean tells(Words words, Name state, Name person) {
    return state.end() == person.begin()
        || state.end() + 1 == person.begin() && words.is(state.end(), ",");
  }

  private static boolean isUnder(Words words, Name name, int subject) {
    int at = words.head(name.begin(), name.end());
    for (int steps = 0; steps <= DEPTH && words.has(at); steps++) {
      if (at == subject) {
        return true;
      }
      if (!CHAIN.contains(words.token(at).relation())) {
        return false;
      }
      at = words.token(at).head();
    }
    return false;
  }
}
