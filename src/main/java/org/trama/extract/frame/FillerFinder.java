package org.trama.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.FillerType;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * The best that a phrase offers to an argument: of all that its types let in, what plays the role.
 */
public final class FillerFinder {
  /** Noun class of craft, which are handed over only where a frame asks for them. */
  private static final String CRAFT = "Aircraft";

  private static final FillerType NAMED_ARMS = new FillerType.OfKind(EntityKind.WEAPON_SYSTEM);
  private static final FillerType ARMS = new FillerType.OfNounClass("Arms");

  private final NounClasses classes;
  private final Offers offers;
  private final Map<String, EntityKind> kinds;

  /**
   * A finder.
   *
   * @param kinds what each entity of the document is, by its id
   */
  public FillerFinder(NounClasses classes, Map<String, EntityKind> kinds) {
    this.classes = classes;
    this.offers = new Offers(classes, kinds);
    this.kinds = kinds;
  }

  /** Whether what is of this kind acts and is acted upon. */
  static boolean isActor(EntityKind kind) {
    return Offers.ACTORS.contains(kind);
  }

  /** Whether the entity is of this kind. */
  boolean is(String entity, EntityKind kind) {
    return kinds.get(entity) == kind;
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
          offers.of(syntax, phrase, type, role).flatMap(found -> fitting(found, role));
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
    List<Filler> all = offers.entities(phrase.entities(), wanted);
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
      case AGENT, PARTICIPANT -> !Offers.THINGS.contains(kind);
      case PLACE -> kind == EntityKind.PLACE || kind == EntityKind.COUNTRY;
      case TARGET, OBJECT -> true;
    };
  }

  /** Whether the entity is one that acts: a state, a body or a person. */
  boolean isActor(String entity) {
    return Offers.AGENTS.contains(kinds.get(entity));
  }

  /** Whether the entity is a state. */
  boolean isState(String entity) {
    return kinds.get(entity) == EntityKind.COUNTRY;
  }

  /** The states and bodies that the phrase names as those whose things it tells of. */
  List<Filler> owners(Phrase phrase) {
    Set<EntityKind> owning = Set.of(EntityKind.COUNTRY, EntityKind.ORGANIZATION);
    List<Filler> within = offers.entities(phrase.within(), owning);
    return within.isEmpty() ? offers.entities(phrase.entities(), owning) : within;
  }
}
