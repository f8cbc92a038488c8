package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/**
 * The two who face each other, taken one by one: {@code cada bando culpa al otro}, {@code unos y
 * otros}; and {@code ambos bandos} where they are not states.
 */
final class EitherSide {
  private static final int PAIR = 2;

  private static final Set<String> SIDES =
      Set.of("bando", "contendiente", "ejército", "facción", "fuerza", "grupo", "lado", "parte");

  private static final Set<String> OTHER = Set.of("otro", "otra", "otros", "otras");

  private static final Set<String> ONE = Set.of("uno", "una", "unos", "unas");

  private final Nouns nouns;
  private final Cast cast;
  private final NamedRows rows;
  private final Addressers addressers;

  EitherSide(Nouns nouns, Cast cast, NamedRows rows, Addressers addressers) {
    this.nouns = nouns;
    this.cast = cast;
    this.rows = rows;
    this.addressers = addressers;
  }

  /** Both sides, where the expression that begins at {@code i} means each of them. */
  Optional<Reference> at(Words words, int i) {
    if (words.is(i, "cada") && isSide(words, i + 1) && facesOther(words, i + 2)) {
      return reference(words, i, i + 2, i + 1);
    }
    boolean both =
        words.is(i, "ambos", "ambas") || words.is(i, "dos") && words.is(i - 1, "los", "las");
    if (both && SIDES.contains(words.lemma(i + 1))) {
      return reference(words, i, i + 2, i + 1);
    }
    if (ONE.contains(words.lower(i)) && words.is(i + 1, "y") && isOther(words, i + 2)) {
      return reference(words, i, i + 3, i + 2);
    }
    return isOther(words, i) && words.is(i - 1, "al", "la") && isFaced(words, i)
        ? reference(words, i, i + 1, i)
        : Optional.empty();
  }

  private boolean isSide(Words words, int i) {
    return SIDES.contains(words.lemma(i))
        || nouns.is("CountryNoun", words, i)
        || nouns.is("PartyNoun", words, i);
  }

  /** {@code … al otro}, before a stop. */
  private static boolean facesOther(Words words, int from) {
    return IntStream.range(from, words.size())
        .anyMatch(i -> isOther(words, i) && words.is(i - 1, "al", "la"));
  }

  /** No noun follows: {@code al otro lado}. */
  private static boolean isOther(Words words, int i) {
    return words.has(i) && OTHER.contains(words.lower(i)) && words.pos(i + 1) != PartOfSpeech.NOUN;
  }

  private boolean isFaced(Words words, int other) {
    return IntStream.range(0, other).anyMatch(i -> words.is(i, "cada") && isSide(words, i + 1));
  }

  private Optional<Reference> reference(Words words, int begin, int end, int head) {
    Set<String> speakers = addressers.of(words, begin);
    return rows.opposed(words.index(), begin, PAIR, id -> isSide(id) && !speakers.contains(id))
        .map(ids -> of(words, begin, end, head, ids));
  }

  private static Reference of(Words words, int begin, int end, int head, List<String> ids) {
    return new Reference(words.index(), begin, end, head, ids, Reference.Form.DESCRIPTION);
  }

  private boolean isSide(String id) {
    return cast.is(id, EntityKind.COUNTRY) || cast.is(id, EntityKind.ORGANIZATION);
  }
}
