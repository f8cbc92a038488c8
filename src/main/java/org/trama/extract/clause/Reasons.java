package org.trama.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.knowledge.EventTypes;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Who did what is given as a reason: {@code sancionó a dos empresas por vender}, {@code agradeció a
 * Oslo por enviar}.
 */
final class Reasons {
  /** How the infinitive hangs on what it gives the reason of. */
  private static final Set<String> MODIFIERS =
      Set.of("advcl", "parataxis", "dep", "obl", "acl", "acl:relcl", "nmod");

  /** What one does for somebody for reasons of one's own: {@code apoyó a Kiev por recibirlo}. */
  private static final Set<String> BACKING = Set.of(EventTypes.AID, EventTypes.SUPPORT);

  private final Scene scene;
  private final Syntax syntax;
  private final NearSubjects near;

  Reasons(Scene scene, NearSubjects near) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.near = near;
  }

  /** To whom is done what the verb gives the reason of; empty where it gives none. */
  List<Link> of(int verb) {
    boolean reason = MODIFIERS.contains(syntax.token(verb).relation()) && isReason(verb);
    return reason ? actedOn(verb) : List.of();
  }

  /** {@code por vender armas}: an infinitive that gives a reason. */
  private boolean isReason(int verb) {
    return syntax.token(verb).morphology().mood() == Morphology.Mood.INFINITIVE
        && syntax.dependents(verb).stream()
            .anyMatch(child -> child.index() < verb && syntax.word(child.index()).equals("por"));
  }

  private boolean backs(int governor) {
    return Stream.concat(
            Stream.of(governor),
            syntax.dependents(governor).stream()
                .filter(word -> word.relation().equals("obj") && isLight(governor))
                .map(Token::index))
        .flatMap(word -> scene.triggersAt(word).stream())
        .map(trigger -> trigger.types().toList())
        .anyMatch(
            types ->
                types.stream().anyMatch(BACKING::contains) && !types.contains(EventTypes.PRAISE));
  }

  private boolean isLight(int verb) {
    return scene.supportVerbs().contains(syntax.token(verb).lemma());
  }

  /** {@code Lima, a la que sancionó por}: whom the clause is about stands before it. */
  private boolean isRelative(Phrase phrase) {
    return syntax.token(phrase.head()).pos() == PartOfSpeech.PRON;
  }

  private List<Link> actedOn(int verb) {
    int governor = syntax.clauseHead(syntax.token(verb).head());
    if (syntax.isPassive(governor)) {
      return near.own(governor);
    }
    if (backs(governor)) {
      return List.of();
    }
    return scene.phrases().stream()
        .filter(phrase -> Control.isActedOn(phrase.marker()) && !phrase.named().isEmpty())
        .filter(phrase -> phrase.begin() > governor || isRelative(phrase))
        .filter(phrase -> phrase.end() <= verb)
        .filter(phrase -> syntax.clauseHead(phrase.head()) == governor)
        .filter(phrase -> !syntax.token(phrase.head()).relation().startsWith("nsubj"))
        .map(phrase -> new Link(Subjects.placeless(phrase, verb), Link.Function.SUBJECT, 0.85))
        .toList();
  }
}
