package org.trama.extract.frame;

import java.util.List;
import java.util.Map;
import org.trama.extract.clause.CompoundPrepositions;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/** Who speaks for another speaks too: {@code Egipto, por boca de su canciller, condenó}. */
public final class Mouthpieces {
  private static final double STRENGTH = 0.7;

  private final Map<String, EntityKind> kinds;

  public Mouthpieces(Map<String, EntityKind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /** The telling with the persons through whom its agent says it. */
  public Telling complete(Telling telling) {
    if (telling.trigger().isNoun() || telling.slots(Role.AGENT).isEmpty()) {
      return telling;
    }
    Syntax syntax = telling.scene().syntax();
    int verb = telling.trigger().head();
    return telling.with(
        telling.scene().phrases().stream()
            .filter(phrase -> CompoundPrepositions.isOfVoice(phrase.marker()))
            .filter(phrase -> syntax.clauseHead(phrase.head()) == verb)
            .flatMap(phrase -> persons(phrase).stream())
            .toList());
  }

  private List<Slot> persons(Phrase phrase) {
    return phrase.entities().stream()
        .filter(id -> kinds.get(id) == EntityKind.PERSON)
        .map(id -> new Slot(Role.AGENT, new Filler.OfEntity(id), phrase, STRENGTH))
        .toList();
  }
}
