package org.trama.annotate;

import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Joins those who bear one title for several states: {@code los presidentes de Azerbaiyán, Ilham
 * Aliyev, y de Kazajistán, Kasim Tokáyev, firmaron}. The parser makes one name of the second state
 * and of who governs it.
 */
final class SharedTitles {
  private static final Set<String> JOINTS = Set.of("y", "e", ";", ",");

  private final Tree tree;

  SharedTitles(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    int at = 0;
    while (at < tree.size()) {
      Token token = tree.token(at);
      at = isFirstState(token) ? join(end(at) + 1, token.head()) : at + 1;
    }
  }

  /** The first state behind a title in the plural, with who bears it set off behind. */
  private boolean isFirstState(Token state) {
    int comma = end(state.index());
    return state.relation().equals("nmod")
        && state.pos() == PartOfSpeech.PROPN
        && state.head() >= 0
        && state.head() < state.index()
        && isPlural(tree.token(state.head()))
        && tree.is(comma, ",")
        && isFullName(comma + 1)
        && tree.isUnder(comma + 1, state.head())
        && isNextState(behindJoint(end(comma + 1)), state.head());
  }

  /** Whether a state of the title begins at the word, with who bears it set off behind. */
  private boolean isNextState(int state, int title) {
    return state > 0
        && tree.isUnder(state, title)
        && tree.is(end(state), ",")
        && isFullName(end(state) + 1);
  }

  /** Of at least two words, as against a town: {@code de Ucrania, Rusia y Polonia, Lodz}. */
  private boolean isFullName(int index) {
    return isName(index) && end(index) > index + 1;
  }

  private static boolean isPlural(Token title) {
    return title.pos() == PartOfSpeech.NOUN
        && title.morphology().number() == Morphology.Number.PLURAL;
  }

  /** Joins all to the first, and says where the last one's name ends. */
  private int join(int first, int title) {
    int bearer = first;
    tree.attach(bearer, title, "appos");
    name(bearer, end(bearer));
    int state = behindJoint(end(bearer));
    while (isNextState(state, title)) {
      int next = end(state) + 1;
      tree.attach(state, title, "nmod");
      name(state, end(state));
      tree.attach(next, bearer, "conj");
      name(next, end(next));
      bearer = next;
      state = behindJoint(end(next));
    }
    return end(bearer);
  }

  /** Makes one name of the words from {@code head} up to {@code end}. */
  private void name(int head, int end) {
    for (int i = head + 1; i < end; i++) {
      if (isName(i)) {
        tree.attach(i, head, "flat");
      }
    }
  }

  /** Where a name begins behind a comma, a conjunction and {@code de}; -1 for none. */
  private int behindJoint(int from) {
    int at = from;
    while (at < tree.size() && JOINTS.contains(tree.token(at).text())) {
      at++;
    }
    boolean joint = at > from;
    at += tree.is(at, "de") || tree.is(at, "del") ? 1 : 0;
    return joint && isName(at) ? at : -1;
  }

  /** The first word behind the name that begins at the word. */
  private int end(int name) {
    int at = name;
    while (isName(at)) {
      at++;
    }
    return at;
  }

  private boolean isName(int index) {
    return index > 0
        && index < tree.size()
        && (tree.token(index).pos() == PartOfSpeech.PROPN
            || tree.token(index).relation().equals("flat"));
  }
}
