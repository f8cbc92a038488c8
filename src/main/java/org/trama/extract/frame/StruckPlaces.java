package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventClass;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/**
 * Where a blow falls that strikes something in a town: of {@code atacaron una base de la provincia
 * de Idlib} and {@code lanzó una granada sobre una patrulla en Marwahin} the town is not what is
 * struck but where; {@code bombardeó la ciudad de Idlib} strikes the town.
 */
public final class StruckPlaces {
  /** Noun classes of what can be struck. */
  private static final List<String> STRUCK = List.of("Targets", "Troops", "Craft", "Persons");

  /** Noun class of what tells where a ship is registered: {@code con bandera de Malta}. */
  private static final String ENSIGN = "Ensign";

  /** Prepositions before what is struck, beside which {@code en} says where. */
  private static final Set<String> AIMED = Set.of("contra", "sobre", "a", "");

  private static final Set<String> ANY =
      Set.of("un", "una", "unos", "unas", "varios", "varias", "algún", "alguna", "otro", "otra");

  private final NounClasses classes;
  private final Map<String, EntityKind> kinds;

  public StruckPlaces(NounClasses classes, Map<String, EntityKind> kinds) {
    this.classes = classes;
    this.kinds = Map.copyOf(kinds);
  }

  /** The telling of a blow with the towns in which it struck something as its places. */
  public Telling settle(Telling telling, EventClass type, List<Link> links) {
    if (!type.isAssault() || !type.roles().contains(Role.OBJECT)) {
      return telling;
    }
    List<Slot> where =
        telling.slots(Role.TARGET).stream()
            .filter(slot -> isPlace(slot) && isWhere(telling, slot, links))
            .toList();
    List<Slot> slots = new ArrayList<>(telling.slots());
    for (Slot slot : where) {
      slots.removeIf(other -> other.role() == Role.TARGET && other.filler().equals(slot.filler()));
      slots.add(place(slot.filler(), slot.phrase(), slot.strength()));
    }
    Telling settled = telling.withSlots(slots);
    return settled.slots(Role.PLACE).isEmpty()
        ? settled.with(Stream.concat(inNames(settled), parts(settled)).toList())
        : settled;
  }

  private static Slot place(Filler filler, Phrase phrase, double strength) {
    return new Slot(Role.PLACE, filler, phrase, strength);
  }

  private boolean isPlace(Slot slot) {
    return slot.filler() instanceof Filler.OfEntity named
        && kinds.get(named.entity()) == EntityKind.PLACE;
  }

  private boolean isWhere(Telling telling, Slot slot, List<Link> links) {
    Phrase phrase = slot.phrase();
    Syntax syntax = telling.scene().syntax();
    return !phrase.refers() && isAny(syntax, phrase) && isStruck(syntax, phrase)
        || phrase.marker().equals("en")
            && links.stream()
                .map(Link::phrase)
                .filter(other -> other.begin() < phrase.begin())
                .filter(other -> AIMED.contains(other.marker()) && isStruck(syntax, other))
                .anyMatch(other -> other.begin() > telling.trigger().head());
  }

  private boolean isStruck(Syntax syntax, Phrase phrase) {
    return classes.hasAny(STRUCK, syntax, phrase.theme());
  }

  /** {@code una base}, {@code varias aldeas}, {@code dos puestos}: some of many. */
  private static boolean isAny(Syntax syntax, Phrase phrase) {
    return phrase.begin() < phrase.theme()
        && (ANY.contains(syntax.word(phrase.begin()))
            || syntax.token(phrase.begin()).pos() == PartOfSpeech.NUM);
  }

  /** {@code la embajada de Bolivia en Lima}: the name itself says where. */
  private Stream<Slot> inNames(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    return telling.slots(Role.TARGET).stream()
        .filter(slot -> slot.phrase().refers())
        .flatMap(
            slot ->
                telling.scene().references().stream()
                    .filter(r -> slot.phrase().covers(r.begin() - 1))
                    .filter(r -> syntax.word(r.begin() - 1).equals("en"))
                    .filter(r -> kinds.get(r.entities().get(0)) == EntityKind.PLACE)
                    .map(
                        r ->
                            place(
                                new Filler.OfEntity(r.entities().get(0)),
                                slot.phrase(),
                                slot.strength())));
  }

  /** {@code varias aldeas de la provincia de Duhok}: what is struck names where it is. */
  private Stream<Slot> parts(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    return telling.themes().stream()
        .filter(phrase -> isAny(syntax, phrase) && isStruck(syntax, phrase))
        .flatMap(theme -> inside(telling.scene(), theme).stream())
        .map(phrase -> place(new Filler.OfEntity(phrase.entities().get(0)), phrase, 0.8));
  }

  private Optional<Phrase> inside(Scene scene, Phrase theme) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > theme.theme() && phrase.marker().equals("de"))
        .filter(phrase -> phrase.refers() && scene.syntax().isUnder(phrase.head(), theme.theme()))
        .filter(phrase -> kinds.get(phrase.entities().get(0)) == EntityKind.PLACE)
        .filter(phrase -> !classes.has(ENSIGN, scene.syntax(), phrase.theme()))
        .filter(phrase -> !classes.has(ENSIGN, scene.syntax(), above(scene.syntax(), phrase)))
        .findFirst();
  }

  private static int above(Syntax syntax, Phrase phrase) {
    return Math.max(0, syntax.token(phrase.head()).head());
  }
}
