package org.trama.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Relatives;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/** Whom a demand, a reproach or a praise is meant for by the clause that tells what it is about. */
public final class ClauseTargets {
  /** Functions under which a clause is what a word demands or alleges. */
  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "xcomp", "acl", "advcl");

  private final Map<String, EntityKind> kinds;
  private final Deeds deeds;

  public ClauseTargets(Map<String, EntityKind> kinds, Deeds deeds) {
    this.kinds = Map.copyOf(kinds);
    this.deeds = deeds;
  }

  /**
   * {@code exige que Ereván cambie}, {@code acusaciones de que Rusia}: the subject of the clause.
   */
  public List<Slot> subjects(Telling telling) {
    boolean blamed = telling.sense().control() == Role.TARGET || deeds.isReproach(telling.type());
    if (!blamed) {
      return List.of();
    }
    Syntax syntax = telling.scene().syntax();
    Subjects subjects = new Subjects(telling.scene());
    return syntax.dependents(telling.trigger().head()).stream()
        .filter(child -> isAlleged(telling, child))
        .flatMap(child -> subjects.own(child.index()).stream())
        .flatMap(this::named)
        .toList();
  }

  private boolean isAlleged(Telling telling, Token child) {
    Syntax syntax = telling.scene().syntax();
    boolean adverbial = child.relation().equals("advcl") && deeds.isReproach(telling.type());
    boolean relative =
        !child.relation().endsWith("comp")
            && new Relatives(syntax).isOblique(child.index())
            && syntax.dependents(child.index()).stream()
                .anyMatch(
                    word -> word.pos() == PartOfSpeech.PRON && Relatives.isPronoun(word.text()));
    return CLAUSES.contains(child.relation())
        && !adverbial
        && syntax.sameSegment(telling.trigger().head(), child.index())
        && !relative
        && syntax.isVerbal(child.index())
        && !syntax.isPassive(child.index());
  }

  /** {@code condenó la decisión que tomó Israel}: what is judged is that of who made it. */
  public List<Slot> makers(Telling telling) {
    if (!deeds.isJudgement(telling)) {
      return List.of();
    }
    Syntax syntax = telling.scene().syntax();
    Makers makers = new Makers(telling.scene());
    return syntax.dependents(telling.trigger().head()).stream()
        .filter(child -> child.relation().equals("obj") && child.pos() == PartOfSpeech.NOUN)
        .flatMap(child -> makers.of(child.index()).stream())
        .flatMap(this::named)
        .toList();
  }

  /** The actors that the phrase names. */
  private Stream<Slot> named(Link link) {
    return link.phrase().named().stream()
        .filter(id -> link.phrase().refers() || kinds.get(id) != EntityKind.PLACE)
        .map(id -> new Slot(Role.TARGET, new Filler.OfEntity(id), link.phrase(), 0.8));
  }
}
