package org.trama.extract.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.mention.Reference;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** What the words in and behind a noun phrase name: its own name, or those of its complements. */
final class NounNames {
  private static final Set<Reference.Form> NAMES =
      Set.of(Reference.Form.NAME, Reference.Form.ACRONYM, Reference.Form.DEMONYM);

  private NounNames() {}

  /**
   * {@code una columna del Ejército maliense}, {@code decenas de palestinos}: what is measured has
   * a name of its own.
   */
  static Optional<Reference> measured(int head, int theme, List<Reference> all) {
    return theme == head
        ? Optional.empty()
        : all.stream()
            .filter(reference -> reference.head() == theme && NAMES.contains(reference.form()))
            .findFirst();
  }

  /** {@code la petrolera Rosneft}: a name right after the noun and its adjectives is its name. */
  static Optional<Reference> apposed(Syntax syntax, int theme, int edge, List<Reference> all) {
    return all.stream()
        .filter(
            reference ->
                reference.form() == Reference.Form.NAME
                    || reference.form() == Reference.Form.ACRONYM)
        .filter(
            reference ->
                reference.begin() > theme && reference.begin() <= edge && reference.end() >= edge)
        .filter(reference -> names(syntax, theme, reference))
        .findFirst();
  }

  /**
   * {@code su partido, el Movimiento al Socialismo, financia}, {@code murió un agente, el sargento
   * Bunjaku.}: the name set off by a comma and whatever ends it, with the title it may have.
   */
  static Optional<Reference> setOff(Syntax syntax, int theme, int edge, List<Reference> all) {
    if (edge + 1 >= syntax.size()
        || !syntax.word(edge).equals(",")
        || isPlural(syntax, syntax.token(theme))) {
      return Optional.empty();
    }
    int begin = Set.of("el", "la").contains(syntax.word(edge + 1)) ? edge + 2 : edge + 1;
    return all.stream()
        .filter(reference -> NAMES.contains(reference.form()))
        .filter(reference -> isSaid(syntax, reference, theme, begin))
        .filter(reference -> reference.end() < syntax.size())
        .filter(reference -> Set.of(",", "(", ".", ";").contains(syntax.word(reference.end())))
        .findFirst();
  }

  /** Whether the name, or the title right before it at {@code begin}, is apposed to the noun. */
  private static boolean isSaid(Syntax syntax, Reference name, int theme, int begin) {
    Token head = syntax.token(name.head());
    boolean titled =
        name.begin() == begin + 1
            && name.form() == Reference.Form.NAME
            && head.head() == begin
            && syntax.token(begin).pos() == PartOfSpeech.NOUN;
    Token said = titled ? syntax.token(begin) : head;
    return (titled || name.begin() == begin)
        && head.relation().equals("appos")
        && said.relation().equals("appos")
        && said.head() == theme;
  }

  /** Not {@code la venta de cazas F-16}: there the name is that of what stands between. */
  private static boolean names(Syntax syntax, int theme, Reference name) {
    boolean complement = false;
    for (int i = theme + 1; i < name.begin(); i++) {
      complement = complement || syntax.token(i).pos() == PartOfSpeech.ADP;
    }
    return !complement || syntax.token(name.head()).head() == theme;
  }

  /**
   * {@code Malí, cuyos gobernantes}, {@code Bolivia, a cuyo presidente}, {@code Chad y Malí, cuyos
   * presidentes}: the name right before the relative that opens the phrase, with those it is joined
   * to.
   */
  static List<Reference> whose(Syntax syntax, int begin, List<Reference> all) {
    int relative = syntax.token(begin).lemma().equals("cuyo") ? begin : begin - 1;
    if (relative < 1 || !syntax.token(relative).lemma().equals("cuyo")) {
      return List.of();
    }
    int opening = syntax.token(relative - 1).pos() == PartOfSpeech.ADP ? relative - 1 : relative;
    int end = opening > 0 && syntax.word(opening - 1).equals(",") ? opening - 1 : opening;
    boolean several = syntax.word(relative).matches("cuy[oa]s");
    return all.stream()
        .filter(reference -> reference.end() == end && reference.begin() < end)
        .findFirst()
        .map(last -> several ? row(syntax, last, all) : List.of(last))
        .orElse(List.of());
  }

  private static List<Reference> row(Syntax syntax, Reference last, List<Reference> all) {
    int first = syntax.firstConjunct(last.head());
    return all.stream()
        .filter(other -> other.begin() <= last.begin() && other.form().isByName())
        .filter(other -> syntax.firstConjunct(other.head()) == first)
        .toList();
  }

  /**
   * Who is named within a name, and whose the thing is that it names: {@code los Himars
   * ucranianos}.
   *
   * @param nominal the references that may head phrases
   * @param all all of the sentence
   */
  static List<String> ofName(
      Syntax syntax, Reference name, List<Reference> nominal, List<Reference> all) {
    Set<String> ids = new LinkedHashSet<>(inside(name.begin(), name.end(), nominal));
    all.stream()
        .filter(other -> isOwner(syntax, name, other))
        .forEach(other -> ids.addAll(other.entities()));
    return List.copyOf(ids);
  }

  /** {@code los Himars ucranianos}, {@code los F-35 de los Países Bajos}. */
  private static boolean isOwner(Syntax syntax, Reference name, Reference other) {
    boolean demonym =
        name.form().isByName()
            && other.form() == Reference.Form.DEMONYM
            && other.begin() == name.end();
    int de = name.end();
    boolean complement =
        other.form() == Reference.Form.NAME
            && other.begin() > de
            && de < syntax.size()
            && syntax.token(de).lemma().equals("de")
            && syntax.token(other.head()).head() == name.head();
    return demonym || complement;
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
  static List<String> complement(Syntax syntax, int theme, int end, List<Reference> all) {
    Set<String> ids = new LinkedHashSet<>();
    for (Reference reference : all) {
      boolean within = reference.begin() > theme && reference.head() < end;
      boolean after = isGenitive(syntax, reference, end);
      if (within || after) {
        ids.addAll(reference.entities());
      }
      boolean names = after || within && reference.form() == Reference.Form.DEMONYM;
      if (names) {
        boolean several = isPlural(syntax, syntax.token(theme));
        joined(syntax, reference, all)
            .filter(other -> several || after && beforeGenitive(syntax, other) < other.begin() - 1)
            .forEach(other -> ids.addAll(other.entities()));
      }
    }
    return List.copyOf(ids);
  }

  /**
   * {@code las delegaciones de Israel y Hamás}, {@code bombarderos rusos y chinos}, {@code la
   * independencia de Abjasia y de Osetia}: several are of one and another, and so is one of which
   * each name has its own {@code de}.
   */
  private static Stream<Reference> joined(Syntax syntax, Reference first, List<Reference> all) {
    return all.stream()
        .filter(other -> other.begin() >= first.end())
        .filter(other -> Set.of("y", "e", ",").contains(syntax.word(beforeGenitive(syntax, other))))
        .filter(other -> syntax.token(other.head()).relation().equals("conj"))
        .filter(other -> syntax.token(other.head()).head() == first.head());
  }

  /** A noun that opens a sentence may pass for a name, which has no number. */
  private static boolean isPlural(Syntax syntax, Token noun) {
    return noun.morphology().number() == Morphology.Number.PLURAL
        || noun.pos() == PartOfSpeech.PROPN && noun.text().endsWith("s") && opens(syntax, noun);
  }

  private static boolean opens(Syntax syntax, Token noun) {
    return noun.index() == 0 || Set.of("los", "las").contains(syntax.word(noun.index() - 1));
  }

  /** {@code fuerzas de Colombia y de Francia}: the place before the name and its own {@code de}. */
  private static int beforeGenitive(Syntax syntax, Reference name) {
    int before = name.begin() - 1;
    return before > 0 && syntax.word(before).equals("de") ? before - 1 : before;
  }

  private static boolean isGenitive(Syntax syntax, Reference reference, int end) {
    int begin = PhraseBeginning.of(syntax, reference.begin(), List.of());
    return begin > end - 1
        && begin - end <= 1
        && begin > 0
        && syntax.token(begin - 1).lemma().equals("de")
        && begin - 1 == end;
  }
}
