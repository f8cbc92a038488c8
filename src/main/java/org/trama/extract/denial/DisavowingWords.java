package org.trama.extract.denial;

import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** What the words say that stand between a verb of denying and the deed that it denies. */
final class DisavowingWords {
  /** Words of the lexicon for what is said of a deed. */
  private static final String ALLEGATION = "Allegation";

  private static final Set<String> QUOTES = Set.of("“", "”", "«", "»", "\"");

  /** Verbs that may stand between the denial and the part that one has. */
  private static final Set<String> LIGHT =
      Set.of(
          "tener",
          "ser",
          "estar",
          "haber",
          "guardar",
          "mantener",
          "jugar",
          "desempeñar",
          "existir",
          "celebrar",
          "producir",
          "prever",
          "planear",
          "proyectar",
          "programar",
          "preparar",
          "sostener",
          "entablar",
          "iniciar",
          "realizar",
          "encubrir",
          "enmascarar",
          "esconder",
          "ocultar",
          "disimular");

  /** Nouns for what one means to do: who denies having it, denies that he will. */
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "intención",
          "propósito",
          "proyecto",
          "preparativo",
          "idea",
          "deseo",
          "voluntad",
          "orden");

  /** Verbs that say of a deed only that it was. */
  private static final Set<String> BEING =
      Set.of("existir", "ocurrir", "producir", "registrar", "suceder");

  private final Scene scene;
  private final Syntax syntax;
  private final NounClasses classes;

  DisavowingWords(Scene scene, NounClasses classes) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.classes = classes;
  }

  /**
   * Whether the word at {@code index} may stand there, so that nothing else is denied.
   *
   * @param own whether the deed is of a kind that one only denies of oneself
   */
  boolean mayStand(int index, boolean own) {
    Token token = syntax.token(index);
    boolean small =
        switch (token.pos()) {
          case DET, ADJ, ADP, ADV -> true;
          default -> Set.of("nada", "que", "algo", "alguna", "se").contains(syntax.word(index));
        };
    boolean verdict =
        classes.has(NounClasses.FALSEHOODS, syntax, index) || QUOTES.contains(syntax.word(index));
    return small
        || verdict
        || syntax.word(index).equals(",")
        || isThingDenied(index)
        || own && isSaying(index)
        || scene.isTime(index)
        || scene.supportVerbs().contains(token.lemma())
        || LIGHT.contains(token.lemma())
        || BEING.contains(token.lemma())
        || isPlan(index)
        || isInvolvement(index);
  }

  /** {@code negó tener planes de}. */
  boolean isPlan(int index) {
    return PLANS.contains(syntax.token(index).lemma());
  }

  /** {@code hubiera habido}, {@code se produjera}: of the deed only that it was. */
  boolean isBeing(int index) {
    String lemma = syntax.token(index).lemma();
    return BEING.contains(lemma) || lemma.equals("haber") && !syntax.isVerbal(index + 1);
  }

  /** {@code implicación}, {@code que ver}, as against {@code ve}. */
  boolean isInvolvement(int index) {
    return classes.has(NounClasses.INVOLVEMENT, syntax, index) && !syntax.isFiniteVerb(index);
  }

  /** {@code negó haber organizado el atentado}. */
  boolean isDoing(int verb) {
    return scene.supportVerbs().contains(syntax.token(verb).lemma()) && syntax.isInfinitive(verb);
  }

  /** {@code negó los informes del diario sobre el envío}: the words said of it, and who says so. */
  private boolean isSaying(int index) {
    return syntax.ancestors(index).stream()
            .anyMatch(above -> above.index() < index && isAllegation(above.index()))
        || isAllegation(index);
  }

  private boolean isAllegation(int index) {
    return syntax.token(index).pos() == PartOfSpeech.NOUN && classes.has(ALLEGATION, syntax, index);
  }

  /** {@code negó que los ejercicios encubran}: what is no one is not who does it. */
  private boolean isThingDenied(int index) {
    return syntax.token(index).pos() == PartOfSpeech.NOUN
        && syntax.token(index).relation().equals("nsubj")
        && scene.phraseAt(index).filter(phrase -> phrase.entities().isEmpty()).isPresent();
  }
}
