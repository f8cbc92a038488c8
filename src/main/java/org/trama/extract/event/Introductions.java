package org.trama.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.clause.Scene;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Sentence;
import org.trama.model.Span;
import org.trama.model.SpeakerLabels;

/**
 * Whom the labels of a conversation mean: somebody named there or elsewhere, the one who was
 * introduced with an office ({@code ELENA VALLEJO, ministra de Defensa} before {@code MINISTRA}),
 * or the medium for which somebody asks.
 */
final class Introductions {
  /** Noun class of the labels before questions. */
  private static final String ASKING = "Asker";

  /** Noun class of the labels before answers. */
  private static final String ANSWERING = "Answerer";

  private final Lexicon lexicon;
  private final String text;
  private final List<Scene> scenes;
  private final Map<String, EntityKind> kinds;
  private final List<Span> labels;
  private final Set<String> reporters;

  Introductions(
      Lexicon lexicon,
      String text,
      List<Scene> scenes,
      Map<String, EntityKind> kinds,
      List<Turn> turns) {
    this.lexicon = lexicon;
    this.text = text;
    this.scenes = List.copyOf(scenes);
    this.kinds = Map.copyOf(kinds);
    this.labels = turns.stream().filter(Turn::isLabelled).map(Turn::label).toList();
    this.reporters = new HouseReporters(lexicon.nounClass(ASKING), kinds).in(scenes);
  }

  /**
   * Somebody by the words that introduce him.
   *
   * @param words in lower case
   * @param person his id
   */
  private record Introduced(Set<String> words, String person) {}

  /**
   * Ids of those who speak behind the label; empty where nobody is known, or where it is the medium
   * itself by one of its own people.
   */
  List<String> meant(Span speaker) {
    Span label = first(speaker);
    List<String> words = SpeakerLabels.words(label.of(text));
    Optional<String> medium = medium(label);
    if (medium.isPresent() || words.isEmpty() || is(ASKING, words)) {
      return medium.stream().toList();
    }
    return is(ANSWERING, words)
        ? List.of()
        : person(label, words).filter(one -> !reporters.contains(one)).stream().toList();
  }

  /** Whether a medium asks behind it. */
  boolean isQuestion(Span label) {
    return medium(first(label)).isPresent();
  }

  /** Whether who answers questions speaks behind it. */
  boolean isAnswer(Span label) {
    return is(ANSWERING, SpeakerLabels.words(label.of(text)));
  }

  /** The same label where it stands first, which alone is part of the article. */
  private Span first(Span label) {
    return labels.stream()
        .filter(other -> other.of(text).equals(label.of(text)))
        .findFirst()
        .orElse(label);
  }

  private boolean is(String nounClass, List<String> words) {
    return lexicon.nounClass(nounClass).contains(words.get(0));
  }

  private Optional<String> medium(Span label) {
    boolean asks = is(ASKING, SpeakerLabels.words(label.of(text)));
    return named(label, EntityKind.ORGANIZATION)
        .filter(id -> asks || lexicon.nounClass("Press").contains(id));
  }

  private Optional<String> person(Span label, List<String> words) {
    Optional<String> own = named(label, EntityKind.PERSON);
    boolean office = own.isEmpty() && lexicon.nounClass("Title").contains(words.get(0));
    Optional<String> whole = only(candidates(label, !office, other -> other.containsAll(words)));
    return office
        ? whole.or(() -> only(candidates(label, false, other -> other.contains(words.get(0)))))
        : whole.or(() -> own);
  }

  private static Optional<String> only(Set<String> persons) {
    return persons.stream().findFirst().filter(one -> persons.size() == 1);
  }

  /** Those introduced with fitting words by a label before or ahead of all of them, or anywhere. */
  private Set<String> candidates(Span label, boolean anywhere, Predicate<Set<String>> fits) {
    return introduced(label, anywhere)
        .filter(one -> fits.test(one.words()))
        .map(Introduced::person)
        .collect(Collectors.toSet());
  }

  private Stream<Introduced> introduced(Span label, boolean anywhere) {
    Stream<Introduced> before =
        labels.stream()
            .filter(other -> other.begin() < label.begin())
            .flatMap(
                other ->
                    named(other, EntityKind.PERSON).stream()
                        .map(id -> new Introduced(words(other), id)));
    Stream<Introduced> told =
        scenes.stream()
            .filter(scene -> anywhere || begin(scene) < labels.get(0).begin())
            .filter(scene -> labels.stream().noneMatch(other -> isIn(other, scene)))
            .flatMap(this::introduced);
    return Stream.concat(before, told);
  }

  private Stream<Introduced> introduced(Scene scene) {
    Sentence sentence = scene.syntax().sentence();
    return scene.references().stream()
        .filter(reference -> reference.end() > reference.begin())
        .filter(reference -> kinds.get(reference.entities().get(0)) == EntityKind.PERSON)
        .map(
            reference ->
                new Introduced(
                    words(sentence.span(reference.begin(), reference.end())),
                    reference.entities().get(0)));
  }

  private Set<String> words(Span span) {
    return Set.copyOf(SpeakerLabels.words(span.of(text)));
  }

  private Optional<String> named(Span label, EntityKind kind) {
    return scenes.stream()
        .filter(scene -> isIn(label, scene))
        .flatMap(scene -> scene.references().stream())
        .filter(reference -> reference.form().isByName())
        .flatMap(reference -> reference.entities().stream().limit(1))
        .filter(id -> kinds.get(id) == kind)
        .findFirst();
  }

  private static int begin(Scene scene) {
    return scene.syntax().sentence().span().begin();
  }

  private static boolean isIn(Span label, Scene scene) {
    return label.contains(scene.syntax().sentence().span());
  }
}
