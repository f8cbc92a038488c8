package org.trama.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.entity.Reference;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Finds the noun phrases of a sentence, with the preposition before each, by the order of words
 * rather than the tree.
 */
final class PhraseFinder {
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

  private static final Set<String> CONJUNCTIONS = Set.of("y", "e", "o", "u", "ni", ",", "como");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "«", "»", "'", "‘", "’", "(");

  /**
   * A title begins its phrase: not further, in characters, than an article and an adjective before
   * it.
   */
  private static final int TITLE_REACH = 12;

  private final Lexicon lexicon;

  PhraseFinder(Lexicon lexicon) {
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
            .filter(reference -> !isPossessive(syntax, reference))
            .sorted(Comparator.comparingInt(Reference::begin).thenComparing(r -> -r.end()))
            .toList();
    List<Phrase> phrases = new ArrayList<>();
    boolean[] taken = new boolean[syntax.size()];
    for (Reference reference : nominal) {
      if (!isAdjective(syntax, reference) && !taken[reference.head()]) {
        phrases.add(referring(syntax, reference, nominal, figures));
      }
      for (int i = reference.begin(); i < reference.end(); i++) {
        taken[i] =
            taken[i] || reference.form() != Reference.Form.DESCRIPTION || i == reference.head();
      }
    }
    for (Token token : syntax.sentence().tokens()) {
      boolean noun =
          token.pos() == PartOfSpeech.NOUN
              || token.pos() == PartOfSpeech.PROPN && !token.relation().equals("flat");
      boolean time = times.stream().anyMatch(range -> range.covers(token.index()));
      boolean counted = token.index() > 0 && isCountedParticiple(syntax, token.index(), figures);
      if ((noun || counted) && !time && !taken[token.index()]) {
        phrases.add(common(syntax, token.index(), references, figures));
      }
    }
    figures.forEach(figure -> partitive(syntax, figure, nominal).ifPresent(phrases::add));
    List<Phrase> named = phrases.stream().map(phrase -> byTitle(syntax, phrase, titles)).toList();
    return shareModifiers(coordinate(syntax, withNames(syntax, withoutThemes(named))));
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
        .filter(reference -> leftEdge(syntax, reference.begin(), List.of()) == de + 1)
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

  private static boolean isPossessive(Syntax syntax, Reference reference) {
    String word = syntax.token(reference.head()).text().toLowerCase(Locale.ROOT);
    return reference.form() == Reference.Form.PRONOUN
        && Set.of(
                "su",
                "sus",
                "suyo",
                "suya",
                "cuyo",
                "cuya",
                "cuyos",
                "cuyas",
                "nuestro",
                "nuestra",
                "nuestros",
                "nuestras",
                "mi",
                "mis")
            .contains(word);
  }

  /** {@code 251 secuestrados}: a participle behind a figure is a noun, whatever the tagger says. */
  private static boolean isCountedParticiple(Syntax syntax, int index, List<Range> figures) {
    return syntax.token(index).morphology().mood() == Morphology.Mood.PARTICIPLE
        && figures.stream().anyMatch(range -> range.end() == index);
  }

  /** A demonym that modifies a noun is no phrase of its own. */
  private static boolean isAdjective(Syntax syntax, Reference reference) {
    if (reference.form() != Reference.Form.DEMONYM) {
      return false;
    }
    Token head = syntax.token(reference.head());
    boolean afterNoun = head.index() > 0 && isNounLike(syntax.token(head.index() - 1));
    return head.pos() == PartOfSpeech.ADJ && !startsPhrase(syntax, head.index()) || afterNoun;
  }

  private static boolean isNounLike(Token token) {
    return token.pos() == PartOfSpeech.NOUN
        || token.pos() == PartOfSpeech.ADJ
        || token.pos() == PartOfSpeech.PROPN;
  }

  private static boolean startsPhrase(Syntax syntax, int index) {
    return index > 0 && syntax.token(index - 1).pos() == PartOfSpeech.DET;
  }

  private Phrase referring(
      Syntax syntax, Reference reference, List<Reference> all, List<Range> figures) {
    int begin = leftEdge(syntax, reference.begin(), figures);
    return new Phrase(
        begin,
        reference.head(),
        reference.head(),
        reference.end(),
        Prepositions.before(syntax, begin),
        reference.entities(),
        inside(reference.begin(), reference.end(), all),
        Optional.empty());
  }

  private Phrase common(Syntax syntax, int head, List<Reference> all, List<Range> figures) {
    int theme = theme(syntax, head);
    int edge = rightEdge(syntax, theme, all);
    int begin = leftEdge(syntax, head, figures);
    Optional<Reference> name = apposed(theme, edge, all);
    int end = name.map(Reference::end).orElse(edge);
    List<String> entities = name.map(Reference::entities).orElse(List.of());
    List<String> within = new ArrayList<>(complement(syntax, theme, edge, all));
    all.stream()
        .filter(
            reference ->
                reference.form() == Reference.Form.PRONOUN
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

  /** {@code la petrolera Rosneft}: a name right after the noun and its adjectives is its name. */
  private static Optional<Reference> apposed(int theme, int edge, List<Reference> all) {
    return all.stream()
        .filter(
            reference ->
                reference.form() == Reference.Form.NAME
                    || reference.form() == Reference.Form.ACRONYM)
        .filter(
            reference ->
                reference.begin() > theme && reference.begin() <= edge && reference.end() >= edge)
        .findFirst();
  }

  /** What a measure measures: {@code contenedores de municiones}, {@code miles de soldados}. */
  private int theme(Syntax syntax, int head) {
    int at = head;
    Set<String> measures = lexicon.nounClass(MEASURES);
    while (measures.contains(syntax.token(at).lemma())
        && at + 2 < syntax.size()
        && syntax.token(at + 1).lemma().equals("de")
        && isNounLike(syntax.token(skipModifiers(syntax, at + 2)))) {
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

  /**
   * Over adjectives and {@code de} complements without a determiner, up to the first word of
   * another kind.
   */
  private static int rightEdge(Syntax syntax, int head, List<Reference> all) {
    int at = head + 1;
    while (at < syntax.size()) {
      Token token = syntax.token(at);
      boolean next = at + 1 < syntax.size();
      int index = at;
      boolean demonym =
          all.stream()
              .anyMatch(
                  reference ->
                      reference.form() == Reference.Form.DEMONYM && reference.head() == index);
      if (token.pos() == PartOfSpeech.ADJ
          || demonym
          || token.pos() == PartOfSpeech.PROPN && at == head + 1) {
        at++;
      } else if (token.text().equals("de") && next && isBareNoun(syntax, at + 1)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isBareNoun(Syntax syntax, int index) {
    PartOfSpeech pos = syntax.token(index).pos();
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ADJ;
  }

  /**
   * Over figures, adjectives and quotation marks to the determiner, and over one before it ({@code
   * todos los}).
   */
  private static int leftEdge(Syntax syntax, int head, List<Range> figures) {
    int at = head;
    boolean determined = false;
    while (at > 0) {
      int before = at - 1;
      Optional<Range> figure = figures.stream().filter(range -> range.covers(before)).findFirst();
      boolean determiner = isDeterminer(syntax.token(before));
      if (figure.isPresent() && !determined) {
        at = figure.get().begin();
      } else if (determiner || !determined && isPrenominal(syntax, before)) {
        determined |= determiner;
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isDeterminer(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    return token.pos() == PartOfSpeech.DET
        || Set.of("unos", "unas", "otros", "otras", "ambos", "ambas", "varios", "varias")
            .contains(text);
  }

  private static boolean isPrenominal(Syntax syntax, int index) {
    Token token = syntax.token(index);
    return switch (token.pos()) {
      case NUM -> true;
      case ADJ -> index > 0 && syntax.token(index - 1).pos() != PartOfSpeech.NOUN;
      case PUNCT -> QUOTES.contains(token.text());
      default ->
          Set.of("llamado", "llamada", "llamados", "llamadas")
              .contains(token.text().toLowerCase(Locale.ROOT));
    };
  }

  private static List<String> inside(int begin, int end, List<Reference> all) {
    Set<String> ids = new LinkedHashSet<>();
    for (Reference reference : all) {
      if (reference.begin() >= begin
          && reference.end() <= end
          && reference.end() - reference.begin() < end - begin) {
        ids.addAll(reference.entities());
      }
    }
    return List.copyOf(ids);
  }

  /**
   * Entities that a common noun's own modifiers name: a demonym in the phrase, or a name right
   * after its {@code de}.
   */
  private static List<String> complement(Syntax syntax, int theme, int end, List<Reference> all) {
    Set<String> ids = new LinkedHashSet<>();
    for (Reference reference : all) {
      boolean within = reference.begin() > theme && reference.head() < end;
      boolean after = isGenitive(syntax, reference, end);
      if (within || after) {
        ids.addAll(reference.entities());
      }
    }
    return List.copyOf(ids);
  }

  private static boolean isGenitive(Syntax syntax, Reference reference, int end) {
    int begin = leftEdge(syntax, reference.begin(), List.of());
    return begin > end - 1
        && begin - end <= 1
        && begin > 0
        && syntax.token(begin - 1).lemma().equals("de")
        && begin - 1 == end;
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

  /**
   * Links each phrase to the one it is coordinated with; it then stands behind the same
   * preposition.
   */
  private static List<Phrase> coordinate(Syntax syntax, List<Phrase> phrases) {
    List<Phrase> result = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Optional<Phrase> before =
          result.stream()
              .filter(other -> areCoordinated(syntax, other, phrase))
              .reduce((a, b) -> b);
      result.add(before.map(other -> joined(other, phrase)).orElse(phrase));
    }
    return result;
  }

  /**
   * {@code la presidenta, Claudia Sheinbaum,}: a phrase and the name behind it that mean the same
   * are one.
   */
  private static List<Phrase> withNames(Syntax syntax, List<Phrase> phrases) {
    List<Phrase> joined = new ArrayList<>();
    for (Phrase phrase : phrases) {
      int last = joined.size() - 1;
      Optional<Phrase> title =
          joined.stream()
              .filter(
                  before ->
                      before.refers()
                          && before.entities().equals(phrase.entities())
                          && isBeside(syntax, before, phrase))
              .findFirst();
      Optional<Phrase> spelled =
          joined.stream()
              .filter(
                  before ->
                      before.end() == phrase.begin()
                          && isAcronym(syntax, phrase)
                          && before.refers())
              .reduce((a, b) -> b);
      if (title.isEmpty() && spelled.isPresent()) {
        joined.set(
            joined.indexOf(spelled.get()),
            spelled.get().standingFor(phrase.entities().get(0)).until(phrase.end()));
      } else if (title.isPresent() && last >= 0) {
        Phrase whole = title.get().until(phrase.end());
        joined.set(joined.indexOf(title.get()), whole);
      } else {
        joined.add(phrase);
      }
    }
    return joined;
  }

  /** {@code (NIS)} right behind the words it stands for. */
  private static boolean isAcronym(Syntax syntax, Phrase phrase) {
    boolean bracketed =
        syntax.token(phrase.begin()).text().equals("(")
            && phrase.end() < syntax.size()
            && syntax.token(phrase.end()).text().equals(")");
    return bracketed && phrase.entities().size() == 1 && phrase.end() - phrase.begin() == 2;
  }

  private static boolean isBeside(Syntax syntax, Phrase before, Phrase name) {
    int gap = name.begin() - before.end();
    boolean comma = gap == 1 && Set.of(",", "(").contains(syntax.token(before.end()).text());
    return name.marker().isEmpty() && (gap == 0 || comma) && name.begin() > before.begin();
  }

  /** {@code 76 aviones y 15 buques chinos}: the adjective at the end belongs to both. */
  private static List<Phrase> shareModifiers(List<Phrase> phrases) {
    List<Phrase> shared = new ArrayList<>(phrases);
    for (int i = shared.size() - 1; i > 0; i--) {
      Phrase later = shared.get(i);
      for (int j = 0; j < i; j++) {
        Phrase first = shared.get(j);
        boolean joined = later.conjunctOf().filter(head -> head == first.head()).isPresent();
        if (joined && !first.refers() && !later.refers() && first.within().isEmpty()) {
          shared.set(j, first.naming(later.within()));
        }
      }
    }
    return shared;
  }

  private static Phrase joined(Phrase before, Phrase phrase) {
    String marker = phrase.marker().isEmpty() ? before.marker() : phrase.marker();
    return new Phrase(
        phrase.begin(),
        phrase.head(),
        phrase.theme(),
        phrase.end(),
        marker,
        phrase.entities(),
        phrase.within(),
        Optional.of(before.head()));
  }

  private static boolean areCoordinated(Syntax syntax, Phrase before, Phrase phrase) {
    int edge = phrase.begin() - (phrase.marker().isEmpty() ? 0 : phrase.marker().split(" ").length);
    if (edge < 1
        || !CONJUNCTIONS.contains(syntax.token(edge - 1).text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    int gap = edge - 1 - before.end();
    boolean sameMarker = phrase.marker().isEmpty() || phrase.marker().equals(before.marker());
    boolean byTree = isConjunct(syntax, phrase.head(), before);
    boolean adjacent =
        gap == 0 || gap == 1 && Set.of(",", ")").contains(syntax.token(edge - 2).text());
    boolean listed =
        !syntax.token(edge - 1).text().equals(",") || before.conjunctOf().isPresent() || byTree;
    return sameMarker
        && (byTree && gap >= 0 && gap < 8
            || adjacent
                && listed
                && phrase.refers() == before.refers()
                && areAlike(syntax, before, phrase));
  }

  /** Common nouns are joined only where both have a determiner or neither. */
  private static boolean areAlike(Syntax syntax, Phrase before, Phrase phrase) {
    boolean one = syntax.token(before.begin()).pos() == PartOfSpeech.DET;
    boolean other = syntax.token(phrase.begin()).pos() == PartOfSpeech.DET;
    return phrase.refers() || one == other;
  }

  private static boolean isConjunct(Syntax syntax, int head, Phrase before) {
    return syntax.token(head).relation().equals("conj") && before.covers(syntax.token(head).head());
  }
}
