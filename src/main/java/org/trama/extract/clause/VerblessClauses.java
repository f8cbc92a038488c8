package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.time.TimeMention;
import org.trama.model.PartOfSpeech;

/**
 * Clauses that put a comma in the place of the verb before: {@code Washington sancionó a Maduro y
 * Ottawa, a Cabello}, {@code España donó tanques; Suecia, cañones}.
 */
public final class VerblessClauses {
  private static final Set<String> JOINING = Set.of("y", "e");

  private static final Set<String> PAUSES = Set.of(",", ";");

  private static final Set<String> ENDS = Set.of(".", ";", ":", ")", "»", "\"", "—");

  private VerblessClauses() {}

  /**
   * A clause that may be one.
   *
   * @param verb index of the verb that it leaves out
   * @param begin index of its first word
   * @param end index behind its last word
   * @param apart whether a pause sets it off from the clause before
   * @param subjects whom it tells of; none where it goes on with whom the clause before tells of
   * @param others what else it names, in order, each behind its own preposition
   */
  public record Verbless(
      int verb, int begin, int end, boolean apart, List<Phrase> subjects, List<Phrase> others) {
    public Verbless {
      subjects = List.copyOf(subjects);
      others = List.copyOf(others);
    }

    /** Whether a preposition stands behind its comma. */
    public boolean isMarked() {
      return others.stream().findFirst().filter(other -> !other.marker().isEmpty()).isPresent();
    }

    /** Whether the phrase stands in it. */
    public boolean holds(Phrase phrase) {
      return begin <= phrase.begin() && phrase.begin() < end;
    }

    /** Whether it tells when. */
    public boolean holds(TimeMention time) {
      return begin <= time.begin() && time.end() <= end;
    }
  }

  /** All of a sentence: those that tell of somebody else in order, then the others. */
  public static List<Verbless> in(Scene scene) {
    return Stream.concat(ofOthers(scene), new GappedPairs(scene).all()).toList();
  }

  private static Stream<Verbless> ofOthers(Scene scene) {
    return IntStream.range(1, scene.syntax().size() - 2)
        .filter(i -> JOINING.contains(scene.syntax().word(i)) || scene.syntax().word(i).equals(";"))
        .boxed()
        .flatMap(i -> behind(scene, i).stream());
  }

  private static Optional<Verbless> behind(Scene scene, int joiner) {
    Syntax syntax = scene.syntax();
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() == joiner + 1 && phrase.refers())
        .filter(phrase -> phrase.end() < syntax.size() && syntax.word(phrase.end()).equals(","))
        .findFirst()
        .flatMap(subject -> clause(scene, joiner, subject));
  }

  private static Optional<Verbless> clause(Scene scene, int joiner, Phrase subject) {
    Syntax syntax = scene.syntax();
    int end = end(syntax, subject.end() + 1);
    boolean verbless = IntStream.range(subject.end(), end).noneMatch(i -> isClause(syntax, i));
    boolean apart = syntax.word(joiner).equals(";") || PAUSES.contains(syntax.word(joiner - 1));
    return verb(syntax, joiner)
        .filter(verb -> verbless)
        .map(
            verb ->
                new Verbless(
                    verb,
                    subject.begin(),
                    end,
                    apart,
                    List.of(alone(syntax, subject)),
                    others(scene, subject.end(), end)))
        .filter(clause -> opens(scene, clause, subject.end()));
  }

  /** Whether the first thing behind the comma is something that it names, or when. */
  private static boolean opens(Scene scene, Verbless clause, int comma) {
    return clause.others().stream().anyMatch(phrase -> begin(phrase) == comma + 1)
        || scene.datedTimes().stream()
            .filter(clause::holds)
            .anyMatch(time -> time.begin() - comma <= 2 && clause.end() == time.end());
  }

  /** Where the phrase begins with its preposition. */
  static int begin(Phrase phrase) {
    return phrase.begin() - (phrase.marker().isEmpty() ? 0 : phrase.marker().split(" ").length);
  }

  static boolean isClause(Syntax syntax, int index) {
    return syntax.isVerbal(index) || Set.of("que", "quien", "quienes").contains(syntax.word(index));
  }

  /** The last verb before, if it is finite, active and no relative's. */
  static Optional<Integer> verb(Syntax syntax, int joiner) {
    return IntStream.iterate(
            joiner - 1,
            i -> i >= 0 && !ENDS.contains(syntax.word(i)) || i == joiner - 1,
            i -> i - 1)
        .filter(syntax::isVerbal)
        .boxed()
        .findFirst()
        .filter(verb -> syntax.isFinite(verb) && !syntax.isPassive(verb))
        .filter(verb -> !syntax.token(verb).relation().matches("acl.*|advcl"));
  }

  private static int end(Syntax syntax, int from) {
    return IntStream.range(from, syntax.size())
        .filter(
            i ->
                ENDS.contains(syntax.word(i))
                    || syntax.word(i).equals(",")
                        && i + 1 < syntax.size()
                        && JOINING.contains(syntax.word(i + 1)))
        .findFirst()
        .orElse(syntax.size());
  }

  private static List<Phrase> others(Scene scene, int comma, int end) {
    List<Phrase> behind =
        scene.phrases().stream()
            .filter(phrase -> phrase.begin() > comma && phrase.end() <= end)
            .filter(phrase -> phrase.begin() <= phrase.theme() && phrase.theme() < phrase.end())
            .map(phrase -> alone(scene.syntax(), phrase))
            .filter(phrase -> !phrase.marker().equals("de"))
            .toList();
    return behind.stream()
        .filter(
            phrase ->
                behind.stream()
                    .noneMatch(
                        wider -> wider.begin() < phrase.begin() && phrase.end() <= wider.end()))
        .toList();
  }

  /** The phrase as it stands there, joined to none before. */
  static Phrase alone(Syntax syntax, Phrase phrase) {
    boolean marked =
        phrase.begin() > 0 && syntax.token(phrase.begin() - 1).pos() == PartOfSpeech.ADP;
    return new Phrase(
        phrase.begin(),
        phrase.head(),
        phrase.theme(),
        phrase.end(),
        marked ? phrase.marker() : "",
        phrase.entities(),
        phrase.within(),
        Optional.empty());
  }
}
