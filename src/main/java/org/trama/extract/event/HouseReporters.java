package org.trama.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.mention.Reference;
import org.trama.model.EntityKind;

/**
 * The people of the medium itself, by how it introduces them: {@code nuestra corresponsal en El
 * Cairo, Lucía Prado}. What they tell in a conversation the document tells.
 */
final class HouseReporters {
  /** What a guest may be as well, unless the medium calls him its own. */
  private static final Set<String> GUESTS = Set.of("periodista", "comunicador", "comunicadora");

  /** How far before a name, or behind it, the word stands that says what somebody is. */
  private static final int REACH = 6;

  private final Set<String> words;
  private final Map<String, EntityKind> kinds;

  /**
   * Those of one document.
   *
   * @param words lemmas for people of the press
   */
  HouseReporters(Set<String> words, Map<String, EntityKind> kinds) {
    this.words = Set.copyOf(words);
    this.kinds = Map.copyOf(kinds);
  }

  /** Their ids. */
  Set<String> in(List<Scene> scenes) {
    return scenes.stream().flatMap(this::in).collect(Collectors.toSet());
  }

  private Stream<String> in(Scene scene) {
    return scene.references().stream()
        .filter(reference -> reference.form() == Reference.Form.NAME)
        .filter(reference -> kinds.get(reference.entities().get(0)) == EntityKind.PERSON)
        .filter(
            name ->
                stands(scene.syntax(), name.begin() - 1, -1)
                    || stands(scene.syntax(), name.end(), 1))
        .map(reference -> reference.entities().get(0));
  }

  /** Whether such a word is met in the direction before anything but what goes with it. */
  private boolean stands(Syntax syntax, int from, int step) {
    for (int at = from; Math.abs(at - from) < REACH && at >= 0 && at < syntax.size(); at += step) {
      if (isOne(syntax, at)) {
        return true;
      }
      if (!isBetween(syntax, at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isOne(Syntax syntax, int word) {
    String lemma = syntax.token(word).lemma();
    boolean ours = word > 0 && syntax.word(word - 1).matches("nuestr[oa]");
    return (words.contains(lemma) || words.contains(syntax.word(word)))
        && (ours || !GUESTS.contains(lemma));
  }

  /** {@code enviada especial a Kiev,}: between the word and the name. */
  private static boolean isBetween(Syntax syntax, int word) {
    return switch (syntax.token(word).pos()) {
      case ADP, DET, PROPN, ADJ -> true;
      default -> Set.of(",", "(").contains(syntax.word(word));
    };
  }
}
