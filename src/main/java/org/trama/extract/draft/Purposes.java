package org.trama.extract.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.mention.Reference;
import org.trama.knowledge.EventTypes;
import org.trama.model.EntityKind;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Gives help the place where it is to serve: {@code prometió dos millones para escuelas de Loja}.
 */
public final class Purposes {
  private static final String PURPOSE = "para";

  /** How a place stands in the phrase that tells the purpose. */
  private static final Set<String> LOCAL = Set.of("en", "de", "del");

  private final List<Scene> scenes;
  private final Map<String, EntityKind> kinds;

  public Purposes(List<Scene> scenes, Map<String, EntityKind> kinds) {
    this.scenes = List.copyOf(scenes);
    this.kinds = Map.copyOf(kinds);
  }

  /** The drafts in order, help without a place with that of its purpose. */
  public List<Draft> complete(List<Draft> drafts) {
    return drafts.stream().map(draft -> isNowhere(draft) ? placed(draft) : draft).toList();
  }

  private static boolean isNowhere(Draft draft) {
    return draft.type().equals(EventTypes.AID)
        && draft.entities(Role.PLACE).isEmpty()
        && !draft.entities(Role.AGENT).isEmpty()
        && !draft.fillers(Role.OBJECT).isEmpty();
  }

  private Draft placed(Draft draft) {
    Set<String> targets = draft.entities(Role.TARGET);
    return draft.with(
        Role.PLACE, places(draft).stream().filter(id -> !targets.contains(id)).toList());
  }

  /** The places in the phrase behind {@code para}, if they are one. */
  private Set<String> places(Draft draft) {
    Scene scene = scenes.get(draft.sentence());
    Set<String> found = new LinkedHashSet<>();
    scene.references().stream()
        .filter(reference -> isLocal(scene, reference))
        .filter(reference -> serves(scene, draft, reference))
        .flatMap(reference -> reference.entities().stream())
        .filter(id -> kinds.get(id) == EntityKind.PLACE)
        .forEach(found::add);
    return found.size() == 1 ? found : Set.of();
  }

  private boolean isLocal(Scene scene, Reference reference) {
    return reference.form().isByName()
        && reference.begin() > 0
        && (LOCAL.contains(scene.syntax().word(reference.begin() - 1))
            || isArticled(scene, reference));
  }

  /** {@code en el valle de Fergana}, {@code para vigilar el Darién}. */
  private boolean isArticled(Scene scene, Reference reference) {
    return Set.of("el", "la").contains(scene.syntax().word(reference.begin() - 1));
  }

  /**
   * Whether a {@code para} of the help's own clause governs the name, over nothing but what is done
   * and to what: {@code para pagar a un banco de Osaka} serves nobody in Osaka.
   */
  private boolean serves(Scene scene, Draft draft, Reference reference) {
    Syntax syntax = scene.syntax();
    int at = reference.head();
    for (int steps = 0; at >= 0 && steps <= syntax.size(); steps++) {
      int word = at;
      if (syntax.dependents(word).stream().anyMatch(child -> isPurpose(syntax, draft, child))) {
        return !syntax.isFinite(word);
      }
      if (syntax.isFinite(word) || isElsewhere(syntax, word)) {
        return false;
      }
      at = syntax.token(word).head();
    }
    return false;
  }

  private static boolean isElsewhere(Syntax syntax, int word) {
    return syntax.dependents(word).stream()
        .filter(child -> child.relation().equals("case"))
        .anyMatch(child -> !LOCAL.contains(syntax.word(child.index())));
  }

  private static boolean isPurpose(Syntax syntax, Draft draft, Token child) {
    return child.text().equals(PURPOSE)
        && Set.of("case", "mark").contains(child.relation())
        && child.span().begin() > draft.span().begin()
        && syntax.ancestors(child.head()).stream()
            .anyMatch(above -> draft.span().contains(above.span()));
  }
}
