package org.trama.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.knowledge.Sense;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
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

  private final Scene scene;
  private final Syntax syntax;
  private final Judgements judgements;

  Asides(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.judgements = new Judgements(syntax);
  }

  /** {@code rompió con Quito luego de que}: the clause says when or why, and is not reported. */
  boolean isCircumstance(int reporter, int que) {
    String before = syntax.word(que - 1);
    boolean adverb =
        before.equals("de") && que - 2 > reporter && CONNECTIVES.contains(syntax.word(que - 2));
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
            && !followsQue(token.head())
            && !isHearsay(index)
            && !isPresented(token.head())
            && !syntax.hasCopula(token.head())
            && !judgements.isUntrue(index);
  }

  /** {@code aseguró que usan bombas, que Irán habría enviado}: nobody says his own words so. */
  private boolean isHearsay(int verb) {
    return syntax.auxiliaries(verb).stream()
        .anyMatch(aux -> aux.morphology().mood() == Morphology.Mood.CONDITIONAL);
  }

  /** {@code que haya tropas desplegadas}: what modifies the noun is what is said of it. */
  private boolean isPresented(int noun) {
    return syntax
        .head(noun)
        .filter(verb -> verb.index() < noun && EXISTENTIAL.contains(verb.lemma()))
        .filter(verb -> Set.of("obj", "nsubj").contains(syntax.token(noun).relation()))
        .isPresent();
  }

  /**
   * A clause with a subject of its own goes on from no infinitive: {@code prometió ayudar y Kiev lo
   * agradeció}; and one that is put as a fact from none that is not, nor from one behind a break:
   * {@code negó que haya tropas y alertó de un ataque}.
   */
  boolean isSeparate(int index) {
    Token token = syntax.token(index);
    if (isConceded(token)) {
      return true;
    }
    boolean joined =
        Set.of("conj", "parataxis").contains(token.relation()) && syntax.isFinite(index);
    return joined
        && (isFactBeside(index, finiteAbove(token.head())) || goesOn(index) || isApart(index));
  }

  /** A finite clause goes on from a finite one: what the parser joins to an infinitive, too. */
  private int finiteAbove(int verb) {
    return syntax.isInfinitive(verb)
        ? syntax.ancestors(verb).stream()
            .map(Token::index)
            .filter(syntax::isFinite)
            .findFirst()
            .orElse(verb)
        : verb;
  }

  /**
   * {@code reconoció que envió drones, y Kiev le respondió}: behind a comma and a conjunction
   * somebody else does something.
   */
  private boolean isApart(int index) {
    return !hasMark(index)
        && hasOwnSubject(index)
        && syntax.dependents(index).stream()
            .filter(child -> child.relation().equals("cc"))
            .anyMatch(
                child ->
                    child.index() > 0
                        && Set.of("y", "e").contains(child.text())
                        && syntax.word(child.index() - 1).equals(","));
  }

  private boolean hasOwnSubject(int verb) {
    return syntax.dependents(verb).stream()
        .anyMatch(child -> child.relation().startsWith("nsubj") && child.index() < verb);
  }

  /** {@code negó la entrega, si bien admitió que ha enviado instructores}. */
  private boolean isConceded(Token verb) {
    return verb.relation().equals("advcl")
        && syntax.isFinite(verb.index())
        && syntax.dependents(verb.index()).stream()
            .map(Token::index)
            .filter(child -> child < verb.index())
            .anyMatch(
                child ->
                    Set.of("aunque", "pero").contains(syntax.word(child))
                        || syntax.word(child).equals("si")
                            && child + 1 < syntax.size()
                            && syntax.word(child + 1).equals("bien")
                        || syntax.word(child).equals("bien"));
  }

  private boolean isFactBeside(int index, int first) {
    boolean broken = !syntax.sameSegment(first, index) && !hasMark(index);
    boolean factual = !isSubjunctive(index) && !hasMark(index);
    return broken
        || factual && (isSubjunctive(first) || isDenied(first))
        || factual && isPast(index) && isFuture(first);
  }

  /** {@code anunció que viajará a Pekín y se reunió}: what is done is not what will be. */
  private boolean isFuture(int verb) {
    return has(verb, Morphology.Tense.FUTURE);
  }

  private boolean isPast(int verb) {
    return has(verb, Morphology.Tense.PAST);
  }

  private boolean has(int verb, Morphology.Tense tense) {
    return Stream.concat(Stream.of(syntax.token(verb)), syntax.auxiliaries(verb).stream())
        .anyMatch(
            token -> token.morphology().mood().isFinite() && token.morphology().tense() == tense);
  }

  /** Whether the clause is what a word of denying has: there Spanish uses the subjunctive. */
  private boolean isDenied(int verb) {
    return syntax.token(verb).relation().equals("ccomp")
        && syntax.isFinite(verb)
        && scene.triggersAt(syntax.token(verb).head()).stream().anyMatch(Asides::onlyDenies);
  }

  /** Not so {@code creer}, by which one may think something a lie. */
  private static boolean onlyDenies(Trigger word) {
    List<Sense> senses =
        word.entry().senses().stream()
            .filter(sense -> sense.event().isEmpty())
            .filter(sense -> sense.reports().isPresent() || sense.polarity() == Polarity.DENIED)
            .toList();
    return !senses.isEmpty()
        && senses.stream().allMatch(sense -> sense.polarity() == Polarity.DENIED);
  }

  private boolean hasMark(int verb) {
    return syntax.dependents(verb).stream().anyMatch(child -> child.relation().equals("mark"));
  }

  private boolean isSubjunctive(int verb) {
    return Stream.concat(Stream.of(syntax.token(verb)), syntax.auxiliaries(verb).stream())
        .anyMatch(token -> token.morphology().mood() == Morphology.Mood.SUBJUNCTIVE);
  }

  private boolean goesOn(int index) {
    Token token = syntax.token(index);
    return token.relation().equals("conj")
        && token.morphology().mood().isFinite()
        && !syntax.isFinite(token.head())
        && hasOwnSubject(index);
  }

  /** {@code acusaciones de que}: the clause is what the noun says. */
  private boolean followsQue(int noun) {
    return noun + 2 < syntax.size()
        && syntax.token(noun + 1).text().equals("de")
        && syntax.token(noun + 2).text().equals("que");
  }
}
