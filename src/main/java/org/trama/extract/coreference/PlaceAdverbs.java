package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/** {@code allí}, {@code ahí}: the place or country that was named last as where something is. */
final class PlaceAdverbs {
  private static final int WINDOW = 1;

  private final Cast cast;
  private final Whereabouts whereabouts;

  PlaceAdverbs(Cast cast, Whereabouts whereabouts) {
    this.cast = cast;
    this.whereabouts = whereabouts;
  }

  /** What the adverb at {@code i} means, where it is one and that can be told. */
  Optional<Reference> at(Words words, int i) {
    if (!words.is(i, "allí", "ahí", "allá") || isOrigin(words, i)) {
      return Optional.empty();
    }
    return whereabouts
        .nearest(words, i, WINDOW, id -> isLand(id))
        .map(
            place ->
                new Reference(words.index(), i, i + 1, i, List.of(place), Reference.Form.PRONOUN));
  }

  /** {@code de allí}, {@code de ahí que}, {@code más allá}. */
  private static boolean isOrigin(Words words, int i) {
    return words.is(i - 1, "de", "desde", "por", "más") || words.is(i + 1, "que", "de");
  }

  private boolean isLand(String id) {
    return cast.is(id, EntityKind.PLACE) || cast.is(id, EntityKind.COUNTRY);
  }
}
