package org.trama.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.entity.Reference;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Finds the noun phrases of a sentence, with the preposition before each, by the order of words
 * rather than the tree.
 */
final class PhraseFinder {
  /** Noun class of the lexicon: countries. */
  private static final String STATES = "CountryNoun";

  /** Noun class of the lexicon whose members only measure what follows {@code de}. */
  private static final String MEASURES = "Measure";

  /**
   * Tokens from {@code begin} to the one before {@code end}.
   *
   * @param begin first index
   * @param end index after the last
   */
  record Range(int begin, int end) {
    boolean covers(int token) {
      return begin <= token && token < end;
    }
  }

  /**
   * A title begins its phrase: not further, in characters, than an article and an adjective before
   * it.
   */
  private static final int TITLE_REACH = 12;

  private final Lexicon lexicon;
  private final Freight freight;

  PhraseFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.freight = new Freight(new NounClasses(lexicon));
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
  List<Phrase> find(
      Syntax syntax,
      List<Reference> references,
      Map<Span, String> titles,
      List<Range> figures,
      List<Range> times) {
    List<Reference> nominal =
        references.stream()
            .filter(
                reference ->
                    reference.form() != Reference.Form.ELLIPSIS
                        && reference.end() > reference.begin())
            .filter(reference -> times.stream().noneMatch(time -> time.covers(reference.head())))
            .filter(reference -> !Nominals.isPossessive(syntax, reference))
            .filter(reference -> !Nominals.isNationality(syntax, reference, references))
            .sorted(Comparator.comparingInt(Reference::begin).thenComparing(r -> -r.end()))
            .toList();
    List<Phrase> phrases = new ArrayList<>();
    boolean[] taken = new boolean[syntax.size()];
    for (Reference reference : nominal) {
      if (!Nominals.isAdjective(syntax, reference) && !taken[reference.head()]) {
        phrases.add(referring(syntax, reference, nominal, references, figures));
      }
      for (int i = reference.begin(); i < reference.end() && !syntax.isVerbal(i); i++) {
        taken[i] =
            taken[i] || reference.form() != Reference.Form.DESCRIPTION || i == reference.head();
      }
    }
    for (Token token : syntax.sentence().tokens()) {
      boolean time = times.stream().anyMatch(range -> range.covers(token.index()));
      boolean free = !time && !taken[token.index()] && !Prepositions.holds(syntax, token.index());
      if (free && Nominals.isHead(syntax, token, figures)) {
        phrases.add(common(syntax, token.index(), references, figures));
      }
    }
    figures.forEach(figure -> partitive(syntax, figure, nominal).ifPresent(phrases::add));
    List<Phrase> named = phrases.stream().map(phrase -> byTitle(syntax, phrase, titles)).toList();
    return Coordination.shareModifiers(
        Coordination.coordinate(syntax, Coordination.withNames(syntax, withoutThemes(named))));
  }

  /** {@code más de 600 de ellos}: a figure with no noun of its own, of those it refers to. */
  private static Optional<Phrase> partitive(Syntax syntax, Range figure, List<Reference> all) {
    int de = figure.end();
    if (de >= syntax.size() || !syntax.token(de).lemma().equals("de")) {
      return Optional.empty();
    }
    int head = figure.end() - 1;
    return all.stream()
        .filter(
            reference ->
                reference.form() == Reference.Form.PRONOUN
                    || reference.form() == Reference.Form.DESCRIPTION)
        .filter(reference -> PhraseEdges.left(syntax, reference.begin(), List.of()) == de + 1)
        .findFirst()
        .map(
            reference ->
                new Phrase(
                    figure.begin(),
                    head,
                    head,
                    reference.end(),
                    Prepositions.before(syntax, figure.begin()),
                    reference.entities(),
                    List.of(),
                    Optional.empty()));
  }

  /**
   * A common noun within {@code el ministro de Defensa, Shin Won-sik} that opens it stands for the
   * person.
   */
  private static Phrase byTitle(Syntax syntax, Phrase phrase, Map<Span, String> titles) {
    Span head = syntax.token(phrase.head()).span();
    return titles.entrySet().stream()
        .filter(
            title ->
                title.getKey().contains(head)
                    && head.begin() - title.getKey().begin() < TITLE_REACH)
        .filter(
            title ->
                !phrase.refers()
                    && phrase.marker().equals("de")
                        == startsAfterDe(syntax, phrase, title.getKey()))
        .findFirst()
        .map(title -> phrase.standingFor(title.getValue()))
        .orElse(phrase);
  }

  private static boolean startsAfterDe(Syntax syntax, Phrase phrase, Span title) {
    return phrase.marker().equals("de")
        && syntax.token(phrase.begin()).span().begin() <= title.begin();
  }

  private Phrase referring(
      Syntax syntax,
      Reference reference,
      List<Reference> all,
      List<Reference> named,
      List<Range> figures) {
    int first =
        Nominals.nationality(syntax, reference, named)
            .map(Reference::begin)
            .orElse(reference.begin());
    int begin = PhraseEdges.left(syntax, first, figures);
    return new Phrase(
        begin,
        reference.head(),
        reference.head(),
        reference.end(),
        Prepositions.before(syntax, begin),
        reference.entities(),
        NounNames.inside(reference.begin(), reference.end(), all),
        Optional.empty());
  }

  /** {@code su país}: where it is not known which, its possessor does not act in its place. */
  private boolean isState(Syntax syntax, int noun) {
    return lexicon.nounClass(STATES).contains(syntax.token(noun).lemma());
  }

  private Phrase common(Syntax syntax, int head, List<Reference> all, List<Range> figures) {
    int theme = theme(syntax, head);
    int edge = PhraseEdges.right(syntax, theme, all);
    int begin = PhraseEdges.left(syntax, head, figures);
    Optional<Reference> name =
        NounNames.apposed(syntax, theme, edge, all).or(() -> NounNames.measured(head, theme, all));
    int end = Math.max(edge, name.map(Reference::end).orElse(edge));
    List<String> entities = name.map(Reference::entities).orElse(List.of());
    List<String> within = new ArrayList<>(NounNames.complement(syntax, theme, edge, all));
    if (within.isEmpty() && theme != head) {
      within.addAll(NounNames.complement(syntax, head, theme, all));
    }
    NounNames.whose(syntax, begin, all).ifPresent(owner -> within.addAll(owner.entities()));
    all.stream()
        .filter(
            reference ->
                reference.form() == Reference.Form.PRONOUN
                    && !isState(syntax, head)
                    && begin <= reference.begin()
                    && reference.end() <= head)
        .forEach(possessor -> within.addAll(possessor.entities()));
    return new Phrase(
        begin,
        head,
        theme,
        end,
        Prepositions.before(syntax, begin),
        entities,
        within,
        Optional.empty());
  }

  /**
   * What a measure measures and a carrier carries: {@code miles de soldados}, {@code contenedores
   * con munición}.
   */
  private int theme(Syntax syntax, int head) {
    int load = freight.load(syntax, head);
    return load < 0 ? measured(syntax, head) : measured(syntax, load);
  }

  private int measured(Syntax syntax, int head) {
    int at = head;
    Set<String> measures = lexicon.nounClass(MEASURES);
    while (measures.contains(syntax.token(at).lemma())
        && at + 2 < syntax.size()
        && syntax.token(at + 1).lemma().equals("de")
        && !Prepositions.before(syntax, at + 2).contains(" ")
        && Nominals.isNounLike(syntax.token(skipModifiers(syntax, at + 2)))) {
      at = skipModifiers(syntax, at + 2);
    }
    return at;
  }

  private static int skipModifiers(Syntax syntax, int from) {
    int at = from;
    while (at + 1 < syntax.size()
        && syntax.token(at).pos() != PartOfSpeech.NOUN
        && (syntax.token(at).pos() == PartOfSpeech.DET
            || syntax.token(at).pos() == PartOfSpeech.ADJ
            || syntax.token(at).pos() == PartOfSpeech.NUM)) {
      at++;
    }
    return at;
  }

  private static List<Phrase> withoutThemes(List<Phrase> phrases) {
    Set<Integer> themes = new LinkedHashSet<>();
    phrases.stream()
        .filter(phrase -> phrase.theme() != phrase.head())
        .forEach(phrase -> themes.add(phrase.theme()));
    return phrases.stream()
        .filter(
            phrase ->
                phrase.refers()
                    || !themes.contains(phrase.head())
                    || phrase.theme() != phrase.head())
        .filter(phrase -> phrases.stream().noneMatch(wider -> isApposed(wider, phrase)))
        .sorted(Comparator.comparingInt(Phrase::begin).thenComparingInt(Phrase::head))
        .toList();
  }

  private static boolean isApposed(Phrase wider, Phrase name) {
    return wider.begin() < name.begin()
        && wider.end() == name.end()
        && wider.refers()
        && wider.entities().equals(name.entities());
  }
}
