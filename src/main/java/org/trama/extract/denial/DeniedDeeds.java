package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.frame.DeniedClauseParts;
import org.trama.extract.frame.FrameMatcher;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.extract.frame.UnsaidArguments;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Words in the clause of a denial, of which less is asked than elsewhere: that somebody denies it
 * vouches that it was alleged. {@code Negó que Rusia hubiera atacado} needs no target, and {@code
 * descartó que se bombardee} no doer but those for whom he speaks.
 */
public final class DeniedDeeds {
  private static final Set<String> LIGHT = Set.of("dar", "estar", "haber", "hacer", "ser", "tener");

  /** PLOVER categories of what a word that also tells blows may mean where its object is unsaid. */
  private static final Set<String> UNLIKE_BLOWS = Set.of("AID", "AGREE", "SANCTION");

  private final FrameMatcher matcher;
  private final Refutations refutations;
  private final Vouched vouched;
  private final Lexicon lexicon;
  private final NounClasses classes;
  private final Sides sides;
  private final Deniers doers;

  public DeniedDeeds(
      FrameMatcher matcher,
      DocumentVoices voices,
      Lexicon lexicon,
      Sides sides,
      Map<String, EntityKind> kinds) {
    this.matcher = matcher;
    this.refutations = new Refutations(voices, lexicon);
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
    this.sides = sides;
    this.doers = new Deniers(lexicon, sides, kinds);
    this.vouched = new Vouched(refutations, new Disputes(voices), lexicon, sides, doers);
  }

  /**
   * What the trigger tells of its doer alone, where it tells nothing else; empty where no denial
   * stands over it or it may mean several things.
   */
  public List<Telling> match(Scene scene, Trigger trigger, List<Link> links) {
    Optional<Predicate<Telling>> asked = vouched.asked(scene, trigger);
    if (isLight(trigger) || asked.isEmpty()) {
      return List.of();
    }
    List<Telling> open = new ArrayList<>();
    for (Sense sense : trigger.entry().senses()) {
      if (sense.event().isPresent() && sense.speaker().isEmpty()) {
        matcher
            .fill(
                scene,
                trigger,
                new UnsaidArguments(scene, trigger.head(), sense, links).optional(),
                links)
            .map(filling -> new Telling(scene, trigger, sense, filling.slots(), filling.themes()))
            .filter(asked.get())
            .ifPresent(open::add);
      }
    }
    boolean one = open.stream().map(Telling::type).distinct().count() == 1;
    return one ? fullest(open) : assaults(open);
  }

  /** {@code negó tener algo que ver}: a word that says nothing without what it has. */
  private static boolean isLight(Trigger trigger) {
    return trigger.entry().lemmas().size() == 1 && LIGHT.contains(trigger.entry().lemmas().get(0));
  }

  /** {@code negó que la medida sea un castigo}: a name that somebody will not have for a thing. */
  public boolean isMisnomer(Telling telling) {
    return telling.trigger().isNoun()
        && telling.scene().syntax().auxiliaries(telling.trigger().head()).stream()
            .anyMatch(copula -> copula.lemma().equals("ser"))
        && refutations.ofVerb(telling.scene(), telling.trigger().head()).isPresent();
  }

  /**
   * {@code negó que su país proteja a las mafias}, {@code «Rusia no ha violado la tregua», dijo}:
   * words that accuse where they are said, and nobody where they are denied; nor where one is asked
   * to end it. What ought not to be done is asked all the same: {@code no debe atacar}.
   */
  public boolean isReproach(Telling telling) {
    Sense sense = telling.sense();
    boolean negated =
        !sense.negated()
            && !sense.uses().contains(Sense.Use.NEGATED)
            && new VerbGroup(telling.scene().syntax()).isNegated(telling.trigger().head());
    if (telling.trigger().isAuxiliary()) {
      return isPast(telling);
    }
    return sense.speaker().isPresent()
        && (negated
            || isRefuted(telling)
            || refutations.isGivenUp(telling.scene(), telling.trigger().head()));
  }

  /** {@code debió haberse retirado}: what nobody can be asked any more. */
  private static boolean isPast(Telling duty) {
    return duty.scene().syntax().auxiliaries(duty.trigger().head()).stream()
        .anyMatch(word -> word.lemma().equals("haber") && !word.morphology().mood().isFinite());
  }

  private boolean isRefuted(Telling telling) {
    return refutations.ofVerb(telling.scene(), telling.trigger().head()).isPresent();
  }

  /**
   * {@code rechazó haberlos acogido}: of an object that only a pronoun names a word with several
   * meanings tells nothing but what was told before.
   */
  public boolean areUnclear(Scene scene, Trigger trigger, List<Telling> tellings) {
    boolean several = tellings.stream().map(Telling::type).distinct().limit(2).count() > 1;
    return several
        && !trigger.isNoun()
        && new Clitics(scene.syntax())
            .with(trigger.head()).stream().anyMatch(clitic -> !clitic.dative())
        && refutations.ofVerb(scene, trigger.head()).isPresent();
  }

  private static List<Telling> fullest(List<Telling> open) {
    return open.stream().max(Comparator.comparingInt(telling -> telling.slots().size())).stream()
        .toList();
  }

  /**
   * {@code haya atacado}: what may be a blow or a word is denied as a blow; not what may be a gift,
   * too, or a breach of relations: {@code no hemos enviado a nadie}, {@code no romperá con nadie}.
   */
  private List<Telling> assaults(List<Telling> open) {
    boolean unclear = open.stream().map(this::plover).anyMatch(UNLIKE_BLOWS::contains);
    return unclear ? List.of() : open.stream().filter(this::isAssault).limit(1).toList();
  }

  private boolean isAssault(Telling telling) {
    return lexicon.eventClass(telling.type()).isAssault();
  }

  private String plover(Telling telling) {
    return lexicon.eventClass(telling.type()).plover();
  }

  /** The telling with those for whom the denier speaks as its doers, where it names none. */
  public Telling complete(Telling telling) {
    Role role = vouched.doer(telling);
    DeniedClauseParts parts = new DeniedClauseParts(telling, role);
    boolean byMen = parts.areDoneByMen(classes);
    boolean open =
        !telling.trigger().isNoun()
            && (parts.areUnsaid() || parts.areDropped() || byMen)
            && doers.mayFill(role, telling);
    if (!open) {
      return withStates(telling, role);
    }
    return refutations
        .ofVerb(telling.scene(), telling.trigger().head())
        .filter(denial -> !sides.meet(denial.sources(), entities(telling)))
        .map(
            denial ->
                parts.areUnsaid() || byMen ? doers.bodies(denial) : doers.bodiesOrSelves(denial))
        .map(ids -> Phrase.meant(telling.trigger().head(), ids))
        .map(they -> Deniers.join(telling, they, role))
        .orElse(telling);
  }

  /** {@code el Ministerio de Defensa negó haber atacado}: what an office does is its state's. */
  private Telling withStates(Telling telling, Role role) {
    if (telling.trigger().isNoun() || !doers.mayFill(role, telling)) {
      return telling;
    }
    return refutations
        .ofVerb(telling.scene(), telling.trigger().head())
        .map(denial -> doers.statesOf(denial, telling.entities(role)))
        .map(states -> Deniers.join(telling, states, role))
        .orElse(telling);
  }

  private static List<String> entities(Telling telling) {
    return telling.slots().stream()
        .filter(slot -> slot.role() != Role.PLACE)
        .filter(slot -> slot.filler() instanceof Filler.OfEntity)
        .map(slot -> ((Filler.OfEntity) slot.filler()).entity())
        .toList();
  }
}
