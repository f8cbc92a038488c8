package org.trama.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Whether a word stands in the uses in which it means what a sense says. */
public final class Uses {
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "csubj");

  /** Words that make of what is now what will be: {@code está dispuesto a}, {@code va a}. */
  private static final Set<String> PROSPECT =
      Set.of(
          "ir",
          "poder",
          "deber",
          "tener",
          "dispuesto",
          "listo",
          "preparado",
          "reservar",
          "permitir",
          "tolerar",
          "estar");

  /** Verbs of which one that is negated negates its infinitive. */
  private static final Set<String> WILLING =
      Set.of("aceptar", "deber", "desear", "llegar", "poder", "querer");

  /** Verbs that say that their infinitive is not done. */
  private static final Set<String> RELUCTANT =
      Set.of("abstener", "declinar", "evitar", "negar", "rehuir", "rehusar");

  private final Syntax syntax;

  public Uses(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the word at {@code index} may have the sense. */
  public boolean allow(Sense sense, int index) {
    return sense.uses().stream().allMatch(use -> isIn(use, index));
  }

  private boolean isIn(Sense.Use use, int index) {
    return switch (use) {
      case PRONOMINAL -> syntax.hasSe(index);
      case PLAIN -> !syntax.hasSe(index) && !isAdnominal(index);
      case NEGATED -> isNegated(index);
      case PROSPECTIVE -> !hasFact(index);
      case FACTUAL -> hasFact(index);
      case CLAUSAL -> hasClause(index);
      case CLAUSELESS -> !hasClause(index);
      case SEVERAL -> isOfSeveral(index);
      case SINGLE -> !isOfSeveral(index);
      case FUTURE -> new VerbGroup(syntax).modality(index) != Modality.ACTUAL;
      case QUOTING -> new VerbGroup(syntax).isBehindQuotation(index);
      case PLURAL -> syntax.token(index).morphology().number() == Morphology.Number.PLURAL;
      case SUBJUNCTIVE -> hasSubjunctive(index) && !new VerbGroup(syntax).isNegated(index);
    };
  }

  /** {@code una película llamada Napoleón}. */
  private boolean isAdnominal(int index) {
    Token word = syntax.token(index);
    return word.morphology().mood() == Morphology.Mood.PARTICIPLE
        && (word.relation().startsWith("acl") || word.relation().equals("amod"));
  }

  /** {@code el asesinato de cinco civiles}, {@code la matanza de los monjes}. */
  private boolean isOfSeveral(int index) {
    return syntax.dependents(index).stream()
        .filter(child -> child.index() > index && child.relation().startsWith("nmod"))
        .filter(child -> child.morphology().number() == Morphology.Number.PLURAL)
        .flatMap(child -> syntax.dependents(child.index()).stream())
        .anyMatch(word -> word.relation().equals("case") && word.lemma().equals("de"));
  }

  /** {@code no ha querido descartar}, {@code evitó condenar}, {@code sin reconocer}. */
  private boolean isNegated(int index) {
    VerbGroup group = new VerbGroup(syntax);
    Token verb = syntax.token(index);
    if (group.isNegated(index) || !syntax.isInfinitive(index) || verb.isRoot()) {
      return group.isNegated(index);
    }
    Token above = syntax.token(verb.head());
    boolean without =
        syntax.dependents(index).stream().anyMatch(child -> child.text().equals("sin"));
    return without
        || RELUCTANT.contains(above.lemma())
        || WILLING.contains(above.lemma()) && group.isNegated(above.index());
  }

  /** {@code reprochó a Dinamarca haber descuidado la isla}; a purpose or a reason is none. */
  private boolean hasClause(int index) {
    return syntax.sentence().tokens().stream()
        .filter(word -> word.index() > index && syntax.isUnder(word.index(), index))
        .filter(word -> !syntax.hasFiniteVerb(index + 1, word.index()))
        .anyMatch(
            word ->
                syntax.word(word.index()).equals("que") && isContent(word, index)
                    || syntax.isInfinitive(word.index()) && !isBehindPreposition(word.index()));
  }

  /**
   * Whether the conjunction opens a clause that the verb itself governs; {@code lo que} is none.
   */
  private boolean isContent(Token that, int index) {
    Token verb = syntax.token(Math.max(0, that.head()));
    boolean relative =
        Set.of("lo", "el", "la", "los", "las").contains(syntax.word(that.index() - 1));
    return !relative && CONTENT.contains(verb.relation()) && verb.head() == index;
  }

  /** {@code la acusa de mentir}, {@code de haber mentido}. */
  private boolean isBehindPreposition(int index) {
    return syntax.token(index - 1).pos() == PartOfSpeech.ADP
        || syntax.word(syntax.groupBegin(index) - 1).equals("de");
  }

  /** {@code advirtió de que el puerto es la puerta de la droga}: what is so threatens nobody. */
  private boolean hasFact(int index) {
    return syntax.dependents(index).stream()
        .filter(child -> child.index() > index && CONTENT.contains(child.relation()))
        .anyMatch(this::isFact);
  }

  private boolean isFact(Token verb) {
    List<Token> words =
        Stream.concat(Stream.of(verb), syntax.auxiliaries(verb.index()).stream()).toList();
    boolean open =
        words.stream().anyMatch(word -> isProspect(word, verb))
            || syntax.dependents(verb.index()).stream()
                .anyMatch(child -> syntax.word(child.index()).equals("si") || isConditional(child));
    boolean indicative =
        words.stream()
            .anyMatch(
                word ->
                    word.morphology().mood() == Morphology.Mood.INDICATIVE
                        && word.morphology().tense() != Morphology.Tense.FUTURE);
    return indicative && !open;
  }

  /** {@code está dispuesto}; who {@code está desplegando} does it already. */
  private static boolean isProspect(Token word, Token verb) {
    boolean going =
        word.lemma().equals("estar") && verb.morphology().mood() == Morphology.Mood.GERUND;
    return PROSPECT.contains(word.lemma()) && !going;
  }

  private boolean isConditional(Token clause) {
    return syntax.dependents(clause.index()).stream()
        .anyMatch(child -> syntax.word(child.index()).equals("si"));
  }

  private boolean hasSubjunctive(int index) {
    return syntax.dependents(index).stream()
        .filter(child -> child.index() > index && CONTENT.contains(child.relation()))
        .anyMatch(this::isSubjunctive);
  }

  /** {@code que cumpla}: within a clause what looks like an imperative is none. */
  private boolean isSubjunctive(Token verb) {
    return Set.of(Morphology.Mood.SUBJUNCTIVE, Morphology.Mood.IMPERATIVE)
            .contains(verb.morphology().mood())
        || syntax.auxiliaries(verb.index()).stream()
            .anyMatch(aux -> aux.morphology().mood() == Morphology.Mood.SUBJUNCTIVE);
  }
}
