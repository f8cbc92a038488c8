package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Reference;
import org.trama.knowledge.Lexicon;

/**
 * Draws the phrases of one sentence around what heads them: a reference, a common noun or a figure.
 */
final class PhraseShapes {
  /** Noun class of the lexicon: countries. */
  private static final String STATES = "CountryNoun";

  private static final Set<String> ADVERBS = Set.of("allí", "ahí", "allá");

  private final Lexicon lexicon;
  private final Measures measures;
  private final Syntax syntax;
  private final List<Reference> references;
  private final List<PhraseFinder.Range> figures;
  private final List<PhraseFinder.Range> times;

  /**
   * Of one sentence.
   *
   * @param references all of the sentence
   * @param figures ranges of tokens that tell how many
   * @param times ranges of tokens that tell when
   */
  PhraseShapes(
      Lexicon lexicon,
      Syntax syntax,
      List<Reference> references,
      List<PhraseFinder.Range> figures,
      List<PhraseFinder.Range> times) {
    this.lexicon = lexicon;
    this.measures = new Measures(lexicon);
    this.syntax = syntax;
    this.references = references;
    this.figures = figures;
    this.times = times;
  }

  /**
   * Of a reference, with the demonym before it: {@code el keniano William Ruto}.
   *
   * @param nominal the references that may head phrases
   */
  Phrase referring(Reference reference, List<Reference> nominal) {
    int first =
        Nominals.nationality(syntax, reference, references)
            .map(Reference::begin)
            .orElse(reference.begin());
    int begin = left(first);
    return phrase(
        begin,
        reference.head(),
        reference.head(),
        reference.end(),
        reference.entities(),
        NounNames.ofName(syntax, reference, nominal, references));
  }

  /** Of a common noun, with the name that it may have. */
  Phrase common(int head) {
    int theme = measures.theme(syntax, head);
    int edge = PhraseEnd.of(syntax, theme, references);
    int begin = left(head);
    Optional<Reference> name =
        NounNames.apposed(syntax, theme, edge, references)
            .or(() -> NounNames.measured(head, theme, references));
    return phrase(
        begin,
        head,
        theme,
        Math.max(edge, name.map(Reference::end).orElse(edge)),
        name.or(() -> NounNames.setOff(syntax, theme, edge, references))
            .map(Reference::entities)
            .orElse(List.of()),
        within(begin, head, theme, edge));
  }

  /** Who is named by what stands in and behind the noun, by {@code cuyo} or by a possessive. */
  List<String> within(int begin, int head, int theme, int edge) {
    List<String> within = new ArrayList<>(NounNames.complement(syntax, theme, edge, references));
    if (within.isEmpty() && theme != head) {
      within.addAll(NounNames.complement(syntax, head, theme, references));
    }
    NounNames.whose(syntax, begin, references).forEach(owner -> within.addAll(owner.entities()));
    if (!isState(head)) {
      references.stream()
          .filter(reference -> reference.form() == Reference.Form.PRONOUN)
          .filter(reference -> begin <= reference.begin() && reference.end() <= head)
          .forEach(possessor -> within.addAll(possessor.entities()));
    }
    return within;
  }

  /** {@code su país}: where it is not known which, its possessor does not act in its place. */
  private boolean isState(int noun) {
    return lexicon.nounClass(STATES).contains(syntax.token(noun).lemma());
  }

  /** The phrase, from the share that it is told by on. */
  Phrase phrase(
      int begin, int head, int theme, int end, List<String> entities, List<String> within) {
    int first = fromShare(begin);
    String marker = isAdverb(head) ? "en" : Prepositions.before(syntax, first);
    return new Phrase(first, head, theme, end, marker, entities, within, Optional.empty());
  }

  /** {@code allí}: a phrase of place by itself. */
  private boolean isAdverb(int head) {
    return ADVERBS.contains(syntax.word(head));
  }

  /** Where the phrase of {@code head} begins; {@code En 2019 Damasco}: no year is part of one. */
  private int left(int head) {
    int begin = PhraseBeginning.of(syntax, head, figures);
    return times.stream()
        .filter(time -> begin < time.end() && time.end() <= head)
        .mapToInt(PhraseFinder.Range::end)
        .max()
        .orElse(begin);
  }

  /** {@code un 40 % de la red eléctrica}: a share belongs to what it is a share of. */
  private int fromShare(int begin) {
    boolean share =
        begin > 1
            && syntax.word(begin - 1).equals("de")
            && Set.of("%", "ciento").contains(syntax.word(begin - 2));
    return figures.stream()
        .filter(figure -> share && figure.end() == begin - 1)
        .findFirst()
        .map(figure -> PhraseBeginning.of(syntax, figure.begin(), figures))
        .orElse(begin);
  }
}
