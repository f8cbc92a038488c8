package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.clause.FixedWords;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.draft.Draft;
import org.trama.model.Span;

/**
 * Those who only join in a denial: {@code Irán lo niega; Moscú, también}, {@code lo mismo hizo
 * Kampala}, {@code al igual que Uganda}.
 */
public final class Seconders {
  private static final Set<String> TOO = Set.of("también", "tampoco", "asimismo");

  /** What may stand before somebody who does no more than join in. */
  private static final Set<String> OPENINGS = Set.of(",", ";", "y", "e", ".", "—", "–", ":", "ni");

  private static final Set<String> CLOSINGS = Set.of(",", ";", ".", "y", "e", ")", "—");

  private static final List<List<String>> THE_SAME =
      FixedWords.of("lo mismo", "lo propio", "otro tanto");

  private static final List<List<String>> LIKE =
      FixedWords.of("al igual que", "igual que", "lo mismo que", "como también", "así como");

  private final List<Scene> scenes;

  public Seconders(List<Scene> scenes) {
    this.scenes = List.copyOf(scenes);
  }

  /**
   * Somebody who joins in.
   *
   * @param words where he is named
   * @param sources his ids
   * @param opens whether nothing stands before him in his sentence
   */
  private record Seconder(Span words, List<String> sources, boolean opens) {}

  /** The drafts, those that are denied with those who join in. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      all(scene).forEach(who -> join(scene, who, joined));
    }
    return joined;
  }

  private static Stream<Seconder> all(Scene scene) {
    return IntStream.range(0, scene.syntax().size())
        .boxed()
        .flatMap(i -> at(scene, i).stream())
        .filter(who -> !who.sources().isEmpty());
  }

  private static Optional<Seconder> at(Scene scene, int index) {
    Syntax syntax = scene.syntax();
    if (TOO.contains(syntax.word(index)) && closes(syntax, index + 1)) {
      return before(scene, index).map(phrase -> seconder(scene, phrase));
    }
    if (THE_SAME.stream().anyMatch(words -> FixedWords.stand(syntax, index, words))) {
      return doer(scene, index);
    }
    return LIKE.stream()
        .filter(words -> FixedWords.stand(syntax, index, words))
        .map(words -> index + words.size())
        .flatMap(begin -> phrase(scene, begin).stream())
        .filter(phrase -> closes(syntax, phrase.end()))
        .findFirst()
        .map(phrase -> seconder(scene, phrase));
  }

  /** {@code Moscú, también}: the phrase that ends there and is all that stands there. */
  private static Optional<Phrase> before(Scene scene, int too) {
    Syntax syntax = scene.syntax();
    int end = too > 0 && syntax.word(too - 1).equals(",") ? too - 1 : too;
    return scene.phrases().stream()
        .filter(phrase -> phrase.end() == end && phrase.marker().isEmpty())
        .filter(phrase -> phrase.begin() == 0 || OPENINGS.contains(syntax.word(phrase.begin() - 1)))
        .findFirst();
  }

  /** {@code lo mismo hizo Kampala}, {@code Kampala hizo lo propio}. */
  private static Optional<Seconder> doer(Scene scene, int same) {
    Syntax syntax = scene.syntax();
    return IntStream.range(Math.max(0, same - 1), Math.min(syntax.size(), same + 4))
        .filter(i -> Set.of("hacer", "responder", "contestar").contains(syntax.token(i).lemma()))
        .boxed()
        .findFirst()
        .map(
            verb ->
                new Seconder(
                    syntax.token(verb).span(),
                    phrase(scene, verb + 1)
                        .map(Phrase::named)
                        .orElseGet(() -> new Subjects(scene).named(verb)),
                    Math.min(verb, same) <= 1));
  }

  private static Optional<Phrase> phrase(Scene scene, int begin) {
    return scene.phrases().stream().filter(phrase -> phrase.begin() == begin).findFirst();
  }

  private static Seconder seconder(Scene scene, Phrase phrase) {
    int opening = phrase.begin() - 1;
    return new Seconder(
        scene.syntax().sentence().span(phrase.begin(), phrase.end()),
        phrase.named(),
        opening < 0 || opening == 0 && OPENINGS.contains(scene.syntax().word(0)));
  }

  private static boolean closes(Syntax syntax, int index) {
    return index >= syntax.size() || CLOSINGS.contains(syntax.word(index));
  }

  private void join(Scene scene, Seconder who, List<Draft> drafts) {
    drafts.replaceAll(
        draft ->
            joined(scene, who, draft).map(denial -> withVoices(draft, denial, who)).orElse(draft));
  }

  /** The denial in which he joins, if the draft is what is denied. */
  private Optional<Draft.Voice> joined(Scene scene, Seconder who, Draft draft) {
    boolean said =
        draft.voices().stream().anyMatch(voice -> voice.isAsserted() && voice.isBy(who.sources()));
    return said
        ? Optional.empty()
        : draft.voices().stream()
            .filter(voice -> voice.isDenied() && voice.source().isPresent())
            .filter(voice -> isJustBefore(scene, who, voice.evidence()))
            .findFirst();
  }

  private boolean isJustBefore(Scene scene, Seconder who, Span denial) {
    Span sentence = scene.syntax().sentence().span();
    boolean here = sentence.contains(denial) && denial.begin() < who.words().begin();
    return here
        || who.opens()
            && scene.index() > 0
            && scenes.get(scene.index() - 1).syntax().sentence().span().contains(denial);
  }

  private static Draft withVoices(Draft draft, Draft.Voice denial, Seconder who) {
    Draft seconded = draft;
    for (String source : who.sources()) {
      seconded =
          seconded.plus(
              new Draft.Voice(
                  Optional.of(source),
                  denial.polarity(),
                  denial.modality(),
                  who.words(),
                  denial.rule(),
                  denial.grounds()));
    }
    return seconded;
  }
}
