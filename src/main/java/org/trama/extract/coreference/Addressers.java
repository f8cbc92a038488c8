package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.mention.Groups;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.PartOfSpeech;

/** {@code Ghana pidió calma a ambos vecinos}: who speaks to a group is none of it. */
final class Addressers {
  private final Cast cast;
  private final Discourse discourse;
  private final References references;
  private final Clauses clauses;

  Addressers(Cast cast, Discourse discourse, References references, Clauses clauses) {
    this.cast = cast;
    this.discourse = discourse;
    this.references = references;
    this.clauses = clauses;
  }

  /**
   * Those who address the group that begins at {@code i}, and their states; empty for no object.
   */
  Set<String> of(Words words, int i) {
    boolean addressed = words.is(i - 1, "a", "al") || words.is(i - 2, "a");
    boolean object =
        words.has(i + 1)
            && words.token(i + 1).relation().equals("obj")
            && words.pos(words.beforeArticle(i)) != PartOfSpeech.ADP;
    return addressed || object
        ? addressing(words, i).stream()
            .flatMap(id -> Stream.concat(Stream.of(id), cast.state(id).stream()))
            .collect(Collectors.toSet())
        : Set.of();
  }

  /**
   * Those who address the token: the subject of the verb that it stands with, said or left out; all
   * who act before it in the sentence where that cannot be told.
   */
  private List<String> addressing(Words words, int token) {
    int verb = words.token(token).head();
    for (int steps = 0; words.has(verb) && words.pos(verb) != PartOfSpeech.VERB; steps++) {
      verb = steps > words.size() ? -1 : words.token(verb).head();
    }
    int addressing = verb;
    Optional<Integer> subject =
        words.has(verb) ? clauses.subject(words, verb) : Optional.<Integer>empty();
    List<String> found =
        references.in(words.index()).stream()
            .filter(r -> r.end() <= token)
            .filter(
                r ->
                    subject.filter(head -> r.covers(words.index(), head)).isPresent()
                        || r.form() == Reference.Form.ELLIPSIS && r.head() == addressing)
            .flatMap(r -> row(words, r, token))
            .distinct()
            .toList();
    return found.isEmpty() ? acting(words, token) : found;
  }

  /** Who acts before the token in its sentence, and who stands in a row with them. */
  private List<String> acting(Words words, int token) {
    return discourse.before(words.index(), token, 0).stream()
        .filter(discourse::isSubject)
        .flatMap(r -> row(words, r, token))
        .distinct()
        .toList();
  }

  private Stream<String> row(Words words, Reference first, int token) {
    return Stream.concat(
            Stream.of(first),
            Groups.coordinated(words, first.begin(), references).stream()
                .filter(other -> other.end() <= token))
        .map(r -> r.entities().get(0));
  }
}
