package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Frame;
import org.trama.knowledge.LexicalEntry;
import org.trama.knowledge.Sense;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/** Who does what an infinitive says, by the word that governs it: {@code pedir a X enviar}. */
public final class Control {
  /** Prepositions before whom something is done to. */
  static final Set<String> ACTED_ON = Set.of("a", "contra");

  private static final Set<String> ASKING =
      Set.of("demandar", "exigir", "pedir", "reclamar", "solicitar");

  private static final Set<String> NEEDING = Set.of("buscar", "necesitar", "precisar", "requerir");

  private static final Set<String> JOINT = Set.of(EventTypes.MEETING, EventTypes.AGREEMENT);

  private static final Set<String> HARMS =
      Set.of(EventTypes.SANCTION, EventTypes.ATTACK, EventTypes.CASUALTIES);

  private final Scene scene;
  private final Syntax syntax;
  private final Clitics clitics;
  private final Uses uses;
  private final NearSubjects near;

  public Control(Scene scene, NearSubjects near) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.clitics = new Clitics(syntax);
    this.uses = new Uses(syntax);
    this.near = near;
  }

  /** Whether what stands behind the preposition is whom something is done to. */
  public static boolean isActedOn(String preposition) {
    return ACTED_ON.contains(preposition);
  }

  /** Whether the verb asks others for something. */
  public static boolean asks(String lemma) {
    return ASKING.contains(lemma);
  }

  /** Whether the verb asks for something or wants it: what that is for is still to be done. */
  static boolean seeks(String lemma) {
    return asks(lemma) || NEEDING.contains(lemma);
  }

  /**
   * Subjects of the infinitive, as {@link #ofInfinitive(int, IntFunction)}; those of a meeting or a
   * pact that somebody puts forward to others are first who does: {@code propuso a Putin reunirse}.
   */
  List<Link> ofInfinitive(int infinitive, int governor, IntFunction<List<Link>> outer) {
    return isJoint(infinitive) && isOwnPlan(governor)
        ? outer.apply(governor)
        : ofInfinitive(governor, outer);
  }

  /**
   * Subjects of an infinitive: the targets where its governor says so, else what {@code outer} says
   * are the subjects of the governor's clause.
   */
  List<Link> ofInfinitive(int governor, IntFunction<List<Link>> outer) {
    if (isByTarget(governor) && !isParticiple(governor)) {
      List<Link> targets = beforeGap(targets(governor));
      if (!targets.isEmpty() || syntax.isPassive(governor)) {
        return targets.isEmpty() ? near.own(governor) : targets;
      }
      if (scene.accuses(governor) || hasUnknownTarget(governor) || callsTo(governor)) {
        return List.of();
      }
    }
    return outer.apply(governor);
  }

  /** {@code lo culpa de haber mentido}; {@code se culpan de} says it of either. */
  boolean isCharge(int infinitive, int governor) {
    return scene.accuses(governor)
        && !syntax.hasSe(governor)
        && syntax.word(syntax.groupBegin(infinitive) - 1).equals("de");
  }

  /** {@code planteó a la OTAN desplegar soldados}: no preposition opens what is asked for. */
  boolean isBareContent(int infinitive, int governor) {
    int before = syntax.groupBegin(infinitive) - 1;
    int opening = before > 0 && syntax.word(before).equals("no") ? before - 1 : before;
    return opening > governor
        && Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN).contains(syntax.token(opening).pos())
        && isByTarget(governor);
  }

  /** Whether the verb, or what it is said of, takes two. */
  private boolean isJoint(int verb) {
    return Stream.concat(Stream.of(verb), syntax.dependents(verb).stream().map(Token::index))
        .flatMap(word -> scene.triggersAt(word).stream())
        .flatMap(Trigger::types)
        .anyMatch(JOINT::contains);
  }

  /** Whether who says the word means to do himself what he puts forward. */
  private boolean isOwnPlan(int word) {
    return scene.triggersAt(word).stream()
        .flatMap(trigger -> trigger.entry().senses().stream())
        .filter(sense -> sense.control() != Role.TARGET && sense.event().isEmpty())
        .anyMatch(sense -> sense.modality().isPresent() && sense.reports().isEmpty());
  }

  /** {@code acusada de vender}: to whom it is done is whom the participle tells of. */
  private boolean isParticiple(int verb) {
    return syntax.token(verb).morphology().mood() == Morphology.Mood.PARTICIPLE
        && syntax.auxiliaries(verb).isEmpty()
        && syntax.sharedPerfect(verb).isEmpty();
  }

  /**
   * {@code prestó a Manila 400 millones para comprar patrulleras}: to whom is given what something
   * is bought with, where {@code verb} is what it is given for; empty elsewhere.
   */
  List<Link> granted(int verb, int giving) {
    boolean purchase =
        syntax.isInfinitive(verb)
            && verb > 0
            && syntax.word(verb - 1).equals("para")
            && takes(verb, Frame.Function.SUBJECT)
            && takes(giving, Frame.Function.INDIRECT_OBJECT);
    return purchase ? targets(giving) : List.of();
  }

  /** Whether the word tells a gift or a sale, with the receiver in this function. */
  private boolean takes(int word, Frame.Function receiver) {
    return scene.triggersAt(word).stream()
        .flatMap(trigger -> trigger.entry().senses().stream())
        .filter(sense -> sense.event().filter(EventTypes.GIFTS::contains).isPresent())
        .flatMap(sense -> sense.frame().arguments().stream())
        .filter(argument -> argument.function() == receiver)
        .anyMatch(argument -> argument.fills(Role.TARGET));
  }

  /**
   * {@code pidió levantar las sanciones a Cuba}: what harms others is asked of whoever does it,
   * where nobody is named, and not done by who asks.
   */
  boolean isForOthers(int infinitive, int governor) {
    return syntax.isInfinitive(infinitive)
        && asks(syntax.token(governor).lemma())
        && !Reasons.are(syntax, infinitive)
        && targets(governor).isEmpty()
        && Stream.concat(
                Stream.of(infinitive), syntax.dependents(infinitive).stream().map(Token::index))
            .flatMap(word -> scene.triggersAt(word).stream())
            .flatMap(Trigger::types)
            .anyMatch(HARMS::contains);
  }

  /** {@code instó a las fuerzas del orden a disparar}: somebody, and not who asks. */
  private boolean hasUnknownTarget(int governor) {
    return scene.phrases().stream()
        .filter(phrase -> !phrase.refers() && standsWith(governor, phrase))
        .filter(phrase -> phrase.begin() > governor && phrase.marker().equals("a"))
        .anyMatch(phrase -> Set.of("obj", "iobj").contains(syntax.token(phrase.head()).relation()));
  }

  /** {@code llamó a levantar el cerco}: whoever is meant, not who calls for it. */
  private boolean callsTo(int governor) {
    return governor + 2 < syntax.size()
        && syntax.word(governor + 1).equals("a")
        && syntax.isInfinitive(governor + 2);
  }

  /** Whether the word says of its target what that one is to do or has done. */
  boolean isByTarget(int word) {
    return scene.triggersAt(word).stream()
        .map(Trigger::entry)
        .map(LexicalEntry::senses)
        .flatMap(List::stream)
        .filter(sense -> uses.allow(sense, word))
        .map(Sense::control)
        .anyMatch(Role.TARGET::equals);
  }

  /**
   * Phrases that the governing word acts upon: its object, or what follows {@code a} or {@code
   * contra}.
   */
  public List<Link> targets(int governor) {
    List<Link> links = new ArrayList<>();
    boolean passive = syntax.isPassive(governor);
    for (Phrase phrase : scene.phrases()) {
      boolean target =
          (phrase.refers() || !phrase.named().isEmpty())
              && standsWith(governor, phrase)
              && isTarget(phrase, passive);
      if (target || phrase.isJoinedTo(links)) {
        links.add(new Link(phrase.withMarker(""), Link.Function.SUBJECT, 0.9));
      }
    }
    return links;
  }

  private boolean standsWith(int governor, Phrase phrase) {
    int head = phrase.head();
    return syntax.token(head).head() == governor
        || clitics.isClitic(head) && clitics.verb(head).orElse(-1) == governor;
  }

  private boolean isTarget(Phrase phrase, boolean passive) {
    boolean subject = syntax.token(phrase.head()).relation().startsWith("nsubj");
    boolean marked = isActedOn(phrase.marker());
    return passive ? subject : marked || !subject && phrase.marker().isEmpty();
  }

  /** Without those of whom something else is asked. */
  private List<Link> beforeGap(List<Link> targets) {
    Likenesses likenesses = new Likenesses(syntax);
    return targets.stream()
        .filter(
            link ->
                targets.stream()
                    .noneMatch(
                        other ->
                            likenesses.isGapped(
                                other.phrase().withMarker("a"), link.phrase().withMarker("a"))))
        .toList();
  }
}
