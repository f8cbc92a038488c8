package org.trama.extract.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Governors;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.draft.Draft;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Polarity;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Further sources of what the sentence before told, who only say that it is so: {@code Así lo
 * anunció el ministro}, {@code Lo confirmó el Pentágono}.
 */
public final class Confirmations {
  /** What may stand between {@code lo} and the verb. */
  private static final Set<String> BETWEEN = Set.of("ha", "han", "había", "habían");

  /** What tells that it says more than that it is so, or only asks. */
  private static final Set<String> NO_MORE = Set.of("que", "?");

  private final List<Scene> scenes;
  private final DocumentReports reports;
  private final Lexicon lexicon;

  public Confirmations(List<Scene> scenes, DocumentReports reports, Lexicon lexicon) {
    this.scenes = scenes;
    this.reports = reports;
    this.lexicon = lexicon;
  }

  /** The drafts, those that others confirm with one more voice. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      if (scene.index() > 0) {
        confirming(scene).ifPresent(report -> confirm(scene, report, all));
      }
    }
    return all;
  }

  /** What the sentence says of the one before, where that is all it says. */
  private Optional<Report> confirming(Scene scene) {
    Syntax syntax = scene.syntax();
    return scene.triggers().stream()
        .filter(trigger -> !trigger.isNoun() && syntax.token(trigger.head()).isRoot())
        .filter(trigger -> !accuses(trigger))
        .filter(trigger -> takesUp(syntax, trigger.head()))
        .flatMap(trigger -> reports.in(scene).at(trigger.head()).stream())
        .filter(report -> report.polarity() == Polarity.ASSERTED && !report.sources().isEmpty())
        .findFirst()
        .or(() -> new Resumed(scene).speaker());
  }

  /** {@code Moscú lo denunció}: who is indignant at it. */
  private static boolean accuses(Trigger trigger) {
    return trigger.tells(EventTypes.ACCUSATION) || trigger.tells(EventTypes.CONDEMNATION);
  }

  private static boolean takesUp(Syntax syntax, int verb) {
    int before = verb - 1;
    while (before >= 0 && BETWEEN.contains(syntax.word(before))) {
      before--;
    }
    return before >= 0
        && syntax.word(before).equals("lo")
        && !new VerbGroup(syntax).isNegated(verb)
        && IntStream.range(verb, syntax.size())
            .takeWhile(i -> !syntax.word(i).equals(","))
            .noneMatch(i -> NO_MORE.contains(syntax.word(i)));
  }

  private void confirm(Scene scene, Report report, List<Draft> drafts) {
    told(scene.index() - 1, drafts)
        .filter(draft -> isDenied(draft) || !answers(scene))
        .ifPresent(
            draft ->
                drafts.set(
                    drafts.indexOf(draft),
                    isDenied(draft) ? denied(draft, report) : seconded(draft, report)));
  }

  /** {@code Israel bombardeó Isfahán. Así respondió Netanyahu}: by a deed, if not by a denial. */
  private static boolean answers(Scene scene) {
    return scene.syntax().sentence().tokens().stream()
        .anyMatch(word -> word.isRoot() && Governors.isAnswering(word));
  }

  private static Draft seconded(Draft draft, Report report) {
    return draft.seconded(report.sources(), report.span(), rule(report));
  }

  private static boolean isDenied(Draft draft) {
    return draft.voices().stream().allMatch(Draft.Voice::isDenied);
  }

  /** {@code Chad no envió armas. Así lo aseguró Deby}: what is denied is so in his words. */
  private static Draft denied(Draft draft, Report report) {
    return draft.withVoices(
        draft.voicesOf(report.sources(), Polarity.DENIED, report.span(), rule(report)));
  }

  private static String rule(Report report) {
    return report.rule().orElse("según");
  }

  /** What the main clause of the sentence tells, or says is not, on the document's own account. */
  private Optional<Draft> told(int sentence, List<Draft> drafts) {
    Optional<Span> main =
        scenes.get(sentence).syntax().sentence().tokens().stream()
            .filter(Token::isRoot)
            .map(Token::span)
            .findFirst();
    return drafts.stream()
        .filter(draft -> draft.sentence() == sentence && draft.hasEntity())
        .filter(draft -> !lexicon.eventClass(draft.type()).isSpeech())
        .filter(
            draft ->
                draft.voices().stream()
                    .anyMatch(
                        voice ->
                            voice.source().isEmpty() && (voice.isAsserted() || isDenied(draft))))
        .filter(draft -> main.filter(draft.span()::contains).isPresent())
        .findFirst();
  }
}
