package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.FixedWords;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Token;

/**
 * Whose words the sentence before was, where a sentence only says that they were his: {@code Así se
 * expresó el ministro}, {@code Con esas palabras respondió}, {@code La aclaración la hizo X}.
 */
final class Resumed {
  /** What stands before such a verb for what was said. */
  private static final List<List<String>> SO =
      FixedWords.of(
          "así",
          "lo",
          "eso",
          "esto",
          "con esas palabras",
          "con estas palabras",
          "en esos términos",
          "en estos términos",
          "de ese modo",
          "de este modo",
          "de esa manera",
          "de esta manera",
          "de esta forma",
          "de esa forma");

  /** What a statement is called of which one says who made it. */
  private static final Set<String> STATEMENTS =
      Set.of(
          "aclaración",
          "advertencia",
          "afirmación",
          "anuncio",
          "confirmación",
          "declaración",
          "desmentido",
          "matización",
          "precisión",
          "puntualización",
          "revelación");

  /** Verbs of making a statement. */
  private static final Set<String> MAKING = Set.of("dar", "efectuar", "formular", "hacer");

  /** Verbs that say no more than that somebody spoke. */
  private static final Set<String> SPEAKING =
      Set.of("decir", "expresar", "pronunciar", "manifestar", "responder", "contestar", "replicar");

  private final Scene scene;
  private final Syntax syntax;

  Resumed(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** Empty where the sentence says more, or does not say whose they were. */
  Optional<Report> speaker() {
    return syntax.sentence().tokens().stream()
        .filter(Token::isRoot)
        .map(Token::index)
        .filter(verb -> syntax.isFinite(verb) && !new VerbGroup(syntax).isNegated(verb))
        .filter(verb -> isMade(verb) || isSaidSo(verb))
        .findFirst()
        .flatMap(this::by);
  }

  private Optional<Report> by(int verb) {
    List<String> speakers = new Subjects(scene).named(verb);
    return speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Report.asserted(
                speakers, syntax.token(verb).span(), syntax.token(verb).lemma() + "/resumed"));
  }

  /** {@code La aclaración la hizo}: the statement stands first, and again as a pronoun. */
  private boolean isMade(int verb) {
    int clitic = syntax.groupBegin(verb) - 1;
    return MAKING.contains(syntax.token(verb).lemma())
        && clitic > 0
        && Set.of("lo", "la").contains(syntax.word(clitic))
        && STATEMENTS.contains(syntax.token(clitic - 1).lemma());
  }

  /** {@code Así se expresó}, {@code Lo dijo}, {@code Con esas palabras, X respondió}. */
  private boolean isSaidSo(int verb) {
    int first = syntax.groupBegin(verb);
    int opening = first > 0 && syntax.word(first - 1).equals("se") ? first - 1 : first;
    return speaks(verb)
        && SO.stream()
            .filter(words -> FixedWords.stand(syntax, 0, words))
            .anyMatch(words -> words.size() == opening || isApart(words.size(), first))
        && IntStream.range(verb, syntax.size())
            .takeWhile(i -> !syntax.word(i).equals(","))
            .noneMatch(i -> Set.of("que", "?", ":").contains(syntax.word(i)));
  }

  /** A comma, and the subject behind it. */
  private boolean isApart(int end, int verb) {
    return end > 1 && end < verb && syntax.word(end).equals(",");
  }

  private boolean speaks(int verb) {
    return SPEAKING.contains(syntax.token(verb).lemma())
        || scene.triggersAt(verb).stream()
            .flatMap(trigger -> trigger.entry().senses().stream())
            .anyMatch(
                sense ->
                    sense.event().isEmpty()
                        && sense.polarity() == Polarity.ASSERTED
                        && sense.reports().filter(Modality.ACTUAL::equals).isPresent());
  }
}
