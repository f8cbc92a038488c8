package org.trama.extract.denial;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.draft.Draft;
import org.trama.knowledge.EventTypes;
import org.trama.model.Modality;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * What a denial may mean among the events of a document: what was alleged and not only asked for.
 */
final class Heard {
  private final Allegeable allegeable;

  Heard(Allegeable allegeable) {
    this.allegeable = allegeable;
  }

  /** Those that the denial in the sentence may mean. */
  List<Draft> by(Contradiction denial, Scene scene, List<Draft> drafts) {
    List<Draft> heard =
        drafts.stream()
            .filter(draft -> allegeable.is(draft, scene, denial))
            .filter(draft -> isOwnPlan(draft, denial) || !isDemanded(draft, drafts))
            .filter(draft -> !isPlan(denial) || isOwnPlan(draft, denial))
            .filter(draft -> !isJoined(denial, scene) || isToldIn(scene, draft))
            .toList();
    return nearest(scene, denial, heard);
  }

  /**
   * {@code ha enviado misiles, extremo que Teherán niega}: what stands before in the sentence, if
   * that does not itself take up what was told before it: {@code se trata de un hospital}.
   */
  private static boolean isJoined(Contradiction denial, Scene scene) {
    Syntax syntax = scene.syntax();
    List<Integer> verbs =
        syntax.sentence().tokens().stream()
            .filter(token -> token.span().begin() < denial.word().begin())
            .map(Token::index)
            .filter(syntax::isFiniteVerb)
            .toList();
    return denial.is(Contradiction.Trait.LAST)
        && !verbs.isEmpty()
        && verbs.stream()
            .noneMatch(verb -> syntax.token(verb).lemma().equals("tratar") && syntax.hasSe(verb));
  }

  private static boolean isToldIn(Scene scene, Draft draft) {
    Span sentence = scene.syntax().sentence().span();
    return draft.sentence() == scene.index()
        || draft.voices().stream().anyMatch(voice -> sentence.contains(voice.evidence()));
  }

  /** {@code descartó esa posibilidad}: what is denied is that one will do it. */
  private static boolean isPlan(Contradiction denial) {
    return denial.report().modality() == Modality.PLANNED
        && denial.types().isEmpty()
        && !denial.is(Contradiction.Trait.LAST);
  }

  private boolean isOwnPlan(Draft draft, Contradiction denial) {
    return denial.report().modality() == Modality.PLANNED
        && (allegeable.deeds().takePart(draft, denial) || allegeable.deeds().areUnknown(denial))
        && draft.voices().stream().noneMatch(voice -> voice.modality() == Modality.ACTUAL);
  }

  /** What the sentence itself alleges on somebody's word, unless the denial says what it means. */
  private List<Draft> nearest(Scene scene, Contradiction denial, List<Draft> heard) {
    List<Draft> here =
        heard.stream()
            .filter(draft -> draft.sentence() == scene.index())
            .filter(draft -> Disputable.isRumour(scene, draft) || denial.isOfOthers(draft))
            .toList();
    boolean said =
        !denial.types().isEmpty()
            || !denial.accusers().isEmpty()
            || denial.is(Contradiction.Trait.COUNTED);
    return said || here.isEmpty() ? heard : here;
  }

  /**
   * What somebody only asks for, or is said to ask for, is nothing to deny; that he asks for it may
   * be.
   */
  private static boolean isDemanded(Draft draft, List<Draft> drafts) {
    return draft.voices().stream().allMatch(voice -> voice.modality() == Modality.POSSIBLE)
        && drafts.stream()
            .filter(
                other ->
                    other.type().equals(EventTypes.DEMAND) && other.sentence() == draft.sentence())
            .anyMatch(other -> isBy(draft, other));
  }

  private static boolean isBy(Draft draft, Draft demand) {
    return draft.voices().stream().anyMatch(voice -> voice.isBy(demand.entities(Role.AGENT)))
        || !named(demand).isEmpty() && named(demand).equals(named(draft));
  }

  private static Set<String> named(Draft draft) {
    return draft.voices().stream()
        .flatMap(voice -> voice.source().stream())
        .collect(Collectors.toSet());
  }
}
