package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * What the verb group of a clause, or the determiners of a noun, say of whether and how something
 * is so.
 */
final class VerbGroup {
  private static final Set<String> NOBODY = Set.of("ningún", "ninguno", "ninguna", "nadie");

  /** Words that with {@code de} put an infinitive as what somebody does not do. */
  private static final Set<String> FOREGONE = Set.of("lejos", "lugar", "vez");

  private static final Set<String> NEGATIONS =
      Set.of("no", "nunca", "jamás", "tampoco", "sin", "ni");

  /** How many words may stand between a negation and its verb. */
  private static final int NEAR = 8;

  private static final Set<String> POSSIBLE = Set.of("poder", "deber");
  private static final Set<String> DOUBTS =
      Set.of(
          "quizá",
          "quizás",
          "posiblemente",
          "probablemente",
          "presuntamente",
          "supuestamente",
          "potencialmente",
          "acaso");
  private static final Set<String> DOUBTFUL =
      Set.of("posible", "eventual", "hipotético", "supuesto", "presunto", "potencial", "probable");
  private static final Set<String> UNTRUE =
      Set.of(
          "falso", "mentira", "incierto", "inexacto", "infundado", "falsedad", "invención", "bulo");
  private static final Set<String> TRUE = Set.of("cierto", "verdad", "verdadero", "exacto");
  private static final Set<String> PROOF =
      Set.of("prueba", "evidencia", "indicio", "constancia", "rastro");
  private static final Set<String> PROSPECTS =
      Set.of("posibilidad", "opción", "riesgo", "perspectiva", "hipótesis", "temor", "capacidad");
  private static final Set<String> FUTURE = Set.of("próximo", "futuro", "inminente", "venidero");

  private final Syntax syntax;

  VerbGroup(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Whether the word at {@code index} is negated in its own clause, or called untrue: {@code es
   * falso que}.
   */
  boolean isNegated(int index) {
    if (judged(index, UNTRUE)
        || isDisproved(index)
        || hasNobodyAsSubject(index)
        || isForegone(index)
        || isBehindNone(index)) {
      return true;
    }
    if (syntax.dependents(index).stream()
        .anyMatch(
            child -> child.index() < index && isNegation(child) && index - child.index() < NEAR)) {
      return true;
    }
    for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
      Token token = syntax.token(i);
      if (isNegation(token)) {
        return true;
      }
      boolean small =
          token.pos() == PartOfSpeech.AUX
              || token.pos() == PartOfSpeech.PRON && !token.text().equals("que")
              || token.pos() == PartOfSpeech.ADV;
      if (!small) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code lejos de enviar}, {@code en vez de atacar}: what is not done is told by its contrary.
   */
  private boolean isForegone(int verb) {
    return verb > 1
        && syntax.isInfinitive(verb)
        && syntax.word(verb - 1).equals("de")
        && FOREGONE.contains(syntax.word(verb - 2));
  }

  /** {@code ningún camión ha entrado}, {@code ninguno de ellos combatió}. */
  private boolean hasNobodyAsSubject(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> child.relation().startsWith("nsubj") && child.index() < verb)
        .anyMatch(
            subject ->
                NOBODY.contains(syntax.word(subject.index()))
                    || syntax.dependents(subject.index()).stream()
                        .anyMatch(
                            word ->
                                word.relation().equals("det")
                                    && NOBODY.contains(syntax.word(word.index()))));
  }

  /** {@code en ningún momento el Ejército atacó}, {@code ni un solo soldado ha cruzado}. */
  private boolean isBehindNone(int verb) {
    for (int i = verb - 1; syntax.isVerbal(verb) && i >= 0; i--) {
      boolean none =
          NOBODY.contains(syntax.word(i))
              || syntax.word(i).equals("ni") && Set.of("un", "una").contains(syntax.word(i + 1));
      if (none) {
        return i == 0 || !syntax.word(i - 1).equals("sin");
      }
      Token token = syntax.token(i);
      if (syntax.isVerbal(i) && token.pos() == PartOfSpeech.VERB
          || token.pos() == PartOfSpeech.SCONJ
          || Set.of(",", ";", ":", "que", "y", "e", "pero").contains(syntax.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** {@code no obstante} and {@code sin embargo} negate nothing. */
  private boolean isNegation(Token token) {
    String next = token.index() + 1 < syntax.size() ? syntax.word(token.index() + 1) : "";
    return NEGATIONS.contains(token.text().toLowerCase(Locale.ROOT))
        && !Set.of("obstante", "embargo", "duda", "solo", "sólo").contains(next);
  }

  /**
   * Whether the verb's clause is what an impersonal phrase says something of: {@code es posible
   * que}.
   */
  private boolean judged(int verb, Set<String> judgements) {
    int que = opening(verb);
    return que > 1 && judgements.contains(syntax.token(que - 1).lemma()) && follows(que - 1, "ser");
  }

  /** {@code no es cierto que}, {@code no hay pruebas de que}. */
  private boolean isDisproved(int verb) {
    int que = opening(verb);
    if (que < 2) {
      return false;
    }
    int word = syntax.token(que - 1).text().equals("de") ? que - 2 : que - 1;
    int judging =
        TRUE.contains(syntax.token(word).lemma())
            ? before(word, "ser")
            : PROOF.contains(syntax.token(word).lemma())
                ? Math.max(before(word, "haber"), before(word, "existir"))
                : -1;
    return judging > 0 && isNegation(syntax.token(judging - 1));
  }

  /** The {@code que} that opens the clause of the verb; -1 where none does. */
  private int opening(int verb) {
    for (int i = verb - 1; i > 0; i--) {
      Token token = syntax.token(i);
      if (token.text().equals("que")) {
        return token.head() == verb || syntax.isUnder(verb, i - 1) || !isClosed(i, verb) ? i : -1;
      }
      if (Set.of("quien", "quienes", "cual", "cuales", "donde").contains(syntax.word(i))) {
        return -1;
      }
      if (syntax.isVerbal(i)
          && token.morphology().mood().isFinite()
          && !token.lemma().equals("haber")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a comma or a quotation mark ends the clause that begins at {@code que}. */
  private boolean isClosed(int que, int verb) {
    for (int i = que + 1; i < verb; i++) {
      if (Set.of(",", "\"", "”", "»").contains(syntax.token(i).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(int word, String verb) {
    return before(word, verb) >= 0;
  }

  /**
   * Where a form of {@code verb} stands before the word, but for an adverb or an article; or -1.
   */
  private int before(int word, String verb) {
    for (int i = word - 1; i >= Math.max(0, word - 3); i--) {
      Token token = syntax.token(i);
      if (token.lemma().equals(verb)) {
        return i;
      }
      boolean small =
          token.pos() == PartOfSpeech.ADV
              || token.pos() == PartOfSpeech.DET
              || token.pos() == PartOfSpeech.ADJ;
      if (!small) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the verb is put as over and done: {@code haya enviado}. */
  boolean isPerfect(int verb) {
    return syntax.token(verb).morphology().mood() == Morphology.Mood.PARTICIPLE
        && group(verb).stream()
            .anyMatch(token -> token.lemma().equals("haber") && token.index() != verb);
  }

  /** How the clause of the word puts it, the word's own meaning aside. */
  Modality modality(int index) {
    return syntax.isVerbal(index)
            || syntax.token(index).morphology().mood() == Morphology.Mood.PARTICIPLE
        ? ofVerb(index)
        : ofNoun(index);
  }

  private Modality ofVerb(int verb) {
    List<Token> group = group(verb);
    boolean haber =
        group.stream().anyMatch(token -> token.lemma().equals("haber") && token.index() != verb);
    boolean conditional =
        group.stream().anyMatch(token -> token.morphology().mood() == Morphology.Mood.CONDITIONAL);
    boolean future =
        group.stream().anyMatch(token -> token.morphology().tense() == Morphology.Tense.FUTURE);
    boolean modal =
        group.stream().anyMatch(token -> POSSIBLE.contains(token.lemma()) && token.index() != verb);
    boolean doubt =
        syntax.dependents(verb).stream()
            .anyMatch(token -> DOUBTS.contains(token.text().toLowerCase(Locale.ROOT)));
    if (modal
        || doubt
        || judged(verb, DOUBTFUL)
        || conditional && haber
        || isConditionalClause(verb)) {
      return Modality.POSSIBLE;
    }
    boolean goingTo =
        group.stream()
            .anyMatch(token -> token.lemma().equals("ir") && token.index() != verb && !past(token));
    return future || conditional || goingTo ? Modality.PLANNED : Modality.ACTUAL;
  }

  private static boolean past(Token token) {
    return token.morphology().tense() == Morphology.Tense.PAST;
  }

  /** The verb with its auxiliaries, by the tree and by what stands right before it. */
  private List<Token> group(int verb) {
    List<Token> group = new ArrayList<>(syntax.auxiliaries(verb));
    group.add(syntax.token(verb));
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      Token token = syntax.token(i);
      if (token.pos() == PartOfSpeech.AUX || POSSIBLE.contains(token.lemma())) {
        group.add(token);
      } else if (token.pos() != PartOfSpeech.ADV
          && token.pos() != PartOfSpeech.PRON
          && !token.text().equals("a")) {
        break;
      }
    }
    Token above = syntax.head(verb).orElse(syntax.token(verb));
    if (syntax.token(verb).relation().equals("xcomp") && POSSIBLE.contains(above.lemma())) {
      group.add(above);
    }
    return group;
  }

  private boolean isConditionalClause(int verb) {
    return syntax.dependents(verb).stream()
        .anyMatch(
            token ->
                token.index() < verb
                    && token.text().equalsIgnoreCase("si")
                    && !token.relation().equals("advmod"));
  }

  private Modality ofNoun(int noun) {
    boolean doubtful =
        syntax.dependents(noun).stream().anyMatch(token -> DOUBTFUL.contains(token.lemma()))
            || noun > 0 && DOUBTFUL.contains(syntax.token(noun - 1).lemma());
    boolean prospect =
        syntax.head(noun).filter(above -> PROSPECTS.contains(above.lemma())).isPresent()
            || precededByProspect(noun);
    if (doubtful || prospect) {
      return Modality.POSSIBLE;
    }
    boolean future =
        syntax.dependents(noun).stream().anyMatch(token -> FUTURE.contains(token.lemma()));
    return future ? Modality.PLANNED : Modality.ACTUAL;
  }

  private boolean precededByProspect(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (PROSPECTS.contains(syntax.token(i).lemma())) {
        return true;
      }
      if (syntax.token(i).pos() != PartOfSpeech.ADP
          && syntax.token(i).pos() != PartOfSpeech.DET
          && syntax.token(i).pos() != PartOfSpeech.ADJ) {
        return false;
      }
    }
    return false;
  }
}
