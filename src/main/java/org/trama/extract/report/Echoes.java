package org.trama.extract.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.draft.Draft;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Further sources of what was told before, who only speak of it by its name: {@code KCNA confirmó
 * el ensayo}, {@code «Las maniobras son un castigo», dijo el portavoz}.
 */
public final class Echoes {
  /** How many sentences back the telling may stand. */
  private static final int REACH = 3;

  private static final Set<String> DEFINITE =
      Set.of("el", "la", "los", "las", "este", "esta", "estos", "estas", "ese", "esa", "su", "sus");

  private static final Set<String> MAIN = Set.of("nsubj", "nsubj:pass", "obj", "root");

  private final List<Scene> scenes;
  private final Attribution attribution;
  private final Lexicon lexicon;

  public Echoes(List<Scene> scenes, Attribution attribution, Lexicon lexicon) {
    this.scenes = scenes;
    this.attribution = attribution;
    this.lexicon = lexicon;
  }

  /** The drafts, those that others speak of with one more voice. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      for (Trigger trigger : scene.triggers()) {
        if (trigger.isNoun() && isBare(scene.syntax(), trigger.head())) {
          echo(scene, trigger, all);
        }
      }
    }
    return all;
  }

  private void echo(Scene scene, Trigger trigger, List<Draft> drafts) {
    Span word = scene.syntax().token(trigger.head()).span();
    boolean told =
        isLaidAtADoor(scene, trigger.head())
            || isNegated(scene, trigger.head())
            || drafts.stream().anyMatch(draft -> draft.span().contains(word));
    Optional<Report> report = told ? Optional.empty() : speaker(scene, trigger);
    if (report.isEmpty()) {
      return;
    }
    for (Sense sense : trigger.entry().senses()) {
      Optional<Draft> before = before(scene, word, sense, drafts);
      if (before.isPresent()) {
        int index = drafts.indexOf(before.get());
        drafts.set(index, echoed(before.get(), scene, word, report.get(), sense));
        return;
      }
    }
  }

  /** {@code atribuyó el ataque a los rebeldes}: who says so tells of another's deed. */
  private static boolean isLaidAtADoor(Scene scene, int noun) {
    return scene.syntax().head(noun).filter(above -> scene.accuses(above.index())).isPresent();
  }

  /** {@code ese ataque nunca existió}: who says so tells none. */
  private static boolean isNegated(Scene scene, int noun) {
    Syntax syntax = scene.syntax();
    return syntax.isNegated(noun)
        || syntax
            .head(noun)
            .filter(above -> isBeing(scene, above) && syntax.isNegated(above.index()))
            .isPresent();
  }

  private static boolean isBeing(Scene scene, Token verb) {
    return Set.of("existir", "haber").contains(verb.lemma())
        || scene.happenings().contains(verb.lemma());
  }

  private Optional<Report> speaker(Scene scene, Trigger trigger) {
    List<Report> reports = attribution.reports(scene, trigger);
    boolean other =
        reports.stream()
            .anyMatch(report -> report.isDenial() || report.modality() != Modality.ACTUAL);
    return other
        ? Optional.empty()
        : reports.stream().filter(report -> !report.sources().isEmpty()).findFirst();
  }

  /** What of that kind was told last, on somebody else's authority. */
  private Optional<Draft> before(Scene scene, Span word, Sense sense, List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> sense.event().filter(draft.type()::equals).isPresent())
        .filter(draft -> !lexicon.eventClass(draft.type()).isSpeech() && draft.hasEntity())
        .filter(
            draft -> scene.index() - draft.sentence() <= REACH && draft.span().end() < word.begin())
        .max(Comparator.comparingInt(draft -> draft.span().end()));
  }

  private static Draft echoed(Draft draft, Scene scene, Span word, Report report, Sense sense) {
    Span evidence = report.evidence(scene.syntax(), word);
    return draft.seconded(report.sources(), evidence, sense.rule());
  }

  /** Whether a clause is about the noun, and nothing but an article stands with it. */
  private static boolean isBare(Syntax syntax, int noun) {
    return noun > 0
        && MAIN.contains(syntax.token(noun).relation())
        && syntax.dependents(noun).size() == 1
        && DEFINITE.contains(syntax.word(noun - 1));
  }
}
