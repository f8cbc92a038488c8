package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.extract.mention.NounPhrase;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Title;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Morphology.Gender;
import org.trama.model.PartOfSpeech;

/**
 * Titles and nouns for a person who is named elsewhere: {@code el mandatario}, {@code la ministra
 * norcoreana}.
 */
final class PersonAllusions {
  private static final int PERSON_WINDOW = 5;

  /** Words for whoever heads a ministry. */
  private static final Set<String> ANY_HEAD = Set.of("titular", "responsable", "jefe", "jefa");

  /** What those have in charge who speak for a state abroad. */
  private static final Set<String> ABROAD =
      Set.of("diplomacia", "exteriores", "asuntos exteriores", "relaciones exteriores");

  /** What they are called without a word for that. */
  private static final Set<String> ENVOYS =
      Set.of(
          "canciller",
          "secretario de estado",
          "secretaria de estado",
          "alto representante",
          "alta representante");

  /** Noun class of words for people who hold no office: {@code el experto}, {@code la jurista}. */
  private static final String PRIVATE = "Private";

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;

  PersonAllusions(Nouns nouns, Cast cast, Discourse discourse) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** Whether the phrase is a title or noun for one person. */
  boolean isPerson(NounPhrase phrase) {
    return !phrase.plural()
        && (nouns.is("Title", phrase)
            || nouns.is("PersonNoun", phrase)
            || nouns.is(PRIVATE, phrase));
  }

  /**
   * What a title nobody is named beside means: its holder, told elsewhere, else the state it is
   * held for.
   */
  List<String> office(NounPhrase phrase, Title title) {
    Optional<String> state = title.of().flatMap(cast::state).or(title::of);
    Optional<String> person =
        phrase.definite() || phrase.possessive() ? holder(phrase, title, state) : Optional.empty();
    return person.or(() -> state).map(List::of).orElse(List.of());
  }

  private Optional<String> holder(NounPhrase phrase, Title title, Optional<String> state) {
    boolean portfolio = title.text().contains(" de ") && !nouns.is("Leader", phrase);
    return portfolio
        ? discourse.nearest(
            phrase.words().index(),
            phrase.noun(),
            PERSON_WINDOW,
            id -> fits(id, phrase, state) && holds(id, title.text()))
        : named(phrase, state);
  }

  /** Whether he holds the office, by whatever title: {@code la titular de Defensa}. */
  private boolean holds(String id, String office) {
    String portfolio = office.substring(office.indexOf(" de ") + 4);
    boolean any = ANY_HEAD.contains(office.substring(0, office.indexOf(' ')));
    return cast.titles(id).stream()
        .anyMatch(
            title ->
                title.equals(office)
                    || any && title.endsWith(" de " + portfolio)
                    || isAbroad(office) && isAbroad(title));
  }

  /** {@code el canciller}, {@code el ministro de Exteriores}, {@code el jefe de la diplomacia}. */
  private static boolean isAbroad(String office) {
    return ENVOYS.contains(office)
        || ABROAD.stream().anyMatch(abroad -> office.matches(".* de (?:la )?" + abroad));
  }

  /** The nearest person that the title or noun fits, of this state where one is told. */
  Optional<String> named(NounPhrase phrase, Optional<String> state) {
    Predicate<String> fitting =
        id ->
            fits(id, phrase, state)
                && (titled(id, phrase) || state.isPresent() && isCounterpart(id));
    return nearest(phrase, 0, id -> fitting.test(id) && !cast.titles(id).isEmpty())
        .or(() -> nearest(phrase, PERSON_WINDOW, fitting))
        .or(() -> untold(phrase, state));
  }

  private Optional<String> nearest(NounPhrase phrase, int window, Predicate<String> fits) {
    return discourse.nearest(phrase.words().index(), phrase.noun(), window, fits);
  }

  /** Whoever is spoken of without an office; of several, the one that has acted. */
  private Optional<String> untold(NounPhrase phrase, Optional<String> state) {
    Predicate<String> untitled =
        id ->
            fits(id, phrase, state)
                && cast.titles(id).isEmpty()
                && nouns.is("Leader", phrase)
                && (state.isEmpty()
                    || cast.state(id).isPresent()
                    || discourse.isNamedBeside(id, state.get()));
    int sentence = phrase.words().index();
    List<Reference> persons =
        discourse.before(sentence, phrase.noun(), 2).stream()
            .filter(r -> r.entities().stream().allMatch(untitled))
            .toList();
    if (state.isEmpty() || distinct(persons).size() < 2) {
      List<Reference> foremost = persons.stream().filter(this::isForemost).toList();
      return foremost.isEmpty()
          ? discourse.nearest(sentence, phrase.noun(), 2, untitled)
          : discourse.nearest(sentence, phrase.noun(), 2, distinct(foremost)::contains);
    }
    List<String> acting = distinct(persons.stream().filter(discourse::isSubject).toList());
    return acting.size() == 1 ? Optional.of(acting.get(0)) : Optional.empty();
  }

  /** Whom something is said of, and not only the murder of whom. */
  private boolean isForemost(Reference person) {
    return !discourse.words(person).token(person.head()).relation().equals("nmod");
  }

  private static List<String> distinct(List<Reference> persons) {
    return persons.stream().flatMap(r -> r.entities().stream()).distinct().toList();
  }

  private boolean fits(String id, NounPhrase phrase, Optional<String> state) {
    boolean beside =
        phrase.isSubject() && discourse.besides(phrase.words().index(), phrase.noun()).contains(id);
    Gender gender = gender(id);
    boolean agrees =
        gender == Gender.NONE || phrase.gender() == Gender.NONE || gender == phrase.gender();
    Optional<String> own = cast.state(id);
    boolean compatriot =
        state.isEmpty() || own.isEmpty() && cast.titles(id).isEmpty() || own.equals(state);
    boolean other = !beside && !actsOn(id, phrase) && !isSpokenOf(id, phrase);
    return cast.is(id, EntityKind.PERSON) && agrees && compatriot && other;
  }

  /** As told, else as the ending of a first name tells it. */
  private Gender gender(String id) {
    String first = id.substring(0, Math.max(0, id.indexOf('-')));
    Gender told = cast.gender(id);
    if (told != Gender.NONE || first.isEmpty()) {
      return told;
    }
    return first.endsWith("a")
        ? Gender.FEMININE
        : first.endsWith("o") ? Gender.MASCULINE : Gender.NONE;
  }

  /**
   * {@code Boluarte destituyó al ministro}, {@code celebró la muerte del líder}: somebody else than
   * who acts.
   */
  private boolean actsOn(String id, NounPhrase phrase) {
    Words words = phrase.words();
    int verb = words.token(phrase.noun()).head();
    while (words.pos(verb) == PartOfSpeech.NOUN && verb < phrase.noun()) {
      verb = words.token(verb).head();
    }
    int acting = verb;
    return verb >= 0
        && discourse.before(words.index(), phrase.noun(), 0).stream()
            .filter(r -> r.entities().contains(id) && discourse.isSubject(r))
            .anyMatch(r -> words.token(r.head()).head() == acting);
  }

  /**
   * {@code el gobierno de Abiy Ahmed, al que el funcionario acusa}: who acts in a clause about a
   * phrase is nobody named in it.
   */
  private boolean isSpokenOf(String id, NounPhrase phrase) {
    Words words = phrase.words();
    int verb = words.token(phrase.noun()).head();
    if (!phrase.isSubject() || verb < 0 || !words.token(verb).relation().startsWith("acl")) {
      return false;
    }
    int about = words.token(verb).head();
    return about < phrase.noun()
        && discourse.before(words.index(), phrase.noun(), 0).stream()
            .filter(r -> r.entities().contains(id))
            .map(r -> words.token(r.head()))
            .anyMatch(name -> name.index() == about || name.head() == about);
  }

  /** {@code su homólogo turco, Recep Tayyip Erdogan}: of whatever office. */
  private boolean isCounterpart(String id) {
    return cast.titles(id).stream().anyMatch(title -> nouns.has("Counterpart", title));
  }

  private boolean titled(String id, NounPhrase phrase) {
    if (nouns.is("PersonNoun", phrase) || nouns.has("AnyOfficial", phrase.lemma())) {
      return true;
    }
    if (nouns.is(PRIVATE, phrase) && cast.titles(id).stream().noneMatch(this::isPublic)) {
      return true;
    }
    boolean leader = nouns.is("Leader", phrase);
    return cast.titles(id).stream()
        .anyMatch(
            t ->
                t.equals(title(phrase))
                    || t.equals(phrase.lemma())
                    || leader && nouns.has("Leader", t));
  }

  /** Whether it is the title of somebody who governs. */
  private boolean isPublic(String title) {
    String first = title.split(" ")[0];
    return nouns.has("PortfolioTitle", first)
        || nouns.has("StateTitle", first)
        || nouns.has("Leader", title) && !title.equals("líder");
  }

  private String title(NounPhrase phrase) {
    return nouns.member("Title", phrase.words(), phrase.noun());
  }
}
