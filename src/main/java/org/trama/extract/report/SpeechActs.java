package org.trama.extract.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Conditions;
import org.trama.extract.frame.Telling;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Filler;
import org.trama.model.Morphology;
import org.trama.model.Polarity;
import org.trama.model.Role;

/** Gives the words that do something by being said to those who say them. */
public final class SpeechActs {
  private static final double STRENGTH = 0.8;

  private final Attribution attribution;
  private final Lexicon lexicon;

  public SpeechActs(Attribution attribution, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.attribution = attribution;
  }

  /**
   * The tellings of a sentence, those whose sense asks for it with their speaker: {@code «Rusia
   * debe retirarse», dijo Von der Leyen}. One that nobody who is named says, or that he says of
   * himself, is left out; one within a verb of saying that tells the same only lends that its
   * target. A threat that names nobody is for whom its condition speaks of.
   */
  public List<Telling> spoken(List<Telling> tellings) {
    List<Telling> spoken = new ArrayList<>();
    for (Telling telling : tellings) {
      if (tellings.stream().anyMatch(outer -> isOver(outer, telling))) {
        continue;
      }
      if (telling.sense().speaker().isEmpty()) {
        spoken.add(
            conditional(
                withTarget(inFirstPerson(telling) ? byItsSpeaker(telling) : telling, tellings)));
      } else {
        bySpeaker(telling, telling.sense().speaker().get())
            .map(SpeechActs::conditional)
            .ifPresent(spoken::add);
      }
    }
    return spoken;
  }

  /** {@code si Israel ataca, responderemos}: Israel is threatened. */
  private static Telling conditional(Telling telling) {
    if (!telling.type().equals(EventTypes.THREAT) || !telling.slots(Role.TARGET).isEmpty()) {
      return telling;
    }
    List<String> whom =
        new Conditions(telling.scene())
            .of(telling.trigger().head()).stream()
                .filter(entity -> !telling.entities(Role.AGENT).contains(entity))
                .toList();
    return telling.with(slots(Role.TARGET, whom, telling.trigger().head()));
  }

  private Optional<Telling> bySpeaker(Telling telling, Role role) {
    List<String> speakers = speakers(telling);
    return speakers.isEmpty() || !Collections.disjoint(speakers, telling.entities(Role.TARGET))
        ? Optional.empty()
        : Optional.of(telling.with(slots(role, speakers, telling.trigger().head())));
  }

  /** {@code avisó de que Irán sufrirá las consecuencias}: Irán is whom he warns. */
  private static Telling withTarget(Telling outer, List<Telling> tellings) {
    if (!outer.slots(Role.TARGET).isEmpty()) {
      return outer;
    }
    return outer.with(
        tellings.stream()
            .filter(inner -> isOver(outer, inner))
            .flatMap(inner -> inner.slots(Role.TARGET).stream())
            .filter(
                slot ->
                    slot.filler() instanceof Filler.OfEntity named
                        && !outer.entities(Role.AGENT).contains(named.entity()))
            .toList());
  }

  private List<String> speakers(Telling telling) {
    return attribution.reports(telling.scene(), telling.trigger()).stream()
        .filter(report -> report.polarity() == Polarity.ASSERTED && !report.isQuestion())
        .map(Report::sources)
        .filter(sources -> !sources.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** {@code «Os pedimos calma», dijo X}. */
  private boolean inFirstPerson(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return !telling.trigger().isNoun()
        && lexicon.eventClass(telling.type()).isSpeech()
        && (telling.entities(Role.AGENT).isEmpty() || isInTheirName(telling))
        && syntax.token(head).morphology().person() == 1;
  }

  /** {@code «Pedimos calma», dijo la portavoz china}: China does, and so does she. */
  private static boolean isInTheirName(Telling telling) {
    Morphology verb = telling.scene().syntax().token(telling.trigger().head()).morphology();
    return verb.number() == Morphology.Number.PLURAL
        && verb.mood() == Morphology.Mood.INDICATIVE
        && verb.tense() == Morphology.Tense.PRESENT
        && !telling.type().equals(EventTypes.SUPPORT);
  }

  /** By whoever says it, beside those in whose name he does. */
  private Telling byItsSpeaker(Telling telling) {
    List<String> agents = telling.entities(Role.AGENT);
    List<String> speakers =
        speakers(telling).stream().filter(speaker -> !agents.contains(speaker)).toList();
    return telling.with(slots(Role.AGENT, speakers, telling.trigger().head()));
  }

  /**
   * {@code advirtió de que tomará medidas}, {@code advirtió de que no debe atacar}: the verb of
   * saying tells the same already.
   */
  private static boolean isOver(Telling outer, Telling inner) {
    boolean threat = outer.type().equals(EventTypes.THREAT);
    boolean own =
        threat
            && inner.trigger().head() != outer.trigger().head()
            && outer.entities(Role.AGENT).containsAll(inner.entities(Role.AGENT));
    boolean same =
        outer.type().equals(inner.type()) && (inner.sense().speaker().isPresent() || own);
    boolean duty = threat && inner.trigger().isAuxiliary();
    return (same || duty)
        && outer.sense().speaker().isEmpty()
        && inner.scene().syntax().isUnder(inner.trigger().head(), outer.trigger().head());
  }

  private static List<Slot> slots(Role role, List<String> speakers, int word) {
    List<Slot> slots = new ArrayList<>();
    for (String speaker : speakers) {
      Phrase said = Phrase.meant(word, List.of(speaker));
      slots.add(new Slot(role, new Filler.OfEntity(speaker), said, STRENGTH));
    }
    return slots;
  }
}
