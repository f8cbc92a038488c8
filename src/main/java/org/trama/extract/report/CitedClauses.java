package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.CitationMarkers;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Sources that a clause with {@code según} names: {@code según explicó en un comunicado el
 * gobernador}, {@code según ha podido saber Reuters}, {@code según consta en un informe de la ONU};
 * or one behind a quotation, {@code se lee en la nota de la embajada}.
 */
final class CitedClauses {
  /** How far behind {@code según} its verb may stand. */
  private static final int REACH = 4;

  /** How many words there may be from a verb that names nobody to the end of its clause. */
  private static final int BARE = 4;

  /** What may stand between {@code según} and its verb. */
  private static final Set<PartOfSpeech> SMALL =
      Set.of(PartOfSpeech.PRON, PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.VERB);

  /** Verbs of which the writing is named that says so. */
  private static final Set<String> CONTAINING =
      Set.of("constar", "desprender", "figurar", "leer", "recoger", "aparecer", "deducir", "rezar");

  private final Scene scene;
  private final Syntax syntax;
  private final Authorship writing;
  private final CitationMarkers markers;

  CitedClauses(Scene scene, Authorship writing) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.writing = writing;
    this.markers = new CitationMarkers(syntax);
  }

  /** Those of the sentence, in order. */
  List<Citations.Citation> all() {
    return IntStream.range(0, syntax.size() - 2)
        .boxed()
        .flatMap(i -> begin(i).stream().flatMap(begin -> citation(begin, i).stream()))
        .toList();
  }

  /** Where the words begin that end here: {@code según}, {@code de acuerdo con lo que}. */
  private Optional<Integer> begin(int end) {
    if (syntax.word(end).equals("según") || isBehindQuotation(end)) {
      return Optional.of(end);
    }
    boolean what = end > 1 && syntax.word(end).equals("que") && syntax.word(end - 1).equals("lo");
    return what ? markers.ending(end - 1) : Optional.empty();
  }

  /** {@code «…», se lee en la nota de la embajada}. */
  private boolean isBehindQuotation(int comma) {
    return comma > 0
        && syntax.word(comma).equals(",")
        && syntax.closesQuotation(comma - 1)
        && verb(comma).filter(verb -> CONTAINING.contains(syntax.token(verb).lemma())).isPresent();
  }

  private Optional<Citations.Citation> citation(int marker, int end) {
    Optional<Integer> verb = verb(end);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    int edge = edge(verb.get());
    return subject(verb.get(), edge)
        .or(() -> writing(verb.get(), edge))
        .map(
            phrase ->
                new Citations.Citation(
                    marker, Citations.end(syntax, phrase), sources(phrase), true, false))
        .or(() -> goingOn(marker, verb.get(), edge))
        .filter(citation -> !citation.sources().isEmpty());
  }

  /** {@code según contó}, {@code según dijo ayer}: whoever spoke before. */
  private Optional<Citations.Citation> goingOn(int marker, int verb, int edge) {
    boolean tells =
        syntax.token(verb).morphology().number() != Morphology.Number.PLURAL
            && !syntax.hasSe(verb)
            && edge - verb <= BARE
            && scene.triggersAt(verb).stream()
                .flatMap(trigger -> trigger.entry().senses().stream())
                .anyMatch(sense -> sense.reports().isPresent());
    return tells
        ? writing.goingOn().map(ids -> new Citations.Citation(marker, verb + 1, ids, true, false))
        : Optional.empty();
  }

  /** The last verb of the group behind the word, if a finite form is in it. */
  private Optional<Integer> verb(int marker) {
    List<Integer> group =
        IntStream.range(marker + 1, Math.min(syntax.size(), marker + 1 + REACH))
            .takeWhile(i -> SMALL.contains(syntax.token(i).pos()))
            .filter(i -> isVerb(i))
            .boxed()
            .toList();
    boolean finite = group.stream().anyMatch(i -> syntax.token(i).morphology().mood().isFinite());
    return finite ? Optional.of(group.get(group.size() - 1)) : Optional.empty();
  }

  private boolean isVerb(int index) {
    PartOfSpeech pos = syntax.token(index).pos();
    return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
  }

  private int edge(int verb) {
    return IntStream.range(verb + 1, syntax.size())
        .filter(i -> Set.of(",", ";", ":", "(", ")").contains(syntax.word(i)))
        .findFirst()
        .orElse(syntax.size());
  }

  /** The first bare phrase behind the verb, whatever the parser makes of it. */
  private Optional<Phrase> subject(int verb, int edge) {
    return within(verb, edge).stream()
        .filter(phrase -> phrase.marker().isEmpty())
        .filter(phrase -> scene.times().stream().noneMatch(t -> phrase.covers(t.end() - 1)))
        .findFirst();
  }

  /** {@code según consta en un informe de la ONU}, {@code según aseguran en Riad}. */
  private Optional<Phrase> writing(int verb, int edge) {
    boolean contained = CONTAINING.contains(syntax.token(verb).lemma());
    return within(verb, edge).stream()
        .filter(phrase -> contained ? !sources(phrase).isEmpty() : phrase.refers())
        .filter(phrase -> contained || phrase.marker().equals("en"))
        .findFirst();
  }

  private List<Phrase> within(int verb, int edge) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > verb && phrase.begin() < edge)
        .toList();
  }

  private List<String> sources(Phrase first) {
    return scene.phrases().stream()
        .filter(
            phrase -> phrase == first || phrase.conjunctOf().filter(first::isHeadedBy).isPresent())
        .filter(phrase -> phrase.begin() < edge(first.begin()))
        .flatMap(phrase -> writing.sources(scene, phrase).stream())
        .distinct()
        .toList();
  }
}
