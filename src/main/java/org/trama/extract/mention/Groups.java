package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.model.Morphology;

/** Names in a row: {@code Corea del Sur, Japón y los Estados Unidos}. */
public final class Groups {
  private static final Set<String> JOINTS =
      Set.of(
          ",", "y", "e", "a", "con", "de", "el", "la", "los", "las", "tanto", "como", "al", "del");
  private static final int LONGEST_JOINT = 4;

  private Groups() {}

  /** The row of names that begins at the token. */
  public static List<Reference> coordinated(Words words, int begin, References references) {
    List<Reference> row = new ArrayList<>();
    Optional<Reference> next = named(words, begin, references);
    while (next.isPresent()) {
      row.add(next.get());
      next = following(words, next.get().end(), references);
    }
    return row;
  }

  private static Optional<Reference> named(Words words, int token, References references) {
    return references.startingAt(words.index(), token).filter(r -> r.form().isByName());
  }

  /** {@code un avión de Serbia y Kenia protestó}: alone the subject of the verb behind it. */
  private static boolean opensClause(Words words, Reference name) {
    int verb = words.token(name.head()).head();
    return words.token(name.head()).relation().equals("nsubj")
        && verb >= name.end()
        && words.isFiniteVerb(verb)
        && words.morphology(verb).number() == Morphology.Number.SINGULAR;
  }

  private static Optional<Reference> following(Words words, int end, References references) {
    boolean joined = false;
    for (int k = end; k < end + LONGEST_JOINT && words.has(k); k++) {
      Optional<Reference> next = named(words, k, references);
      if (next.isPresent() && joined) {
        return next.filter(r -> r.form() != Reference.Form.DEMONYM)
            .filter(r -> !opensClause(words, r));
      }
      if (!JOINTS.contains(words.lower(k))) {
        return Optional.empty();
      }
      boolean joint = words.is(k, ",", "y", "e", "como", "con");
      if (!joined && !joint) {
        return Optional.empty();
      }
      joined = true;
    }
    return Optional.empty();
  }
}
