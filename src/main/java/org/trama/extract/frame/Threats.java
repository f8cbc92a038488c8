package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.Lexicon;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Whom a threat is meant for where it names nobody: whom what is threatened would befall. {@code
 * amenazó con imponer aranceles a México}.
 */
public final class Threats {
  private static final String THREATS = "THREATEN";

  private final Lexicon lexicon;

  private final Sides sides;

  public Threats(Lexicon lexicon, Sides sides) {
    this.lexicon = lexicon;
    this.sides = sides;
  }

  /** The telling, aimed by what others of its sentence, {@code tellings}, tell below it. */
  public Telling aim(Telling telling, List<Telling> tellings) {
    boolean open =
        lexicon.eventClass(telling.type()).plover().equals(THREATS)
            && telling.slots(Role.TARGET).isEmpty()
            && !telling.slots(Role.AGENT).isEmpty();
    return open
        ? tellings.stream()
            .filter(deed -> isThreatened(telling, deed))
            .findFirst()
            .map(deed -> telling.with(targets(telling, deed)))
            .orElseGet(() -> telling.with(provokers(telling)))
        : telling;
  }

  /** {@code amenazó con represalias si Quito retira a su embajador}: who would call for it. */
  private List<Slot> provokers(Telling threat) {
    Syntax syntax = threat.scene().syntax();
    int word = threat.trigger().head();
    Subjects subjects = new Subjects(threat.scene());
    return syntax.sentence().tokens().stream()
        .filter(verb -> verb.index() > word && syntax.isUnder(verb.index(), word))
        .filter(verb -> isCondition(syntax, verb))
        .findFirst()
        .map(verb -> subjects.own(verb.index()))
        .map(DeedMemory::slots)
        .filter(slots -> !sides.meet(DeedMemory.ids(slots), threat.entities(Role.AGENT)))
        .stream()
        .flatMap(List::stream)
        .map(
            slot ->
                new Slot(
                    Role.TARGET,
                    slot.filler(),
                    Subjects.placeless(slot.phrase(), word),
                    slot.strength() * 0.8))
        .toList();
  }

  private static boolean isCondition(Syntax syntax, Token verb) {
    return Set.of("advcl", "acl").contains(verb.relation())
        && syntax.isVerbal(verb.index())
        && !syntax.isPassive(verb.index())
        && syntax.dependents(verb.index()).stream()
            .anyMatch(child -> child.index() < verb.index() && child.text().equals("si"));
  }

  /** Whether the one who threatens would do it himself, so far as is told. */
  private boolean isThreatened(Telling threat, Telling deed) {
    Syntax syntax = threat.scene().syntax();
    return deed.trigger().head() > threat.trigger().head()
        && syntax.isUnder(deed.trigger().head(), threat.trigger().head())
        && !deed.slots(Role.TARGET).isEmpty()
        && !sides.meet(deed.entities(Role.TARGET), threat.entities(Role.AGENT))
        && threat.entities(Role.AGENT).containsAll(deed.entities(Role.AGENT));
  }

  private static List<Slot> targets(Telling threat, Telling deed) {
    return deed.slots(Role.TARGET).stream()
        .filter(
            slot -> threat.slots().stream().noneMatch(own -> own.filler().equals(slot.filler())))
        .map(
            slot ->
                new Slot(
                    Role.TARGET,
                    slot.filler(),
                    Subjects.placeless(slot.phrase(), threat.trigger().head()),
                    slot.strength() * 0.8))
        .toList();
  }
}
