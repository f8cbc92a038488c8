package org.trama.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives verbs back the subjects that parsers join to the day or month before them: {@code El
 * viernes, India y Rusia firmaron}, {@code Ese julio Filipinas y Japón firmaron}. No day signs, but
 * whoever is named behind it.
 */
final class FrontedDays {
  private static final Set<String> JOINED = Set.of("conj", "appos", "flat");
  private static final Set<String> FUNCTIONS = Set.of("nsubj", "obl", "obl:tmod");
  private static final Set<PartOfSpeech> NOMINAL = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private final Tree tree;

  FrontedDays(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      Token time = tree.token(i);
      boolean fronted = FUNCTIONS.contains(time.relation()) && time.head() > i;
      if (fronted && Times.are(time) && !tree.isBehindPreposition(i)) {
        free(time, time.head());
      }
    }
  }

  private void free(Token time, int verb) {
    List<Token> row =
        tree.under(time.index())
            .filter(child -> child.index() > time.index() && child.index() < verb)
            .filter(child -> JOINED.contains(child.relation()) && NOMINAL.contains(child.pos()))
            .filter(child -> !Times.are(child) && !tree.isBehindPreposition(child.index()))
            .toList();
    if (row.isEmpty() || !isOpen(time, row.get(0)) || !makesRoom(time, verb, row)) {
      return;
    }
    int first = row.get(0).index();
    tree.attach(first, verb, "nsubj");
    row.stream().skip(1).forEach(other -> tree.attach(other.index(), first, "conj"));
    tree.attach(time.index(), verb, "obl");
  }

  /** Whether the row begins behind the day, or behind a comma: no other day is joined to it. */
  private boolean isOpen(Token time, Token first) {
    int begin = tree.begin(first.index()) - 1;
    return begin == time.index() || tree.is(begin, ",");
  }

  /** Whether the verb has no subject but the day, or takes its object for one. */
  private boolean makesRoom(Token time, int verb, List<Token> row) {
    List<Token> others =
        tree.under(verb)
            .filter(child -> child.relation().startsWith("nsubj"))
            .filter(child -> child.index() != time.index())
            .toList();
    boolean plural = isRow(row) && tree.number(verb) == Morphology.Number.PLURAL;
    boolean object =
        others.stream().allMatch(other -> other.index() > verb)
            && tree.under(verb).noneMatch(child -> child.relation().equals("obj"));
    if (!others.isEmpty() && plural && object) {
      others.forEach(other -> tree.attach(other.index(), verb, "obj"));
      return true;
    }
    return others.isEmpty();
  }

  /** {@code India y Rusia}, whether the second hangs from the first or from the day. */
  private boolean isRow(List<Token> row) {
    return row.size() > 1
        || IntStream.range(0, tree.size())
            .mapToObj(tree::token)
            .anyMatch(word -> word.head() == row.get(0).index() && word.relation().equals("conj"));
  }
}
