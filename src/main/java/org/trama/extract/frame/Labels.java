package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Verbs that deny only by what they call their object: {@code la tachó de bulo}. */
public final class Labels {
  /** Noun classes of what one calls that one denies. */
  private static final Set<String> CALLED = Set.of(NounClasses.FALSEHOODS, "Deceit");

  /** How many words behind the verb it may say what it takes its object for. */
  private static final int REACH = 14;

  private final Syntax syntax;
  private final FrameMatcher matcher;

  public Labels(Syntax syntax, FrameMatcher matcher) {
    this.syntax = syntax;
    this.matcher = matcher;
  }

  /** Whether {@code sense} has something called what one calls that one denies. */
  public static boolean calls(Sense sense) {
    return sense.frame().arguments().stream()
        .flatMap(argument -> argument.fillers().stream())
        .anyMatch(
            filler ->
                filler instanceof FillerType.OfNounClass ofClass
                    && CALLED.contains(ofClass.name()));
  }

  /** Whether {@code sense} denies only by what the verb calls its object. */
  public static boolean judges(Sense sense) {
    return verdicts(sense).findAny().isPresent();
  }

  private static Stream<Frame.Argument> verdicts(Sense sense) {
    return sense.frame().arguments().stream()
        .filter(
            argument ->
                argument.fillers().stream()
                    .anyMatch(
                        filler ->
                            filler instanceof FillerType.OfNounClass ofClass
                                && ofClass.name().equals(NounClasses.FALSEHOODS)));
  }

  /** {@code la tachó de bulo}, {@code considera falsa la cifra}. */
  public boolean callsUntrue(int verb, Sense sense) {
    return verdicts(sense).anyMatch(argument -> hasVerdict(verb, argument));
  }

  private boolean hasVerdict(int verb, Frame.Argument argument) {
    for (int i = verb + 1; i < Math.min(syntax.size(), verb + REACH); i++) {
      Token token = syntax.token(i);
      boolean other = syntax.isFiniteVerb(i);
      if (other || Set.of(";", ".").contains(token.text())) {
        return false;
      }
      boolean found =
          matcher.isOf(NounClasses.FALSEHOODS, syntax, i)
              && (argument.function() == Frame.Function.DIRECT_OBJECT
                  ? isPredicate(i, verb)
                  : isMarked(i, verb, argument.markers()));
      if (found) {
        return true;
      }
    }
    return false;
  }

  private boolean isPredicate(int word, int verb) {
    int above = syntax.token(word).head();
    return above == verb
        || word == verb + 1
        || isQuoted(word, verb)
        || above >= 0
            && syntax.token(word).pos() != PartOfSpeech.NOUN
            && syntax.token(above).head() == verb;
  }

  /** {@code llamó a esas palabras "puro cuento"}: what stands in quotes is what it calls them. */
  private boolean isQuoted(int word, int verb) {
    for (int i = word - 1; i > verb; i--) {
      if (syntax.opensQuotation(i)) {
        return true;
      }
      if (!isSmall(i) && !matcher.isOf(NounClasses.FALSEHOODS, syntax, i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isSmall(int word) {
    return switch (syntax.token(word).pos()) {
      case DET, ADV, ADJ, PUNCT, CCONJ -> true;
      default -> false;
    };
  }

  /** Whether one of {@code markers} stands before the word, but for small words and quotes. */
  private boolean isMarked(int word, int verb, List<String> markers) {
    for (int i = word - 1; i > verb; i--) {
      Token token = syntax.token(i);
      if (markers.contains(token.text())) {
        return true;
      }
      if (!isSmall(i) && !matcher.isOf(NounClasses.FALSEHOODS, syntax, i)) {
        return false;
      }
    }
    return false;
  }
}
