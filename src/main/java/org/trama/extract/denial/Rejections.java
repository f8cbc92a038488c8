package org.trama.extract.denial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.report.Report;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Polarity;

/**
 * Verbs of refusing whose object is a pronoun: {@code lo acusó de torturar a los presos; el
 * ministro lo rechaza}. What one is said to have done one denies by them, and nothing else.
 */
final class Rejections {
  /** Verbs of the lexicon that refuse what is asked and deny what is alleged. */
  private static final String REJECTING = "Rejecting";

  private final Scene scene;
  private final Syntax syntax;
  private final NounClasses classes;

  Rejections(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.classes = new NounClasses(lexicon);
  }

  /** Those of the sentence, in order. */
  List<Contradiction> all() {
    return scene.triggers().stream()
        .filter(trigger -> !trigger.isNoun())
        .map(Trigger::head)
        .distinct()
        .filter(this::isRejection)
        .flatMap(verb -> contradiction(verb).stream())
        .toList();
  }

  private boolean isRejection(int verb) {
    return classes.has(REJECTING, syntax, verb)
        && !new VerbGroup(syntax).isNegated(verb)
        && new Clitics(syntax)
            .with(verb).stream()
                .anyMatch(clitic -> !clitic.dative() && !clitic.plural() && !clitic.feminine());
  }

  private Optional<Contradiction> contradiction(int verb) {
    List<String> sources = new Subjects(scene).named(verb);
    Report report =
        new Report(
            sources,
            Polarity.DENIED,
            Modality.ACTUAL,
            syntax.token(verb).span(),
            Optional.of(syntax.token(verb).lemma() + "/report"));
    return Optional.of(report)
        .filter(denial -> !sources.isEmpty())
        .map(
            denial ->
                new Contradiction(
                    syntax.token(verb).span(),
                    denial,
                    Set.of(),
                    Set.of(),
                    Set.of(Contradiction.Trait.REJECTED),
                    Optional.empty(),
                    Optional.empty()));
  }
}
