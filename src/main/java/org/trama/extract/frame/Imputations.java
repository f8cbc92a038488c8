package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Whose a deed is by the clause about it that says so: {@code un ataque atribuido a Israel}, {@code
 * el sabotaje que Varsovia achaca a Moscú}; or by the clause that names its author: {@code señaló a
 * Moscú como cerebro del sabotaje}.
 */
public final class Imputations {
  /** Noun class of the lexicon: verbs that say whose a deed is. */
  private static final String CHARGING = "ChargeVerb";

  /** Noun class of the lexicon: who is told by having done a deed. */
  private static final String AUTHORS = "Author";

  /** How many nouns may stand between the clause and the deed. */
  private static final int REACH = 2;

  private final Lexicon lexicon;
  private final NounClasses classes;

  public Imputations(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
  }

  /** The telling of a deed, with whom a charge among {@code tellings} says that it is of. */
  public Telling complete(Telling deed, List<Telling> tellings) {
    boolean open =
        deed.trigger().tokens().stream().noneMatch(deed.scene().syntax()::isVerbal)
            && !lexicon.eventClass(deed.type()).isSpeech()
            && lexicon.eventClass(deed.type()).roles().contains(Role.AGENT);
    Optional<Telling> charge =
        tellings.stream()
            .filter(other -> open && isAbout(other, deed))
            .filter(other -> other.entities(Role.AGENT).containsAll(deed.entities(Role.AGENT)))
            .findFirst();
    return charge.map(found -> charged(deed, found)).orElse(deed);
  }

  private boolean isAbout(Telling charge, Telling deed) {
    return charge.type().equals(EventTypes.ACCUSATION)
        && !charge.slots(Role.TARGET).isEmpty()
        && isAbout(charge.scene(), charge.trigger(), deed.trigger());
  }

  /** Whether the verb says in a clause about the deed, or with its author, whose it is. */
  public boolean isAbout(Scene scene, Trigger charge, Trigger deed) {
    Syntax syntax = scene.syntax();
    Token verb = syntax.token(charge.head());
    return !charge.isNoun() && (isClauseAbout(syntax, verb, deed) || isOfAuthor(scene, verb, deed));
  }

  private boolean isClauseAbout(Syntax syntax, Token verb, Trigger deed) {
    return lexicon.nounClass(CHARGING).contains(verb.lemma())
        && (verb.relation().startsWith("acl") || verb.relation().equals("amod"))
        && syntax.ancestors(verb.index()).stream()
            .limit(REACH)
            .anyMatch(above -> deed.tokens().contains(above.index()));
  }

  /** {@code señaló a Moscú como cerebro del sabotaje}, {@code la declaró autora del sabotaje}. */
  private boolean isOfAuthor(Scene scene, Token verb, Trigger deed) {
    Syntax syntax = scene.syntax();
    return deed.isNoun()
        && scene.isMarked(deed.head(), Set.of("de"))
        && syntax
            .head(deed.head())
            .filter(author -> author.head() == verb.index())
            .filter(author -> classes.has(AUTHORS, syntax, author.index()))
            .isPresent();
  }

  /** Whether only such a clause says whose the deed is. */
  public static boolean isCharged(Telling deed) {
    return !deed.slots(Role.AGENT).isEmpty()
        && deed.slots(Role.AGENT).stream().allMatch(slot -> isCharged(deed, slot));
  }

  /** Whether only such a clause says that it is of this one. */
  public static boolean isCharged(Telling deed, Slot doer) {
    return deed.trigger().isNoun()
        && doer.phrase().begin() == doer.phrase().end()
        && doer.phrase().head() == deed.trigger().head();
  }

  /** Who is charged is no target, though the noun may stand before his {@code a}. */
  private static Telling charged(Telling deed, Telling charge) {
    List<Slot> culprits = charge.slots(Role.TARGET);
    List<Slot> others =
        deed.slots().stream()
            .filter(
                slot ->
                    slot.role() != Role.AGENT
                        && culprits.stream()
                            .noneMatch(culprit -> culprit.filler().equals(slot.filler())))
            .toList();
    return deed.withSlots(others).with(culprits.stream().map(slot -> agent(slot, deed)).toList());
  }

  private static Slot agent(Slot culprit, Telling deed) {
    return new Slot(
        Role.AGENT,
        culprit.filler(),
        Subjects.placeless(culprit.phrase(), deed.trigger().head()),
        culprit.strength() * 0.9);
  }
}
