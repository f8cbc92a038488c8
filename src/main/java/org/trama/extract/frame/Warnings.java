package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.Morphology;
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

  /** Moods of what is not so yet. */
  private static final Set<Morphology.Mood> AHEAD =
      Set.of(Morphology.Mood.CONDITIONAL, Morphology.Mood.IMPERATIVE, Morphology.Mood.SUBJUNCTIVE);

  /** Verbs that with an infinitive tell what is to come. */
  private static final Set<String> PROSPECT = Set.of("deber", "ir", "pensar", "poder", "tener");

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
        && (isOfFact(telling.scene(), verb) || isOfNobody(telling.scene(), verb));
  }

  /** {@code «La frontera está cerrada», advirtió}: what is so already threatens nobody. */
  private boolean isOfFact(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    int close = new VerbGroup(syntax).quotationBefore(verb);
    int open = close;
    while (open > 0 && !syntax.opensQuotation(open - 1)) {
      open--;
    }
    return close > 0
        && IntStream.range(open, close)
            .mapToObj(syntax::token)
            .noneMatch(word -> isProspect(word) || isHostile(scene, word));
  }

  private static boolean isProspect(Token word) {
    return word.morphology().tense() == Morphology.Tense.FUTURE
        || AHEAD.contains(word.morphology().mood())
        || PROSPECT.contains(word.lemma());
  }

  private boolean isOfNobody(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    return syntax.dependents(verb).stream()
        .filter(child -> child.index() > verb && CONTENT.contains(child.relation()))
        .filter(child -> syntax.isVerbal(child.index()))
        .findFirst()
        .filter(clause -> hasSubject(syntax, clause) && !bears(scene, clause))
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
