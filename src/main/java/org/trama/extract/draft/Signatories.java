package org.trama.extract.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Conjugation;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Paragraphs;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Gives an agreement whose plural verb has no subject the two that met right before: {@code Lula se
 * reunió con Arce en La Paz. Firmaron un acuerdo de gas}.
 */
public final class Signatories {
  private static final int PAIR = 2;

  private final List<Scene> scenes;
  private final Paragraphs paragraphs;
  private final NounClasses classes;
  private final Map<String, EntityKind> kinds;

  public Signatories(
      List<Scene> scenes, Paragraphs paragraphs, Lexicon lexicon, Map<String, EntityKind> kinds) {
    this.scenes = List.copyOf(scenes);
    this.paragraphs = paragraphs;
    this.classes = new NounClasses(lexicon);
    this.kinds = Map.copyOf(kinds);
  }

  /** The drafts in order, agreements of unsaid parties with theirs. */
  public List<Draft> complete(List<Draft> drafts) {
    return drafts.stream().map(draft -> isUnsaid(draft) ? signed(draft, drafts) : draft).toList();
  }

  private boolean isUnsaid(Draft draft) {
    return draft.type().equals(EventTypes.AGREEMENT)
        && draft.entities(Role.PARTICIPANT).size() < PAIR
        && scene(draft).triggers().stream()
            .filter(trigger -> trigger.tells(EventTypes.AGREEMENT) && !trigger.isNoun())
            .filter(trigger -> covers(draft, trigger.head()))
            .anyMatch(trigger -> isLeftOut(scene(draft), trigger.head()));
  }

  private Scene scene(Draft draft) {
    return scenes.get(draft.sentence());
  }

  private boolean covers(Draft draft, int word) {
    return draft.span().contains(scene(draft).syntax().token(word).span());
  }

  /** Whether several did it and no word says who; {@code se firmaron acuerdos} says what. */
  private boolean isLeftOut(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    return syntax.isFinite(verb)
        && new Conjugation(syntax).isPlural(verb)
        && !syntax.isPassive(verb)
        && !syntax.hasSe(verb)
        && syntax.dependents(verb).stream()
            .filter(child -> child.relation().startsWith("nsubj"))
            .allMatch(child -> child.index() > verb && isSigned(scene, child));
  }

  /** {@code firmaron la Declaración de Quito}: what parsers take for the subject. */
  private boolean isSigned(Scene scene, Token noun) {
    return classes.has("AgreementDoc", scene.syntax(), noun.index())
        || scene.references().stream()
            .filter(reference -> reference.covers(scene.index(), noun.index()))
            .flatMap(reference -> reference.entities().stream())
            .anyMatch(id -> kinds.get(id) == EntityKind.AGREEMENT);
  }

  private Draft signed(Draft draft, List<Draft> drafts) {
    Set<String> known = draft.entities(Role.PARTICIPANT);
    return pair(draft, drafts)
        .filter(pair -> pair.containsAll(known))
        .map(
            pair ->
                draft.with(
                    Role.PARTICIPANT, pair.stream().filter(id -> !known.contains(id)).toList()))
        .orElse(draft);
  }

  /** Those who met earlier in the sentence, or else in the one before, if only one pair did. */
  private Optional<Set<String>> pair(Draft draft, List<Draft> drafts) {
    List<Set<String>> here = meetings(draft, draft.sentence(), drafts);
    boolean back = here.isEmpty() && paragraphs.opening(draft.sentence()) < draft.sentence();
    List<Set<String>> met = back ? meetings(draft, draft.sentence() - 1, drafts) : here;
    return met.size() == 1
        ? Optional.of(met.get(0)).filter(pair -> pair.size() == PAIR)
        : Optional.empty();
  }

  private static List<Set<String>> meetings(Draft draft, int sentence, List<Draft> drafts) {
    return drafts.stream()
        .filter(other -> other.type().equals(EventTypes.MEETING) && other.sentence() == sentence)
        .filter(other -> other.span().begin() < draft.span().begin())
        .filter(other -> other.voices().stream().noneMatch(Draft.Voice::isDenied))
        .map(other -> other.entities(Role.PARTICIPANT))
        .distinct()
        .toList();
  }
}
