package org.trama.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Role;

/** Talks with the press, which tell where something was said and are no meeting. */
public final class PressTalks {
  /** PLOVER category of meetings. */
  private static final String TALKS = "CONSULT";

  /** Noun class of the lexicon: newspapers, agencies and stations, by their ids. */
  private static final String PRESS = "Press";

  private static final String INTERVIEW = "entrevista";

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;

  public PressTalks(Lexicon lexicon, Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.kinds = kinds;
  }

  /** Whether a meeting is told of that is but a talk with reporters. */
  public boolean is(Telling telling) {
    if (!lexicon.eventClass(telling.type()).plover().equals(TALKS)) {
      return false;
    }
    List<String> participants = telling.entities(Role.PARTICIPANT);
    Set<String> press = lexicon.nounClass(PRESS);
    return participants.stream().anyMatch(press::contains)
        || isInterview(telling)
            && participants.stream().anyMatch(id -> kinds.get(id) == EntityKind.ORGANIZATION);
  }

  /** {@code aseguró en una entrevista con Onda Cero}. */
  private static boolean isInterview(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int noun = telling.trigger().head();
    return telling.trigger().isNoun()
        && syntax.token(noun).lemma().equals(INTERVIEW)
        && syntax.dependents(noun).stream()
            .anyMatch(child -> child.index() < noun && syntax.word(child.index()).equals("en"));
  }
}
