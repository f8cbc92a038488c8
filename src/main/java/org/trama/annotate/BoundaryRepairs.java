package org.trama.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Puts subjects and the ends of rows on their side of a comma or semicolon. */
final class BoundaryRepairs {
  /** Words behind which a clause begins. */
  private static final Set<String> OPENERS = Set.of("y", "e", "pero", "mientras", ";");

  /** How many words an aside may have. */
  private static final int LONGEST = 14;

  private final Tree tree;

  BoundaryRepairs(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      overAside(tree.token(i));
      behindAside(tree.token(i));
      acrossBreak(tree.token(i));
      endRow(tree.token(i));
    }
  }

  /**
   * {@code y Malasia, su próxima presidenta, prometió ayuda}: what stands between commas only says
   * who the name before it is.
   */
  private void overAside(Token noun) {
    if (!isSubject(noun, PartOfSpeech.NOUN)) {
      return;
    }
    int begin = begin(noun.index());
    if (!tree.is(begin - 1, ",") || !isClosed(noun)) {
      return;
    }
    Token name = whole(begin - 2);
    int first = begin(name.index());
    boolean opens = first > 0 && OPENERS.contains(tree.token(first - 1).text());
    if (opens && isName(name) && !tree.isBehindPreposition(name.index())) {
      int verb = noun.head();
      joints(name.index()).forEach(cc -> tree.attach(cc.index(), verb, "cc"));
      tree.attach(name.index(), verb, "nsubj");
      tree.attach(noun.index(), name.index(), "appos");
    }
  }

  /**
   * {@code envió tanques y Francia, su principal socio, envió misiles}: a verb without a subject
   * behind such an aside has the name for it, and hangs from the verb before.
   */
  private void behindAside(Token verb) {
    if (!isFree(verb)) {
      return;
    }
    int end = firstOfGroup(verb.index()) - 1;
    if (!tree.is(end, ",")) {
      return;
    }
    int begin = comma(end);
    Token name = begin > 1 ? whole(begin - 1) : verb;
    int first = begin(name.index());
    boolean opens =
        first > 0 && OPENERS.contains(tree.token(first - 1).text()) && name.index() < begin;
    if (opens
        && isName(name)
        && name.relation().equals("conj")
        && !tree.isBehindPreposition(name.index())
        && !tree.isBehindPreposition(begin + 1)) {
      joints(name.index()).forEach(cc -> tree.attach(cc.index(), verb.index(), "cc"));
      tree.under(name.head())
          .filter(noun -> noun.index() > begin && noun.index() < end)
          .toList()
          .forEach(noun -> tree.attach(noun.index(), name.index(), "appos"));
      tree.attach(name.index(), verb.index(), "nsubj");
    }
  }

  /** Whether the verb is finite, has no subject and is no part of what another says. */
  private boolean isFree(Token verb) {
    boolean clause = Set.of("advcl", "conj", "root", "parataxis").contains(verb.relation());
    return verb.pos() == PartOfSpeech.VERB
        && clause
        && tree.number(verb.index()) == Morphology.Number.SINGULAR
        && tree.under(verb.index())
            .noneMatch(child -> Set.of("nsubj", "mark").contains(child.relation()));
  }

  /** Where the verb begins, with its auxiliaries and the small words before it. */
  private int firstOfGroup(int verb) {
    return tree.under(verb)
        .filter(child -> Set.of("aux", "advmod", "obj", "iobj").contains(child.relation()))
        .filter(child -> child.index() < verb && verb - child.index() <= 3)
        .filter(child -> child.pos() != PartOfSpeech.NOUN && child.pos() != PartOfSpeech.PROPN)
        .mapToInt(Token::index)
        .min()
        .orElse(verb);
  }

  /** The comma that opens what the one at {@code end} closes; -1 where a verb stands between. */
  private int comma(int end) {
    for (int i = end - 1; i > Math.max(0, end - LONGEST); i--) {
      if (tree.is(i, ",")) {
        return i;
      }
      if (isOtherVerb(i) || tree.is(i, ";")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * {@code en Gaza y Rafah, según Hamás; el Ejército elevó}: behind a semicolon another subject
   * begins, which parsers take for what the last name before is called.
   */
  private void acrossBreak(Token name) {
    if (!isSubject(name, PartOfSpeech.PROPN)) {
      return;
    }
    int edge = semicolon(name.index(), name.head());
    Optional<Token> subject =
        tree.under(name.index())
            .filter(child -> child.relation().equals("appos") && child.index() > edge)
            .findFirst();
    if (edge > 0 && subject.isPresent() && join(name)) {
      tree.attach(subject.get().index(), name.head(), "nsubj");
    }
  }

  /**
   * {@code los misiles que lanzó contra Tel Aviv, Petaj Tikva y Haifa mataron}: a verb that has its
   * subject has no second one at the end of a row.
   */
  private void endRow(Token name) {
    boolean second =
        isSubject(name, PartOfSpeech.PROPN)
            && tree.under(name.head())
                .filter(other -> other.relation().equals("nsubj"))
                .filter(other -> other.index() < name.index())
                .anyMatch(other -> isModified(other, name.index()));
    if (second) {
      join(name);
    }
  }

  /** Whether a clause about the noun stands between it and the word at {@code edge}. */
  private boolean isModified(Token noun, int edge) {
    return tree.under(noun.index())
        .anyMatch(child -> child.relation().startsWith("acl") && child.index() < edge);
  }

  /** Joins the name to the one before it in its row; not done where none stands there. */
  private boolean join(Token name) {
    int joint = begin(name.index()) - 1;
    Token before = joint > 0 ? whole(joint - 1) : name;
    boolean row = joint > 0 && Set.of(",", "y", "e").contains(tree.token(joint).text());
    if (row && before.index() < joint && isName(before)) {
      tree.attach(name.index(), before.index(), "conj");
      return true;
    }
    return false;
  }

  private List<Token> joints(int word) {
    return tree.under(word)
        .filter(child -> child.relation().equals("cc") && child.index() < word)
        .toList();
  }

  private boolean isSubject(Token word, PartOfSpeech pos) {
    return word.relation().equals("nsubj")
        && word.pos() == pos
        && word.head() > word.index()
        && !tree.isBehindPreposition(word.index());
  }

  private static boolean isName(Token word) {
    return word.pos() == PartOfSpeech.PROPN;
  }

  /** Whether a comma stands between the noun's phrase and its verb, and no other verb. */
  private boolean isClosed(Token noun) {
    boolean verb = IntStream.range(noun.index() + 1, noun.head()).anyMatch(this::isOtherVerb);
    return !verb
        && IntStream.range(noun.index() + 1, noun.head()).filter(i -> tree.is(i, ",")).count() == 1;
  }

  private boolean isOtherVerb(int index) {
    return tree.isFinite(index) && !tree.token(index).relation().startsWith("aux");
  }

  private int semicolon(int from, int to) {
    return IntStream.range(from, to).filter(i -> tree.is(i, ";")).findFirst().orElse(-1);
  }

  /** Where the phrase of the word begins, with what stands before it and hangs from it. */
  private int begin(int word) {
    return tree.under(word)
        .filter(child -> Set.of("det", "amod", "nummod", "case").contains(child.relation()))
        .filter(child -> child.index() < word)
        .min(Comparator.comparingInt(Token::index))
        .map(Token::index)
        .orElse(word);
  }

  /** The head of the name of which the word is a part. */
  private Token whole(int index) {
    Token word = tree.token(Math.max(0, index));
    return word.relation().equals("flat") && word.head() >= 0 ? tree.token(word.head()) : word;
  }
}
