package org.trama.extract.denial;

import java.util.Optional;
import org.trama.extract.clause.Judgements;
import org.trama.extract.clause.PlansThere;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.report.Attribution;
import org.trama.extract.report.DocumentReports;
import org.trama.extract.report.Report;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;

/** The denial by somebody named that stands over a word: {@code X negó que Y haya enviado}. */
final class Refutations {
  private final DocumentReports reports;
  private final Attribution attribution;
  private final Lexicon lexicon;

  Refutations(DocumentVoices voices, Lexicon lexicon) {
    this.reports = voices.reports();
    this.attribution = voices.attribution();
    this.lexicon = lexicon;
  }

  /**
   * That stands next over the verb, or by which it is called untrue or nobody's plan; empty where
   * somebody else says it.
   */
  Optional<Report> ofVerb(Scene scene, int verb) {
    boolean plan = new PlansThere(scene.syntax()).isNone(verb);
    return reports.in(scene).over(verb).stream()
        .filter(report -> !report.sources().isEmpty())
        .findFirst()
        .or(() -> plan ? attribution.teller(scene, verb) : Optional.empty())
        .filter(
            report ->
                report.isDenial()
                    || isToNobody(scene.syntax(), verb)
                    || plan
                    || new Judgements(scene.syntax()).isUntrue(verb))
        .filter(report -> report.modality() != Modality.POSSIBLE);
  }

  /**
   * {@code exigió a Israel que deje de violar la tregua}: whether it is to be or has been ended.
   */
  boolean isGivenUp(Scene scene, int verb) {
    return reports.in(scene).over(verb).stream()
        .findFirst()
        .filter(report -> report.isDenial() && report.sources().isEmpty())
        .isPresent();
  }

  /** Of there being, or of there being planned, the deed that the noun names. */
  Optional<Report> ofNoun(Scene scene, int noun) {
    return new Disavowal(scene, noun, false, reports, lexicon).denial();
  }

  /** {@code dijo que no piensa invadir a nadie}. */
  private static boolean isToNobody(Syntax syntax, int verb) {
    return syntax.dependents(verb).stream()
        .anyMatch(child -> syntax.word(child.index()).equals("nadie"));
  }
}
