package org.trama.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Joins the verbs of a row that one subject governs, where the parser makes the earlier a part of
 * the later and gives it what the earlier governs: {@code viajó a Malí, se reunió con el coronel
 * Goita, prometió trigo y condenó a Francia}.
 */
final class VerbRows {
  /** Words behind which a clause is none of the row. */
  private static final Set<String> OPENERS =
      Set.of(
          "que",
          "quien",
          "quienes",
          "donde",
          "cuando",
          "si",
          "aunque",
          "mientras",
          "como",
          "cual",
          "cuyo",
          "cuya",
          "cuyos",
          "cuyas",
          "porque",
          "pues",
          "según");

  private final Tree tree;

  VerbRows(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int comma = 1; comma < tree.size(); comma++) {
      int next = tree.is(comma, ",") ? behind(comma) : -1;
      int first = next > comma ? before(comma) : -1;
      if (first >= 0 && first != next && isRow(first, comma, next)) {
        join(first, comma, next);
      }
    }
  }

  /** The verb that stands right behind the comma, with small words before it; -1 for none. */
  private int behind(int comma) {
    int at = comma + 1;
    while (at < tree.size() && tree.isSmall(at) && !tree.isFinite(at)) {
      at++;
    }
    int verb = at < tree.size() && tree.isFinite(at) ? tree.nextFinite(at - 1) : -1;
    return verb >= 0 && tree.token(verb).pos() == PartOfSpeech.VERB ? verb : -1;
  }

  /** The verb of the clause that the comma ends; -1 where it is no main one. */
  private int before(int comma) {
    int finite = -1;
    for (int i = comma - 1; i >= 0 && finite < 0 && !isStop(i); i--) {
      finite = tree.isFinite(i) ? i : -1;
    }
    for (int i = finite; i >= 0 && !isStop(i); i--) {
      if (opens(i)) {
        return -1;
      }
    }
    return finite < 0 ? -1 : tree.nextFinite(finite - 1);
  }

  private boolean isStop(int index) {
    return tree.token(index).text().matches("[,;:.()«»\"—–]");
  }

  private boolean opens(int index) {
    return OPENERS.contains(tree.token(index).text().toLowerCase(Locale.ROOT));
  }

  private boolean isRow(int first, int comma, int next) {
    boolean misplaced =
        tree.isUnder(first, next)
            || IntStream.range(first + 1, comma).anyMatch(i -> tree.token(i).head() >= comma);
    return misplaced
        && tree.token(first).pos() == PartOfSpeech.VERB
        && !tree.token(first).relation().startsWith("acl")
        && !tree.governs(first, "mark")
        && isAlike(form(first), form(next))
        && IntStream.range(first + 1, comma).noneMatch(this::opens)
        && tree.under(next)
            .noneMatch(child -> child.relation().startsWith("nsubj") && child.index() > next);
  }

  private Morphology form(int verb) {
    return tree.finiteForm(verb).orElse(tree.token(verb)).morphology();
  }

  private static boolean isAlike(Morphology one, Morphology other) {
    return one.mood() == Morphology.Mood.INDICATIVE
        && one.mood() == other.mood()
        && one.tense() == other.tense()
        && one.number() == other.number();
  }

  private void join(int first, int comma, int next) {
    if (tree.isUnder(first, next)) {
      tree.attach(first, tree.token(next).head(), tree.token(next).relation());
    }
    List<Token> strays =
        tree.tokens().stream()
            .filter(word -> word.index() < comma && word.index() != first)
            .filter(word -> word.head() >= comma && !tree.isUnder(first, word.index()))
            .toList();
    for (Token word : strays) {
      boolean governed = word.index() > first && word.relation().startsWith("nsubj");
      tree.attach(word.index(), first, governed ? "obj" : word.relation());
    }
    if (!tree.isUnder(next, first) || tree.token(next).head() == first) {
      tree.attach(next, first, "conj");
    }
  }
}
