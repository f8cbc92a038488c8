package org.trama.annotate;

import java.util.Optional;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Parts main clauses that stand in a row, where the parser makes one of the other: {@code Brasil
 * deploró el asalto, Nicaragua rompió con Quito}, {@code Bamako firmó el acuerdo, y Dakar, que lo
 * vio venir, calló}.
 */
final class ClauseRows {
  private final Tree tree;

  ClauseRows(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      part(tree.token(i));
      goOn(tree.token(i));
      rename(tree.token(i));
      resume(tree.token(i));
      leaveObject(tree.token(i));
      followLast(tree.token(i));
    }
  }

  /**
   * {@code que Petro viajó y que Lula llegó y condenó}: a verb without subject goes on from the
   * last one that is joined and has its own.
   */
  private void followLast(Token verb) {
    int and = verb.index() - 1;
    boolean joined =
        verb.relation().equals("conj")
            && (tree.is(and, "y") || tree.is(and, "e"))
            && tree.isFinite(verb.index())
            && tree.isFree(verb.index());
    if (!joined) {
      return;
    }
    IntStream.range(verb.head() + 1, and)
        .filter(i -> tree.isFinite(i) && !tree.isFree(i))
        .reduce((first, last) -> last)
        .stream()
        .filter(i -> tree.token(i).relation().equals("conj") && tree.isUnder(i, verb.head()))
        .filter(i -> tree.that(i, and) < 0 && isAlike(i, verb))
        .forEach(i -> tree.attach(verb.index(), i, "conj"));
  }

  /**
   * {@code negó esto y acusó a Kurti}: a finite verb goes on from a verb, and not from its object.
   */
  private void leaveObject(Token verb) {
    Token object = verb.relation().equals("conj") ? tree.token(verb.head()) : verb;
    int first = object.head();
    boolean joined =
        object.index() < verb.index()
            && first >= 0
            && first < object.index()
            && object.relation().equals("obj")
            && object.pos() != PartOfSpeech.VERB
            && tree.isFree(verb.index())
            && !tree.governs(verb.index(), "mark")
            && isAlike(first, verb);
    if (joined && tree.that(object.index(), verb.index()) < 0) {
      tree.attach(verb.index(), first, "conj");
    }
  }

  /**
   * {@code deploró el asalto, Nicaragua rompió}: what stands between the first verb and the comma
   * is its object, and the clause behind no part of it.
   */
  private void part(Token verb) {
    int first = verb.head();
    if (!verb.relation().equals("ccomp") || first < 0 || first > verb.index()) {
      return;
    }
    Optional<Token> object =
        tree.under(verb.index())
            .filter(child -> child.relation().equals("obj") && Tree.isNoun(child))
            .filter(child -> child.index() > first && !tree.isBehindPreposition(child.index()))
            .findFirst();
    Optional<Token> subject =
        tree.under(verb.index())
            .filter(child -> child.relation().equals("nsubj") && child.index() < verb.index())
            .findFirst();
    if (object.isEmpty() || subject.isEmpty() || !tree.isFinite(verb.index())) {
      return;
    }
    boolean parted =
        object.get().index() < subject.get().index()
            && tree.is(tree.begin(subject.get().index()) - 1, ",")
            && tree.begin(object.get().index()) == first + 1
            && tree.isFinite(first)
            && tree.that(first, verb.index()) < 0;
    if (parted) {
      tree.attach(object.get().index(), first, "obj");
      tree.attach(verb.index(), first, "parataxis");
    }
  }

  /**
   * {@code y Dakar, que lo vio venir, calló}: the finite verb behind the relative clause is none of
   * that, and its subject stands before.
   */
  private void goOn(Token name) {
    int end = name.index() + 1;
    boolean row = isJoined(name) && tree.is(end, ",") && tree.is(end + 1, "que");
    int close = row ? comma(end + 1) : -1;
    int verb = close + 1;
    boolean resumed =
        close > 0
            && verb < tree.size()
            && tree.isFinite(verb)
            && tree.isFree(verb)
            && IntStream.range(end + 1, close).filter(tree::isFinite).count() == 1
            && IntStream.range(0, name.index()).anyMatch(tree::isFinite)
            && !tree.isUnder(name.index(), verb);
    if (resumed) {
      int first =
          tree.token(name.head()).pos() == PartOfSpeech.VERB
              ? name.head()
              : tree.verbOver(name.index());
      if (first >= 0 && first != verb) {
        tree.attach(verb, first, "conj");
        tree.attach(name.index(), verb, "nsubj");
      }
    }
  }

  /** Whether the name is joined to what stands before it, with no preposition. */
  private boolean isJoined(Token name) {
    return name.relation().equals("conj")
        && Tree.isNoun(name)
        && !tree.isBehindPreposition(name.index())
        && opens(tree.begin(name.index()) - 1);
  }

  /**
   * {@code rechazó la acusación y el mulá Yaqoob, ministro de Defensa, ha negado}: the finite verb
   * behind what else he is called has its subject before, which is none of what was rejected.
   */
  private void rename(Token name) {
    int end = name.index() + 1;
    while (end < tree.size() && tree.token(end).head() == name.index() && !tree.is(end, ",")) {
      end++;
    }
    boolean row =
        isJoined(name)
            && name.head() < name.index()
            && Tree.isNoun(tree.token(name.head()))
            && tree.is(end, ",");
    int close = row ? comma(end + 1) : -1;
    if (close < 0 || close + 1 >= tree.size() || !tree.isFinite(close + 1)) {
      return;
    }
    int verb = tree.nextFinite(close);
    int first = tree.verbOver(name.index());
    boolean apart =
        IntStream.range(end, close).noneMatch(i -> tree.isFinite(i) || tree.is(i, "que"))
            && IntStream.range(end + 1, close).anyMatch(i -> Tree.isNoun(tree.token(i)))
            && tree.isFree(verb)
            && tree.number(verb) == name.morphology().number();
    if (apart && first >= 0 && first < name.index() && first != verb) {
      tree.attach(name.index(), verb, "nsubj");
      tree.attach(verb, first, "conj");
    }
  }

  /**
   * {@code se burló de la OEA, que lo había criticado, y ayer exigió}: behind the comma that closes
   * a clause about a name the clause of the name goes on, in its tense.
   */
  private void resume(Token verb) {
    Token inner = verb.relation().equals("conj") ? tree.token(verb.head()) : verb;
    int that = inner.index() < verb.index() ? tree.that(inner) : -1;
    int and = that > 0 ? comma(inner.index()) + 1 : -1;
    boolean closed =
        and > 0
            && and < verb.index()
            && tree.is(and, "y")
            && tree.is(that - 1, ",")
            && tree.isFinite(verb.index())
            && tree.isFree(verb.index())
            && IntStream.range(and, verb.index()).noneMatch(i -> tree.is(i, "que"));
    int first = closed ? tree.verbOver(inner.head()) : -1;
    if (first >= 0 && first < that && isAlike(first, verb)) {
      tree.attach(verb.index(), first, "conj");
    }
  }

  /** Whether the verbs are finite in the same tense, mood and number. */
  private boolean isAlike(int one, Token other) {
    Morphology form = tree.token(one).morphology();
    return tree.isFinite(one)
        && form.tense() == other.morphology().tense()
        && form.mood() == other.morphology().mood()
        && form.number() == other.morphology().number();
  }

  private boolean opens(int conjunction) {
    return tree.is(conjunction, "y") || tree.is(conjunction, "pero");
  }

  /** The comma that closes what begins behind the word; -1 for none. */
  private int comma(int from) {
    return IntStream.range(from, tree.size()).filter(i -> tree.is(i, ",")).findFirst().orElse(-1);
  }
}
