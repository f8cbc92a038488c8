package org.trama.annotate;

import java.util.Locale;
import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Tells auxiliaries from verbs that govern a clause or an object of their own, which the parser
 * takes for one another: {@code pedir que retire}, {@code haya desplegado}, {@code vaya a invadir}.
 */
final class AuxiliaryRepairs {
  /** Verbs that do stand before {@code que} as auxiliaries of another: {@code tiene que ir}. */
  private static final Set<String> AUXILIARIES = Set.of("tener", "haber", "ser", "estar", "ir");

  /** Verbs that join a subject to what it is. */
  private static final Set<String> COPULAS =
      Set.of("ser", "estar", "parecer", "resultar", "quedar", "haber");

  /** Forms of {@code ir} that with {@code a} put an infinitive as what is to come. */
  private static final Set<String> GOING =
      Set.of(
          "va", "vamos", "van", "voy", "iba", "iban", "íbamos", "vaya", "vayan", "vayamos", "fuera",
          "fueran", "fuese", "fuesen");

  private final Tree tree;

  AuxiliaryRepairs(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (Token token : tree.tokens()) {
      governClause(token);
      governObject(token);
      governDay(token);
      governTrial(token);
      formPerfect(token);
      formFuture(token);
      open(token);
    }
  }

  /**
   * {@code para pedir que retire}: the clause belongs to {@code pedir}, which the parser takes for
   * an auxiliary of {@code retire}.
   */
  private void governClause(Token verb) {
    int that = verb.relation().equals("aux") ? tree.that(verb.index(), verb.head()) : -1;
    if (that > 0 && !AUXILIARIES.contains(verb.lemma())) {
      govern(verb.index(), verb.head(), that, "ccomp");
      tree.attach(that, verb.head(), "mark");
    }
  }

  /** {@code para exigirle un alto el fuego}: a verb that joins nothing is no copula. */
  private void governObject(Token verb) {
    boolean copula = verb.relation().equals("cop") && verb.index() < verb.head();
    boolean verbal = verb.pos() == PartOfSpeech.AUX || verb.pos() == PartOfSpeech.VERB;
    if (copula && verbal && !COPULAS.contains(verb.lemma())) {
      govern(verb.index(), verb.head(), verb.index() + 1, "obj");
      tree.under(verb.head())
          .filter(word -> word.pos() == PartOfSpeech.PRON && word.index() == verb.index() + 1)
          .toList()
          .forEach(clitic -> tree.attach(clitic.index(), verb.index(), "iobj"));
    }
  }

  /** {@code comienzan mañana las maniobras}: a verb that no other follows is no auxiliary. */
  private void governDay(Token verb) {
    int day = verb.index() + 1;
    boolean behind =
        verb.relation().equals("aux")
            && verb.head() == day
            && tree.token(day).pos() == PartOfSpeech.ADV
            && !AUXILIARIES.contains(verb.lemma());
    if (behind) {
      govern(verb.index(), day, tree.size(), "advmod");
    }
  }

  /** {@code trató de enviar tanques}: what one tries one has not done. */
  private void governTrial(Token verb) {
    boolean trial =
        verb.relation().equals("aux")
            && verb.lemma().equals("tratar")
            && verb.index() < verb.head()
            && tree.is(verb.index() + 1, "de");
    if (trial) {
      govern(verb.index(), verb.head(), verb.index() + 1, "xcomp");
    }
  }

  /** Puts {@code word} under the verb, in its place, with all that stands before {@code edge}. */
  private void govern(int verb, int word, int edge, String relation) {
    Token head = tree.token(word);
    tree.tag(verb, PartOfSpeech.VERB);
    tree.attach(verb, head.head(), head.relation());
    tree.attach(word, verb, relation);
    tree.under(word)
        .filter(child -> child.index() < edge && child.index() != verb)
        .toList()
        .forEach(child -> tree.attach(child.index(), verb, child.relation()));
  }

  /**
   * {@code haya desplegado tropas}: behind {@code haber} a participle is no adjective, and nothing
   * that there is.
   */
  private void formPerfect(Token participle) {
    int auxiliary = participle.index() - 1;
    boolean perfect =
        auxiliary >= 0
            && participle.morphology().mood() == Morphology.Mood.PARTICIPLE
            && tree.token(auxiliary).lemma().equals("haber")
            && (qualifies(participle, auxiliary) || isThere(participle, auxiliary));
    if (perfect) {
      Token haber = tree.token(auxiliary);
      int verb = participle.index();
      tree.tag(verb, PartOfSpeech.VERB);
      tree.attach(verb, haber.head(), haber.relation());
      tree.under(auxiliary)
          .toList()
          .forEach(child -> tree.attach(child.index(), verb, child.relation()));
      tree.attach(auxiliary, verb, "aux");
    }
  }

  /** {@code que vaya a invadir}: what is going to be done, not where somebody goes to do it. */
  private void formFuture(Token infinitive) {
    int going = infinitive.index() - 2;
    boolean future =
        going >= 0
            && infinitive.morphology().mood() == Morphology.Mood.INFINITIVE
            && GOING.contains(tree.token(going).text().toLowerCase(Locale.ROOT))
            && tree.token(going + 1).text().equals("a")
            && tree.token(infinitive.index()).head() == going;
    if (future) {
      govern(infinitive.index(), going, going, "aux");
      tree.tag(going, PartOfSpeech.AUX);
      tree.under(going)
          .toList()
          .forEach(child -> tree.attach(child.index(), infinitive.index(), child.relation()));
    }
  }

  /** {@code dijo que debe poner fin}: a clause behind {@code que} has a subject of its own. */
  private void open(Token infinitive) {
    Token token = tree.token(infinitive.index());
    boolean clause =
        token.relation().equals("xcomp")
            && tree.under(token.index()).anyMatch(this::isThat)
            && tree.under(token.index()).anyMatch(this::isFiniteAuxiliary);
    if (clause) {
      tree.attach(token.index(), token.head(), "ccomp");
    }
  }

  private boolean isThat(Token word) {
    return word.relation().equals("mark") && word.text().equals("que");
  }

  private boolean isFiniteAuxiliary(Token word) {
    return word.relation().equals("aux") && word.morphology().mood().isFinite();
  }

  private boolean qualifies(Token participle, int auxiliary) {
    return participle.relation().equals("amod")
        && participle.head() > participle.index()
        && tree.token(participle.head()).head() == auxiliary;
  }

  private boolean isThere(Token participle, int auxiliary) {
    return participle.head() == auxiliary
        && participle.pos() == PartOfSpeech.VERB
        && participle.text().endsWith("o");
  }
}
