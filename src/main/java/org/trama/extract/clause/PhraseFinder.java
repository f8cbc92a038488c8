package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.mention.Reference;
import org.trama.knowledge.Lexicon;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Finds the noun phrases of a sentence, with the preposition before each, by the order of words
 * rather than the tree.
 */
public final class PhraseFinder {
  /**
   * Tokens from {@code begin} to the one before {@code end}.
   *
   * @param begin first index
   * @param end index after the last
   */
  public record Range(int begin, int end) {
    public boolean covers(int token) {
      return begin <= token && token < end;
    }
  }

  private final Lexicon lexicon;

  public PhraseFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * All phrases of the sentence by their place.
   *
   * @param references those of this sentence
   * @param titles where a person is named by office, and who it is
   * @param figures ranges of tokens that tell how many, {@code al menos 54}: part of the phrase
   *     they count
   * @param times ranges of tokens that tell when, whose nouns are no phrases
   */
  public List<Phrase> find(
      Syntax syntax,
      List<Reference> references,
      Map<Span, String> titles,
      List<Range> figures,
      List<Range> times) {
    List<Reference> nominal = nominal(syntax, references, times);
    PhraseShapes shapes = new PhraseShapes(lexicon, syntax, references, figures, times);
    boolean[] taken = new boolean[syntax.size()];
    List<Phrase> phrases = new ArrayList<>();
    for (Reference reference : nominal) {
      if (!Nominals.isAdjective(syntax, reference) && !taken[reference.head()]) {
        phrases.add(shapes.referring(reference, nominal));
      }
      take(syntax, reference, taken);
    }
    syntax.sentence().tokens().stream()
        .filter(token -> !taken[token.index()])
        .filter(
            token ->
                Nominals.isHead(syntax, token, figures)
                    || Nominals.isCountedActor(token, figures, references))
        .filter(token -> isFree(syntax, token, times))
        .filter(token -> !PhraseEnd.isKind(syntax, token.index()))
        .forEach(token -> phrases.add(shapes.common(token.index())));
    new FigurePhrases(syntax, shapes, references, figures, lexicon.nounClass(NounClasses.HARMING))
        .all(nominal)
        .forEach(phrases::add);
    List<Phrase> named = phrases.stream().map(new Titles(syntax, titles)::resolve).toList();
    List<Phrase> whole = NamesBehind.join(syntax, withoutThemes(named));
    return Coordination.shareModifiers(
        syntax, Coordination.coordinate(syntax, new Exemplars(lexicon, syntax).join(whole)));
  }

  /** The references that may head phrases, by their place, the longest first. */
  private static List<Reference> nominal(
      Syntax syntax, List<Reference> references, List<Range> times) {
    return references.stream()
        .filter(reference -> reference.form() != Reference.Form.ELLIPSIS)
        .filter(reference -> reference.end() > reference.begin())
        .filter(reference -> times.stream().noneMatch(time -> time.covers(reference.head())))
        .filter(reference -> !Nominals.isPossessive(syntax, reference))
        .filter(reference -> !Nominals.isNationality(syntax, reference, references))
        .sorted(Comparator.comparingInt(Reference::begin).thenComparing(r -> -r.end()))
        .toList();
  }

  /** Of a description only the head is taken: the nouns of its complements head phrases. */
  private static void take(Syntax syntax, Reference reference, boolean[] taken) {
    boolean whole = reference.form() != Reference.Form.DESCRIPTION;
    for (int i = reference.begin(); i < reference.end() && !syntax.isVerbal(i); i++) {
      taken[i] |= whole || i == reference.head();
    }
  }

  private static boolean isFree(Syntax syntax, Token token, List<Range> times) {
    return times.stream().noneMatch(range -> range.covers(token.index()))
        && !Prepositions.holds(syntax, token.index());
  }

  /** Without what a measure measures and what a wider phrase names as a whole. */
  private static List<Phrase> withoutThemes(List<Phrase> phrases) {
    Set<Integer> themes =
        phrases.stream()
            .filter(phrase -> isMeasure(phrase) && phrase.covers(phrase.theme()))
            .map(Phrase::theme)
            .collect(Collectors.toSet());
    return phrases.stream()
        .filter(phrase -> phrase.refers() || isMeasure(phrase) || !themes.contains(phrase.head()))
        .filter(phrase -> phrases.stream().noneMatch(wider -> isApposed(wider, phrase)))
        .sorted(Comparator.comparingInt(Phrase::begin).thenComparingInt(Phrase::head))
        .toList();
  }

  private static boolean isMeasure(Phrase phrase) {
    return phrase.theme() != phrase.head();
  }

  private static boolean isApposed(Phrase wider, Phrase name) {
    return wider.begin() < name.begin()
        && wider.end() == name.end()
        && wider.refers()
        && wider.entities().equals(name.entities());
  }
}
