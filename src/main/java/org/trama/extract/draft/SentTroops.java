package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Offices;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Argument;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Whose the troops are that somebody in office only tells of: those that {@code la ministra de
 * Defensa de Dinamarca} announces or admits, or its parliament allows to be sent, are Denmark's.
 * Who sends them himself stays beside his state.
 */
public final class SentTroops {
  /** Noun class of the lexicon: verbs by which one tells of one's own doings. */
  private static final String DISCLOSING = "Disclosure";

  /** Noun class of the lexicon: ids of newspapers, agencies and stations. */
  private static final String PRESS = "Press";

  /** Noun class of the lexicon: chambers, which have no troops of their own. */
  private static final String CHAMBERS = "Legislature";

  private final Lexicon lexicon;
  private final Offices offices;
  private final Sides sides;
  private final List<Scene> scenes;
  private final Map<String, EntityKind> kinds;

  public SentTroops(
      Lexicon lexicon,
      Offices offices,
      Sides sides,
      List<Scene> scenes,
      Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.offices = offices;
    this.sides = sides;
    this.scenes = List.copyOf(scenes);
    this.kinds = Map.copyOf(kinds);
  }

  /** The draft, if of troops then of those for whose they are who tells of them. */
  public Draft settle(Draft draft) {
    if (!draft.type().equals(EventTypes.TROOP_DEPLOYMENT)) {
      return draft;
    }
    List<String> speakers = speakers(draft);
    if (draft.entities(Role.AGENT).isEmpty()) {
      return sent(draft, speakers);
    }
    return ofStates(withoutPress(isOwnDeed(draft) ? draft : told(draft, speakers)));
  }

  /**
   * {@code el Parlamento húngaro autorizó el envío de soldados}: Hungary's, whose chamber it is; of
   * nobody where it is not known whose.
   */
  private Draft ofStates(Draft draft) {
    return draft.withArguments(
        draft.arguments().stream()
            .flatMap(argument -> ofState(argument).stream())
            .distinct()
            .toList());
  }

  private Optional<Argument> ofState(Argument argument) {
    if (argument.role() != Role.AGENT
        || !(argument.filler() instanceof Filler.OfEntity named)
        || !isChamber(named.entity())) {
      return Optional.of(argument);
    }
    return Optional.of(sides.whole(named.entity()))
        .filter(whole -> kinds.get(whole) == EntityKind.COUNTRY)
        .map(SentTroops::agent);
  }

  private boolean isChamber(String id) {
    return lexicon.nounClass(CHAMBERS).contains(id.split("-")[0]);
  }

  /** Whether it was of nobody's troops before it was settled. */
  public boolean claims(Draft draft, Draft settled) {
    return draft.entities(Role.AGENT).isEmpty() && !settled.entities(Role.AGENT).isEmpty();
  }

  /**
   * {@code el Times publicó que enviará 150 soldados}: not the paper, but the state it is about.
   */
  private Draft withoutPress(Draft draft) {
    List<Argument> arguments = new ArrayList<>();
    for (Argument argument : draft.arguments()) {
      if (!isPress(argument)) {
        arguments.add(argument);
      } else {
        offices.home().map(SentTroops::agent).ifPresent(arguments::add);
      }
    }
    return draft.withArguments(arguments.stream().distinct().toList());
  }

  private boolean isPress(Argument argument) {
    return argument.role() == Role.AGENT
        && argument.filler() instanceof Filler.OfEntity named
        && lexicon.nounClass(PRESS).contains(named.entity());
  }

  /** {@code dijo que había enviado soldados}: a verb of its own says that he did. */
  private boolean isOwnDeed(Draft draft) {
    Scene scene = scenes.get(draft.sentence());
    Syntax syntax = scene.syntax();
    return scene.triggers().stream()
        .filter(trigger -> !trigger.isNoun() && trigger.tells(EventTypes.TROOP_DEPLOYMENT))
        .filter(trigger -> !isDisclosing(syntax, trigger.head()))
        .filter(trigger -> draft.span().contains(syntax.token(trigger.head()).span()))
        .anyMatch(trigger -> syntax.isFinite(trigger.head()));
  }

  /** The persons who say so. */
  private List<String> speakers(Draft draft) {
    return draft.voices().stream()
        .filter(Draft.Voice::isAsserted)
        .flatMap(voice -> voice.source().stream())
        .filter(id -> kinds.get(id) == EntityKind.PERSON)
        .distinct()
        .toList();
  }

  /** {@code anunció el envío de dos fragatas}: by his state, and not by him. */
  private Draft told(Draft draft, List<String> speakers) {
    List<Argument> arguments = new ArrayList<>();
    for (Argument argument : draft.arguments()) {
      Optional<String> sender =
          argument.role() == Role.AGENT && argument.filler() instanceof Filler.OfEntity named
              ? Optional.of(named.entity()).filter(speakers::contains).flatMap(offices::side)
              : Optional.empty();
      Argument settled = sender.map(SentTroops::agent).orElse(argument);
      if (!arguments.contains(settled)) {
        arguments.add(settled);
      }
    }
    return draft.withArguments(arguments);
  }

  /** {@code admitió que hay 8.000 soldados en la zona}: of his state, unless it receives them. */
  private Draft sent(Draft draft, List<String> speakers) {
    if (speakers.size() != 1 || !discloses(draft, speakers.get(0))) {
      return draft;
    }
    return offices
        .side(speakers.get(0))
        .filter(side -> !draft.entities(Set.of(Role.PLACE, Role.TARGET)).contains(side))
        .map(
            side -> {
              List<Argument> arguments = new ArrayList<>(List.of(agent(side)));
              arguments.addAll(draft.arguments());
              return draft.withArguments(arguments);
            })
        .orElse(draft);
  }

  private boolean discloses(Draft draft, String speaker) {
    Scene scene = scenes.get(draft.sentence());
    Syntax syntax = scene.syntax();
    Subjects subjects = new Subjects(scene);
    return IntStream.range(0, syntax.size())
        .filter(i -> isDisclosing(syntax, i))
        .filter(syntax::isVerbal)
        .anyMatch(i -> subjects.named(i).contains(speaker));
  }

  private boolean isDisclosing(Syntax syntax, int verb) {
    return lexicon.nounClass(DISCLOSING).contains(syntax.token(verb).lemma());
  }

  private static Argument agent(String id) {
    return new Argument(Role.AGENT, new Filler.OfEntity(id));
  }
}
