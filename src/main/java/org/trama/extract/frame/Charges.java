package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.clause.Control;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.NearSubjects;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.model.Filler;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/**
 * Deeds that a noun names with which somebody is charged: {@code acusó a Reino Unido del ataque},
 * {@code responsabilizó del ataque a Hizbulá}, {@code los vincula con el atentado}. They are told
 * of him, and not of the accuser, nor as done to him.
 */
public final class Charges {
  private static final double STRENGTH = 0.8;

  /** Noun class of the lexicon: what one is charged with without an article. */
  private static final String CRIMES = "Crime";

  /** Prepositions before what somebody is charged with by whatever verb. */
  private static final Set<String> MARKERS = Set.of("de", "por");

  private final NounClasses classes;

  public Charges(NounClasses classes) {
    this.classes = classes;
  }

  /** The telling, of whoever is charged with it, if it names nobody else. */
  public Telling complete(Telling telling) {
    OptionalInt verb = charging(telling);
    if (verb.isEmpty()) {
      return telling;
    }
    Scene scene = telling.scene();
    Syntax syntax = scene.syntax();
    int at = verb.getAsInt();
    Control control = new Control(scene, new NearSubjects(scene));
    List<Phrase> told = control.targets(at).stream().map(Link::phrase).toList();
    List<String> accusers = new Subjects(scene).named(at);
    List<Phrase> charged =
        (told.isEmpty() ? behind(telling) : before(telling, told))
            .stream()
                .filter(phrase -> isByThem(syntax, at) || !accusers.containsAll(phrase.named()))
                .toList();
    boolean other =
        telling.entities(Role.AGENT).stream().anyMatch(agent -> !accusers.contains(agent));
    boolean victim = other && isOfVictim(telling);
    if (other && (!victim || charged.isEmpty())) {
      return telling;
    }
    if (victim) {
      return of(undergone(telling), charged);
    }
    return charged.isEmpty() ? byOthers(telling, at, accusers) : of(telling, charged);
  }

  /** {@code reivindicó el bombardeo de Grecia}: others than who owns up to it are struck. */
  public static Telling boasted(Telling telling) {
    return isOfVictim(telling) ? undergone(telling) : telling;
  }

  /** {@code del bombardeo de Grecia}: of either, but struck where others are said to strike. */
  private static boolean isOfVictim(Telling telling) {
    return telling.trigger().isNoun()
        && telling.slots(Role.TARGET).isEmpty()
        && telling.scene().syntax().token(telling.trigger().head()).morphology().number()
            == Morphology.Number.SINGULAR
        && telling.slots(Role.AGENT).stream().allMatch(slot -> slot.phrase().marker().equals("de"))
        && telling.trigger().entry().senses().stream()
            .anyMatch(sense -> sense.genitive() == Role.TARGET);
  }

  /** The telling, the one behind {@code de} whom it was done to. */
  private static Telling undergone(Telling telling) {
    return telling.withSlots(
        telling.slots().stream()
            .map(
                slot ->
                    slot.role() == Role.AGENT
                        ? new Slot(Role.TARGET, slot.filler(), slot.phrase(), slot.strength())
                        : slot)
            .toList());
  }

  /** {@code culpó del ataque a su vecino}: whoever did it, the accuser did not. */
  private static Telling byOthers(Telling telling, int verb, List<String> accusers) {
    return isByThem(telling.scene().syntax(), verb)
        ? telling
        : telling.withSlots(
            telling.slots().stream()
                .filter(slot -> slot.role() != Role.AGENT || !isAny(slot, Set.copyOf(accusers)))
                .toList());
  }

  /** {@code acusado del ataque}, {@code se culpó del ataque}: the subject is who is charged. */
  private static boolean isByThem(Syntax syntax, int verb) {
    return syntax.isPassive(verb)
        || syntax.hasSe(verb)
        || syntax.token(verb).morphology().mood() == Morphology.Mood.PARTICIPLE
            && syntax.auxiliaries(verb).isEmpty();
  }

  /** {@code culpó a Siria del ataque contra Homs}: where one stands before it, none behind it. */
  private static List<Phrase> before(Telling telling, List<Phrase> told) {
    List<Phrase> before =
        told.stream().filter(phrase -> phrase.begin() < telling.trigger().head()).toList();
    return before.isEmpty() ? told : before;
  }

  /** {@code responsabilizó del ataque a Hizbulá}: the parse has him for whom it was done to. */
  private static List<Phrase> behind(Telling telling) {
    int noun = telling.trigger().head();
    return telling.scene().phrases().stream()
        .filter(phrase -> phrase.refers() && phrase.marker().equals("a"))
        .filter(phrase -> phrase.begin() > noun)
        .filter(phrase -> telling.scene().syntax().token(phrase.head()).head() == noun)
        .toList();
  }

  /** The accusing verb that has the noun behind {@code de}, or a name before the noun that has. */
  private OptionalInt charging(Telling telling) {
    Scene scene = telling.scene();
    int noun = telling.trigger().head();
    Optional<Phrase> charge =
        scene.phraseAt(noun).filter(phrase -> isCertain(scene.syntax(), phrase));
    if (charge.isEmpty() || !telling.trigger().isNoun()) {
      return OptionalInt.empty();
    }
    int above = scene.syntax().token(noun).head();
    boolean byName = above >= 0 && scene.syntax().token(above).pos() == PartOfSpeech.PROPN;
    int verb = byName ? scene.syntax().token(above).head() : above;
    return verb >= 0
            && scene.syntax().isVerbal(verb)
            && scene.accuses(verb)
            && isMarked(scene, verb, charge.get().marker())
        ? OptionalInt.of(verb)
        : OptionalInt.empty();
  }

  /** {@code lo acusó del atentado}, {@code lo vinculó con el atentado}. */
  private static boolean isMarked(Scene scene, int verb, String marker) {
    return MARKERS.contains(marker)
        || scene.triggersAt(verb).stream()
            .flatMap(trigger -> trigger.entry().senses().stream())
            .filter(sense -> sense.event().filter(EventTypes.ACCUSATION::equals).isPresent())
            .flatMap(sense -> sense.frame().arguments().stream())
            .filter(argument -> argument.role().isEmpty())
            .anyMatch(argument -> argument.markers().contains(marker));
  }

  /**
   * {@code del ataque}, {@code de un ataque}, {@code de genocidio}, and not {@code de agresión}.
   */
  private boolean isCertain(Syntax syntax, Phrase phrase) {
    return classes.has(CRIMES, syntax, phrase.theme())
        || syntax.token(phrase.begin()).pos() == PartOfSpeech.DET
        || phrase.begin() > 0 && syntax.word(phrase.begin() - 1).equals("del");
  }

  private static Telling of(Telling telling, List<Phrase> charged) {
    Set<String> ids =
        charged.stream().flatMap(phrase -> phrase.named().stream()).collect(Collectors.toSet());
    Stream<Slot> kept =
        telling.slots().stream()
            .filter(slot -> slot.role() != Role.AGENT)
            .filter(slot -> slot.role() != Role.TARGET || !isAny(slot, ids));
    Stream<Slot> doers =
        charged.stream()
            .flatMap(
                phrase ->
                    phrase.named().stream()
                        .map(
                            id -> new Slot(Role.AGENT, new Filler.OfEntity(id), phrase, STRENGTH)));
    return telling.withSlots(Stream.concat(doers, kept).toList());
  }

  private static boolean isAny(Slot slot, Set<String> ids) {
    return slot.filler() instanceof Filler.OfEntity entity && ids.contains(entity.entity());
  }
}
