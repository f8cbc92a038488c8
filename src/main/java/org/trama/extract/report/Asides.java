package org.trama.extract.report;

import java.util.Set;
import org.trama.extract.clause.Clefts;
import org.trama.extract.clause.Judgements;
import org.trama.extract.clause.Relatives;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.StatementClauses;
import org.trama.extract.clause.Syntax;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Where in a sentence what is reported ends: clauses that are the writer's own words again. */
final class Asides {
  /** Verbs that only present what is said of their object. */
  private static final Set<String> EXISTENTIAL = Set.of("haber", "existir");

  /** Words that with {@code que} or {@code de que} open a clause that only says when or why. */
  private static final Set<String> CONNECTIVES =
      Set.of(
          "luego",
          "después",
          "antes",
          "pesar",
          "pese",
          "hasta",
          "desde",
          "para",
          "sin",
          "porque",
          "ya",
          "puesto",
          "mientras",
          "tanto",
          "siempre",
          "vez",
          "dado",
          "salvo",
          "excepto",
          "fin",
          "tal",
          "caso",
          "aun",
          "así",
          "bien",
          "raíz",
          "tiempo",
          "medida");

  private static final Set<String> DEFINITE =
      Set.of(
          "el", "la", "los", "las", "su", "sus", "este", "esta", "estos", "estas", "ese", "esos");

  private final Syntax syntax;
  private final Clefts clefts;
  private final Judgements judgements;
  private final StatementClauses statements;
  private final RelativeAsides relatives;

  Asides(Scene scene) {
    this.syntax = scene.syntax();
    this.clefts = new Clefts(syntax);
    this.judgements = new Judgements(syntax);
    this.statements = new StatementClauses(syntax);
    this.relatives = new RelativeAsides(syntax);
  }

  /** {@code afirmó tras reunirse con él}, {@code dijo al firmar}: on what occasion it is said. */
  boolean isOccasion(int infinitive) {
    return syntax.isInfinitive(infinitive)
        && syntax.dependents(infinitive).stream()
            .filter(word -> word.index() < infinitive)
            .anyMatch(word -> Set.of("tras", "al").contains(syntax.word(word.index())));
  }

  /**
   * {@code negó haber roto el pacto al probar un misil}, {@code negó que la apoye por recibirlo}:
   * what something is denied of is none of what is denied.
   */
  boolean isGround(int infinitive) {
    return syntax.isInfinitive(infinitive)
        && Set.of("advcl", "acl").contains(syntax.token(infinitive).relation())
        && syntax.dependents(infinitive).stream()
            .filter(word -> word.index() < infinitive)
            .anyMatch(word -> Set.of("por", "al").contains(syntax.word(word.index())));
  }

  /** {@code rompió con Quito luego de que}: the clause says when or why, and is not reported. */
  boolean isCircumstance(int reporter, int que) {
    String before = syntax.word(que - 1);
    boolean adverb =
        Set.of("de", "a").contains(before)
            && que - 2 > reporter
            && CONNECTIVES.contains(syntax.word(que - 2));
    return que - 1 > reporter && (CONNECTIVES.contains(before) || adverb);
  }

  /**
   * A participle or relative clause beside a noun is the writer's own, whoever speaks of the noun;
   * but not the clause of which the noun says that it is untrue.
   */
  boolean isAside(int index) {
    Token token = syntax.token(index);
    boolean modifier = token.relation().startsWith("acl") || token.relation().equals("amod");
    boolean circumstance =
        token.relation().equals("advcl")
            && syntax.token(token.head()).pos() == PartOfSpeech.ADV
            && CONNECTIVES.contains(syntax.word(token.head()));
    return circumstance
        || modifier
            && token.index() > token.head()
            && !syntax.isInfinitive(index)
            && !statements.are(token)
            && !isHearsay(index)
            && !clefts.isParted(index)
            && !isPresented(token.head())
            && !isCounted(token.head())
            && !isPartOfNews(token)
            && (!syntax.hasCopula(token.head()) || isOfNounWithin(token))
            && !judgements.isUntrue(index);
  }

  /**
   * {@code negó que fueran el blanco de la redada, que respaldó Wagner}: of a noun within what they
   * are said to be, though the parser takes it for the whole.
   */
  private boolean isOfNounWithin(Token verb) {
    return syntax.dependents(verb.index()).stream()
        .map(Token::index)
        .filter(word -> word < verb.index() && Relatives.isPronoun(syntax.word(word)))
        .anyMatch(word -> syntax.word(word - 1).equals(",") && word - 2 > verb.head());
  }

  /**
   * {@code negó que atacara el mercado, en el que murieron cien}: whether such a clause hangs from
   * the verb, as parsers have it, or one of what others say. Nobody denies it.
   */
  boolean isUndenied(int index) {
    Token verb = syntax.token(index);
    return isComparison(verb)
        || verb.relation().equals("advcl")
            && syntax.dependents(verb.index()).stream()
                .filter(child -> child.pos() == PartOfSpeech.PRON && child.index() < verb.index())
                .filter(
                    child -> Set.of("que", "cual", "cuales").contains(syntax.word(child.index())))
                .filter(child -> relatives.beforeMarker(child.index()) < child.index() - 1)
                .anyMatch(child -> relatives.hold(child.index(), verb.index()));
  }

  /** {@code negó que vendiera armas, como le atribuye Kiev}: what somebody else says. */
  private boolean isComparison(Token verb) {
    return verb.relation().equals("advcl")
        && syntax.isFiniteVerb(verb.index())
        && syntax.dependents(verb.index()).stream()
            .filter(mark -> mark.index() < verb.index() && syntax.word(mark.index()).equals("como"))
            .anyMatch(como -> como.index() > 0 && syntax.word(como.index() - 1).equals(","));
  }

  /** {@code aseguró que usan bombas, que Irán habría enviado}: nobody says his own words so. */
  private boolean isHearsay(int verb) {
    return syntax.auxiliaries(verb).stream()
        .anyMatch(aux -> aux.morphology().mood() == Morphology.Mood.CONDITIONAL);
  }

  /**
   * {@code aseguró que usaron misiles entregados por China}: what tells of a thing that was not
   * spoken of before is part of what is said.
   */
  private boolean isPartOfNews(Token participle) {
    return participle.morphology().mood() == Morphology.Mood.PARTICIPLE
        && !syntax.isFinite(participle.index())
        && !syntax.word(participle.index() - 1).equals(",")
        && syntax.dependents(participle.head()).stream()
            .noneMatch(child -> DEFINITE.contains(syntax.word(child.index())))
        && syntax.dependents(participle.index()).stream()
            .anyMatch(agent -> isBehindPor(agent.index()));
  }

  private boolean isBehindPor(int agent) {
    return syntax.dependents(agent).stream()
        .anyMatch(child -> child.relation().equals("case") && child.text().equals("por"));
  }

  /** {@code que haya tropas desplegadas}: what modifies the noun is what is said of it. */
  private boolean isPresented(int noun) {
    return syntax
        .head(noun)
        .filter(verb -> verb.index() < noun && EXISTENTIAL.contains(verb.lemma()))
        .filter(verb -> Set.of("obj", "nsubj").contains(syntax.token(noun).relation()))
        .isPresent();
  }

  /** {@code cifra en 4.000 los soldados enviados a Kursk}: so many, says who counts, were sent. */
  private boolean isCounted(int noun) {
    return syntax
        .head(noun)
        .filter(verb -> verb.index() < noun && syntax.token(noun).relation().equals("obj"))
        .filter(
            verb ->
                syntax.dependents(verb.index()).stream()
                    .filter(figure -> figure.pos() == PartOfSpeech.NUM)
                    .anyMatch(figure -> syntax.word(figure.index() - 1).matches("en|a|unos|casi")))
        .isPresent();
  }
}
