package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Proxies;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Wording;
import org.trama.knowledge.FillerType;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/** What a phrase offers to an argument of one type: what it names, what it tells of, its words. */
final class Offers {
  /** What does nothing. */
  static final Set<EntityKind> THINGS = Set.of(EntityKind.WEAPON_SYSTEM, EntityKind.AGREEMENT);

  /** What acts and is acted upon. */
  static final Set<EntityKind> ACTORS =
      Set.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.PLACE, EntityKind.ORGANIZATION);

  /** The same without places, of which only what is there acts. */
  static final Set<EntityKind> AGENTS =
      Set.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.ORGANIZATION);

  /** What states have, or who would be one. */
  private static final Set<String> SELF_RULE =
      Set.of("autodeterminación", "independencia", "integridad", "soberanía");

  /** Who has it, or claims it. */
  private static final Set<EntityKind> LANDS =
      Set.of(EntityKind.COUNTRY, EntityKind.PLACE, EntityKind.ORGANIZATION);

  private final NounClasses classes;
  private final Proxies proxies;
  private final NounlessPeople people;
  private final Outsiders outsiders;
  private final Map<String, EntityKind> kinds;

  /**
   * The offers of one document's phrases.
   *
   * @param kinds what each entity of the document is, by its id
   */
  Offers(NounClasses classes, Map<String, EntityKind> kinds) {
    this.classes = classes;
    this.proxies = new Proxies(classes, kinds);
    this.people = new NounlessPeople(classes);
    this.outsiders = new Outsiders(classes);
    this.kinds = kinds;
  }

  /** What the phrase offers to an argument of this type; empty where it has nothing. */
  Optional<Offer> of(Syntax syntax, Phrase phrase, FillerType type, Optional<Role> role) {
    boolean outside = role.filter(Role::isActing).isPresent() && outsiders.are(syntax, phrase);
    return outside
        ? offer(syntax, phrase, type, role).flatMap(offer -> ofNoState(offer, type))
        : offer(syntax, phrase, type, role);
  }

  /** The offer without states; empty where it was asked for them. */
  private Optional<Offer> ofNoState(Offer offer, FillerType type) {
    List<Filler> others =
        offer.fillers().stream()
            .filter(
                filler ->
                    !(filler instanceof Filler.OfEntity named)
                        || kinds.get(named.entity()) != EntityKind.COUNTRY)
            .toList();
    boolean ofStates =
        others.isEmpty() && !offer.fillers().isEmpty() && type instanceof FillerType.OfKind;
    return ofStates ? Optional.empty() : Optional.of(new Offer(others, offer.certainty()));
  }

  private Optional<Offer> offer(Syntax syntax, Phrase told, FillerType type, Optional<Role> role) {
    boolean friend = proxies.isFriend(syntax, told);
    Phrase phrase = friend ? told.naming(places(told.within())) : told;
    if (type instanceof FillerType.OfKind ofKind) {
      Optional<Offer> somebody =
          friend && AGENTS.contains(ofKind.kind()) && role.filter(Role.TARGET::equals).isPresent()
              ? Optional.of(new Offer(List.of(), Offer.BY_MODIFIER))
              : Optional.empty();
      return ofKind(syntax, phrase, ofKind.kind(), role).or(() -> somebody);
    }
    if (type instanceof FillerType.OfNounClass ofClass) {
      return ofClass(syntax, phrase, ofClass.name(), role);
    }
    return type instanceof FillerType.Anything ? anything(syntax, phrase, role) : Optional.empty();
  }

  private List<String> places(List<String> ids) {
    return ids.stream().filter(id -> kinds.get(id) == EntityKind.PLACE).toList();
  }

  /**
   * Of {@code tres contadores de Veracruz} the town is no party. A weapon that a frame admits as
   * what is deployed or strikes belongs to an agent, and is none.
   */
  private Optional<Offer> ofKind(
      Syntax syntax, Phrase phrase, EntityKind kind, Optional<Role> role) {
    List<Filler> whole = entities(phrase.entities(), Set.of(kind));
    if (!whole.isEmpty() && THINGS.contains(kind) && role.filter(Role.AGENT::equals).isPresent()) {
      return Optional.of(new Offer(entities(phrase.within(), AGENTS), 0.9));
    }
    if (!whole.isEmpty()) {
      return isSomeOf(syntax, phrase) && role.filter(Role.AGENT::equals).isPresent()
          ? Optional.empty()
          : Optional.of(new Offer(whole, 1));
    }
    boolean speaksForOthers =
        role.equals(Optional.of(Role.AGENT)) && proxies.isText(syntax, phrase);
    boolean mereOrigin =
        kind == EntityKind.PLACE
            && role.filter(Role.PLACE::equals).isEmpty()
            && !proxies.isLand(syntax, phrase.theme());
    List<Filler> within =
        phrase.refers() && !speaksForOthers
                || mereOrigin
                || kind == EntityKind.PERSON && proxies.isAnother(syntax, phrase.theme())
            ? List.of()
            : entities(phrase.within(), Set.of(kind));
    return within.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Offer(
                EachOf.is(syntax, phrase) || areLands(syntax, phrase, kind)
                    ? within
                    : within.subList(0, 1),
                Offer.BY_MODIFIER));
  }

  /** {@code decenas de israelíes}: what some people of a country do, the country does not. */
  private static boolean isSomeOf(Syntax syntax, Phrase phrase) {
    return phrase.theme() != phrase.head()
        && syntax.token(phrase.theme()).pos() == PartOfSpeech.NOUN;
  }

  /** {@code en las provincias de Cauca, Nariño y Arauca}: in each of them. */
  private boolean areLands(Syntax syntax, Phrase phrase, EntityKind kind) {
    return kind == EntityKind.PLACE
        && proxies.isLand(syntax, phrase.theme())
        && syntax.token(phrase.theme()).morphology().number() == Morphology.Number.PLURAL;
  }

  /**
   * A named weapon or treaty inside the phrase fills the object itself; an actor's phrase stands
   * for the actor, and so does that of his weapon: {@code dos cazas Su-35 rusos}. The members of
   * some classes are the ids of whoever is named.
   */
  private Optional<Offer> ofClass(
      Syntax syntax, Phrase phrase, String nounClass, Optional<Role> role) {
    boolean member =
        classes.has(nounClass, syntax, phrase.theme())
            || phrase.entities().stream().anyMatch(classes.members(nounClass)::contains)
            || people.are(nounClass, syntax, phrase);
    if (!member || people.areNot(nounClass, syntax, phrase)) {
      return Optional.empty();
    }
    boolean takesWords = role.isEmpty() || role.get() == Role.OBJECT;
    if (!takesWords) {
      boolean named = phrase.entities().stream().anyMatch(id -> !THINGS.contains(kinds.get(id)));
      List<String> ids = named ? phrase.entities() : phrase.within();
      List<Filler> actors = entities(ids, owners(syntax, phrase, nounClass, role));
      boolean first = role.get() == Role.AGENT && isOfOneUponOther(syntax, phrase);
      return Optional.of(new Offer(first ? actors.stream().limit(1).toList() : actors, 0.9));
    }
    List<Filler> named = entities(phrase.refers() ? phrase.entities() : phrase.within(), THINGS);
    if (!named.isEmpty()) {
      return Optional.of(new Offer(named, 1));
    }
    return Optional.of(new Offer(List.of(new Filler.OfText(Wording.of(syntax, phrase))), 1));
  }

  /** Of what kinds those are whom a phrase of this class stands for; nobody is independent. */
  private static Set<EntityKind> owners(
      Syntax syntax, Phrase phrase, String nounClass, Optional<Role> role) {
    boolean state = SELF_RULE.contains(syntax.token(phrase.theme()).lemma());
    return state ? LANDS : Proxies.standsFor(nounClass, role) ? ACTORS : AGENTS;
  }

  /**
   * {@code el bombardeo ruso de Ucrania}: an adjective says whose it is, and {@code de} of whom.
   */
  private static boolean isOfOneUponOther(Syntax syntax, Phrase phrase) {
    int adjective = phrase.theme() + 1;
    return adjective + 1 < syntax.size()
        && syntax.token(adjective).pos() == PartOfSpeech.ADJ
        && syntax.word(adjective + 1).matches("del?");
  }

  private Optional<Offer> anything(Syntax syntax, Phrase phrase, Optional<Role> role) {
    List<Filler> whole = entities(phrase.entities(), Set.of(EntityKind.values()));
    if (!whole.isEmpty()) {
      return Optional.of(new Offer(whole, 1));
    }
    if (role.isPresent() && role.get() == Role.OBJECT) {
      return Optional.of(new Offer(List.of(new Filler.OfText(Wording.of(syntax, phrase))), 0.6));
    }
    boolean persons = classes.has(NounlessPeople.PERSONS, syntax, phrase.theme());
    List<Filler> within = entities(phrase.within(), persons ? ACTORS : Set.of(EntityKind.values()));
    return Optional.of(new Offer(within, within.isEmpty() && role.isPresent() ? 0.5 : 0.6));
  }

  /** Those of the entities that are of a kind that is wanted. */
  List<Filler> entities(List<String> ids, Set<EntityKind> wanted) {
    List<Filler> fillers = new ArrayList<>();
    for (String id : ids) {
      if (wanted.contains(kinds.get(id))) {
        fillers.add(new Filler.OfEntity(id));
      }
    }
    return fillers;
  }
}
