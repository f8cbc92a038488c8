package org.trama.extract.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.quantity.QuantityMention;
import org.trama.model.PartOfSpeech;

/**
 * What stands beside a figure whose clause leaves out its verb and its noun: {@code Polonia} and
 * {@code 14} of {@code Alemania enviará 20 tanques; Polonia, 14}, {@code 900 en Siria} of {@code
 * tiene 2.500 soldados en Irak y 900 en Siria}.
 */
final class Remnants {
  private static final Set<String> BESIDE =
      Set.of(",", "a", "al", "de", "con", "otros", "otras", "otro", "otra", "unos", "unas", "los");

  private static final Set<String> OTHERS = Set.of("otros", "otras", "otro", "otra");

  private final Scene scene;
  private final Syntax syntax;

  Remnants(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** Whether the figure counts what {@code before} does, in a clause with no verb of its own. */
  boolean isGapped(QuantityMention before, QuantityMention figure) {
    int from = Math.max(before.end(), before.unitHead().map(head -> head + 1).orElse(0));
    return figure.begin() >= from
        && isBare(before, figure)
        && IntStream.range(from, figure.begin())
            .noneMatch(
                i -> syntax.isVerbal(i) && !isAdjective(i) || syntax.word(i).matches("[.()\"«»]"))
        && IntStream.range(from, figure.begin()).anyMatch(i -> syntax.word(i).matches("[;,:]|y|e"));
  }

  private boolean isAdjective(int word) {
    return syntax.token(word).relation().equals("amod");
  }

  /** {@code otros 100 en}, {@code 14 .}: no noun and no verb stands right behind it. */
  private boolean isBare(QuantityMention before, QuantityMention figure) {
    int next = behind(figure);
    String unit = figure.value().unit();
    return figure.unitHead().isEmpty()
        && (unit.isEmpty() || unit.equals(before.value().unit()))
        && (next >= syntax.size()
            || syntax.word(next).matches("[.;,)]|y|e|en|a|al|sobre|contra|para|por"));
  }

  /** Index of the word behind the figure and {@code más}. */
  private int behind(QuantityMention figure) {
    int next = figure.end();
    return next < syntax.size() && syntax.word(next).equals("más") ? next + 1 : next;
  }

  /** Of whom the figure is told, set off before it: {@code ; Polonia, 14}. */
  Optional<Phrase> left(QuantityMention figure) {
    int at = figure.begin() - 1;
    boolean other = false;
    boolean comma = false;
    while (at > 0 && BESIDE.contains(syntax.word(at))) {
      comma |= syntax.word(at).equals(",");
      other |= OTHERS.contains(syntax.word(at));
      at--;
    }
    int edge = at + 1;
    boolean setOff = comma || other;
    return scene.phrases().stream()
        .filter(phrase -> setOff && phrase.end() == edge)
        .filter(phrase -> phrase.entities().size() == 1 && phrase.marker().isEmpty())
        .filter(phrase -> isBehindBreak(phrase.begin() - 1))
        .findFirst();
  }

  private boolean isBehindBreak(int word) {
    int at = word;
    while (at > 0 && syntax.token(at).pos() == PartOfSpeech.DET) {
      at--;
    }
    return at > 0 && syntax.word(at).matches("[;,]|y|e");
  }

  /** Where or at whom, right behind the figure: {@code 900 en Siria}. */
  Optional<Phrase> right(QuantityMention figure) {
    int next = behind(figure);
    return scene.phrases().stream()
        .filter(phrase -> phrase.entities().size() == 1 && !phrase.marker().isEmpty())
        .filter(phrase -> phrase.begin() > next)
        .filter(
            phrase ->
                IntStream.range(next, phrase.begin())
                    .allMatch(
                        i ->
                            syntax.token(i).pos() == PartOfSpeech.ADP
                                || syntax.token(i).pos() == PartOfSpeech.DET))
        .findFirst();
  }

  /** The phrases before the word that name one of {@code ids}, in order. */
  List<Phrase> naming(Set<String> ids, int before) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.end() <= before)
        .filter(phrase -> phrase.named().stream().anyMatch(ids::contains))
        .toList();
  }
}
