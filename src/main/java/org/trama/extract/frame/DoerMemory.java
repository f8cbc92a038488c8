package org.trama.extract.frame;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.Polarity;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Who was last told to do each kind of deed, by event class and by PLOVER category: whom {@code el
 * ensayo} and {@code esas críticas} are of, further on.
 */
public final class DoerMemory {
  /** Verbs of those who are attacked and ward it off. */
  private static final String DEFENCE = "WardingOff";

  /** Fights that are nobody's deed alone, where they are several. */
  private static final String FIGHTS = "Battle";

  /**
   * Who does what a sentence tells.
   *
   * @param slots who
   * @param sentence how many sentences stood before
   * @param alleged whether it tells the deed in an infinitive: {@code acusó a Minsk de atacar}
   */
  private record Doers(List<Slot> slots, int sentence, boolean alleged) {}

  private final Lexicon lexicon;
  private final NounClasses classes;
  private final Deeds deeds;
  private final Map<String, Doers> doers = new HashMap<>();
  private int sentences;

  public DoerMemory(Lexicon lexicon, Deeds deeds) {
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
    this.deeds = deeds;
  }

  /** Remembers who does what the sentence tells, and forgets whom it leaves unnamed. */
  public void note(List<Telling> tellings) {
    for (Telling telling : tellings) {
      List<Slot> agents = doing(telling);
      boolean disowned = isDisowned(telling);
      for (String kind : List.of(telling.type(), plover(telling.type()))) {
        if (isUnnamed(telling)) {
          doers.remove(kind);
        }
        boolean others = disowned && !is(doers.get(kind), agents);
        if (!agents.isEmpty() && !others && !(wardsOff(telling) && doers.containsKey(kind))) {
          doers.put(kind, new Doers(agents, sentences, isAlleged(telling)));
        }
      }
    }
    sentences++;
  }

  /** {@code Irán disparó misiles; Israel los derribó}: the attack is not of who was attacked. */
  private boolean wardsOff(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    return lexicon.eventClass(telling.type()).isAssault()
        && classes.members(DEFENCE).contains(syntax.token(telling.trigger().head()).lemma());
  }

  private static boolean is(Doers known, List<Slot> agents) {
    return known != null
        && !Collections.disjoint(DeedMemory.ids(known.slots()), DeedMemory.ids(agents));
  }

  /** {@code Irán negó haber atacado la base}: nobody means him with {@code los bombardeos}. */
  private boolean isDisowned(Telling telling) {
    if (!lexicon.eventClass(telling.type()).isAssault()) {
      return false;
    }
    Subjects subjects = new Subjects(telling.scene());
    return telling.scene().syntax().ancestors(telling.trigger().head()).stream()
        .map(Token::index)
        .filter(above -> denies(telling.scene(), above))
        .flatMap(above -> subjects.of(above).stream())
        .flatMap(subject -> subject.phrase().entities().stream())
        .anyMatch(telling.entities(Role.AGENT)::contains);
  }

  private static boolean denies(Scene scene, int word) {
    return scene.triggersAt(word).stream()
        .flatMap(trigger -> trigger.entry().senses().stream())
        .anyMatch(sense -> sense.polarity() == Polarity.DENIED);
  }

  private boolean isAlleged(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    return lexicon.eventClass(telling.type()).isAssault()
        && syntax.isInfinitive(syntax.clauseHead(telling.trigger().head()));
  }

  /** Manoeuvres are all theirs who take part. */
  private static List<Slot> doing(Telling telling) {
    List<Slot> agents = telling.slots(Role.AGENT);
    return agents.isEmpty() && telling.type().equals(EventTypes.MILITARY_EXERCISE)
        ? telling.slots(Role.PARTICIPANT)
        : agents;
  }

  private String plover(String type) {
    return lexicon.eventClass(type).plover();
  }

  /** {@code un grupo armado atacó}: whom it is spoken of after that nobody knows. */
  private static boolean isUnnamed(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return telling.slots(Role.AGENT).isEmpty()
        && !telling.trigger().isNoun()
        && !syntax.isPassive(head)
        && !syntax.hasSe(head)
        && syntax.dependents(head).stream().anyMatch(child -> child.relation().equals("nsubj"));
  }

  /** Who does what the noun tells: here, before it in the sentence, or in one before. */
  public List<Slot> of(Trigger trigger, List<Telling> tellings) {
    List<Slot> here = doers(tellings, other -> other.trigger().equals(trigger));
    if (!here.isEmpty()) {
      return here;
    }
    if (areFights(trigger, tellings)) {
      return List.of();
    }
    List<Slot> before =
        doers(
            tellings,
            other -> other.trigger().head() < trigger.head() && trigger.tells(other.type()));
    if (!before.isEmpty()) {
      return before;
    }
    return trigger.entry().senses().stream()
        .flatMap(sense -> sense.event().stream())
        .flatMap(this::namesOf)
        .flatMap(type -> Optional.ofNullable(doers.get(type)).stream())
        .filter(last -> !last.alleged() || sentences - last.sentence() <= 1)
        .map(Doers::slots)
        .findFirst()
        .orElse(List.of());
  }

  /** {@code lamentó los enfrentamientos}: both sides fight them. */
  private boolean areFights(Trigger noun, List<Telling> tellings) {
    return tellings.stream()
        .map(telling -> telling.scene().syntax())
        .findFirst()
        .filter(syntax -> classes.has(FIGHTS, syntax, noun.head()))
        .filter(
            syntax -> syntax.token(noun.head()).morphology().number() == Morphology.Number.PLURAL)
        .isPresent();
  }

  private static List<Slot> doers(List<Telling> tellings, Predicate<Telling> wanted) {
    return tellings.stream().filter(wanted).flatMap(other -> doing(other).stream()).toList();
  }

  /** {@code esas críticas} may be an accusation; {@code el ensayo} is first of all a test. */
  private Stream<String> namesOf(String type) {
    String plover = plover(type);
    return deeds.isReproach(type) ? Stream.of(plover) : Stream.of(type, plover);
  }
}
