package org.trama.extract.clause;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** What an impersonal phrase says of the clause behind its {@code que}: {@code es falso que}. */
public final class Judgements {
  static final Set<String> UNTRUE =
      Set.of(
          "falso",
          "mentira",
          "incierto",
          "inexacto",
          "infundado",
          "falsedad",
          "invención",
          "bulo",
          "calumnia",
          "embuste",
          "infundio",
          "patraña");

  /** What one calls a deed of which one says that it never was. */
  private static final Set<String> IMAGINED =
      Set.of("fantasía", "ficción", "inexistente", "inventado", "invento", "cuento", "leyenda");

  private static final Set<String> TRUE = Set.of("cierto", "verdad", "verdadero", "exacto");
  private static final Set<String> PROOF =
      Set.of("prueba", "evidencia", "indicio", "constancia", "rastro");
  private static final Set<String> GROUNDS =
      Set.of("asidero", "base", "fundamento", "sostén", "sustento");

  /** Verbs by which one finds something likely, or better than not: {@code ve posible que}. */
  private static final Set<String> FINDING =
      Set.of(
          "ser",
          "considerar",
          "ver",
          "creer",
          "estimar",
          "juzgar",
          "parecer",
          "resultar",
          "antojar");

  private final Syntax syntax;
  private final Negators negators;
  private final JudgedClauses clauses;

  public Judgements(Syntax syntax) {
    this.syntax = syntax;
    this.negators = new Negators(syntax);
    this.clauses = new JudgedClauses(syntax);
  }

  /**
   * {@code es mentira que}, {@code no es cierto que}, {@code no hay pruebas de que}, {@code carece
   * de fundamento que}.
   */
  public boolean isUntrue(int verb) {
    return isJudged(verb, word -> UNTRUE.contains(word.lemma()), "ser"::equals)
        || isDisproved(verb)
        || isGroundless(verb);
  }

  /** {@code la denuncia es falsa}, {@code no es cierta}, {@code no tiene fundamento}. */
  boolean areUntrue(int predicate, IntPredicate isFalsehood) {
    String lemma = syntax.token(predicate).lemma();
    boolean baseless =
        Set.of("carecer", "tener").contains(lemma)
            && syntax.dependents(predicate).stream()
                .anyMatch(child -> GROUNDS.contains(child.lemma()));
    return baseless
        ? new VerbGroup(syntax).isNegated(predicate) == lemma.equals("tener")
        : callsUntrue(predicate, isFalsehood);
  }

  /** {@code la compra de drones es pura fantasía}, {@code no es cierta la compra}. */
  public boolean isCalledUntrue(int deed) {
    Token token = syntax.token(deed);
    return (token.relation().startsWith("nsubj") || token.relation().startsWith("csubj"))
        && callsUntrue(token.head(), this::isImagined);
  }

  /** {@code la versión de que Kigali bombardeó Goma es cierta}: of the noun. */
  public boolean isCalledTrue(int statement) {
    Token token = syntax.token(statement);
    return token.relation().startsWith("nsubj")
        && TRUE.contains(syntax.token(token.head()).lemma())
        && syntax.hasCopula(token.head())
        && !new VerbGroup(syntax).isNegated(token.head());
  }

  private boolean isImagined(int word) {
    String called = syntax.token(word).lemma();
    return UNTRUE.contains(called) || IMAGINED.contains(called);
  }

  private boolean callsUntrue(int predicate, IntPredicate isFalsehood) {
    return syntax.hasCopula(predicate)
        && (new VerbGroup(syntax).isNegated(predicate)
            ? TRUE.contains(syntax.token(predicate).lemma())
            : isFalsehood.test(predicate));
  }

  private boolean isGroundless(int verb) {
    int grounds = clauses.beforeInsertion(clauses.opening(verb));
    if (grounds < 2 || !GROUNDS.contains(syntax.token(grounds).lemma())) {
      return false;
    }
    int of = grounds - 1;
    while (of > 1 && syntax.token(of).pos() == PartOfSpeech.DET) {
      of--;
    }
    return syntax.word(of).equals("de") && clauses.before(of, "carecer") >= 0;
  }

  /**
   * {@code es posible que}, {@code considera improbable que}, {@code es preciso que}, {@code es
   * mejor no enviar}.
   */
  boolean isDoubtful(int verb) {
    return isJudged(verb, Judgements::isOpen, FINDING::contains)
        || isWished(new VerbGroup(syntax).beforeInfinitive(verb));
  }

  private boolean isWished(int before) {
    int judged = before > 0 && negators.isNegation(before) ? before - 1 : before;
    return judged > 0
        && Doubts.isWished(syntax.token(judged))
        && clauses.before(judged, "ser") >= 0;
  }

  private static boolean isOpen(Token word) {
    return Doubts.isDoubtful(word) || Doubts.isUnlikely(word) || Doubts.isWished(word);
  }

  private boolean isJudged(int verb, Predicate<Token> judgement, Predicate<String> finding) {
    int judged = clauses.beforeInsertion(clauses.opening(verb));
    return judged > 0
        && judgement.test(syntax.token(judged))
        && clauses.before(judged, finding) >= 0;
  }

  /**
   * {@code no es cierto que}, {@code no hay pruebas de que}, {@code no consta que}, {@code nada hay
   * de cierto en que}.
   */
  private boolean isDisproved(int verb) {
    int que = clauses.opening(verb);
    if (que < 2) {
      return false;
    }
    int end = clauses.beforeInsertion(que);
    return end > 0
        && (new Occurrences(syntax).isNever(que)
            || isUnproven(Set.of("de", "en").contains(syntax.word(end)) ? end - 1 : end));
  }

  /** {@code no hay indicios de un ataque}. */
  boolean isWithoutProof(int noun) {
    int at = noun - 1;
    while (at > 1 && Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ).contains(syntax.token(at).pos())) {
      at--;
    }
    return at > 1 && syntax.word(at).equals("de") && isUnproven(at - 1);
  }

  private boolean isUnproven(int end) {
    int word = end > 0 && Set.of("alguna", "alguno").contains(syntax.word(end)) ? end - 1 : end;
    int judging = judging(word);
    return judging > 0 && negators.isNegation(judging - 1);
  }

  /** The verb with which the word judges; -1 where it does not. */
  private int judging(int word) {
    String lemma = syntax.token(word).lemma();
    if (TRUE.contains(lemma)) {
      boolean partly = word > 2 && syntax.word(word - 1).equals("de");
      int judged = partly && Set.of("nada", "algo").contains(syntax.word(word - 2)) ? word - 2 : -1;
      return judged > 0
          ? Math.max(clauses.before(judged, "haber"), clauses.before(judged, "tener"))
          : clauses.before(word, "ser");
    }
    if (lemma.equals("constar")) {
      return word;
    }
    return GROUNDS.contains(lemma)
        ? clauses.before(word, "tener")
        : PROOF.contains(lemma)
            ? Math.max(clauses.before(word, "haber"), clauses.before(word, "existir"))
            : -1;
  }
}
