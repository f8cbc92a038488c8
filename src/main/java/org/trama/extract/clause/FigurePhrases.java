package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.mention.Reference;
import org.trama.model.PartOfSpeech;

/**
 * Draws the phrases of one sentence that a figure heads, which has no noun of its own: {@code más
 * de 600 de ellos}, {@code otros 600}.
 */
final class FigurePhrases {
  private static final Set<String> ALL = Set.of("los", "las", "sus", "esos", "esas");
  private static final Set<String> THEM = Set.of("ellos", "ellas");

  private final Syntax syntax;
  private final PhraseShapes shapes;
  private final List<Reference> references;
  private final List<PhraseFinder.Range> figures;
  private final Set<String> harming;

  /**
   * Those of one sentence.
   *
   * @param harming lemmas of verbs whose objects are people
   */
  FigurePhrases(
      Syntax syntax,
      PhraseShapes shapes,
      List<Reference> references,
      List<PhraseFinder.Range> figures,
      Set<String> harming) {
    this.syntax = syntax;
    this.shapes = shapes;
    this.references = references;
    this.figures = figures;
    this.harming = harming;
  }

  /**
   * All of them.
   *
   * @param nominal the references that may head phrases
   */
  Stream<Phrase> all(List<Reference> nominal) {
    return figures.stream()
        .flatMap(
            figure ->
                Stream.concat(
                    partitive(figure, nominal).stream(),
                    further(figure).or(() -> others(figure)).or(() -> harmed(figure)).stream()));
  }

  /**
   * {@code más de 600 de ellos}: a figure with no noun of its own, of those it refers to; empty for
   * other figures.
   *
   * @param nominal the references that may head phrases
   */
  private Optional<Phrase> partitive(PhraseFinder.Range figure, List<Reference> nominal) {
    int de = figure.end();
    if (de >= syntax.size() || !syntax.token(de).lemma().equals("de")) {
      return Optional.empty();
    }
    int head = figure.end() - 1;
    Optional<Phrase> known =
        nominal.stream()
            .filter(FigurePhrases::standsForOther)
            .filter(them -> PhraseBeginning.of(syntax, them.begin(), List.of()) == de + 1)
            .findFirst()
            .map(
                them ->
                    shapes.phrase(
                        figure.begin(),
                        head,
                        isDescription(them) && ALL.contains(syntax.word(de + 1))
                            ? them.head()
                            : head,
                        them.end(),
                        them.entities(),
                        List.of()));
    return known
        .or(() -> ofThem(figure, de + 1))
        .or(() -> ofAll(figure, de + 1))
        .or(() -> ofTheirs(figure, de + 1));
  }

  /** {@code 45 de los 60 drones}: some of those that a second figure counts. */
  private Optional<Phrase> ofAll(PhraseFinder.Range figure, int article) {
    return figures.stream()
        .filter(all -> all.begin() == article + 1 && all.end() < syntax.size())
        .filter(all -> ALL.contains(syntax.word(article)))
        .filter(all -> Nominals.isNounLike(syntax.token(all.end())))
        .findFirst()
        .map(all -> ofNoun(figure, all.end()));
  }

  /** {@code cuatro de sus combatientes}: some of all that there are. */
  private Optional<Phrase> ofTheirs(PhraseFinder.Range figure, int article) {
    int noun = article + 1;
    return noun < syntax.size()
            && ALL.contains(syntax.word(article))
            && syntax.token(noun).pos() == PartOfSpeech.NOUN
        ? Optional.of(ofNoun(figure, noun))
        : Optional.empty();
  }

  private Phrase ofNoun(PhraseFinder.Range figure, int noun) {
    int begin = figure.begin();
    int edge = PhraseEnd.of(syntax, noun, references);
    return shapes.phrase(
        begin, figure.end() - 1, noun, edge, List.of(), shapes.within(begin, noun, noun, edge));
  }

  /** {@code otros 600}: a figure of the noun that another has counted before. */
  private Optional<Phrase> further(PhraseFinder.Range figure) {
    return ElidedNouns.of(syntax, figure, figures)
        .filter(noun -> !ElidedNouns.isSomeOfWhich(syntax, figure))
        .map(
            noun ->
                shapes.phrase(
                    PhraseBeginning.of(syntax, figure.begin(), figures),
                    figure.end() - 1,
                    noun,
                    figure.end(),
                    List.of(),
                    shapes.within(noun, noun, noun, PhraseEnd.of(syntax, noun, references))));
  }

  /** {@code Otros cinco resultaron heridos}: of those that a sentence before has counted. */
  private Optional<Phrase> others(PhraseFinder.Range figure) {
    int begin = figure.begin() - 1;
    int next = figure.end();
    boolean others =
        begin >= 0
            && next < syntax.size()
            && syntax.word(begin).matches("otr[oa]s")
            && syntax.isVerbal(next)
            && figures.stream().noneMatch(other -> other.end() <= figure.begin());
    return others
        ? Optional.of(
            shapes.phrase(begin, figure.end() - 1, figure.end() - 1, next, List.of(), List.of()))
        : Optional.empty();
  }

  /** {@code mató a siete}: people, of whom it is only told how many. */
  private Optional<Phrase> harmed(PhraseFinder.Range figure) {
    int begin = figure.begin();
    boolean object =
        begin > 1
            && syntax.word(begin - 1).equals("a")
            && syntax.isVerbal(begin - 2)
            && harming.contains(syntax.token(begin - 2).lemma())
            && figures.stream()
                .filter(other -> other.end() <= begin)
                .noneMatch(other -> ElidedNouns.isNamed(syntax, other.end()));
    return object && !ElidedNouns.isNamed(syntax, figure.end())
        ? Optional.of(
            shapes.phrase(
                begin, figure.end() - 1, figure.end() - 1, figure.end(), List.of(), List.of()))
        : Optional.empty();
  }

  /** {@code tres de ellos}, where nobody is named. */
  private Optional<Phrase> ofThem(PhraseFinder.Range figure, int them) {
    return them < syntax.size() && THEM.contains(syntax.word(them))
        ? Optional.of(
            shapes.phrase(figure.begin(), figure.end() - 1, them, them + 1, List.of(), List.of()))
        : Optional.empty();
  }

  private static boolean standsForOther(Reference reference) {
    return reference.form() == Reference.Form.PRONOUN || isDescription(reference);
  }

  private static boolean isDescription(Reference reference) {
    return reference.form() == Reference.Form.DESCRIPTION;
  }
}
