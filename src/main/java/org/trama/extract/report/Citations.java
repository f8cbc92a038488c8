package org.trama.extract.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trama.extract.clause.CitationMarkers;
import org.trama.extract.clause.Opinions;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.PhraseFinder;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.model.PartOfSpeech;
import org.trama.model.Span;

/**
 * Sources that a sentence names without a verb of saying: {@code según X}, {@code a juicio de X}.
 */
final class Citations {
  private final Scene scene;
  private final Syntax syntax;
  private final CitationReach reach;
  private final CitationMarkers markers;
  private final Opinions opinions;
  private final List<Citation> citations;

  /**
   * The citations of {@code scene}.
   *
   * @param writing where a phrase such as {@code el documento} names nobody, who wrote it
   */
  Citations(Scene scene, Authorship writing) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.reach = new CitationReach(syntax);
    this.markers = new CitationMarkers(syntax);
    this.opinions = new Opinions(syntax);
    List<Citation> found = find(scene, writing);
    List<Citation> told = new CitedClauses(scene, writing).all();
    told.stream()
        .filter(clause -> found.stream().noneMatch(other -> other.begin() == clause.begin()))
        .toList()
        .forEach(found::add);
    this.citations = relayed(found);
  }

  /**
   * Words that name a source.
   *
   * @param begin index of the first word that attributes
   * @param end index after the source
   * @param sources ids of the entities; at least one
   * @param named whether the source has a name, rather than being {@code funcionarios rusos}
   * @param relays whether it passes on what another says
   */
  record Citation(int begin, int end, List<String> sources, boolean named, boolean relays) {
    PhraseFinder.Range range() {
      return new PhraseFinder.Range(begin, end);
    }
  }

  /** The nearest source under whose authority the word at {@code index} stands. */
  Optional<Report> over(int index) {
    return citations.stream()
        .filter(citation -> reach.covers(citation.range(), index))
        .filter(citation -> !isOfResult(citation, index))
        .min(Comparator.comparingInt(citation -> distance(citation, index)))
        .map(this::report);
  }

  /**
   * {@code irrumpieron en el cuartel: 34 muertos, según el ministerio}: what is told behind a colon
   * has the citation behind it to itself.
   */
  private boolean isOfResult(Citation citation, int index) {
    int colon =
        IntStream.range(index, citation.begin())
            .filter(i -> syntax.word(i).equals(":"))
            .findFirst()
            .orElse(citation.begin());
    return scene.triggers().stream()
        .filter(trigger -> trigger.head() > colon && trigger.head() < citation.begin())
        .anyMatch(trigger -> trigger.types().findAny().isPresent());
  }

  /** Ids of all whom the sentence cites. */
  List<String> sources() {
    return citations.stream().flatMap(citation -> citation.sources().stream()).toList();
  }

  /** The first source cited from {@code begin} to before {@code end}. */
  Optional<Report> between(int begin, int end) {
    return citations.stream()
        .filter(citation -> citation.begin() >= begin && citation.begin() < end)
        .min(Comparator.comparingInt(Citation::begin))
        .map(this::report);
  }

  private static int distance(Citation citation, int index) {
    return index < citation.begin() ? citation.begin() - index : index - citation.begin();
  }

  boolean isEmpty() {
    return citations.isEmpty();
  }

  /** The last source that the sentence cites. */
  Optional<Report> last() {
    return citations.stream().reduce((first, second) -> second).map(this::report);
  }

  private Report report(Citation citation) {
    Span span =
        syntax.sentence().span(citation.begin(), Math.max(citation.end(), citation.begin() + 1));
    return Report.asserted(citation.sources(), span, "según");
  }

  private List<Citation> find(Scene scene, Authorship writing) {
    List<Citation> found = new ArrayList<>();
    for (Phrase phrase : scene.phrases()) {
      Optional<Integer> begin = markerBegin(phrase);
      List<String> sources = new ArrayList<>(writing.sources(scene, phrase));
      for (Phrase other : scene.phrases()) {
        boolean joined = other.conjunctOf().filter(first -> first == phrase.head()).isPresent();
        if (joined && !opensClause(phrase.end(), other.begin())) {
          sources.addAll(other.named());
        }
      }
      boolean own = begin.filter(markers::isOwnVoice).isPresent();
      if (begin.isPresent() && !own && !sources.isEmpty()) {
        boolean relays = markers.relays(begin.get());
        found.add(new Citation(begin.get(), end(syntax, phrase), sources, hasName(phrase), relays));
      }
    }
    return found;
  }

  /** Before the relative clause: {@code según Kiev, que pide ayuda}. */
  static int end(Syntax syntax, Phrase phrase) {
    int end = phrase.end();
    boolean clause = end - 2 > phrase.begin() && syntax.word(end - 2).equals(",");
    return clause && syntax.token(end - 1).pos() == PartOfSpeech.PRON ? end - 2 : end;
  }

  /** {@code , e Israel}: a comma before the conjunction, and another clause behind it. */
  private boolean opensClause(int end, int begin) {
    return begin - end == 2 && syntax.token(end).text().equals(",");
  }

  private boolean hasName(Phrase phrase) {
    return IntStream.range(phrase.begin(), phrase.end())
        .anyMatch(index -> syntax.token(index).pos() == PartOfSpeech.PROPN);
  }

  /** Of an unnamed source and the medium that relays it, the medium; else the one it relays. */
  private static List<Citation> relayed(List<Citation> found) {
    List<Citation> kept = new ArrayList<>();
    for (Citation citation : found) {
      Optional<Citation> cited =
          kept.stream()
              .filter(other -> citation.relays() && other.end() + 1 >= citation.begin())
              .findFirst();
      boolean replaces = cited.isPresent() && !cited.get().named();
      if (replaces) {
        kept.remove(cited.get());
      }
      if (cited.isEmpty() || replaces) {
        kept.add(citation);
      }
    }
    return List.copyOf(kept);
  }

  /**
   * Where the words that attribute begin: right before the phrase, or before a verb of saying and
   * the phrase.
   */
  private Optional<Integer> markerBegin(Phrase phrase) {
    for (int at = phrase.begin(); at >= Math.max(1, phrase.begin() - 3); at--) {
      Optional<Integer> begin =
          at == phrase.begin() && opinions.opens(phrase) ? Optional.of(0) : markers.ending(at);
      if (begin.isPresent()) {
        return begin;
      }
      boolean verb = syntax.isVerbal(at - 1) || syntax.token(at - 1).lemma().equals("haber");
      if (!verb) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
