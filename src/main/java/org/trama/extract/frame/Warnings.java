package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Warnings of what will come of itself, which threaten nobody: {@code advirtió de que el paro
 * subirá}.
 */
public final class Warnings {
  /** Functions under which a clause is what a verb says. */
  private static final Set<String> CONTENT = Set.of("ccomp", "csubj", "advcl");

  /** PLOVER categories of what one may threaten to do. */
  private static final Set<String> HOSTILE = Set.of("ASSAULT", "SANCTION", "THREATEN", "MOBILIZE");

  /** Noun classes of what is threatened with. */
  private static final List<String> MENACING =
      List.of("Retribution", "Retaliation", "Punishment", "Force", "War", "Menace", "Wrong");

  private final Lexicon lexicon;
  private final FillerFinder fillers;

  public Warnings(Lexicon lexicon, FillerFinder fillers) {
    this.lexicon = lexicon;
    this.fillers = fillers;
  }

  /** Whether what is warned of names no actor, no deed and nobody's doing. */
  public boolean isIdle(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int verb = telling.trigger().head();
    return telling.type().equals(EventTypes.THREAT)
        && telling.sense().uses().contains(Sense.Use.PROSPECTIVE)
        && telling.slots(Role.TARGET).isEmpty()
        && syntax.dependents(verb).stream()
            .filter(child -> child.index() > verb && CONTENT.contains(child.relation()))
            .filter(child -> syntax.isVerbal(child.index()))
            .findFirst()
            .filter(clause -> hasSubject(syntax, clause) && !bears(telling.scene(), clause))
            .isPresent();
  }

  /** A clause without a subject tells what the speaker or somebody known will do. */
  private static boolean hasSubject(Syntax syntax, Token clause) {
    return syntax.dependents(clause.index()).stream()
        .anyMatch(child -> child.relation().startsWith("nsubj"));
  }

  private boolean bears(Scene scene, Token clause) {
    return scene.syntax().sentence().tokens().stream()
        .filter(
            word ->
                word.index() == clause.index()
                    || scene.syntax().isUnder(word.index(), clause.index()))
        .anyMatch(word -> isHostile(scene, word) || namesActor(scene, word.index()));
  }

  private boolean isHostile(Scene scene, Token word) {
    return word.text().equals("si")
        || MENACING.stream()
            .anyMatch(menace -> fillers.classes().has(menace, scene.syntax(), word.index()))
        || scene.triggersAt(word.index()).stream().anyMatch(this::tellsHarm);
  }

  private boolean tellsHarm(Trigger trigger) {
    return trigger.entry().senses().stream()
        .flatMap(sense -> sense.event().stream())
        .anyMatch(event -> HOSTILE.contains(lexicon.eventClass(event).plover()));
  }

  private boolean namesActor(Scene scene, int word) {
    return scene.references().stream()
        .filter(reference -> reference.head() == word)
        .flatMap(reference -> reference.entities().stream())
        .anyMatch(fillers::isActor);
  }
}
