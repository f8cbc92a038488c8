package org.trama.annotate;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Parts two clauses that {@code y} joins, where the parser joins the subject of the second to the
 * object of the first: {@code Bogotá rechazó la acusación y Quito la desmintió}; joins what a
 * clause goes on to tell to that clause.
 */
final class ClausePairs {
  private static final Set<String> AND = Set.of("y", "e", "pero");

  /** What ends the first clause, so that the verb before it is none of a pair. */
  private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "que", "(", ")");

  /** Verbs of answering what a whole sentence says: {@code dice que atacó y Moscú lo niega}. */
  private static final Set<String> ANSWERING =
      Set.of("negar", "desmentir", "refutar", "rechazar", "confirmar", "admitir", "reconocer");

  /**
   * What comes of a deed that the clause before tells: {@code dice que atacó Odesa y mató a tres}.
   */
  private static final Set<String> HARMING =
      Set.of(
          "asesinar",
          "capturar",
          "causar",
          "dañar",
          "dejar",
          "derribar",
          "destruir",
          "herir",
          "hundir",
          "incendiar",
          "matar",
          "provocar",
          "secuestrar");

  private final Tree tree;

  ClausePairs(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      if (isJoined(tree.token(i))) {
        part(tree.token(i));
      }
      goOn(tree.token(i));
    }
  }

  /**
   * {@code Kiev dice que Rusia atacó una escuela y mató a tres niños}: the harm is done by who
   * struck the blow and not by who tells of it.
   */
  private void goOn(Token verb) {
    int saying = verb.head();
    boolean harms =
        verb.relation().equals("conj")
            && HARMING.contains(verb.lemma())
            && tree.isFinite(verb.index())
            && tree.isFree(verb.index());
    if (!harms) {
      return;
    }
    tree.under(saying)
        .filter(clause -> clause.relation().equals("ccomp"))
        .filter(clause -> clause.index() > saying && clause.index() < verb.index())
        .filter(clause -> tree.that(saying, clause.index()) == saying + 1)
        .filter(clause -> tree.governs(clause.index(), "nsubj"))
        .filter(clause -> tree.number(clause.index()) == tree.number(verb.index()))
        .filter(clause -> tree.that(clause.index(), verb.index()) < 0)
        .reduce((first, second) -> second)
        .ifPresent(clause -> tree.attach(verb.index(), clause.index(), "conj"));
  }

  private boolean isJoined(Token noun) {
    return noun.relation().equals("conj")
        && Tree.isNoun(noun)
        && !tree.isBehindPreposition(noun.index());
  }

  private void part(Token subject) {
    int and = opening(subject.index()) - 1;
    int second = and > 0 && AND.contains(tree.token(and).text()) ? behind(subject) : -1;
    int first = second < 0 ? -1 : before(and);
    if (first >= 0 && first != second && agrees(subject, second)) {
      join(first, and, subject.index(), second);
    }
  }

  /** Where the phrase of the subject begins, at {@code también} if that opens it. */
  private int opening(int subject) {
    int begin = subject;
    while (begin > 0 && !AND.contains(tree.token(begin - 1).text()) && isOf(begin - 1, subject)) {
      begin--;
    }
    return begin;
  }

  private boolean isOf(int word, int subject) {
    return tree.token(word).head() == subject || tree.isSmall(word);
  }

  /** The finite verb right behind the phrase, which has no other subject; -1 for none. */
  private int behind(Token subject) {
    int finite =
        IntStream.range(subject.index() + 1, tree.size())
            .filter(tree::isFinite)
            .findFirst()
            .orElse(-1);
    boolean right =
        finite > 0
            && IntStream.range(subject.index() + 1, finite)
                .allMatch(i -> tree.isUnder(i, subject.index()) || tree.isSmall(i));
    int verb = right ? tree.nextFinite(subject.index()) : -1;
    boolean free =
        verb > 0
            && tree.token(verb).pos() == PartOfSpeech.VERB
            && !tree.isUnder(verb, subject.index())
            && tree.under(verb)
                .noneMatch(
                    child ->
                        child.relation().startsWith("nsubj") && child.index() > subject.index());
    return free ? verb : -1;
  }

  /** The verb of the clause that ends before the word; -1 for none. */
  private int before(int and) {
    for (int i = and - 1; i >= 0 && !ENDS.contains(tree.token(i).text()); i--) {
      if (tree.isFinite(i)) {
        return tree.token(i).relation().equals("aux") ? tree.token(i).head() : i;
      }
    }
    return -1;
  }

  /** {@code el ministro y el general lo negaron}: a plural verb has both for its subject. */
  private boolean agrees(Token subject, int verb) {
    return tree.number(verb) == Morphology.Number.SINGULAR
        || subject.morphology().number() == Morphology.Number.PLURAL;
  }

  private void join(int first, int and, int subject, int second) {
    if (tree.isUnder(first, second)) {
      tree.attach(first, tree.token(second).head(), tree.token(second).relation());
    }
    tree.under(second)
        .filter(child -> child.index() < and && child.index() != first)
        .toList()
        .forEach(child -> tree.attach(child.index(), first, relation(child, first)));
    int object = tree.token(subject).head();
    if (object > first && !tree.isUnder(object, first)) {
      tree.attach(object, first, "obj");
    }
    tree.attach(subject, second, "nsubj");
    tree.attach(and, second, "cc");
    tree.attach(second, answers(second) ? main(first) : first, "conj");
  }

  /** What is left of the second clause's subject is the object of the first. */
  private static String relation(Token child, int first) {
    boolean object = child.relation().startsWith("nsubj") && child.index() > first;
    return object ? "obj" : child.relation();
  }

  private boolean answers(int verb) {
    return ANSWERING.contains(tree.token(verb).lemma()) && tree.is(verb - 1, "lo");
  }

  /** The verb of the main clause that the one of this verb belongs to. */
  private int main(int verb) {
    int at = verb;
    for (int over = verb; over >= 0; over = tree.token(over).head()) {
      if (tree.isFinite(over)) {
        at = over;
      }
    }
    return at;
  }
}
