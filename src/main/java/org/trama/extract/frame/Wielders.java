package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.FillerType;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * What is struck with, where whose it is fills the subject: {@code dos drones rusos atacaron}. That
 * the owner strikes is the frame's concern.
 */
public final class Wielders {
  /** What a phrase may name of arms: by their type, however they are called, or else by a noun. */
  private static final List<List<FillerType>> WEAPONS =
      List.of(
          List.of(new FillerType.OfKind(EntityKind.WEAPON_SYSTEM)),
          List.of(new FillerType.OfNounClass("Arms")));

  /** A link weaker than this is to something else. */
  private static final double MEANS = 0.7;

  private static final double OWNERLESS = 0.8;

  /** What shoots back, and is rather who acts than what is used. */
  private static final Set<String> DEFENCES = Set.of("defensa", "sistema", "batería", "artillería");

  private final FillerFinder fillers;

  public Wielders(FillerFinder fillers) {
    this.fillers = fillers;
  }

  /** The telling of a blow with the weapon that its subject or a phrase of means names. */
  public Telling complete(Telling telling, EventClass type, List<Link> links) {
    boolean open =
        type.isAssault()
            && !telling.trigger().isNoun()
            && type.roles().contains(Role.OBJECT)
            && telling.slots(Role.OBJECT).isEmpty();
    if (!open) {
      return telling;
    }
    Telling armed = withWeapon(telling);
    return armed.slots(Role.OBJECT).isEmpty() ? withMeans(armed, links) : armed;
  }

  /** {@code derribó el avión con un misil}. */
  private Telling withMeans(Telling telling, List<Link> links) {
    return telling.with(
        links.stream()
            .filter(link -> link.phrase().marker().equals("con") && link.strength() >= MEANS)
            .filter(link -> telling.slots().stream().noneMatch(slot -> isOf(slot, link.phrase())))
            .flatMap(link -> weapons(telling, link.phrase(), link.strength()).stream())
            .toList());
  }

  private static boolean isOf(Slot slot, Phrase phrase) {
    return slot.phrase().head() == phrase.head();
  }

  private Telling withWeapon(Telling telling) {
    Stream<Slot> owned =
        telling.slots(Role.AGENT).stream()
            .filter(slot -> !slot.phrase().refers())
            .flatMap(slot -> wielded(telling, slot.phrase(), slot.strength()));
    Stream<Slot> ownerless =
        telling.themes().stream().flatMap(theme -> wielded(telling, theme, OWNERLESS));
    return telling.with(Stream.concat(owned, ownerless).toList());
  }

  private Stream<Slot> wielded(Telling telling, Phrase phrase, double strength) {
    return isSubject(telling, phrase) && !DEFENCES.contains(lemma(telling, phrase))
        ? weapons(telling, phrase, strength).stream()
        : Stream.empty();
  }

  private List<Slot> weapons(Telling telling, Phrase phrase, double strength) {
    return WEAPONS.stream()
        .map(types -> offered(telling, phrase, types))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(filler -> new Slot(Role.OBJECT, filler, phrase, strength))
        .toList();
  }

  private List<Filler> offered(Telling telling, Phrase phrase, List<FillerType> types) {
    return fillers
        .offer(telling.scene().syntax(), phrase, types, Optional.of(Role.OBJECT))
        .map(Offer::fillers)
        .orElse(List.of());
  }

  private static String lemma(Telling telling, Phrase phrase) {
    return telling.scene().syntax().token(phrase.theme()).lemma();
  }

  private static boolean isSubject(Telling telling, Phrase phrase) {
    Syntax syntax = telling.scene().syntax();
    return phrase.head() < telling.trigger().head()
        && syntax.token(syntax.firstConjunct(phrase.head())).relation().startsWith("nsubj")
        && syntax.isFinite(telling.trigger().head())
        && !syntax.isPassive(telling.trigger().head());
  }
}
