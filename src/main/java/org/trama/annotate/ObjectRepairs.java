package org.trama.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Gives verbs the objects that the parser takes for parts of something else. */
final class ObjectRepairs {
  /** Verbs that give something a name behind {@code de}. */
  private static final Set<String> CALLING = Set.of("calificar", "tachar", "tildar", "catalogar");

  /** Verbs by which one asks something of somebody. */
  private static final Set<String> ASKING =
      Set.of("exigir", "pedir", "reclamar", "rogar", "solicitar", "recomendar", "sugerir");

  /** How many words may stand between the verb and what it calls so. */
  private static final int NAMED = 8;

  /** Verbs by which one lays a deed to somebody's charge. */
  private static final Set<String> CHARGING =
      Set.of("achacar", "adjudicar", "atribuir", "endilgar", "endosar", "imputar");

  private static final Set<String> DATIVES = Set.of("le", "les");

  private static final Set<String> CLITICS = Set.of("se", "lo", "la", "los", "las");

  private static final Set<String> STOPS = Set.of(",", ";", ":", ".", "(");

  private final Tree tree;
  private final AskedThings asked;

  ObjectRepairs(Tree tree) {
    this.tree = tree;
    this.asked = new AskedThings(tree);
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      asked.settle(tree.token(i));
      tellWhatIsCalled(tree.token(i));
      tellWhatIsAsked(tree.token(i));
      tellWhoIsCharged(tree.token(i));
      faceSomebody(tree.token(i));
      leaveTime(tree.token(i));
    }
  }

  /**
   * {@code calificó de «mentira» que haya atacado}: the clause is what is called so, whatever words
   * it is called by.
   */
  private void tellWhatIsCalled(Token clause) {
    boolean dependent = clause.relation().startsWith("acl") || clause.relation().equals("ccomp");
    int that = dependent ? tree.that(clause.head(), clause.index()) : -1;
    int verb = that > 0 && tree.isSubjunctive(clause.index()) ? calling(that) : -1;
    if (verb >= 0) {
      tree.content(verb, that, clause.index());
    }
  }

  /** {@code exigir a Turquía que se retire}: the clause is what is asked, and nothing about her. */
  private void tellWhatIsAsked(Token clause) {
    int noun = clause.relation().startsWith("acl") ? clause.head() : -1;
    int verb = noun > 0 ? tree.token(noun).head() : -1;
    int that = noun > 0 ? tree.that(noun, clause.index()) : -1;
    boolean asked =
        verb >= 0
            && that > 0
            && ASKING.contains(tree.token(verb).lemma())
            && tree.isBehindTo(noun)
            && !tree.is(that - 1, ",");
    if (asked && tree.isSubjunctive(clause.index())) {
      tree.content(verb, that, clause.index());
    }
  }

  /** The verb that calls something by the words before {@code that}; -1 where none does. */
  private int calling(int that) {
    for (int i = that - 1; i > Math.max(0, that - NAMED); i--) {
      if (tree.is(i, "de") || tree.is(i, "como")) {
        int verb = i - 1;
        while (verb > 0 && tree.token(verb).pos() == PartOfSpeech.ADV) {
          verb--;
        }
        return CALLING.contains(tree.token(verb).lemma()) ? verb : -1;
      }
    }
    return -1;
  }

  /**
   * {@code atribuyó el ataque a la base a Rusia}: the last of those behind {@code a} is charged,
   * the others belong to the deed.
   */
  private void tellWhoIsCharged(Token verb) {
    if (!CHARGING.contains(verb.lemma())) {
      return;
    }
    Optional<Token> deed =
        tree.under(verb.index())
            .filter(child -> child.index() > verb.index() && child.relation().equals("obj"))
            .filter(child -> !tree.isBehindPreposition(child.index()))
            .findFirst();
    deed.ifPresentOrElse(
        noun -> tellWhoIsCharged(verb.index(), noun.index()), () -> tellDeedBefore(verb.index()));
  }

  /**
   * {@code un ataque que atribuyó a Irán}: the pronoun is the deed, whoever charges him with it.
   */
  private void tellDeedBefore(int verb) {
    Optional<Token> pronoun =
        tree.under(verb)
            .filter(child -> child.index() < verb && child.text().equals("que"))
            .filter(child -> Set.of("nsubj", "obj").contains(child.relation()))
            .filter(child -> tree.under(verb).noneMatch(ObjectRepairs::isClitic))
            .findFirst();
    Optional<Token> charged =
        tree.under(verb)
            .filter(child -> child.index() > verb && tree.isBehindTo(child.index()))
            .findFirst();
    if (pronoun.isPresent() && charged.isPresent()) {
      tree.attach(pronoun.get().index(), verb, "obj");
      tree.attach(charged.get().index(), verb, "obl");
    }
  }

  private void tellWhoIsCharged(int verb, int deed) {
    List<Token> addressed =
        tree.tokens().stream()
            .filter(word -> word.index() > deed && tree.isBehindTo(word.index()))
            .takeWhile(word -> !isBroken(deed, word.index()))
            .toList();
    boolean told = tree.under(verb).anyMatch(word -> word.index() < deed && isDative(word));
    for (int i = 0; i < addressed.size(); i++) {
      boolean charged = !told && i == addressed.size() - 1;
      int governor = charged ? verb : deed;
      tree.attach(addressed.get(i).index(), governor, charged ? "obl" : "nmod");
    }
  }

  /** {@code que los atribuyó a Rusia}, {@code que se atribuyen a Rusia}. */
  private static boolean isClitic(Token word) {
    return CLITICS.contains(word.text());
  }

  /** {@code negó esa misma noche semejante propósito}: the night is when he did. */
  private void leaveTime(Token time) {
    boolean object =
        time.relation().equals("obj")
            && time.index() > time.head()
            && Times.are(time)
            && !tree.isBehindPreposition(time.index());
    Optional<Token> thing =
        tree.under(time.index())
            .filter(child -> child.relation().equals("appos") && child.index() > time.index())
            .filter(child -> child.pos() == PartOfSpeech.NOUN)
            .filter(child -> !isBroken(time.index(), child.index()))
            .findFirst();
    if (object && thing.isPresent()) {
      tree.attach(thing.get().index(), time.head(), "obj");
      tree.attach(time.index(), time.head(), "obl");
    }
  }

  /** {@code echó en cara a Rusia}: no preposition of three words. */
  private void faceSomebody(Token in) {
    int face = in.index() + 1;
    Token faced = in.head() > face ? tree.token(in.head()) : null;
    if (faced != null
        && faced.head() >= 0
        && tree.is(in.index(), "en")
        && tree.is(face, "cara")
        && (tree.is(face + 1, "a") || tree.is(face + 1, "al"))) {
      tree.attach(face, faced.head(), "obl");
      tree.attach(in.index(), face, "case");
      tree.attach(face + 1, faced.index(), "case");
    }
  }

  /** {@code atribuyó a Rusia}, {@code le atribuyó}. */
  private boolean isDative(Token word) {
    return tree.isBehindTo(word.index()) || DATIVES.contains(word.text());
  }

  /** Whether a verb, a comma or a stop stands between. */
  private boolean isBroken(int from, int to) {
    return IntStream.range(from + 1, to)
        .mapToObj(tree::token)
        .anyMatch(
            word ->
                word.pos() == PartOfSpeech.VERB
                    || word.pos() == PartOfSpeech.PUNCT && STOPS.contains(word.text()));
  }
}
