package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/**
 * Countries that a noun points back to: {@code el país}, {@code el régimen}, and their capitals.
 */
final class CountryAllusions {
  private static final Set<String> POINTING = Set.of("ese", "esa", "dicho", "dicha");

  /** What nobody does to his own country. */
  private static final Set<String> ABROAD =
      Set.of("amenazar", "atacar", "bombardear", "invadir", "sancionar", "visitar");

  /** How many sentences back {@code ese país} may have been named. */
  private static final int POINTING_WINDOW = 2;

  /** How many sentences back a country may have been called by its sort. */
  private static final int SORT_WINDOW = 3;

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;
  private final Prominence prominence;
  private final Repetitions repetitions;
  private final CountrySorts sorts;
  private final Garrisons garrisons;

  CountryAllusions(Nouns nouns, Cast cast, Discourse discourse, Repetitions repetitions) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
    this.prominence = new Prominence(discourse);
    this.repetitions = repetitions;
    this.sorts = new CountrySorts(nouns, cast);
    this.garrisons = new Garrisons(nouns, cast, discourse);
  }

  /** {@code la capital catarí}; without an owner, that of the country spoken of. */
  Optional<String> capital(NounPhrase phrase) {
    if (!phrase.lemma().equals("capital") || phrase.plural() || !phrase.definite()) {
      return Optional.empty();
    }
    return phrase.owners().stream()
        .findFirst()
        .map(r -> r.entities().get(0))
        .or(() -> named(phrase))
        .flatMap(cast::capital);
  }

  /** {@code el país africano}, {@code el emirato}: what describes it is no country's name. */
  boolean isOfSort(NounPhrase phrase) {
    return phrase.definite() && !phrase.plural() && sorts.areTold(phrase);
  }

  /**
   * The one of that sort that was called so, else is spoken of; whoever acts himself only where
   * there is no other.
   */
  Optional<String> ofSort(NounPhrase phrase) {
    Optional<String> actor = acting(phrase).findFirst();
    Predicate<String> fits = id -> cast.is(id, EntityKind.COUNTRY) && sorts.include(phrase, id);
    Predicate<String> another = id -> fits.test(id) && !actor.equals(Optional.of(id));
    return called(phrase, another)
        .or(
            () ->
                prominence.prominent(phrase.words().index(), phrase.noun(), 1, another).stream()
                    .findFirst())
        .or(() -> actor.filter(fits).filter(id -> !isAnother(phrase)));
  }

  private Optional<String> called(NounPhrase phrase, Predicate<String> fits) {
    return discourse.before(phrase.words().index(), phrase.noun(), SORT_WINDOW).stream()
        .filter(r -> r.form() == Reference.Form.DESCRIPTION && r.entities().size() == 1)
        .filter(r -> sorts.areToldBy(discourse.words(r), r, phrase))
        .map(r -> r.entities().get(0))
        .filter(fits)
        .findFirst();
  }

  /** {@code París entrenaba al ejército local}: whoever does something to them is abroad there. */
  boolean areLocalForces(NounPhrase phrase) {
    Words words = phrase.words();
    return words.lemmaIs(phrase.noun() + 1, "local")
        && !words.token(phrase.noun()).relation().startsWith("nsubj")
        && Garrisons.FORCES.stream().anyMatch(name -> nouns.is(name, phrase));
  }

  /** The country spoken of where they are; empty where nobody of another acts. */
  Optional<String> local(NounPhrase phrase) {
    Optional<String> actor = acting(phrase).findFirst();
    return actor.isPresent()
        ? last(phrase, 0, actor).or(() -> prominent(phrase, actor))
        : Optional.empty();
  }

  /** {@code las autoridades}, of no country told. */
  boolean areRulers(NounPhrase phrase) {
    return phrase.plural()
        && phrase.lemma().equals("autoridad")
        && !phrase.hasComplement()
        && !isOfPlace(phrase);
  }

  /** {@code las autoridades locales}: those of where it happened, whoever acts. */
  private boolean isOfPlace(NounPhrase phrase) {
    return nouns.is("LocalRule", phrase.words(), phrase.noun() + 1);
  }

  /**
   * {@code el país} is rather that of whoever acts in the sentence, {@code el régimen} rather not;
   * else the one most spoken of.
   */
  Optional<String> named(NounPhrase phrase) {
    List<String> same = nouns.is("Government", phrase) ? repetitions.of(phrase) : List.of();
    if (!same.isEmpty()) {
      return Optional.of(same.get(0));
    }
    Optional<String> actor = acting(phrase).findFirst();
    if (POINTING.contains(phrase.determiner())) {
      return last(phrase, POINTING_WINDOW, actor);
    }
    boolean own = !isRegime(phrase) && !isAnother(phrase);
    boolean neighbour = phrase.words().is(phrase.noun() + 1, "vecino");
    if (actor.isEmpty() && nouns.is("Government", phrase) && !isRegime(phrase) && !neighbour) {
      return governed(phrase);
    }
    if (actor.isEmpty() && nouns.has("CountryNoun", phrase.lemma())) {
      Optional<String> topic =
          prominence.topic(
              phrase.words().index(), phrase.noun(), id -> cast.is(id, EntityKind.COUNTRY));
      return topic.isPresent() || !hasAdjective(phrase) ? topic : prominent(phrase, actor);
    }
    return own && actor.isPresent() ? actor : prominent(phrase, actor);
  }

  private boolean isRegime(NounPhrase phrase) {
    return nouns.has("Regime", phrase.lemma());
  }

  /** {@code la diputada exigió al Gobierno}: that of the state whose people the text tells of. */
  private Optional<String> governed(NounPhrase phrase) {
    return prominence.backdrop(
        phrase.words().index(),
        phrase.noun(),
        id -> cast.state(id).filter(state -> cast.is(state, EntityKind.COUNTRY)));
  }

  /** {@code el país andino}: some country is meant that was spoken of. */
  private static boolean hasAdjective(NounPhrase phrase) {
    return phrase.words().pos(phrase.noun() + 1) == PartOfSpeech.ADJ;
  }

  /** {@code ese país}: the one spoken of last that does not act. */
  private Optional<String> last(NounPhrase phrase, int window, Optional<String> actor) {
    return discourse.nearest(
        phrase.words().index(),
        phrase.noun(),
        window,
        id -> cast.is(id, EntityKind.COUNTRY) && !actor.equals(Optional.of(id)));
  }

  private Stream<String> acting(NounPhrase phrase) {
    Optional<String> away = garrisons.of(phrase);
    return discourse.subjects(phrase.words().index(), phrase.noun()).stream()
        .flatMap(id -> cast.state(id).stream())
        .filter(id -> cast.is(id, EntityKind.COUNTRY))
        .filter(id -> !away.equals(Optional.of(id)));
  }

  private Optional<String> prominent(NounPhrase phrase, Optional<String> actor) {
    Optional<String> away = garrisons.of(phrase);
    return prominence
        .prominent(
            phrase.words().index(),
            phrase.noun(),
            1,
            id ->
                cast.is(id, EntityKind.COUNTRY)
                    && !actor.equals(Optional.of(id))
                    && !away.equals(Optional.of(id)))
        .stream()
        .findFirst();
  }

  /** {@code ofreció al país un préstamo}, {@code culpó al país vecino}: not the giver's own. */
  private static boolean isAnother(NounPhrase phrase) {
    Words words = phrase.words();
    int verb = words.token(phrase.noun()).head();
    boolean addressed =
        words.is(phrase.noun() - 1, "al")
            && words.has(verb)
            && words.morphology(verb).mood().isFinite()
            && isReceiver(words, phrase.noun(), verb);
    boolean entered =
        words.has(verb)
            && words.token(phrase.noun()).relation().equals("obj")
            && ABROAD.contains(words.lemma(verb));
    boolean described =
        hasAdjective(phrase) && !phrase.isSubject() && isOfVerb(words, phrase.noun());
    return addressed || entered || described || words.is(phrase.noun() + 1, "vecino");
  }

  /**
   * {@code desplegó tropas en el país sudamericano}: who acts there would not call his own land so.
   */
  private static boolean isOfVerb(Words words, int noun) {
    int verb = words.token(noun).head();
    return words.has(verb)
        && words.token(noun).relation().matches("obl|obj|iobj")
        && words.morphology(verb).mood().isFinite();
  }

  /** What something is given to stands beside that: {@code volvió al país} goes home. */
  private static boolean isReceiver(Words words, int noun, int verb) {
    return Set.of("iobj", "obj").contains(words.token(noun).relation())
        || words.sentence().dependents(verb).stream().anyMatch(t -> t.relation().equals("obj"));
  }
}
