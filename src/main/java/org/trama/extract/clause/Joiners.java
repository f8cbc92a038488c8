package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.model.Span;

/**
 * Those of whom a sentence says only that they do what was told of others: {@code Moscú, también},
 * {@code lo mismo hizo Kampala}, {@code Bélgica siguió sus pasos}.
 */
public final class Joiners {
  private static final Set<String> TOO =
      Set.of("también", "tampoco", "asimismo", "igualmente", "ídem");

  /** What may stand before somebody who does no more than join in. */
  private static final Set<String> OPENINGS = Set.of(",", ";", "y", "e", ".", "—", "–", ":", "ni");

  private static final Set<String> CLOSINGS = Set.of(",", ";", ".", "y", "e", ")", "—");

  private static final List<List<String>> THE_SAME =
      FixedWords.of(
          "lo mismo",
          "lo propio",
          "otro tanto",
          "sus pasos",
          "su ejemplo",
          "también lo",
          "tampoco lo",
          "como también",
          "como ya",
          "como antes",
          "como");

  private static final List<List<String>> OF_COURSE =
      FixedWords.of("por supuesto", "desde luego", "cómo no", "claro");

  /** Verbs that stand for the one that told it. */
  private static final Set<String> DOING = Set.of("hacer", "responder", "contestar", "seguir");

  /** How far behind {@code lo mismo} such a verb may stand. */
  private static final int REACH = 4;

  private Joiners() {}

  /**
   * Somebody who joins in.
   *
   * @param begin index of the first word that says so
   * @param words those that say so
   * @param sources his ids, at least one
   * @param opens whether nothing stands before him in his sentence
   * @param phrase the phrase that names him, if one does
   */
  public record Joiner(
      int begin, Span words, List<String> sources, boolean opens, Optional<Phrase> phrase) {
    public Joiner {
      sources = List.copyOf(sources);
    }
  }

  /** All of a sentence, in order. */
  public static List<Joiner> in(Scene scene) {
    return IntStream.range(0, scene.syntax().size())
        .boxed()
        .flatMap(i -> at(scene, i))
        .filter(joiner -> !joiner.sources().isEmpty())
        .toList();
  }

  private static Stream<Joiner> at(Scene scene, int index) {
    Syntax syntax = scene.syntax();
    if (TOO.contains(syntax.word(index)) && closes(syntax, index + 1)) {
      return before(scene, index).map(phrase -> named(scene, phrase)).stream();
    }
    return THE_SAME.stream()
        .filter(words -> FixedWords.stand(syntax, index, words))
        .findFirst()
        .flatMap(words -> doer(scene, index, words.size()))
        .stream();
  }

  /** {@code Moscú, también}: the phrase that ends there and is all that stands there. */
  private static Optional<Phrase> before(Scene scene, int too) {
    Syntax syntax = scene.syntax();
    boolean cut = too > 0 && syntax.word(too - 1).equals(",");
    int end = cut ? beforeAside(syntax, too - 1) : too;
    return scene.phrases().stream()
        .filter(phrase -> phrase.end() == end && opens(syntax, phrase))
        .findFirst();
  }

  /** Where an aside that ends with the comma begins: {@code Riad, por supuesto, también}. */
  private static int beforeAside(Syntax syntax, int comma) {
    return IntStream.of(comma - 2, comma - 3)
        .filter(begin -> begin > 0 && syntax.word(begin).equals(","))
        .filter(begin -> syntax.word(begin + 1).endsWith("mente") || isOfCourse(syntax, begin + 1))
        .findFirst()
        .orElse(comma);
  }

  private static boolean isOfCourse(Syntax syntax, int index) {
    return OF_COURSE.stream().anyMatch(words -> FixedWords.stand(syntax, index, words));
  }

  private static boolean opens(Syntax syntax, Phrase phrase) {
    return phrase.begin() == 0 || OPENINGS.contains(syntax.word(phrase.begin() - 1));
  }

  /** {@code lo mismo hizo Kampala}, {@code Kampala hizo lo propio}, {@code como hizo Kampala}. */
  private static Optional<Joiner> doer(Scene scene, int same, int size) {
    Syntax syntax = scene.syntax();
    boolean like = syntax.word(same).equals("como");
    return IntStream.range(
            like ? same + size : Math.max(0, same - 1),
            Math.min(syntax.size(), like ? same + size + 1 : same + REACH))
        .filter(i -> DOING.contains(syntax.token(i).lemma()) && syntax.isFinite(i))
        .boxed()
        .findFirst()
        .filter(verb -> !syntax.isNegated(verb))
        .map(verb -> doing(scene, verb, same, same + size));
  }

  private static Joiner doing(Scene scene, int verb, int same, int end) {
    Optional<Phrase> behind =
        Stream.of(verb + 1, end)
            .flatMap(at -> phrase(scene, at).stream())
            .filter(phrase -> phrase.marker().isEmpty() && !phrase.named().isEmpty())
            .findFirst();
    int begin = Math.min(verb, same);
    int last = Math.max(Math.max(verb + 1, end), behind.map(Phrase::end).orElse(0));
    return new Joiner(
        begin,
        scene.syntax().sentence().span(begin, last),
        behind.map(Phrase::named).orElseGet(() -> new Subjects(scene).named(verb)),
        begin <= 1 || behind.isEmpty() && standsBefore(scene, begin),
        behind);
  }

  /** {@code Bélgica hizo lo mismo}: whether only its subject stands before the verb. */
  private static boolean standsBefore(Scene scene, int verb) {
    return scene.phrases().stream().anyMatch(phrase -> phrase.begin() <= 1 && phrase.end() == verb);
  }

  private static Optional<Phrase> phrase(Scene scene, int begin) {
    return scene.phrases().stream().filter(phrase -> phrase.begin() == begin).findFirst();
  }

  /** The joiner of whom nothing is said but his name. */
  public static Joiner named(Scene scene, Phrase phrase) {
    int opening = phrase.begin() - 1;
    return new Joiner(
        phrase.begin(),
        scene.syntax().sentence().span(phrase.begin(), phrase.end()),
        phrase.named(),
        opening < 0 || opening == 0 && OPENINGS.contains(scene.syntax().word(0)),
        Optional.of(phrase));
  }

  /** Whether nothing more is said of whom the words before {@code index} name. */
  public static boolean closes(Syntax syntax, int index) {
    return index >= syntax.size() || CLOSINGS.contains(syntax.word(index));
  }
}
