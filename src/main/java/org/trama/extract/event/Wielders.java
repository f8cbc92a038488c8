package org.trama.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.FillerType;
import org.trama.model.EntityKind;
import org.trama.model.Role;

/**
 * What is struck with, where whose it is fills the subject: {@code dos drones rusos atacaron}. That
 * the owner strikes is the frame's concern.
 */
final class Wielders {
  private static final String BLOWS = "ASSAULT";

  private static final List<FillerType> WEAPONS =
      List.of(new FillerType.OfNounClass("Arms"), new FillerType.OfKind(EntityKind.WEAPON_SYSTEM));

  /** What shoots back, and is rather who acts than what is used. */
  private static final Set<String> DEFENCES = Set.of("defensa", "sistema", "batería", "artillería");

  private final FillerFinder fillers;

  Wielders(FillerFinder fillers) {
    this.fillers = fillers;
  }

  /** The telling of a blow with the weapon that its subject names. */
  Telling complete(Telling telling, EventClass type) {
    boolean open =
        type.plover().equals(BLOWS)
            && !telling.trigger().isNoun()
            && type.roles().contains(Role.OBJECT)
            && telling.slots(Role.OBJECT).isEmpty();
    return open ? withWeapon(telling) : telling;
  }

  private Telling withWeapon(Telling telling) {
    return telling.with(
        telling.slots(Role.AGENT).stream()
            .filter(slot -> !slot.phrase().refers() && isSubject(telling, slot.phrase()))
            .filter(slot -> !DEFENCES.contains(lemma(telling, slot)))
            .flatMap(slot -> weapons(telling, slot).stream())
            .toList());
  }

  private List<Slot> weapons(Telling telling, Slot owner) {
    return fillers
        .offer(telling.scene().syntax(), owner.phrase(), WEAPONS, Optional.of(Role.OBJECT))
        .map(Offer::fillers)
        .orElse(List.of())
        .stream()
        .map(filler -> new Slot(Role.OBJECT, filler, owner.phrase(), owner.strength()))
        .toList();
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
}
