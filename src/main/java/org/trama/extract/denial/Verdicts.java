package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.FixedWords;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Clauses of one sentence that call untrue what was said elsewhere: {@code la denuncia carece de
 * fundamento}, {@code eso no es cierto}, {@code nada de eso ocurrió}.
 */
final class Verdicts {
  /** Phrases of the lexicon for what a statement does that is untrue. */
  private static final String UNFOUNDED = "Unfounded";

  /** Phrases of the lexicon for what a statement does that is true. */
  private static final String FOUNDED = "Founded";

  /** Phrases of the lexicon for what somebody does who had a part in a deed. */
  private static final String DOING = "Doing";

  /** Phrases of the lexicon for what is planned. */
  private static final String PLANNED = "Planned";

  /** Phrases of the lexicon for owning up to a deed. */
  private static final String OWNING = "Owning";

  private static final List<String> OF_BEING = List.of("de", "ser");

  private static final List<String> MORE_THAN = List.of("más", "que");

  private static final Set<String> COPULAS = Set.of("ser", "estar", "resultar", "tratar");

  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", ".", "\"", "“", "”", "«", "»", "(", "que", "y", "e", "pero");

  /** How many words behind a preposition the noun may stand. */
  private static final int GAP = 4;

  private final Syntax syntax;
  private final Allegations allegations;
  private final NounClasses classes;
  private final LoosePhrases phrases;

  Verdicts(Scene scene, Lexicon lexicon) {
    this.syntax = scene.syntax();
    this.allegations = new Allegations(scene, lexicon);
    this.classes = new NounClasses(lexicon);
    this.phrases = new LoosePhrases(syntax, classes);
  }

  /**
   * A clause that calls a statement untrue.
   *
   * @param verb index of its verb
   * @param subject index of the word that stands for the statement; empty where none does
   * @param kind what it says of it
   */
  record Verdict(int verb, OptionalInt subject, Kind kind) {}

  /** What a verdict says. */
  enum Kind {
    /** That the statement is untrue. */
    UNTRUE,
    /** That those who speak had no part in what was done. */
    DISOWNED,
    /** That its subject does not own up to it. */
    UNOWNED,
    /** That nobody plans it. */
    UNPLANNED
  }

  /** Those of the sentence, in order. */
  List<Verdict> all() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < syntax.size(); i++) {
      PartOfSpeech pos = syntax.token(i).pos();
      boolean verb = pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
      if (verb && isFinite(i) && !isSupposed(i) && isUntrue(i)) {
        verdict(i).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  /** {@code si la acusación fuera falsa}. */
  private boolean isSupposed(int verb) {
    return IntStream.range(clauseBegin(verb), verb).anyMatch(i -> syntax.word(i).equals("si"));
  }

  private boolean isFinite(int verb) {
    boolean perfect =
        verb > 0
            && syntax.token(verb - 1).pos() == PartOfSpeech.AUX
            && syntax.token(verb - 1).morphology().mood().isFinite();
    return perfect || syntax.token(verb).morphology().mood().isFinite() || syntax.isFinite(verb);
  }

  private boolean isUntrue(int verb) {
    boolean negated = isNegated(verb);
    return negated
        ? phrases.stand(FOUNDED, verb)
            || phrases.stand(OWNING, verb)
            || isDisowning(verb)
            || isPlanned(verb)
            || isBelittled(verb)
        : phrases.stand(UNFOUNDED, verb) || isCalledFalse(verb);
  }

  /** {@code no es}, {@code nada de eso es}. */
  private boolean isNegated(int verb) {
    return new VerbGroup(syntax).isNegated(verb)
        || IntStream.range(clauseBegin(verb), verb)
            .anyMatch(i -> Set.of("nada", "ninguno", "ninguna", "no").contains(syntax.word(i)));
  }

  /** {@code no tiene nada que ver}, {@code no tuvo que ver con lo ocurrido}. */
  private boolean isDisowning(int verb) {
    return phrases.stand(DOING, verb)
        && phrases.follow(verb).filter(this::isWith).allMatch(with -> namesDeed(with + 1));
  }

  /** {@code no está previsto}, {@code no está en los planes}: and not {@code previsto enviar}. */
  private boolean isPlanned(int verb) {
    return phrases.stand(PLANNED, verb)
        && phrases.follow(verb).noneMatch(i -> i + 1 < syntax.size() && syntax.isInfinitive(i + 1));
  }

  private boolean isWith(int index) {
    return syntax.word(index).equals("con") || syntax.word(index).equals("en");
  }

  private boolean namesDeed(int begin) {
    return IntStream.range(begin, Math.min(syntax.size(), begin + GAP))
        .filter(this::isNominal)
        .limit(1)
        .anyMatch(allegations::takesUp);
  }

  private boolean isCalledFalse(int verb) {
    return COPULAS.contains(syntax.token(verb).lemma())
        && (phrases.follow(verb).anyMatch(this::isFalsehood) || isFalseStatement(verb));
  }

  /** {@code son acusaciones sin fundamento}. */
  private boolean isFalseStatement(int verb) {
    return phrases
        .follow(verb)
        .filter(allegations::is)
        .flatMap(phrases::follow)
        .anyMatch(this::isFalsehood);
  }

  private boolean isFalsehood(int index) {
    return classes.has(NounClasses.FALSEHOODS, syntax, index) && !phrases.opensClause(index);
  }

  /** {@code no pasa de ser un cuento}, {@code no es más que propaganda}. */
  private boolean isBelittled(int verb) {
    String lemma = syntax.token(verb).lemma();
    boolean passes = lemma.equals("pasar") && FixedWords.stand(syntax, verb + 1, OF_BEING);
    boolean is = lemma.equals("ser") && FixedWords.stand(syntax, verb + 1, MORE_THAN);
    return (passes || is) && phrases.follow(verb + 2).anyMatch(this::isFalsehood);
  }

  /** The verdict, where it is one on a statement and not on some other thing. */
  private Optional<Verdict> verdict(int verb) {
    if (phrases.stand(OWNING, verb)) {
      return Optional.of(new Verdict(verb, OptionalInt.empty(), Kind.UNOWNED));
    }
    if (isDisowning(verb)) {
      return Optional.of(new Verdict(verb, OptionalInt.empty(), Kind.DISOWNED));
    }
    OptionalInt subject = subject(verb);
    boolean other = subject.isPresent() && !allegations.is(subject.getAsInt());
    Kind kind = isPlanned(verb) ? Kind.UNPLANNED : Kind.UNTRUE;
    return other ? Optional.empty() : Optional.of(new Verdict(verb, subject, kind));
  }

  /** The first noun or pronoun of the clause before its verb, or its subject elsewhere. */
  private OptionalInt subject(int verb) {
    OptionalInt before =
        IntStream.range(clauseBegin(verb), verb)
            .filter(this::isNominal)
            .filter(word -> !isStandpoint(word))
            .findFirst();
    OptionalInt own =
        subjects(verb).filter(i -> !classes.has(NounClasses.FALSEHOODS, syntax, i)).findFirst();
    return before.isEmpty() || subjects(verb).anyMatch(i -> isParted(i, verb)) ? own : before;
  }

  private IntStream subjects(int verb) {
    int head = syntax.token(verb).relation().equals("cop") ? syntax.token(verb).head() : verb;
    return syntax.dependents(head).stream()
        .filter(child -> child.relation().startsWith("nsubj"))
        .mapToInt(Token::index);
  }

  /** {@code la denuncia de que Kiev atacó es falsa}: a clause of its own parts it from the verb. */
  private boolean isParted(int noun, int verb) {
    return noun < clauseBegin(verb) && allegations.is(noun);
  }

  /** {@code para Damasco no es más que un cuento}: whose view it is. */
  private boolean isStandpoint(int word) {
    return IntStream.range(clauseBegin(word), word).anyMatch(i -> syntax.word(i).equals("para"));
  }

  private boolean isNominal(int index) {
    return switch (syntax.token(index).pos()) {
      case NOUN, PROPN -> true;
      case PRON -> !Set.of("se", "me", "te", "le", "nos").contains(syntax.word(index));
      default -> false;
    };
  }

  private int clauseBegin(int verb) {
    int begin = verb;
    while (begin > 0 && !BREAKS.contains(syntax.word(begin - 1))) {
      begin--;
    }
    return begin;
  }
}
