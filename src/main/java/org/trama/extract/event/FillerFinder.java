package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.knowledge.FillerType;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/** What a phrase offers to an argument: entities of the right kind, or words of the right class. */
final class FillerFinder {
  private static final Set<EntityKind> THINGS =
      Set.of(EntityKind.WEAPON_SYSTEM, EntityKind.AGREEMENT);

  private static final Set<EntityKind> ACTORS =
      Set.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.PLACE, EntityKind.ORGANIZATION);

  private static final double BY_MODIFIER = 0.7;

  private static final Set<EntityKind> AGENTS =
      Set.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.ORGANIZATION);

  /** Noun class of human beings. */
  private static final String PERSONS = "Persons";

  /** Noun classes of who is not the person that he is told by. */
  private static final List<String> ANOTHER = List.of(PERSONS, "Title", "PersonNoun", "Kin");

  /** Noun classes of who acts for him. */
  private static final List<String> OWN = List.of("Fighters", "Spokesman", "Government");

  /** Noun class of attacks, which stand for those who make them. */
  private static final String STRIKES = "Strike";

  /** Noun class of craft, which are handed over only where a frame asks for them. */
  private static final String CRAFT = "Aircraft";

  /** Noun classes of what stands for the place it is a part of: {@code las calles de Kursk}. */
  private static final List<String> LANDS =
      List.of("Territory", "Targets", "PlaceHead", "PlaceKind", "StateActor", "Government");

  private static final FillerType NAMED_ARMS = new FillerType.OfKind(EntityKind.WEAPON_SYSTEM);
  private static final FillerType ARMS = new FillerType.OfNounClass("Arms");

  private final NounClasses classes;
  private final Map<String, EntityKind> kinds;

  /**
   * A finder.
   *
   * @param kinds what each entity of the document is, by its id
   */
  FillerFinder(NounClasses classes, Map<String, EntityKind> kinds) {
    this.classes = classes;
    this.kinds = kinds;
  }

  /** Whether what is of this kind acts and is acted upon. */
  static boolean isActor(EntityKind kind) {
    return ACTORS.contains(kind);
  }

  NounClasses classes() {
    return classes;
  }

  /**
   * What an argument can take from a phrase.
   *
   * @param fillers never empty
   * @param certainty from 0 to 1: less where only a modifier of the phrase names the entity
   */
  record Offer(List<Filler> fillers, double certainty) {
    /** Whether a demonym or a complement of the phrase names the entity. */
    boolean isByModifier() {
      return certainty <= BY_MODIFIER;
    }
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
    return best;
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

  /** {@code la esposa de Ortega}, {@code un rival de Maduro}: somebody else. */
  private boolean isAnother(Syntax syntax, Phrase phrase) {
    return ANOTHER.stream().anyMatch(name -> classes.has(name, syntax, phrase.theme()))
        && OWN.stream().noneMatch(name -> classes.has(name, syntax, phrase.theme()));
  }

  /** Whether the entity is one that acts: a state, a body or a person. */
  boolean isActor(String entity) {
    return ACTORS.contains(kinds.get(entity)) && kinds.get(entity) != EntityKind.PLACE;
  }

  /** {@code la resolución del Consejo de Seguridad exige}: a treaty does what its makers do. */
  private boolean isText(Syntax syntax, Phrase phrase) {
    return phrase.entities().stream().allMatch(id -> kinds.get(id) == EntityKind.AGREEMENT)
        && IntStream.range(phrase.begin(), phrase.end()).noneMatch(syntax::isVerbal);
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
      return Optional.of(new Offer(whole, 1));
    }
    boolean speaksForOthers = role.equals(Optional.of(Role.AGENT)) && isText(syntax, phrase);
    boolean mereOrigin =
        kind == EntityKind.PLACE
            && role.filter(Role.PLACE::equals).isEmpty()
            && LANDS.stream().noneMatch(name -> classes.has(name, syntax, phrase.theme()));
    List<Filler> within =
        phrase.refers() && !speaksForOthers
                || mereOrigin
                || kind == EntityKind.PERSON && isAnother(syntax, phrase)
            ? List.of()
            : entities(phrase.within(), Set.of(kind));
    return within.isEmpty()
        ? Optional.empty()
        : Optional.of(new Offer(within.subList(0, 1), BY_MODIFIER));
  }

  /**
   * A named weapon or treaty inside the phrase fills the object itself; an actor's phrase stands
   * for the actor, and so does that of his weapon: {@code dos cazas Su-35 rusos}.
   */
  private Optional<Offer> ofClass(
      Syntax syntax, Phrase phrase, String nounClass, Optional<Role> role) {
    if (!classes.has(nounClass, syntax, phrase.theme())) {
      return Optional.empty();
    }
    boolean takesWords = role.isEmpty() || role.get() == Role.OBJECT;
    if (!takesWords) {
      boolean named = phrase.entities().stream().anyMatch(id -> !THINGS.contains(kinds.get(id)));
      List<String> ids = named ? phrase.entities() : phrase.within();
      List<Filler> actors = entities(ids, standsFor(nounClass, role) ? ACTORS : AGENTS);
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

  /**
   * Whether what is of this class stands for the place it is of: where an attack took place, {@code
   * la masacre de Bucha}, is not who attacked, nor is a town its {@code contadores}.
   */
  private static boolean standsFor(String nounClass, Optional<Role> role) {
    boolean attacker = nounClass.equals(STRIKES) && role.filter(Role.AGENT::equals).isPresent();
    return !attacker && !nounClass.equals(PERSONS);
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
