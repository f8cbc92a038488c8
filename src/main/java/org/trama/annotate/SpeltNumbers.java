package org.trama.annotate;

import java.util.Locale;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Puts numbers that are written with {@code y} under the noun that they count, where the parser
 * takes them for a row of two: {@code Setenta y dos Estados respaldaron a Ucrania}.
 */
final class SpeltNumbers {
  private static final Set<String> TENS =
      Set.of("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa");

  private static final Set<String> UNITS =
      Set.of(
          "un", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "mil");

  private final Tree tree;

  SpeltNumbers(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i + 3 < tree.size(); i++) {
      boolean spelt =
          TENS.contains(tree.token(i).text().toLowerCase(Locale.ROOT))
              && tree.is(i + 1, "y")
              && UNITS.contains(tree.token(i + 2).text());
      int noun = tree.is(i + 3, "mil") ? i + 4 : i + 3;
      if (spelt && noun < tree.size() && Tree.isNoun(tree.token(noun))) {
        count(i, noun);
      }
    }
  }

  private void count(int tens, int noun) {
    Token first = tree.token(tens);
    Token counted = tree.token(noun);
    if (counted.head() == tens && counted.relation().equals("conj")) {
      tree.attach(noun, first.head(), first.relation());
    } else if (first.head() < 0 && tree.token(counted.head()).head() == tens) {
      tree.attach(counted.head(), -1, "root");
    } else {
      return;
    }
    int over = tree.token(noun).isRoot() ? noun : tree.token(noun).head();
    tree.under(tens)
        .filter(child -> child.index() > noun)
        .toList()
        .forEach(child -> tree.attach(child.index(), over, child.relation()));
    tree.attach(tens, noun, "nummod");
    tree.tag(tens, PartOfSpeech.NUM);
    for (int i = tens + 1; i < noun; i++) {
      tree.tag(i, i == tens + 1 ? PartOfSpeech.CCONJ : PartOfSpeech.NUM);
      tree.attach(i, tens, i == tens + 1 ? "cc" : "compound");
    }
  }
}
