package org.trama.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.trama.knowledge.Lexicon;
import org.trama.model.Filler;
import org.trama.model.Polarity;
import org.trama.model.Role;

/** Gives the words that do something by being said to those who say them. */
final class SpeechActs {
  private static final double STRENGTH = 0.8;

  private final Attribution attribution;
  private final Lexicon lexicon;

  SpeechActs(Attribution attribution, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.attribution = attribution;
  }

  /**
   * The telling with its speaker, where its sense asks for one: {@code «Rusia debe retirarse», dijo
   * Von der Leyen}. Empty where nobody who is named says it, or says it of himself.
   */
  Optional<Telling> spoken(Telling telling) {
    Optional<Role> role = telling.sense().speaker();
    if (role.isEmpty()) {
      return Optional.of(inFirstPerson(telling) ? byItsSpeaker(telling) : telling);
    }
    List<String> speakers = speakers(telling);
    return speakers.isEmpty()
            || !Collections.disjoint(speakers, telling.entities(Role.TARGET))
            || isTold(telling)
        ? Optional.empty()
        : Optional.of(telling.with(slots(role.get(), speakers, telling.trigger().head())));
  }

  private List<String> speakers(Telling telling) {
    return attribution.reports(telling.scene(), telling.trigger()).stream()
        .filter(report -> report.polarity() == Polarity.ASSERTED)
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
        && telling.entities(Role.AGENT).isEmpty()
        && syntax.token(head).morphology().person() == 1;
  }

  private Telling byItsSpeaker(Telling telling) {
    return telling.with(slots(Role.AGENT, speakers(telling), telling.trigger().head()));
  }

  /** {@code advirtió de que tomará medidas}: the verb of saying tells the same already. */
  private static boolean isTold(Telling telling) {
    Scene scene = telling.scene();
    return scene.syntax().ancestors(telling.trigger().head()).stream()
        .flatMap(above -> scene.triggersAt(above.index()).stream())
        .flatMap(trigger -> trigger.entry().senses().stream())
        .anyMatch(
            sense -> sense.event().equals(telling.sense().event()) && sense.speaker().isEmpty());
  }

  private static List<Slot> slots(Role role, List<String> speakers, int word) {
    List<Slot> slots = new ArrayList<>();
    for (String speaker : speakers) {
      Phrase said =
          new Phrase(word, word, word, word, "", List.of(speaker), List.of(), Optional.empty());
      slots.add(new Slot(role, new Filler.OfEntity(speaker), said, STRENGTH));
    }
    return slots;
  }
}
