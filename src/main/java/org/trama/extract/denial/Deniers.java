package org.trama.extract.denial;

import java.util.List;
import java.util.Map;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Slot;
import org.trama.extract.frame.Offices;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.extract.report.Report;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/** Those who deny a deed, taken for those of whom it is told: for themselves or their side. */
final class Deniers {
  private static final double STRENGTH = 0.7;

  private final Lexicon lexicon;
  private final Sides sides;
  private final Map<String, EntityKind> kinds;

  Deniers(Lexicon lexicon, Sides sides, Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.sides = sides;
    this.kinds = Map.copyOf(kinds);
  }

  /** Whether it tells of a deed, and not of words, that somebody has this part in. */
  boolean mayFill(Role role, Telling telling) {
    return lexicon.eventClass(telling.type()).roles().contains(role)
        && !lexicon.eventClass(telling.type()).isSpeech();
  }

  /** The states or bodies for which those speak who deny. */
  List<String> bodies(Report denial) {
    return sides.bodies(denial.sources(), kinds);
  }

  /** The same, and persons of no office, who speak for nobody but themselves. */
  List<String> bodiesOrSelves(Report denial) {
    List<String> bodies = bodies(denial);
    return bodies.isEmpty()
        ? denial.sources().stream().filter(id -> !sides.isOfficial(id)).toList()
        : bodies;
  }

  /** The states of those among the doers who deny it themselves and are no more than offices. */
  List<String> statesOf(Report denial, List<String> doers) {
    return doers.stream()
        .filter(id -> denial.sources().contains(id) && Offices.isPart(id))
        .map(sides::whole)
        .filter(whole -> kinds.get(whole) == EntityKind.COUNTRY && !doers.contains(whole))
        .toList();
  }

  /** The telling, with all those of the phrase in this part. */
  static Telling join(Telling telling, Phrase they, Role role) {
    return telling.with(
        they.entities().stream()
            .map(id -> new Slot(role, new Filler.OfEntity(id), they, STRENGTH))
            .toList());
  }

  /** The telling, with each of these in this part by himself. */
  static Telling join(Telling telling, List<String> ids, Role role) {
    Telling joined = telling;
    for (String id : ids) {
      joined = join(joined, Phrase.meant(telling.trigger().head(), List.of(id)), role);
    }
    return joined;
  }
}
