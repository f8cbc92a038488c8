package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.EventWords;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.Lexicon;
import org.trama.model.Filler;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Whom a threat is meant for where it names nobody: whom what is threatened would befall. {@code
 * amenazó con imponer aranceles a México}.
 */
public final class Threats {
  private static final String THREATS = "THREATEN";

  private static final double OBJECT = 0.6;

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
            .orElseGet(() -> telling.with(called(telling)))
        : telling;
  }

  private List<Slot> called(Telling threat) {
    List<Slot> objects = objects(threat);
    return objects.isEmpty() ? provokers(threat) : objects;
  }

  /** {@code amenazó con represalias si Quito retira a su embajador}: who would call for it. */
  private List<Slot> provokers(Telling threat) {
    Syntax syntax = threat.scene().syntax();
    int word = threat.trigger().head();
    Subjects subjects = new Subjects(threat.scene());
    return syntax.sentence().tokens().stream()
        .filter(verb -> verb.index() > word && syntax.isUnder(verb.index(), word))
        .filter(verb -> isCondition(syntax, verb) && acts(syntax, verb.index()))
        .findFirst()
        .map(verb -> actors(threat.scene(), subjects.own(verb.index())))
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

  private static boolean acts(Syntax syntax, int verb) {
    return !syntax.isPassive(verb);
  }

  /** {@code si no cesa el bloqueo de Gaza}: a deed provokes nobody. */
  private static List<Link> actors(Scene scene, List<Link> subjects) {
    EventWords words = new EventWords(scene);
    return subjects.stream().filter(link -> !words.tellsAsNoun(link.phrase().head())).toList();
  }

  private static boolean isCondition(Syntax syntax, Token verb) {
    return Set.of("advcl", "acl", "ccomp").contains(verb.relation())
        && syntax.isVerbal(verb.index())
        && syntax.dependents(verb.index()).stream()
            .anyMatch(child -> child.index() < verb.index() && child.text().equals("si"));
  }

  /** Whether the one who threatens would do it himself, so far as is told. */
  private boolean isThreatened(Telling threat, Telling deed) {
    Syntax syntax = threat.scene().syntax();
    return deed.trigger().head() > threat.trigger().head()
        && syntax.isUnder(deed.trigger().head(), threat.trigger().head())
        && !deed.slots(Role.TARGET).isEmpty()
        && !isOfCondition(syntax, deed.trigger().head(), threat.trigger().head())
        && !isBeside(syntax, deed.trigger().head(), threat.trigger().head())
        && !sides.meet(deed.entities(Role.TARGET), threat.entities(Role.AGENT))
        && threat.entities(Role.AGENT).containsAll(deed.entities(Role.AGENT));
  }

  /** {@code advirtió que no quedará impune y pidió una reunión a la ONU}: another thing done. */
  private static boolean isBeside(Syntax syntax, int word, int threat) {
    return Stream.concat(Stream.of(syntax.token(word)), syntax.ancestors(word).stream())
        .takeWhile(above -> above.index() != threat)
        .anyMatch(
            above ->
                above.relation().equals("conj")
                    && above.head() == threat
                    && syntax.isFinite(above.index()));
  }

  /** {@code amenazó con atacar si no se levanta el bloqueo}: that is not what he would do. */
  private static boolean isOfCondition(Syntax syntax, int word, int threat) {
    return Stream.concat(Stream.of(syntax.token(word)), syntax.ancestors(word).stream())
        .takeWhile(above -> above.index() != threat)
        .anyMatch(above -> isCondition(syntax, above));
  }

  /** {@code amenazó con anexionarse Groenlandia}: what he would do, of which no event is told. */
  private List<Slot> objects(Telling threat) {
    Syntax syntax = threat.scene().syntax();
    int word = threat.trigger().head();
    return syntax.dependents(word).stream()
        .map(Token::index)
        .filter(verb -> verb > word && syntax.isInfinitive(verb) && !hasOwnDoer(syntax, verb))
        .flatMap(verb -> syntax.dependents(verb).stream())
        .filter(child -> child.relation().equals("obj") || isBehindSe(syntax, child))
        .flatMap(child -> threat.scene().phraseAt(child.index()).stream())
        .filter(Phrase::refers)
        .filter(phrase -> !sides.meet(phrase.named(), threat.entities(Role.AGENT)))
        .flatMap(
            phrase ->
                phrase.named().stream()
                    .map(
                        id ->
                            new Slot(
                                Role.TARGET,
                                new Filler.OfEntity(id),
                                Subjects.placeless(phrase, word),
                                OBJECT)))
        .toList();
  }

  private static boolean hasOwnDoer(Syntax syntax, int verb) {
    return syntax.dependents(verb).stream()
            .anyMatch(child -> child.relation().startsWith("nsubj") && !isBehindSe(syntax, child))
        || !syntax.auxiliaries(verb).isEmpty();
  }

  /** {@code anexionarse Groenlandia}, which parsers take for the one who does it. */
  private static boolean isBehindSe(Syntax syntax, Token noun) {
    return noun.relation().equals("nsubj")
        && noun.index() == noun.head() + 2
        && syntax.word(noun.index() - 1).equals("se");
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
