package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.trama.extract.clause.Joiners;
import org.trama.extract.clause.Likenesses;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.ProVerbs;
import org.trama.extract.clause.ProVerbs.ProVerb;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Trigger;
import org.trama.model.Span;

/**
 * Finds how the phrases of a sentence stand to a trigger, and settles what holds for verbs and
 * nouns alike: names stay whole, conjuncts share the function of the first.
 */
public final class Linker {
  /** Of a conjunct beside the first. */
  private static final double SHARED = 0.97;

  private final Scene scene;
  private final VerbLinker verbs;
  private final NounLinker nouns;
  private final Likenesses likenesses;
  private final List<Phrase> joiners;
  private final List<Span> others;

  public Linker(Scene scene) {
    this.scene = scene;
    Subjects subjects = new Subjects(scene);
    this.verbs = new VerbLinker(scene, subjects);
    this.nouns = new NounLinker(scene, subjects);
    this.likenesses = new Likenesses(scene.syntax());
    this.joiners = Joiners.in(scene).stream().flatMap(joiner -> joiner.phrase().stream()).toList();
    this.others = ProVerbs.in(scene).stream().map(ProVerb::words).toList();
  }

  /** Every phrase that may belong to the trigger, each with its likeliest functions. */
  public List<Link> links(Trigger trigger) {
    List<Link> links = trigger.isNoun() ? nouns.links(trigger) : verbs.links(trigger);
    List<Link> all = new ArrayList<>(links);
    all.removeIf(link -> isPartOfName(link.phrase(), trigger) || isGapped(link.phrase(), trigger));
    all.removeIf(link -> joins(link.phrase(), trigger));
    all.replaceAll(link -> apartFrom(trigger, link));
    scene.phrases().stream()
        .filter(phrase -> phrase.conjunctOf().isPresent() && !isGapped(phrase, trigger))
        .filter(phrase -> !joins(phrase, trigger))
        .forEach(phrase -> all.addAll(shared(phrase, all)));
    return all;
  }

  /** {@code condenó el golpe; Bélgica, también}: who does the same is no part of the first deed. */
  private boolean joins(Phrase phrase, Trigger trigger) {
    return trigger.head() < phrase.begin()
        && (joiners.contains(phrase) || others.stream().anyMatch(words -> holds(words, phrase)));
  }

  private boolean holds(Span words, Phrase phrase) {
    return phrase.end() > phrase.begin()
        && words.contains(scene.syntax().sentence().span(phrase.begin(), phrase.end()));
  }

  /** The functions of the phrase that {@code conjunct} is coordinated with. */
  private static List<Link> shared(Phrase conjunct, List<Link> links) {
    return links.stream()
        .filter(link -> isFirst(link.phrase(), conjunct))
        .map(link -> new Link(conjunct, link.function(), link.strength() * SHARED))
        .toList();
  }

  private static boolean isFirst(Phrase phrase, Phrase conjunct) {
    return conjunct.conjunctOf().filter(first -> first == phrase.head()).isPresent();
  }

  /**
   * {@code urgió a Israel a retirarse y a Hamás a negociar}: whoever comes after what the trigger
   * tells is asked something else.
   */
  private boolean isGapped(Phrase phrase, Trigger trigger) {
    return phrase.conjunctOf().isPresent()
        && phrase.begin() > trigger.head()
        && scene.phrases().stream()
            .filter(first -> isFirst(first, phrase) && first.begin() < trigger.head())
            .anyMatch(first -> likenesses.isGapped(first, phrase));
  }

  /**
   * Whether the phrase stands inside one that refers as a whole: {@code la presidenta de la
   * Comisión Europea, Ursula von der Leyen}.
   */
  private boolean isPartOfName(Phrase phrase, Trigger trigger) {
    return phrase.end() > phrase.begin()
        && scene.phrases().stream()
            .filter(wider -> wider.begin() < phrase.begin() && phrase.end() <= wider.end())
            .anyMatch(
                wider ->
                    wider.refers()
                        && wider.head() != phrase.head()
                        && !wider.covers(trigger.head()));
  }

  /**
   * Of a compound preposition that shares words with a set phrase only the last is left: {@code
   * salir en defensa} and {@code en defensa de}.
   */
  private static Link apartFrom(Trigger trigger, Link link) {
    Phrase phrase = link.phrase();
    String marker = phrase.marker();
    int last = marker.lastIndexOf(' ') + 1;
    int words = marker.split(" ").length;
    boolean shared =
        words > 1
            && IntStream.range(phrase.begin() - words, phrase.begin())
                .anyMatch(trigger.tokens()::contains);
    return shared
        ? new Link(phrase.withMarker(marker.substring(last)), link.function(), link.strength())
        : link;
  }
}
