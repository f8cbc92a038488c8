package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Words that stand for a verb before, and who does as it says or does not: {@code España no lo
 * hace}, {@code Eslovenia lo hará en junio}, {@code Dinamarca, no}.
 */
public final class ProVerbs {
  private static final Set<String> NO = Set.of("no", "tampoco", "nunca", "jamás");

  /** Words that may stand between who does it and the pronoun. */
  private static final Set<String> BETWEEN =
      Set.of("no", "tampoco", "nunca", "jamás", "sí", "ya", ",", "aún", "todavía", "después");

  private static final Set<String> BREAKS =
      Set.of(",", ";", "y", "e", "pero", "mientras", "(", ".", "—", "como", "que", "aunque");

  private static final Set<String> ENDS = Set.of(",", ";", ".", "y", "e", ")", "—", "pero");

  private ProVerbs() {}

  /**
   * One of them.
   *
   * @param word index of the verb, or of the word of yes or no
   * @param words those that say so, with who does it
   * @param doers his ids, at least one
   * @param opens whether nothing else stands before in the sentence
   * @param negated whether he does not do it
   * @param neither whether those before did not do it either
   */
  public record ProVerb(
      int word, Span words, List<String> doers, boolean opens, boolean negated, boolean neither) {
    public ProVerb {
      doers = List.copyOf(doers);
    }
  }

  /** All of a sentence whose doer is named beside them, in order. */
  public static List<ProVerb> in(Scene scene) {
    return IntStream.range(1, scene.syntax().size())
        .boxed()
        .flatMap(i -> Stream.concat(verb(scene, i).stream(), answer(scene, i).stream()))
        .toList();
  }

  /** {@code no lo hizo España}, {@code España ya lo había hecho}. */
  private static Optional<ProVerb> verb(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    int pronoun = syntax.groupBegin(verb) - 1;
    boolean stands =
        syntax.token(verb).lemma().equals("hacer")
            && syntax.isFinite(verb)
            && syntax.group(verb).noneMatch(ProVerbs::isConditional)
            && pronoun >= 0
            && syntax.word(pronoun).equals("lo");
    int begin = stands ? begin(syntax, pronoun) : 0;
    return Stream.of(before(scene, begin), behind(scene, verb + 1))
        .flatMap(Optional::stream)
        .filter(doer -> stands && !hasWord(syntax, begin, pronoun, Set.of("también")))
        .filter(doer -> doer.begin() > verb || isOver(scene, verb + 1))
        .findFirst()
        .map(doer -> of(scene, verb, Math.min(begin, doer.begin()), verb + 1, doer));
  }

  /** {@code lo haría un día después}: what is told as to come then, or as wished for. */
  private static boolean isConditional(Token word) {
    return word.morphology().mood() == Morphology.Mood.CONDITIONAL;
  }

  /** {@code Dinamarca, no}: nothing more is said of it. */
  private static Optional<ProVerb> answer(Scene scene, int word) {
    Syntax syntax = scene.syntax();
    boolean closed = word + 1 == syntax.size() || ENDS.contains(syntax.word(word + 1));
    boolean comma = syntax.word(word - 1).equals(",");
    return before(scene, comma ? word - 1 : word)
        .filter(doer -> closed && Set.of("no", "sí").contains(syntax.word(word)))
        .map(doer -> of(scene, word, doer.begin(), word + 1, doer));
  }

  private static int begin(Syntax syntax, int pronoun) {
    int begin = pronoun;
    while (begin > 0
        && (BETWEEN.contains(syntax.word(begin - 1)) || syntax.word(begin - 1).equals("también"))) {
      begin--;
    }
    return begin;
  }

  private static ProVerb of(Scene scene, int word, int begin, int end, Phrase doer) {
    Syntax syntax = scene.syntax();
    int last = Math.max(end, doer.end());
    return new ProVerb(
        word,
        syntax.sentence().span(begin, last),
        doer.named(),
        begin == 0,
        hasWord(syntax, begin, end, NO),
        hasWord(syntax, begin, end, Set.of("tampoco")));
  }

  private static boolean hasWord(Syntax syntax, int begin, int end, Set<String> words) {
    return IntStream.range(begin, end).anyMatch(i -> words.contains(syntax.word(i)));
  }

  /** Who is named right before, behind a break and no preposition. */
  private static Optional<Phrase> before(Scene scene, int end) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.end() == end && phrase.refers())
        .map(phrase -> row(scene, phrase))
        .filter(phrase -> phrase.begin() == 0 || isBreak(scene.syntax(), phrase.begin() - 1))
        .findFirst();
  }

  /** The first of a row with all its names: {@code España y Grecia}. */
  private static Phrase row(Scene scene, Phrase last) {
    return last.conjunctOf().isEmpty()
        ? last
        : scene.phrases().stream()
            .filter(first -> first.head() == last.conjunctOf().get() && first.refers())
            .filter(first -> first.marker().isEmpty() && first.conjunctOf().isEmpty())
            .filter(first -> first.end() == last.begin() - 1)
            .map(
                first ->
                    new Phrase(
                        first.begin(),
                        first.head(),
                        first.theme(),
                        last.end(),
                        "",
                        Stream.concat(first.entities().stream(), last.entities().stream())
                            .distinct()
                            .toList(),
                        List.of(),
                        Optional.empty()))
            .findFirst()
            .orElse(last);
  }

  private static boolean isBreak(Syntax syntax, int index) {
    return BREAKS.contains(syntax.word(index)) || syntax.token(index).pos() == PartOfSpeech.PUNCT;
  }

  /** Who is named right behind, and closes the clause. */
  private static Optional<Phrase> behind(Scene scene, int begin) {
    List<Phrase> row =
        scene.phrases().stream()
            .filter(phrase -> phrase.begin() >= begin && phrase.refers())
            .filter(
                phrase ->
                    phrase.begin() == begin
                        || phrase.conjunctOf().isPresent() && phrase.begin() - begin < 6)
            .toList();
    return row.stream()
        .filter(phrase -> phrase.begin() == begin && phrase.marker().isEmpty())
        .findFirst()
        .map(
            first ->
                row.stream()
                    .filter(next -> next.conjunctOf().filter(h -> h == first.head()).isPresent())
                    .findFirst()
                    .map(next -> row(scene, next))
                    .orElse(first))
        .filter(doer -> isOver(scene, doer.end()));
  }

  /** Whether the clause has no more than a day behind: not so {@code lo hizo público}. */
  private static boolean isOver(Scene scene, int index) {
    Syntax syntax = scene.syntax();
    return index >= syntax.size()
        || ENDS.contains(syntax.word(index))
        || scene.times().stream()
            .anyMatch(time -> time.begin() == index || time.begin() == index + 1);
  }
}
