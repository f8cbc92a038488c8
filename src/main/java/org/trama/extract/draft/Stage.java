package org.trama.extract.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Paragraphs;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Role;

/** Where the dead and wounded are that are told of without a place. */
final class Stage {
  /** How often a text must name a country, and how much more often than others, to be about it. */
  private static final int OFTEN = 3;

  private final List<Scene> scenes;
  private final Paragraphs paragraphs;
  private final Set<String> counters;
  private final Map<String, EntityKind> kinds;
  private final Sides sides;
  private final OtherPlaces elsewhere;

  Stage(
      List<Scene> scenes,
      Paragraphs paragraphs,
      Lexicon lexicon,
      Map<String, EntityKind> kinds,
      Sides sides) {
    this.scenes = List.copyOf(scenes);
    this.paragraphs = paragraphs;
    this.counters = lexicon.nounClass("OwnCounter");
    this.kinds = Map.copyOf(kinds);
    this.sides = sides;
    this.elsewhere = new OtherPlaces(lexicon);
  }

  /** {@code Irán atacó Haifa. El ministerio iraní de Sanidad cuenta 224}: not those of Haifa. */
  boolean isOther(Draft toll, Draft blow) {
    return counters(toll)
        .filter(states -> sides.meet(states, blow.entities(Role.AGENT)))
        .isPresent();
  }

  /** The states of those who say how many, where they are bodies that count their own dead. */
  private Optional<Set<String>> counters(Draft toll) {
    Set<String> states = new HashSet<>();
    toll.voices().stream()
        .flatMap(voice -> voice.source().stream())
        .filter(source -> counters.stream().anyMatch(source::startsWith))
        .map(sides::whole)
        .filter(state -> kinds.get(state) == EntityKind.COUNTRY)
        .forEach(states::add);
    return Optional.of(states).filter(found -> found.size() == 1);
  }

  /** The country that the text names more than twice as often as any other. */
  private Optional<Set<String>> subject(Draft toll) {
    if (toll.hasEntity()) {
      return Optional.empty();
    }
    Map<String, Integer> named = new HashMap<>();
    scenes.stream()
        .flatMap(scene -> scene.references().stream())
        .flatMap(reference -> reference.entities().stream())
        .filter(id -> kinds.get(id) == EntityKind.COUNTRY)
        .forEach(id -> named.merge(id, 1, Integer::sum));
    return named.entrySet().stream()
        .filter(entry -> entry.getValue() >= OFTEN)
        .filter(
            entry ->
                named.entrySet().stream()
                    .filter(other -> !other.getKey().equals(entry.getKey()))
                    .allMatch(other -> entry.getValue() > 2 * other.getValue()))
        .findFirst()
        .map(entry -> Set.of(entry.getKey()));
  }

  /** The toll with the place that its sentence names, whatever it hangs from. */
  Draft here(Draft toll) {
    return at(toll, ahead(toll).or(() -> behind(toll)));
  }

  /**
   * The toll with the place that the paragraph is at, else that of those who count, or the story's.
   */
  Draft set(Draft toll) {
    return at(
        toll,
        before(toll, paragraphs.opening(toll.sentence()))
            .or(() -> counters(toll))
            .or(() -> headline(toll))
            .or(() -> subject(toll)));
  }

  /** The toll with the place that the sentence right before it in its paragraph names. */
  Draft near(Draft toll) {
    int first = Math.max(toll.sentence() - 1, paragraphs.opening(toll.sentence()));
    return at(toll, before(toll, first));
  }

  private static Draft at(Draft toll, Optional<Set<String>> places) {
    return toll.with(Role.PLACE, places.orElse(Set.of()));
  }

  /** The place that a sentence before it in the paragraph names last; the smaller of two. */
  private Optional<Set<String>> before(Draft toll, int first) {
    if (toll.hasEntity()) {
      return Optional.empty();
    }
    for (int i = toll.sentence() - 1; i >= first; i--) {
      Optional<Set<String>> place = place(scenes.get(i));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** {@code en Arman, un pueblo de la provincia de Sueida}: the town stands before its province. */
  private Optional<Set<String>> place(Scene scene) {
    Optional<String> found = Optional.empty();
    int end = -1;
    for (Phrase phrase : scene.phrases()) {
      Optional<String> place =
          phrase.entities().stream()
              .filter(id -> kinds.get(id) == EntityKind.PLACE)
              .filter(id -> !elsewhere.names(scene, phrase))
              .findFirst();
      if (place.isPresent()) {
        boolean same = end >= 0 && isOnePlace(scene.syntax(), end, phrase.begin());
        found = same ? found : place;
        end = phrase.end();
      }
    }
    return found.map(Set::of);
  }

  private static boolean isOnePlace(Syntax syntax, int from, int to) {
    return IntStream.range(Math.min(from, to), to)
        .noneMatch(i -> syntax.isVerbal(i) || syntax.word(i).matches("[;y]|a|hasta|contra"));
  }

  /** A place that follows in the sentence, whatever it hangs from. */
  private Optional<Set<String>> ahead(Draft toll) {
    Scene scene = scenes.get(toll.sentence());
    int part =
        scene.quantities().stream()
            .filter(figure -> Victims.isPartitive(scene.syntax(), figure))
            .map(figure -> scene.syntax().token(figure.begin()).span().begin())
            .filter(begin -> begin > toll.span().begin())
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    return scene.phrases().stream()
        .filter(phrase -> phrase.marker().equals("en"))
        .filter(phrase -> scene.syntax().token(phrase.head()).span().begin() < part)
        .filter(phrase -> scene.syntax().token(phrase.head()).span().begin() >= toll.span().begin())
        .filter(phrase -> !isOfNextClause(scene.syntax(), phrase, toll))
        .flatMap(phrase -> phrase.named().stream())
        .filter(id -> kinds.get(id) == EntityKind.PLACE)
        .findFirst()
        .map(Set::of);
  }

  /** {@code dejó 40 muertos, y ambos países pactaron en Doha}: others, who are elsewhere. */
  private static boolean isOfNextClause(Syntax syntax, Phrase phrase, Draft toll) {
    return syntax.ancestors(phrase.head()).stream()
        .filter(above -> above.relation().equals("conj") && syntax.isFinite(above.index()))
        .filter(verb -> verb.span().begin() > toll.span().begin())
        .anyMatch(
            verb ->
                syntax.dependents(verb.index()).stream()
                    .anyMatch(word -> word.relation().startsWith("nsubj")));
  }

  /** The place named last before the toll in its sentence. */
  private Optional<Set<String>> behind(Draft toll) {
    Scene scene = scenes.get(toll.sentence());
    return scene.phrases().stream()
        .filter(phrase -> scene.syntax().token(phrase.head()).span().end() <= toll.span().begin())
        .filter(phrase -> !Set.of("según", "desde").contains(phrase.marker()))
        .filter(phrase -> !elsewhere.names(scene, phrase))
        .flatMap(phrase -> phrase.entities().stream())
        .filter(id -> kinds.get(id) == EntityKind.PLACE)
        .reduce((one, other) -> other)
        .map(Set::of);
  }

  /** The only place, or else the only country, of the headline: there the story plays. */
  private Optional<Set<String>> headline(Draft toll) {
    return toll.hasEntity() || isSaid(scenes.get(0).syntax())
        ? Optional.empty()
        : only(EntityKind.PLACE).or(() -> only(EntityKind.COUNTRY));
  }

  /** {@code «No habrá otra bandera en Manta»}: somebody's words, who may speak of any place. */
  private static boolean isSaid(Syntax headline) {
    int last = headline.size() - 1;
    return last > 1
        && headline.word(0).matches("[«“\"]")
        && headline.closesQuotation(last)
        && IntStream.range(1, last).noneMatch(headline::closesQuotation);
  }

  private Optional<Set<String>> only(EntityKind kind) {
    Set<String> found = new HashSet<>();
    scenes.get(0).references().stream()
        .filter(reference -> !elsewhere.names(scenes.get(0), reference))
        .flatMap(reference -> reference.entities().stream())
        .filter(id -> kinds.get(id) == kind)
        .forEach(found::add);
    return Optional.of(found).filter(places -> places.size() == 1);
  }
}
