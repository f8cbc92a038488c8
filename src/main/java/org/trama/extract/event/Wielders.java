package org.trama.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.FillerType;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/** Whose weapon strikes, strikes with it: {@code un misil ruso alcanzó un mercado}. */
final class Wielders {
  private static final String BLOWS = "ASSAULT";

  private static final List<FillerType> WEAPONS =
      List.of(new FillerType.OfNounClass("Arms"), new FillerType.OfKind(EntityKind.WEAPON_SYSTEM));

  /** What shoots back, and is rather who acts than what is used. */
  private static final Set<String> DEFENCES = Set.of("defensa", "sistema", "batería", "artillería");

  private final FillerFinder fillers;
  private final Map<String, EntityKind> kinds;

  Wielders(FillerFinder fillers, Map<String, EntityKind> kinds) {
    this.fillers = fillers;
    this.kinds = Map.copyOf(kinds);
  }

  /** The telling of a blow with the owner of the weapon that is its subject, and the weapon. */
  Telling complete(Telling telling, EventClass type) {
    boolean struck =
        type.plover().equals(BLOWS)
            && !telling.trigger().isNoun()
            && type.roles().contains(Role.AGENT)
            && type.roles().contains(Role.OBJECT);
    if (!struck) {
      return telling;
    }
    return telling.slots(Role.AGENT).isEmpty() ? withOwner(telling) : withWeapon(telling);
  }

  private Telling withOwner(Telling telling) {
    return telling.with(
        telling.slots(Role.OBJECT).stream()
            .filter(slot -> isSubject(telling, slot.phrase()))
            .flatMap(
                slot ->
                    owners(slot.phrase())
                        .filter(id -> !telling.entities(Role.TARGET).contains(id))
                        .map(
                            id ->
                                new Slot(
                                    Role.AGENT,
                                    new Filler.OfEntity(id),
                                    slot.phrase(),
                                    slot.strength() * 0.8)))
            .toList());
  }

  private Telling withWeapon(Telling telling) {
    if (!telling.slots(Role.OBJECT).isEmpty()) {
      return telling;
    }
    return telling.with(
        telling.slots(Role.AGENT).stream()
            .filter(slot -> !slot.phrase().refers() && isSubject(telling, slot.phrase()))
            .filter(slot -> !DEFENCES.contains(lemma(telling, slot)))
            .flatMap(
                slot ->
                    fillers
                        .offer(
                            telling.scene().syntax(),
                            slot.phrase(),
                            WEAPONS,
                            Optional.of(Role.OBJECT))
                        .stream()
                        .flatMap(offer -> offer.fillers().stream())
                        .map(
                            filler ->
                                new Slot(Role.OBJECT, filler, slot.phrase(), slot.strength())))
            .toList());
  }

  private static String lemma(Telling telling, Slot slot) {
    return telling.scene().syntax().token(slot.phrase().theme()).lemma();
  }

  private static boolean isSubject(Telling telling, Phrase phrase) {
    Syntax syntax = telling.scene().syntax();
    return phrase.head() < telling.trigger().head()
        && syntax.token(syntax.firstConjunct(phrase.head())).relation().startsWith("nsubj")
        && syntax.isFinite(telling.trigger().head())
        && !syntax.isPassive(telling.trigger().head());
  }

  private Stream<String> owners(Phrase phrase) {
    return phrase.within().stream()
        .filter(
            id -> kinds.get(id) == EntityKind.COUNTRY || kinds.get(id) == EntityKind.ORGANIZATION)
        .limit(1);
  }
}
