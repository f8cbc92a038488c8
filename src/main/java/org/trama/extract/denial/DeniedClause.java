package org.trama.extract.denial;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.Lexicon;
import org.trama.model.Token;

/** The clause of a verb of denying, where it may only take up what was told before. */
final class DeniedClause {
  /** Words that say of what a noun names that it is, was had, or is somebody's doing. */
  private static final Set<String> BEING =
      Set.of("haber", "existir", "recibir", "sufrir", "ordenar", "obra", "cosa", "autor", "prever");

  /** Verbs that say of a plan or the like that there is one. */
  private static final Set<String> HAVING =
      Set.of(
          "haber",
          "existir",
          "tener",
          "albergar",
          "producir",
          "ocurrir",
          "dar",
          "hacer",
          "asumir",
          "adquirir",
          "contraer");

  private static final Set<String> DEFINITE = Set.of("el", "ese", "este", "tal", "dicho");

  private final Scene scene;
  private final Syntax syntax;
  private final int verb;
  private final Lexicon lexicon;

  DeniedClause(Scene scene, int verb, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.verb = verb;
    this.lexicon = lexicon;
  }

  /**
   * Whether the clause of the verb may only take up what was told before: {@code negó que la ciudad
   * hubiera caído}.
   */
  boolean takesUp() {
    return !types().isEmpty();
  }

  /**
   * Classes of deeds that the verb of the clause may tell, or a noun that it says was or was not.
   */
  Set<String> types() {
    return scene.triggers().stream()
        .filter(this::isCore)
        .flatMap(new AllegedDeeds(lexicon)::of)
        .collect(Collectors.toSet());
  }

  /**
   * {@code hubiera atacado}, {@code hubiera habido contactos}, {@code el ataque fuera obra suya}.
   */
  private boolean isCore(Trigger word) {
    Token token = syntax.token(word.head());
    if (!word.isNoun()) {
      boolean gives = gives(word) && !scene.isCarrier(token.lemma());
      return isClauseHead(token.index()) && (gives || hasNoObject(word));
    }
    Optional<Token> above = syntax.head(token.index()).filter(head -> isClauseHead(head.index()));
    if (isCalled(token) || above.filter(head -> isTreated(token, head)).isPresent()) {
      return true;
    }
    return Set.of("obj", "nsubj", "nsubj:pass").contains(token.relation())
        && above.filter(head -> carries(head)).isPresent();
  }

  /** {@code negó que fuera una embestida}: what was told, by its name. */
  private boolean isCalled(Token noun) {
    return isClauseHead(noun.index())
        && syntax.hasCopula(noun.index())
        && syntax.dependents(noun.index()).stream()
            .noneMatch(child -> child.relation().startsWith("nsubj"));
  }

  /** {@code negó que se tratara de un ataque}. */
  private boolean isTreated(Token noun, Token verb) {
    return verb.lemma().equals("tratar")
        && syntax.hasSe(verb.index())
        && Set.of("obj", "obl").contains(noun.relation());
  }

  /** {@code negó que exista ese plan}, {@code negó albergar esa intención}. */
  boolean hasSuch(AllegedNouns nouns) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > verb)
        .filter(phrase -> Set.of("obj", "nsubj").contains(syntax.token(phrase.head()).relation()))
        .filter(phrase -> isClauseHead(syntax.token(phrase.head()).head()))
        .filter(phrase -> HAVING.contains(syntax.token(syntax.token(phrase.head()).head()).lemma()))
        .filter(phrase -> nouns.isSuchPlan(phrase) || !namesDeed(phrase))
        .anyMatch(nouns::pointsAtNothingNamed);
  }

  private boolean namesDeed(Phrase phrase) {
    AllegedDeeds deeds = new AllegedDeeds(lexicon);
    return scene.triggersAt(phrase.theme()).stream().flatMap(deeds::of).findAny().isPresent();
  }

  /** {@code negó que abasteciera a los rebeldes}: of whom one helps others may speak as well. */
  private boolean gives(Trigger word) {
    return word.types()
        .anyMatch(type -> Set.of("AID", "SUPPORT").contains(lexicon.eventClass(type).plover()));
  }

  /**
   * {@code negó que hubiera violado a nadie} denies a deed of its own, {@code que hubiera violado
   * la frontera} may take up one.
   */
  private boolean hasNoObject(Trigger word) {
    return syntax.dependents(word.head()).stream()
        .filter(child -> Set.of("obj", "iobj").contains(child.relation()))
        .filter(child -> !word.tokens().contains(child.index()))
        .allMatch(
            child ->
                new Clitics(syntax).isClitic(child.index())
                    || scene.isTime(child.index())
                    || isDefinite(child));
  }

  private boolean isDefinite(Token noun) {
    return syntax.dependents(noun.index()).stream()
            .anyMatch(word -> DEFINITE.contains(word.lemma()))
        && syntax.dependents(noun.index()).stream()
            .noneMatch(word -> word.relation().equals("case"));
  }

  private boolean carries(Token head) {
    return BEING.contains(head.lemma()) || scene.isCarrier(head.lemma());
  }

  private boolean isClauseHead(int word) {
    if (word < 0) {
      return false;
    }
    Token token = syntax.token(word);
    return token.head() == verb
        && word > verb
        && Set.of("ccomp", "xcomp", "csubj", "obj").contains(token.relation());
  }

  /** Ids of those whom the clause names. */
  Set<String> names() {
    return scene.phrases().stream()
        .filter(phrase -> phrase.head() > verb && isClauseHead(syntax.token(phrase.head()).head()))
        .flatMap(phrase -> phrase.entities().stream())
        .collect(Collectors.toSet());
  }
}
