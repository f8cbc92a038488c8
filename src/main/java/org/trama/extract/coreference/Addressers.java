package org.trama.extract.coreference;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.mention.Words;
import org.trama.model.PartOfSpeech;

/** {@code Ghana pidió calma a ambos vecinos}: who speaks to a group is none of it. */
final class Addressers {
  private final Cast cast;
  private final Discourse discourse;

  Addressers(Cast cast, Discourse discourse) {
    this.cast = cast;
    this.discourse = discourse;
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
        ? discourse.addressing(words.index(), i).stream()
            .flatMap(id -> Stream.concat(Stream.of(id), cast.state(id).stream()))
            .collect(Collectors.toSet())
        : Set.of();
  }
}
