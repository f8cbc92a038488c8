package org.trama.extract.denial;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** What a verb of denying has of what it denies: nouns, a clause, or nothing at all. */
final class DeniedContent {
  /** Verbs that say of a deed that one did it. */
  private static final Set<String> DOING =
      Set.of(
          "cometer",
          "ejecutar",
          "efectuar",
          "hacer",
          "lanzar",
          "llevar",
          "ordenar",
          "perpetrar",
          "planear",
          "protagonizar",
          "provocar",
          "realizar");

  private static final Set<String> THAT = Set.of("eso", "esto", "ello", "todo", "tal", "cosa");

  private static final Set<String> DEICTIC = Set.of("eso", "esto", "ello", "aquello", "todo");

  private static final Set<String> SO = Set.of("así", "cierto", "cierta", "verdad");

  private final Scene scene;
  private final Syntax syntax;
  private final int verb;
  private final Set<Integer> own;
  private final Lexicon lexicon;
  private final Allegations allegations;
  private final DeniedNouns nouns;
  private final DeniedPart part;
  private final NounClasses classes;

  DeniedContent(Scene scene, Trigger trigger, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.verb = trigger.head();
    this.own = trigger.tokens();
    this.lexicon = lexicon;
    this.allegations = new Allegations(scene, lexicon);
    this.nouns = new DeniedNouns(scene, trigger, lexicon);
    this.classes = new NounClasses(lexicon);
    this.part = new DeniedPart(scene, verb, lexicon);
  }

  /** The nouns that the verb denies. */
  DeniedNouns nouns() {
    return nouns;
  }

  /** Whether what is denied stands elsewhere, rather than in a clause of the verb. */
  boolean pointsBack() {
    return isRelative()
        || isOwnDoing()
        || isThat()
        || hasThat()
        || isDoingSo()
        || part.isAll()
        || isMajor()
        || hasSuch()
        || !hasClause()
            && (!nouns.types().isEmpty()
                || nouns.standForStatement()
                || nouns.areNone() && isBare());
  }

  /** Whether a part in what was done is denied: {@code negó toda implicación}. */
  boolean isDisowned() {
    return part.isAll() || nouns.areParts() || classes.has(NounClasses.DISOWNING, syntax, verb);
  }

  /** {@code un ataque que Adís Abeba niega haber ordenado}: the noun is what was not done. */
  boolean isOwnDoing() {
    Token token = syntax.token(verb);
    return token.relation().startsWith("acl")
        && scene.triggersAt(token.head()).stream().anyMatch(Trigger::isNoun)
        && syntax.dependents(verb).stream()
            .filter(child -> Set.of("ccomp", "xcomp").contains(child.relation()))
            .anyMatch(child -> DOING.contains(child.lemma()));
  }

  /** {@code negó haberlo hecho}: done, what was told before. */
  private boolean isDoingSo() {
    return syntax.dependents(verb).stream()
        .filter(child -> Set.of("ccomp", "xcomp").contains(child.relation()))
        .filter(child -> child.lemma().equals("hacer"))
        .flatMap(child -> new Clitics(syntax).with(child.index()).stream())
        .anyMatch(clitic -> !clitic.dative());
  }

  /** {@code niega que eso sea así}: the clause only says that it is so. */
  private boolean isThat() {
    int word = verb + 1;
    if (word >= syntax.size() || !syntax.word(word).equals("que")) {
      return false;
    }
    word++;
    while (word < syntax.size() && THAT.contains(syntax.word(word))) {
      word++;
    }
    boolean copula = false;
    while (word < syntax.size() && Set.of("ser", "haber").contains(syntax.token(word).lemma())) {
      copula = true;
      word++;
    }
    return copula && word < syntax.size() && SO.contains(syntax.word(word));
  }

  /** {@code negó esto}, {@code llamó eso una mentira}: the pronoun is what is denied. */
  private boolean hasThat() {
    return syntax.dependents(verb).stream()
        .filter(child -> child.index() > verb && child.relation().equals("obj"))
        .anyMatch(child -> DEICTIC.contains(child.text()) && isAlone(child.index()));
  }

  private boolean isAlone(int word) {
    return word + 1 == syntax.size() || !syntax.word(word + 1).equals("que");
  }

  /** {@code negó que exista ese plan}: the clause only says that there is none. */
  private boolean hasSuch() {
    return clause().filter(clause -> clause.hasSuch(nouns.alleged())).isPresent();
  }

  /** {@code negó la mayor}. */
  private boolean isMajor() {
    return verb + 2 < syntax.size()
        && syntax.word(verb + 1).equals("la")
        && syntax.word(verb + 2).equals("mayor")
        && (verb + 3 == syntax.size() || syntax.token(verb + 3).pos() != PartOfSpeech.NOUN);
  }

  /** The clause that tells what is denied, where the verb has one. */
  Optional<DeniedClause> clause() {
    return hasClause() ? Optional.of(new DeniedClause(scene, verb, lexicon)) : Optional.empty();
  }

  /**
   * {@code extremo que las autoridades han desmentido}, {@code lo que Teherán niega}, {@code una
   * versión refutada por Kiev}.
   */
  boolean isRelative() {
    Token token = syntax.token(verb);
    boolean modifies =
        token.relation().startsWith("acl")
            || token.relation().equals("amod") && token.head() < verb;
    if (modifies && allegations.is(token.head())) {
      return true;
    }
    return IntStream.range(1, verb)
        .filter(i -> Set.of("que", "cual").contains(syntax.word(i)))
        .filter(i -> syntax.token(i).head() == verb)
        .anyMatch(i -> allegations.is(i - 1));
  }

  /** Whether the verb has a clause that tells what it denies. */
  private boolean hasClause() {
    return verb + 1 < syntax.size() && syntax.token(verb + 1).text().equals("que")
        || syntax.dependents(verb).stream()
            .filter(child -> syntax.isVerbal(child.index()))
            .anyMatch(child -> Set.of("ccomp", "xcomp", "csubj").contains(child.relation()));
  }

  /** {@code Moscú niega}, {@code falta a la verdad}: the verb has nothing that it denies. */
  private boolean isBare() {
    boolean reported = Set.of("ccomp", "parataxis").contains(syntax.token(verb).relation());
    return !reported
        && syntax.dependents(verb).stream()
            .filter(child -> child.index() > verb && !nouns.isVerdict(child.index()))
            .filter(child -> !own.contains(child.index()))
            .noneMatch(child -> Set.of("obj", "advcl", "parataxis").contains(child.relation()))
        && IntStream.range(verb + 1, Math.min(syntax.size(), verb + 4))
            .mapToObj(syntax::token)
            .noneMatch(token -> token.text().equals("que") || token.pos() == PartOfSpeech.VERB);
  }
}
