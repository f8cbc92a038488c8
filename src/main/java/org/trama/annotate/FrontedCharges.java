package org.trama.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Keeps a charge that opens a sentence apart from what the accused does: {@code Acusada por Kiev de
 * vender pólvora a Rusia, Pekín calló}. The parser hangs parts of it from the main verb.
 */
final class FrontedCharges {
  private static final Set<String> ACCUSED = Set.of("acusado", "acusada", "acusados", "acusadas");

  /** What opens another clause. */
  private static final Set<String> BREAKS = Set.of("que", ";", ":");

  private final Tree tree;

  FrontedCharges(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    int first = tree.size() > 0 && tree.token(0).pos() == PartOfSpeech.PUNCT ? 1 : 0;
    int deed = isAccused(first) ? deed(first) : -1;
    int comma = deed < 0 ? -1 : comma(deed);
    int main = comma < 0 ? -1 : main(comma);
    if (main > 0) {
      part(first, deed, comma, main);
    }
  }

  private boolean isAccused(int index) {
    return index < tree.size()
        && ACCUSED.contains(tree.token(index).text().toLowerCase(Locale.ROOT));
  }

  /** The infinitive behind {@code de}, or the participle of its perfect; -1 for none. */
  private int deed(int first) {
    for (int i = first + 1; i + 1 < tree.size() && !tree.is(i, ","); i++) {
      if (tree.is(i, "de") && isInfinitive(i + 1)) {
        boolean perfect =
            tree.token(i + 1).lemma().equals("haber")
                && i + 2 < tree.size()
                && tree.token(i + 2).morphology().mood() == Morphology.Mood.PARTICIPLE;
        return perfect ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  private boolean isInfinitive(int index) {
    return tree.token(index).morphology().mood() == Morphology.Mood.INFINITIVE;
  }

  /** The last comma before the finite verb behind the deed; -1 where a clause stands between. */
  private int comma(int deed) {
    int verb = tree.nextFinite(deed);
    boolean open =
        verb >= 0
            && IntStream.range(deed, verb)
                .noneMatch(word -> BREAKS.contains(tree.token(word).text()));
    return open
        ? IntStream.range(deed, verb)
            .filter(i -> tree.is(i, ","))
            .reduce((one, other) -> other)
            .orElse(-1)
        : -1;
  }

  /** The root, where it stands behind the comma; -1 where it does not. */
  private int main(int comma) {
    return tree.tokens().stream()
        .filter(Token::isRoot)
        .mapToInt(Token::index)
        .filter(root -> root > comma)
        .findFirst()
        .orElse(-1);
  }

  private void part(int first, int deed, int comma, int main) {
    tree.tag(first, PartOfSpeech.VERB);
    tree.attach(first, main, "advcl");
    tree.attach(deed, first, "xcomp");
    for (int i = first + 1; i < comma; i++) {
      if (i != deed && isOutside(i, comma)) {
        tree.attach(i, i < deed ? first : deed, relation(i));
      }
    }
    for (int i = comma + 1; i < main; i++) {
      int head = tree.token(i).head();
      if (head >= 0 && head <= comma) {
        tree.attach(i, main, isSubject(i, comma) ? "nsubj" : "dep");
      }
    }
  }

  private boolean isOutside(int index, int comma) {
    return tree.token(index).head() > comma;
  }

  private String relation(int index) {
    Token word = tree.token(index);
    return Tree.isNoun(word) && tree.isBehindPreposition(index) ? "obl" : word.relation();
  }

  private boolean isSubject(int index, int comma) {
    return Tree.isNoun(tree.token(index))
        && !tree.isBehindPreposition(index)
        && IntStream.range(comma + 1, index).allMatch(tree::isSmall);
  }
}
