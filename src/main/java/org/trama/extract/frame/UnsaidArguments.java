package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/**
 * What a verb asks for and its clause does not say: {@code negó que Rusia hubiera atacado}, {@code
 * negó que mataran a inocentes}.
 */
public final class UnsaidArguments {
  /** A link at least this strong is a part of what the verb says. */
  private static final double SURE = 0.45;

  private static final Set<Role> UNDERGOING = Set.of(Role.TARGET, Role.OBJECT);

  private final Scene scene;
  private final int verb;
  private final Sense sense;
  private final List<Link> links;

  public UnsaidArguments(Scene scene, int verb, Sense sense, List<Link> links) {
    this.scene = scene;
    this.verb = verb;
    this.sense = sense;
    this.links = List.copyOf(links);
  }

  /** The sense, no longer asking for whom or what the clause does not name at all. */
  public Sense optional() {
    Frame frame = sense.frame();
    List<Frame.Argument> arguments =
        frame.arguments().stream()
            .map(argument -> isOpen(argument) ? argument.optional() : argument)
            .toList();
    return sense.in(new Frame(frame.name(), arguments));
  }

  /** Whether nothing stands where the argument would, or people of no name. */
  private boolean isOpen(Frame.Argument argument) {
    return isParty(argument)
        || isLeftOut(argument)
        || argument.role().filter(UNDERGOING::contains).isPresent()
            && argument.function() != Frame.Function.SUBJECT
            && !isBesideObject(argument)
            && !hasStrangeObject(argument)
            && !isSharedToll(argument)
            && !hasClauseInstead(argument)
            && !isDefining(argument)
            && !isAllThatStrikes(argument)
            && links.stream()
                .filter(link -> link.function() != Link.Function.SUBJECT)
                .filter(link -> link.strength() * Fit.of(sense, argument, link) >= SURE)
                .allMatch(link -> isPersonal(argument, link.phrase()));
  }

  /** {@code negó que cargara armas}: what the verb has no place for makes it another. */
  private boolean hasStrangeObject(Frame.Argument argument) {
    return argument.function() == Frame.Function.PREPOSITIONAL
        && sense.event().filter(EventTypes.ATTACK::equals).isPresent()
        && sense.frame().arguments().stream()
            .noneMatch(other -> other.function() == Frame.Function.DIRECT_OBJECT)
        && links.stream()
            .filter(link -> link.function() == Link.Function.OBJECT)
            .filter(link -> link.phrase().marker().isEmpty())
            .filter(link -> link.phrase().begin() == verb + 1)
            .anyMatch(link -> link.strength() >= SURE);
  }

  /** {@code negó que produzca o exporte cocaína}: of neither dead nor wounded. */
  private boolean isSharedToll(Frame.Argument argument) {
    int next = verb + 1;
    return argument.function() == Frame.Function.DIRECT_OBJECT
        && sense.event().filter(EventTypes.CASUALTIES::equals).isPresent()
        && next < scene.syntax().size()
        && scene.syntax().token(next).pos() == PartOfSpeech.CCONJ;
  }

  /** {@code negó haber propuesto que Kiev ceda}: what is proposed is told, in a clause. */
  private boolean hasClauseInstead(Frame.Argument argument) {
    return argument.function() == Frame.Function.DIRECT_OBJECT
        && scene.syntax().dependents(verb).stream()
            .anyMatch(child -> Set.of("ccomp", "xcomp").contains(child.relation()));
  }

  /** {@code rompió el cable}: a verb is no blow but by what alone it strikes then. */
  private boolean isDefining(Frame.Argument argument) {
    return sense.event().filter(EventTypes.ATTACK::equals).isPresent()
        && argument.function() == Frame.Function.DIRECT_OBJECT
        && isFired(argument) == hasPronoun()
        && (hasPronoun()
            || argument.fillers().stream().allMatch(FillerType.OfNounClass.class::isInstance));
  }

  /** {@code negó que responda a motivos políticos}: to answer is a blow but with arms alone. */
  private boolean isAllThatStrikes(Frame.Argument argument) {
    return isFired(argument)
        && argument.required()
        && argument.function() == Frame.Function.PREPOSITIONAL
        && argument.markers().contains("con");
  }

  /** {@code se niega a usarla}: one that means no weapon, or it would fill the argument. */
  private boolean hasPronoun() {
    return new Clitics(scene.syntax()).with(verb).stream().anyMatch(clitic -> !clitic.dative());
  }

  /**
   * {@code que se haya firmado un documento}, {@code que encubra a los asesinos}: by whom is not
   * said.
   */
  private boolean isLeftOut(Frame.Argument argument) {
    return argument.function() == Frame.Function.SUBJECT
        && argument.role().filter(Role::isActing).isPresent()
        && (scene.syntax().hasSe(verb)
            || scene.syntax().isPassive(verb)
            || links.stream().noneMatch(link -> link.function() == Link.Function.SUBJECT));
  }

  /** {@code que negocie con los secuestradores}: the others, who have no name. */
  private static boolean isParty(Frame.Argument argument) {
    return argument.fills(Role.PARTICIPANT)
        && argument.function() == Frame.Function.PREPOSITIONAL
        && argument.markers().contains("con");
  }

  private boolean isBesideObject(Frame.Argument argument) {
    return argument.function() != Frame.Function.DIRECT_OBJECT
        && sense.frame().arguments().stream()
            .filter(other -> !isFired(other))
            .anyMatch(other -> other.function() == Frame.Function.DIRECT_OBJECT);
  }

  /** {@code que lance misiles}: what is fired, wherever it was. */
  private boolean isFired(Frame.Argument argument) {
    return argument.fills(Role.OBJECT)
        && sense.event().filter(EventTypes.ATTACK::equals).isPresent();
  }

  /** {@code a inocentes}: what takes {@code a} is people. */
  private boolean isPersonal(Frame.Argument argument, Phrase phrase) {
    return argument.fills(Role.TARGET)
        && phrase.begin() > 0
        && Set.of("a", "al").contains(scene.syntax().word(phrase.begin() - 1));
  }
}
