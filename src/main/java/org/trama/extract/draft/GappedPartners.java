package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.time.TimeMention;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Span;

/**
 * What a sentence tells anew by a day and somebody else alone: {@code se reunió el lunes con Scholz
 * y el martes con Meloni}, {@code viajará a Camboya el jueves y a Vietnam el sábado}.
 */
public final class GappedPartners {
  /** Roles that may be told anew. */
  private static final List<Role> RETOLD = List.of(Role.PARTICIPANT, Role.PLACE, Role.TARGET);

  private static final Set<String> BREAKS = Set.of("y", "e", ",", ";");

  /** Words that may stand between a day, somebody beside it and the conjunction before both. */
  private static final Set<String> BETWEEN = Set.of(",", "este", "ya", "también", "después");

  private final List<Scene> scenes;

  public GappedPartners(List<Scene> scenes) {
    this.scenes = List.copyOf(scenes);
  }

  /** A day and somebody beside it, from {@code begin} to before {@code end}. */
  private record Pair(TimeMention day, Phrase other, int begin, int end) {}

  /** The drafts in order, each followed by those that its sentence tells by such pairs. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      for (Pair pair : pairs(scene)) {
        new ArrayList<>(all)
            .forEach(draft -> retold(scene, draft, pair).ifPresent(other -> put(other, all)));
      }
    }
    return all;
  }

  private static List<Pair> pairs(Scene scene) {
    List<Pair> pairs = new ArrayList<>();
    for (TimeMention day : scene.datedTimes()) {
      scene.phrases().stream()
          .filter(phrase -> !phrase.named().isEmpty())
          .flatMap(phrase -> pair(scene, day, phrase).stream())
          .findFirst()
          .ifPresent(pairs::add);
    }
    return pairs;
  }

  /** The two where they stand side by side behind a conjunction, and nothing else with them. */
  private static Optional<Pair> pair(Scene scene, TimeMention day, Phrase phrase) {
    Syntax syntax = scene.syntax();
    int words = phrase.marker().isEmpty() ? 0 : phrase.marker().split(" ").length;
    int opening = phrase.begin() - words;
    boolean dayFirst = day.end() <= opening && isNothing(syntax, day.end(), opening);
    boolean dayLast = phrase.end() <= day.begin() && isNothing(syntax, phrase.end(), day.begin());
    int begin = dayFirst ? day.begin() : opening;
    int end = dayFirst ? phrase.end() : day.end();
    return (dayFirst || dayLast) && isBehindBreak(syntax, begin) && closes(syntax, end)
        ? Optional.of(new Pair(day, phrase, begin, end))
        : Optional.empty();
  }

  private static boolean isNothing(Syntax syntax, int begin, int end) {
    return IntStream.range(begin, end)
        .allMatch(
            i -> BETWEEN.contains(syntax.word(i)) || syntax.token(i).pos() == PartOfSpeech.DET);
  }

  private static boolean isBehindBreak(Syntax syntax, int begin) {
    int at = begin - 1;
    while (at > 0
        && (syntax.token(at).pos() == PartOfSpeech.DET
            || syntax.token(at).pos() == PartOfSpeech.ADP
            || BETWEEN.contains(syntax.word(at)) && !BREAKS.contains(syntax.word(at)))) {
      at--;
    }
    return at > 0 && BREAKS.contains(syntax.word(at));
  }

  private static boolean closes(Syntax syntax, int end) {
    return end >= syntax.size()
        || syntax.token(end).pos() == PartOfSpeech.PUNCT
        || syntax.token(end).pos() == PartOfSpeech.CCONJ;
  }

  /** The draft on the pair's day with the pair's other, if the pair stands to it alike. */
  private static Optional<Draft> retold(Scene scene, Draft draft, Pair pair) {
    boolean here =
        draft.sentence() == scene.index()
            && draft.time().filter(time -> !time.equals(pair.day().value())).isPresent()
            && isDatedBefore(scene, draft, pair);
    return here
        ? first(scene, draft, pair)
            .flatMap(
                first ->
                    RETOLD.stream()
                        .filter(role -> role != Role.PARTICIPANT || !first.marker().isEmpty())
                        .filter(role -> !named(draft, role, first).isEmpty())
                        .findFirst()
                        .map(role -> with(scene, draft, role, first, pair)))
        : Optional.empty();
  }

  /** Whether the draft's day stands before the pair in the same clause. */
  private static boolean isDatedBefore(Scene scene, Draft draft, Pair pair) {
    return scene.datedTimes().stream()
        .filter(time -> time.end() <= pair.begin())
        .filter(time -> !scene.syntax().hasFiniteVerb(time.end(), pair.end()))
        .anyMatch(time -> draft.time().filter(time.value()::equals).isPresent());
  }

  /** The last phrase before the pair that names somebody with the same preposition. */
  private static Optional<Phrase> first(Scene scene, Draft draft, Pair pair) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.end() <= pair.begin())
        .filter(phrase -> phrase.marker().equals(pair.other().marker()))
        .filter(phrase -> !scene.syntax().hasFiniteVerb(phrase.end(), pair.begin()))
        .filter(phrase -> RETOLD.stream().anyMatch(role -> !named(draft, role, phrase).isEmpty()))
        .reduce((first, second) -> second);
  }

  private static Set<String> named(Draft draft, Role role, Phrase phrase) {
    Set<String> named = new LinkedHashSet<>(draft.entities(role));
    named.retainAll(phrase.named());
    return named;
  }

  private static Draft with(Scene scene, Draft draft, Role role, Phrase first, Pair pair) {
    Set<String> others = new LinkedHashSet<>(draft.entities(role));
    others.removeAll(first.named());
    others.addAll(pair.other().named());
    Span words = scene.syntax().sentence().span(pair.begin(), pair.end());
    return draft
        .without(role)
        .with(role, others)
        .withTime(Optional.of(pair.day().value()))
        .withVoices(draft.voices().stream().map(voice -> voice.quoting(words)).toList())
        .at(words);
  }

  /** In place of the one that told it on the first day. */
  private static void put(Draft draft, List<Draft> all) {
    all.removeIf(
        other ->
            other.type().equals(draft.type())
                && other.sentence() == draft.sentence()
                && RETOLD.stream()
                    .filter(role -> !draft.entities(role).isEmpty())
                    .allMatch(role -> other.entities(role).equals(draft.entities(role))));
    all.add(draft);
  }
}
