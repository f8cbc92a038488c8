package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/** {@code Kim y Putin se abrazaron; el primero dio las gracias}: one of two named together. */
final class OneOfTwo {
  private final Cast cast;
  private final NamedRows rows;

  OneOfTwo(Cast cast, NamedRows rows) {
    this.cast = cast;
    this.rows = rows;
  }

  /** Whom the ordinal at {@code i} means, where it is the subject of a verb. */
  Optional<Reference> at(Words words, int i) {
    boolean first = words.is(i, "primero", "primera");
    boolean subject =
        (first || words.is(i, "segundo", "segunda"))
            && words.article(i - 1)
            && words.isVerbGroup(i + 1);
    return subject
        ? pair(words, i, id -> cast.is(id, EntityKind.PERSON))
            .or(() -> pair(words, i, id -> cast.is(id, EntityKind.COUNTRY)))
            .map(pair -> pair.get(first ? 0 : 1))
            .map(id -> reference(words, i, id))
        : Optional.empty();
  }

  private Optional<List<String>> pair(Words words, int i, Predicate<String> fits) {
    return rows.together(words.index(), i, 2, fits);
  }

  private static Reference reference(Words words, int i, String id) {
    return new Reference(words.index(), i - 1, i + 1, i, List.of(id), Reference.Form.PRONOUN);
  }
}
