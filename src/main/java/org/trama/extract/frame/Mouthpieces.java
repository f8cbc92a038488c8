package org.trama.extract.frame;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.clause.CompoundPrepositions;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Who speaks for another speaks too: {@code Egipto, por boca de su canciller, condenó}; and whose
 * words he brings: {@code le garantizó el respaldo de El Cairo}.
 */
public final class Mouthpieces {
  private static final double STRENGTH = 0.7;

  private static final Set<EntityKind> PERSONS = Set.of(EntityKind.PERSON);

  private final Map<String, EntityKind> kinds;

  public Mouthpieces(Map<String, EntityKind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /** The telling with the persons through whom its agent says it, or those for whom he does. */
  public Telling complete(Telling telling) {
    if (telling.trigger().isNoun() || telling.slots(Role.AGENT).isEmpty()) {
      return telling;
    }
    return telling.with(
        telling.scene().phrases().stream().flatMap(phrase -> speaking(telling, phrase)).toList());
  }

  private Stream<Slot> speaking(Telling telling, Phrase phrase) {
    Syntax syntax = telling.scene().syntax();
    if (CompoundPrepositions.isOfVoice(phrase.marker())
        && syntax.clauseHead(phrase.head()) == telling.trigger().head()) {
      return slots(phrase, PERSONS);
    }
    return isVoiced(telling, phrase) ? slots(phrase, Offers.ACTORS) : Stream.empty();
  }

  /** Whether it names whose words the object of the verb is, which alone would tell the same. */
  private static boolean isVoiced(Telling telling, Phrase phrase) {
    Syntax syntax = telling.scene().syntax();
    int noun = syntax.token(phrase.head()).head();
    return phrase.marker().equals("de")
        && telling.themes().stream().anyMatch(theme -> theme.head() == noun)
        && telling.scene().triggersAt(noun).stream()
            .anyMatch(trigger -> trigger.isNoun() && trigger.tells(telling.type()))
        && IntStream.range(noun + 1, phrase.begin() - 1).noneMatch(i -> isCase(syntax, i));
  }

  private static boolean isCase(Syntax syntax, int i) {
    return syntax.token(i).relation().equals("case");
  }

  private Stream<Slot> slots(Phrase phrase, Set<EntityKind> speakers) {
    return phrase.entities().stream()
        .filter(id -> speakers.contains(kinds.get(id)))
        .map(id -> new Slot(Role.AGENT, new Filler.OfEntity(id), phrase, STRENGTH));
  }
}
