package org.trama.annotate;

import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Opens with a conjunction what a noun says where the preposition before it was left out: {@code
 * los reportes que Rusia atacó Riga}. A relative would be one object or subject too many.
 */
final class StatementContents {
  private static final Set<String> STATEMENTS =
      Set.of(
          "acusación",
          "afirmación",
          "alegación",
          "denuncia",
          "especulación",
          "idea",
          "información",
          "informe",
          "noticia",
          "reporte",
          "rumor",
          "sospecha",
          "versión");

  /** Verbs that have no object. */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "aterrizar",
          "caer",
          "combatir",
          "entrar",
          "estar",
          "fallecer",
          "ir",
          "llegar",
          "luchar",
          "morir",
          "ocurrir",
          "participar",
          "penetrar",
          "salir",
          "ser",
          "viajar",
          "volar");

  private static final Set<String> CORE = Set.of("obj", "nsubj");

  private final Tree tree;

  StatementContents(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().stream()
        .filter(word -> word.text().equals("que") && word.pos() == PartOfSpeech.PRON)
        .filter(word -> word.index() > 0 && isStatement(word.index() - 1))
        .filter(word -> isClauseOf(word.head(), word.index() - 1))
        .filter(this::isTooMany)
        .forEach(word -> open(word));
  }

  private boolean isStatement(int noun) {
    return STATEMENTS.contains(tree.token(noun).lemma());
  }

  private boolean isClauseOf(int verb, int noun) {
    return verb > noun
        && tree.token(verb).head() == noun
        && tree.token(verb).relation().startsWith("acl");
  }

  /** Whether the clause has its object, or its subject, without it. */
  private boolean isTooMany(Token que) {
    boolean same =
        tree.under(que.head())
            .filter(child -> child.index() > que.index() && Tree.isNoun(child))
            .filter(child -> !tree.isBehindPreposition(child.index()))
            .anyMatch(child -> child.relation().equals(que.relation()));
    boolean other =
        que.relation().equals("obj")
            && INTRANSITIVE.contains(tree.token(que.head()).lemma())
            && tree.governs(que.head(), "nsubj");
    return CORE.contains(que.relation()) && (same || other || isOfOthers(que));
  }

  /** {@code los reportes que usó cohetes}: reports use none, and neither do many of them as one. */
  private boolean isOfOthers(Token que) {
    Morphology.Number verb = tree.number(que.head());
    Morphology.Number noun = tree.token(que.index() - 1).morphology().number();
    return verb != Morphology.Number.NONE
        && noun != Morphology.Number.NONE
        && verb != noun
        && tree.under(que.head())
            .filter(child -> child.index() > que.head() && Tree.isNoun(child))
            .filter(child -> !tree.isBehindPreposition(child.index()))
            .anyMatch(child -> child.relation().equals("obj"));
  }

  private void open(Token que) {
    tree.tag(que.index(), PartOfSpeech.SCONJ);
    tree.attach(que.index(), que.head(), "mark");
  }
}
