package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/**
 * Who speaks in a line that parts him from what he says by a colon alone: {@code Petro: «Fue un
 * ataque»}, {@code Hegseth: EE UU enviará otro portaaviones}, {@code EE UU enviará otro
 * portaaviones: Hegseth}.
 */
final class Headings {
  private static final Set<String> QUOTES = Set.of("\"", "«", "“", "'", "‘");

  /** How many words may stand between who speaks and the colon. */
  private static final int LONGEST = 9;

  private final Scene scene;
  private final Syntax syntax;
  private final Authorship authorship;

  Headings(Scene scene, Authorship authorship) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.authorship = authorship;
  }

  /** Who says the word at {@code index}. */
  Optional<Report> over(int index) {
    return IntStream.range(1, syntax.size() - 1)
        .filter(i -> syntax.word(i).equals(":"))
        .boxed()
        .flatMap(colon -> speaker(colon, index).stream())
        .findFirst();
  }

  private Optional<Report> speaker(int colon, int index) {
    return index > colon ? before(colon) : behind(colon);
  }

  /**
   * A country that no quotation follows is rather what the line is about: {@code Siria: Israel
   * bombardea Homs}.
   */
  private Optional<Report> before(int colon) {
    boolean quoted = QUOTES.contains(syntax.token(colon + 1).text());
    return scene.phrases().stream()
        .filter(phrase -> opens(phrase.begin()) || quoted && isReply(phrase))
        .filter(phrase -> phrase.end() >= colon || quoted && isAlone(phrase, colon))
        .filter(phrase -> quoted || hasFinite(colon, syntax.size()))
        .findFirst()
        .flatMap(phrase -> report(phrase, quoted));
  }

  /** {@code Respuesta de Argel: «Mentira»}. */
  private boolean isReply(Phrase phrase) {
    int noun = phrase.begin() - 2;
    return noun >= 0
        && phrase.marker().equals("de")
        && ReplyNouns.ANSWERS.contains(syntax.word(noun))
        && opens(noun);
  }

  /** Whether nothing but the hour, or a dash, stands before the word: {@code 11.45 La ONU: …}. */
  private boolean opens(int begin) {
    return IntStream.range(0, begin)
        .allMatch(
            i ->
                Set.of(PartOfSpeech.NUM, PartOfSpeech.PUNCT, PartOfSpeech.SYM)
                    .contains(syntax.token(i).pos()));
  }

  /** {@code Zelenski, en su discurso nocturno: «…»}: no more than where or of what one speaks. */
  private boolean isAlone(Phrase phrase, int colon) {
    return (phrase.refers() || !authorship.sources(scene, phrase).isEmpty())
        && colon - phrase.end() < LONGEST
        && IntStream.range(phrase.end(), colon)
            .noneMatch(i -> syntax.isVerbal(i) || syntax.word(i).equals("que"));
  }

  /** Only a headline, that has no full stop, names behind a colon who said what stands before. */
  private Optional<Report> behind(int colon) {
    int last = syntax.size() - 1;
    boolean headline = syntax.token(last).pos() != PartOfSpeech.PUNCT && hasFinite(0, colon);
    return scene.phrases().stream()
        .filter(phrase -> headline && phrase.begin() == colon + 1 && phrase.end() > last)
        .findFirst()
        .flatMap(phrase -> report(phrase, true));
  }

  private boolean hasFinite(int begin, int end) {
    return IntStream.range(begin, end)
        .anyMatch(i -> syntax.token(i).morphology().mood().isFinite());
  }

  private Optional<Report> report(Phrase phrase, boolean any) {
    List<String> sources =
        authorship.sources(scene, phrase).stream()
            .filter(id -> any || !authorship.is(id, EntityKind.COUNTRY))
            .filter(id -> !authorship.is(id, EntityKind.PLACE))
            .toList();
    return Report.cited(sources, syntax, phrase);
  }
}
