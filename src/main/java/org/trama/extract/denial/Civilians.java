package org.trama.extract.denial;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.draft.Draft;
import org.trama.model.EntityKind;
import org.trama.model.Role;

/**
 * Denials that speak of civilians alone: {@code lanzó una ofensiva contra el Frente 33; el ELN negó
 * haber disparado contra civiles}. Who fights and says so does not deny that he fights.
 */
public final class Civilians {
  /** Nouns of the lexicon for people who do not fight, and what is theirs. */
  private static final String CIVILIANS = "Civilians";

  /** How many words behind the deed they may stand. */
  private static final int REACH = 8;

  private final List<Scene> scenes;
  private final NounClasses classes;
  private final Map<String, EntityKind> kinds;

  public Civilians(List<Scene> scenes, NounClasses classes, Map<String, EntityKind> kinds) {
    this.scenes = List.copyOf(scenes);
    this.classes = classes;
    this.kinds = Map.copyOf(kinds);
  }

  /** Whether what is denied is no more than that such people were the ones struck. */
  boolean areOthers(Draft draft, Draft denial) {
    boolean fight =
        draft.voices().stream().allMatch(voice -> voice.source().isEmpty())
            || draft.entities(Role.TARGET).stream()
                .anyMatch(id -> kinds.get(id) == EntityKind.ORGANIZATION);
    return fight && areMeant(denial) && !areMeant(draft);
  }

  private boolean areMeant(Draft draft) {
    Syntax syntax = scenes.get(draft.sentence()).syntax();
    return IntStream.range(0, syntax.size())
        .filter(i -> syntax.token(i).span().begin() >= draft.span().begin())
        .limit(REACH)
        .anyMatch(i -> classes.has(CIVILIANS, syntax, i));
  }
}
