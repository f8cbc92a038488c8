package org.trama.annotate;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives a clause that {@code y} joins to another the subject that the parser leaves in the other.
 */
final class OpenedClauses {
  private static final Set<String> AND = Set.of("y", "e");

  private final Tree tree;

  OpenedClauses(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      openClause(tree.token(i));
      startClause(tree.token(i));
    }
  }

  /**
   * {@code Londres envió soldados, y Edi Rama, primer ministro albanés, pide}: a name is joined to
   * no verb but opens the next clause.
   */
  private void openClause(Token noun) {
    boolean joined =
        noun.relation().equals("conj")
            && isNoun(noun)
            && noun.head() >= 0
            && tree.token(noun.head()).pos() == PartOfSpeech.VERB
            && !tree.isBehindPreposition(noun.index());
    int verb = joined ? nextFinite(noun.index()) : -1;
    if (verb > 0 && tree.token(verb).head() == noun.head() && isFree(verb)) {
      tree.attach(verb, noun.head(), "conj");
      tree.under(noun.index())
          .filter(child -> child.relation().equals("cc"))
          .toList()
          .forEach(child -> tree.attach(child.index(), verb, "cc"));
      tree.attach(noun.index(), verb, "nsubj");
    }
  }

  /** The next finite verb, itself and no auxiliary; -1 where there is none. */
  private int nextFinite(int from) {
    return IntStream.range(from + 1, tree.size())
        .filter(tree::isFinite)
        .map(i -> tree.token(i).relation().equals("aux") ? tree.token(i).head() : i)
        .findFirst()
        .orElse(-1);
  }

  /**
   * {@code deploró la violencia y Malasia, su presidenta, prometió ayuda}: what the name does is
   * told, and not that it was deplored.
   */
  private void startClause(Token name) {
    int verb = isThird(name) ? verbBehind(name) : -1;
    int main = verb > 0 ? clauseAbove(name.index()) : -1;
    if (main < 0 || tree.number(verb) != Morphology.Number.SINGULAR) {
      return;
    }
    tree.under(verb)
        .filter(child -> child.relation().equals("nsubj"))
        .toList()
        .forEach(apposition -> tree.attach(apposition.index(), name.index(), "appos"));
    tree.under(name.index())
        .filter(child -> child.relation().equals("cc"))
        .toList()
        .forEach(child -> tree.attach(child.index(), verb, "cc"));
    tree.attach(name.index(), verb, "nsubj");
    if (tree.isUnder(main, verb)) {
      tree.attach(main, tree.token(verb).head(), tree.token(verb).relation());
    }
    tree.attach(verb, main, "conj");
  }

  /** Whether the name is joined to a noun that is no subject, by an {@code y} right before it. */
  private boolean isThird(Token name) {
    return name.relation().equals("conj")
        && name.pos() == PartOfSpeech.PROPN
        && name.head() >= 0
        && isNoun(tree.token(name.head()))
        && !tree.token(name.head()).relation().startsWith("nsubj")
        && !tree.isBehind(name.head(), "entre")
        && isOnly(name)
        && !tree.isBehindPreposition(name.index())
        && AND.contains(tree.token(Math.max(0, tree.begin(name.index()) - 1)).text());
  }

  /** {@code México, Chile y Colombia}: a row is no clause. */
  private boolean isOnly(Token name) {
    return tree.under(name.head()).filter(child -> child.relation().equals("conj")).count() == 1;
  }

  /** The finite verb behind the name, or behind an apposition to it; -1 where there is none. */
  private int verbBehind(Token name) {
    int end = tree.endOfName(name.index());
    int verb = nextFinite(end);
    if (verb < 0) {
      return -1;
    }
    boolean near = isFree(verb) && IntStream.range(end + 1, verb).allMatch(tree::isSmall);
    return near || isBehindApposition(end + 1, verb) ? verb : -1;
  }

  /** Whether commas enclose all between, and the verb has no other subject. */
  private boolean isBehindApposition(int comma, int verb) {
    int last =
        IntStream.range(comma + 1, verb)
            .filter(i -> !tree.isSmall(i))
            .reduce((i, j) -> j)
            .orElse(-1);
    return tree.is(comma, ",")
        && tree.is(last, ",")
        && tree.under(verb)
            .filter(child -> child.relation().startsWith("nsubj"))
            .allMatch(subject -> subject.index() > comma && subject.index() < last);
  }

  /**
   * The finite verb before the name in whose clause the parser leaves it; -1 where there is none.
   */
  private int clauseAbove(int name) {
    int at = tree.token(name).head();
    while (at >= 0 && !tree.isFinite(at)) {
      at = tree.token(at).head();
    }
    return at < name ? at : -1;
  }

  private boolean isFree(int verb) {
    return tree.token(verb).pos() == PartOfSpeech.VERB
        && tree.under(verb).noneMatch(child -> child.relation().startsWith("nsubj"));
  }

  private static boolean isNoun(Token token) {
    return token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.NOUN;
  }
}
