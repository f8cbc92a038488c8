package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trama.knowledge.FillerType;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/** What a phrase offers to an argument: entities of the right kind, or words of the right class. */
final class FillerFinder {
  private static final Set<EntityKind> THINGS =
      Set.of(EntityKind.WEAPON_SYSTEM, EntityKind.AGREEMENT);

  private static final Set<EntityKind> ACTORS =
      Set.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.PLACE, EntityKind.ORGANIZATION);

  private static final Set<EntityKind> AGENTS =
      Set.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.ORGANIZATION);

  /** Noun class of craft, which are handed over only where a frame asks for them. */
  private static final String CRAFT = "Aircraft";

  /** Noun class of the dead and wounded. */
  private static final String CASUALTIES = "Casualty";

  private static final FillerType NAMED_ARMS = new FillerType.OfKind(EntityKind.WEAPON_SYSTEM);
  private static final FillerType ARMS = new FillerType.OfNounClass("Arms");

  private static final Set<String> SEVERAL = Set.of("ambos", "ambas", "dos", "tres", "cuatro");

  private final NounClasses classes;
  private final Proxies proxies;
  private final SharedFates fates;
  private final Map<String, EntityKind> kinds;

  /**
   * A finder.
   *
   * @param kinds what each entity of the document is, by its id
   */
  FillerFinder(NounClasses classes, Map<String, EntityKind> kinds) {
    this.classes = classes;
    this.proxies = new Proxies(classes, kinds);
    this.fates = new SharedFates(classes);
    this.kinds = kinds;
  }

  /** Whether what is of this kind acts and is acted upon. */
  static boolean isActor(EntityKind kind) {
    return ACTORS.contains(kind);
  }

  NounClasses classes() {
    return classes;
  }

  /** The best offer of {@code phrase} to an argument of these types; empty where it has none. */
  Optional<Offer> offer(Syntax syntax, Phrase phrase, List<FillerType> types, Optional<Role> role) {
    Optional<Offer> best = Optional.empty();
    boolean craft =
        types.contains(ARMS)
            && !types.contains(new FillerType.OfNounClass(CRAFT))
            && classes.has(CRAFT, syntax, phrase.theme());
    for (FillerType type : types) {
      if (craft && type.equals(NAMED_ARMS)) {
        continue;
      }
      Optional<Offer> offer =
          offer(syntax, phrase, type, role).flatMap(found -> fitting(found, role));
      if (offer.isPresent()
          && (best.isEmpty() || offer.get().certainty() > best.get().certainty())) {
        best = offer;
      }
    }
    return best.map(offer -> withAll(offer, phrase, types, role));
  }

  /** {@code Egipto y la OTAN protestaron y exigieron}: of a row of several kinds, all that fit. */
  private Offer withAll(Offer offer, Phrase phrase, List<FillerType> types, Optional<Role> role) {
    Set<EntityKind> wanted =
        types.stream()
            .filter(FillerType.OfKind.class::isInstance)
            .map(type -> ((FillerType.OfKind) type).kind())
            .collect(Collectors.toSet());
    List<Filler> all = entities(phrase.entities(), wanted);
    boolean some = !offer.fillers().isEmpty() && all.containsAll(offer.fillers());
    return some && all.size() > offer.fillers().size()
        ? fitting(new Offer(all, offer.certainty()), role).orElse(offer)
        : offer;
  }

  /** The offer without entities that cannot play the role; empty where none is left of some. */
  private Optional<Offer> fitting(Offer offer, Optional<Role> role) {
    List<Filler> fitting =
        offer.fillers().stream()
            .filter(
                filler ->
                    !(filler instanceof Filler.OfEntity named)
                        || role.isEmpty()
                        || canPlay(kinds.get(named.entity()), role.get()))
            .toList();
    return fitting.isEmpty() && !offer.fillers().isEmpty()
        ? Optional.empty()
        : Optional.of(new Offer(fitting, offer.certainty()));
  }

  /** Treaties and weapons do not act, and only what is on a map is a place. */
  private static boolean canPlay(EntityKind kind, Role role) {
    return switch (role) {
      case AGENT, PARTICIPANT -> !THINGS.contains(kind);
      case PLACE -> kind == EntityKind.PLACE || kind == EntityKind.COUNTRY;
      case TARGET, OBJECT -> true;
    };
  }

  private Optional<Offer> offer(
      Syntax syntax, Phrase phrase, FillerType type, Optional<Role> role) {
    if (type instanceof FillerType.OfKind ofKind) {
      return ofKind(syntax, phrase, ofKind.kind(), role);
    }
    if (type instanceof FillerType.OfNounClass ofClass) {
      return ofClass(syntax, phrase, ofClass.name(), role);
    }
    return type instanceof FillerType.Anything ? anything(syntax, phrase, role) : Optional.empty();
  }

  /** Whether the entity is one that acts: a state, a body or a person. */
  boolean isActor(String entity) {
    return ACTORS.contains(kinds.get(entity)) && kinds.get(entity) != EntityKind.PLACE;
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
            new Offer(isOfEach(syntax, phrase) ? within : within.subList(0, 1), Offer.BY_MODIFIER));
  }

  /** {@code decenas de israelíes}: what some people of a country do, the country does not. */
  private static boolean isSomeOf(Syntax syntax, Phrase phrase) {
    return phrase.theme() != phrase.head()
        && syntax.token(phrase.theme()).pos() == PartOfSpeech.NOUN;
  }

  /**
   * {@code Chad y Malí, cuyos presidentes}, {@code los presidentes de ambos países}: those of the
   * one and of the other.
   */
  private static boolean isOfEach(Syntax syntax, Phrase phrase) {
    return phrase.begin() > 0
            && (isWhose(syntax, phrase.begin()) || isWhose(syntax, phrase.begin() - 1))
        || isOfSeveral(syntax, phrase.theme());
  }

  private static boolean isOfSeveral(Syntax syntax, int noun) {
    return syntax.token(noun).morphology().number() == Morphology.Number.PLURAL
        && IntStream.range(noun + 1, Math.min(syntax.size(), noun + 5))
            .filter(i -> syntax.word(i).equals("de"))
            .limit(1)
            .anyMatch(
                de ->
                    IntStream.range(de + 1, Math.min(syntax.size(), de + 3))
                        .anyMatch(i -> SEVERAL.contains(syntax.word(i))));
  }

  private static boolean isWhose(Syntax syntax, int index) {
    return syntax.token(index).lemma().equals("cuyo");
  }

  /**
   * A named weapon or treaty inside the phrase fills the object itself; an actor's phrase stands
   * for the actor, and so does that of his weapon: {@code dos cazas Su-35 rusos}.
   */
  private Optional<Offer> ofClass(
      Syntax syntax, Phrase phrase, String nounClass, Optional<Role> role) {
    if (!classes.has(nounClass, syntax, phrase.theme())
        && !(nounClass.equals(CASUALTIES) && fates.has(syntax, phrase.theme()))) {
      return Optional.empty();
    }
    boolean takesWords = role.isEmpty() || role.get() == Role.OBJECT;
    if (!takesWords) {
      boolean named = phrase.entities().stream().anyMatch(id -> !THINGS.contains(kinds.get(id)));
      List<String> ids = named ? phrase.entities() : phrase.within();
      List<Filler> actors = entities(ids, Proxies.standsFor(nounClass, role) ? ACTORS : AGENTS);
      return actors.isEmpty()
          ? Optional.of(new Offer(List.of(), 0.9))
          : Optional.of(new Offer(actors, 0.9));
    }
    List<Filler> named = entities(phrase.refers() ? phrase.entities() : phrase.within(), THINGS);
    if (!named.isEmpty()) {
      return Optional.of(new Offer(named, 1));
    }
    return Optional.of(new Offer(List.of(new Filler.OfText(Wording.of(syntax, phrase))), 1));
  }

  /** The states and bodies that the phrase names as those whose things it tells of. */
  List<Filler> owners(Phrase phrase) {
    return entities(phrase.within(), Set.of(EntityKind.COUNTRY, EntityKind.ORGANIZATION));
  }

  private Optional<Offer> anything(Syntax syntax, Phrase phrase, Optional<Role> role) {
    List<Filler> whole = entities(phrase.entities(), Set.of(EntityKind.values()));
    if (!whole.isEmpty()) {
      return Optional.of(new Offer(whole, 1));
    }
    if (role.isPresent() && role.get() == Role.OBJECT) {
      return Optional.of(new Offer(List.of(new Filler.OfText(Wording.of(syntax, phrase))), 0.6));
    }
    List<Filler> within = entities(phrase.within(), Set.of(EntityKind.values()));
    return Optional.of(new Offer(within, within.isEmpty() && role.isPresent() ? 0.5 : 0.6));
  }

  private List<Filler> entities(List<String> ids, Set<EntityKind> wanted) {
    List<Filler> fillers = new ArrayList<>();
    for (String id : ids) {
      if (wanted.contains(kinds.get(id))) {
        fillers.add(new Filler.OfEntity(id));
      }
    }
    return fillers;
  }
}
