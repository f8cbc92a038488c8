package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/** Joins the phrases of a coordination, and what stands once for all of them. */
final class Coordination {
  private static final Set<String> CONJUNCTIONS = Set.of("y", "e", "o", "u", "ni", ",", "como");

  private Coordination() {}

  /**
   * Links each phrase to the one it is coordinated with; it then stands behind the same
   * preposition.
   */
  static List<Phrase> coordinate(Syntax syntax, List<Phrase> phrases) {
    List<Phrase> result = new ArrayList<>();
    Likenesses likenesses = new Likenesses(syntax);
    for (Phrase phrase : phrases) {
      Optional<Phrase> before =
          result.stream()
              .filter(other -> areCoordinated(syntax, other, phrase))
              .reduce(
                  (a, b) ->
                      isCounted(syntax, phrase) && isCounted(syntax, a) && !isCounted(syntax, b)
                              || isOneOfMany(syntax, a, b)
                              || JointSubjects.are(syntax, a, phrase)
                              || likenesses.isGapped(a, phrase)
                          ? a
                          : b);
      result.add(before.map(other -> joined(other, phrase)).orElse(phrase));
    }
    return result;
  }

  /** {@code delegaciones de Israel y Hamás}: several, whose each is that of another. */
  private static boolean isOneOfMany(Syntax syntax, Phrase whole, Phrase name) {
    return whole.covers(name.head())
        && whole.head() < name.head()
        && name.refers()
        && whole.entities().equals(name.entities())
        && syntax.token(whole.head()).morphology().number() == Morphology.Number.PLURAL;
  }

  /** What is counted is listed with what is counted, not with a noun inside it. */
  private static boolean isCounted(Syntax syntax, Phrase phrase) {
    return IntStream.range(phrase.begin(), phrase.theme())
        .anyMatch(i -> syntax.token(i).pos() == PartOfSpeech.NUM);
  }

  /** {@code 76 aviones y 15 buques chinos}: the adjective at the end belongs to both. */
  static List<Phrase> shareModifiers(Syntax syntax, List<Phrase> phrases) {
    List<Phrase> shared = new ArrayList<>(phrases);
    for (int i = shared.size() - 1; i > 0; i--) {
      Phrase later = shared.get(i);
      for (int j = 0; j < i; j++) {
        Phrase first = shared.get(j);
        boolean joined = later.conjunctOf().filter(head -> head == first.head()).isPresent();
        boolean named = later.within().containsAll(later.entities()) && isModified(syntax, later);
        if (joined && !first.refers() && named && first.within().isEmpty()) {
          shared.set(j, first.naming(later.within()));
        }
      }
    }
    return shared;
  }

  /** {@code 15 buques chinos}; not so {@code un avión C-130}, {@code dos azerbaiyanos}. */
  private static boolean isModified(Syntax syntax, Phrase phrase) {
    int next = phrase.theme() + 1;
    return next < phrase.end() && !syntax.isCapital(next);
  }

  /** {@code Delegaciones de Israel y de Hamás}: those of the second do the same. */
  private static boolean sharesNoun(Syntax syntax, Phrase before, Phrase phrase) {
    int edge = phrase.begin() - 1;
    boolean joint =
        edge > 0
            && phrase.marker().equals("de")
            && Set.of("y", "e").contains(syntax.token(edge - 1).text())
            && before.end() == edge - 1;
    return joint
        && phrase.refers()
        && before.refers()
        && before.within().containsAll(before.entities())
        && before.end() - before.begin() > 1
        && !before.marker().equals("de");
  }

  /** {@code 300 blindados en 2019 y otros 150 en 2022}: those of the noun that is left out. */
  private static boolean isElided(Syntax syntax, Phrase before, Phrase phrase) {
    int edge = phrase.begin() - (phrase.marker().isEmpty() ? 0 : 1);
    return phrase.theme() == before.theme()
        && phrase.theme() < phrase.begin()
        && edge > before.end()
        && Set.of("y", "e").contains(syntax.word(edge - 1))
        && !syntax.hasFiniteVerb(before.end(), phrase.begin())
        && !isSubject(syntax, phrase);
  }

  /** {@code y otros 150 llegarán}: those of the next clause. */
  private static boolean isSubject(Syntax syntax, Phrase phrase) {
    int next = phrase.end();
    if (next < syntax.size() && syntax.word(next).matches("más|se")) {
      next++;
    }
    return next < syntax.size() && syntax.isFiniteVerb(next);
  }

  /** {@code tanto Moscú como Teherán}. */
  private static boolean isCompared(Syntax syntax, Phrase before, Phrase phrase) {
    return phrase.marker().equals("como")
        && before.end() == phrase.begin() - 1
        && before.begin() > 0
        && syntax.word(before.begin() - 1).equals("tanto");
  }

  private static Phrase joined(Phrase before, Phrase phrase) {
    boolean own = !phrase.marker().isEmpty() && !Set.of("de", "como").contains(phrase.marker());
    String marker = own ? phrase.marker() : before.marker();
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
    if (sharesNoun(syntax, before, phrase)
        || isCompared(syntax, before, phrase)
        || isElided(syntax, before, phrase)
        || JointSubjects.are(syntax, before, phrase)
        || new Likenesses(syntax).share(before, phrase)) {
      return true;
    }
    if (new Clitics(syntax).isClitic(phrase.head())
        || isOfNextBearer(syntax, phrase)
        || ClauseOpenings.opens(syntax, before, phrase)
        || GappedClauses.opens(syntax, before, phrase)) {
      return false;
    }
    int edge = phrase.begin() - (phrase.marker().isEmpty() ? 0 : phrase.marker().split(" ").length);
    if (edge < 1 || !CONJUNCTIONS.contains(syntax.word(edge - 1))) {
      return false;
    }
    int gap = edge - 1 - before.end();
    boolean sameMarker = phrase.marker().isEmpty() || phrase.marker().equals(before.marker());
    boolean byTree = isConjunct(syntax, phrase, before);
    boolean adjacent =
        gap == 0 || gap == 1 && Set.of(",", ")").contains(syntax.token(edge - 2).text());
    boolean listed =
        !syntax.token(edge - 1).text().equals(",")
            || before.conjunctOf().isPresent() && !isLast(syntax, before)
            || byTree;
    return sameMarker
        && (byTree && gap >= 0 && gap < 8
            || adjacent
                && listed
                && (phrase.refers() == before.refers() || isRepeated(before, phrase))
                && areAlike(syntax, before, phrase));
  }

  /**
   * {@code los cancilleres de Chile, Alberto van Klaveren, y Perú, Elmer Schialer}: the state of
   * who is named behind it.
   */
  private static boolean isOfNextBearer(Syntax syntax, Phrase phrase) {
    int bearer = phrase.end() + 1;
    return syntax.token(phrase.head()).relation().equals("nmod")
        && phrase.begin() > 0
        && Set.of("y", "e").contains(syntax.word(phrase.begin() - 1))
        && bearer < syntax.size()
        && syntax.word(bearer - 1).equals(",")
        && syntax.token(bearer).pos() == PartOfSpeech.PROPN
        && syntax.token(bearer).relation().equals("conj");
  }

  /** {@code en Homs y Latakia, el Ejército}: behind a conjunction stands the last of a row. */
  private static boolean isLast(Syntax syntax, Phrase phrase) {
    return phrase.begin() > 0 && Set.of("y", "e").contains(syntax.word(phrase.begin() - 1));
  }

  /** {@code a Rosneft y a tres generales}: what stands behind the same preposition once more. */
  private static boolean isRepeated(Phrase before, Phrase phrase) {
    return phrase.marker().equals(before.marker()) && !phrase.marker().matches("|de");
  }

  /** Common nouns are joined only where both have a determiner or neither. */
  private static boolean areAlike(Syntax syntax, Phrase before, Phrase phrase) {
    boolean one = syntax.token(before.begin()).pos() == PartOfSpeech.DET;
    boolean other = syntax.token(phrase.begin()).pos() == PartOfSpeech.DET;
    return phrase.refers() || before.refers() || one == other;
  }

  /**
   * By the tree, which may take the demonym of {@code tres generales iraníes} for the head, and
   * {@code 40 obuses} for what {@code 18 tanques} are.
   */
  private static boolean isConjunct(Syntax syntax, Phrase phrase, Phrase before) {
    boolean row =
        isCounted(syntax, phrase)
            && isCounted(syntax, before)
            && phrase.begin() - before.end() == 1;
    Set<String> relations = row ? Set.of("conj", "appos", "amod") : Set.of("conj");
    return IntStream.range(phrase.begin(), Math.max(phrase.end(), phrase.head() + 1))
        .filter(i -> i >= phrase.head() || syntax.token(i).pos() == PartOfSpeech.NUM)
        .mapToObj(syntax::token)
        .anyMatch(token -> relations.contains(token.relation()) && before.covers(token.head()));
  }
}
