package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Whom a pronoun beside its verb stands for, of verbs that say something of one target: {@code le
 * acusó de servir a Moscú} accuses no Moscow. Who is named again behind {@code a} stays.
 */
public final class Pronominal {
  private static final Set<String> OBJECTS = Set.of("obj", "iobj");

  private Pronominal() {}

  /** The telling, of its targets only those that the pronoun means, if there is one. */
  public static Telling settle(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int verb = telling.trigger().head();
    if (telling.trigger().isNoun() || telling.sense().control() != Role.TARGET) {
      return telling;
    }
    Set<Integer> pronouns = new Clitics(syntax).at(verb).boxed().collect(Collectors.toSet());
    if (pronouns.isEmpty()) {
      return telling;
    }
    List<Slot> slots =
        telling.slots().stream()
            .filter(
                slot ->
                    slot.role() != Role.TARGET
                        || pronouns.contains(slot.phrase().head())
                        || isDoubled(syntax, slot.phrase(), verb))
            .toList();
    return slots.size() == telling.slots().size() ? telling : telling.withSlots(slots);
  }

  /** {@code le pidió a Israel}. */
  private static boolean isDoubled(Syntax syntax, Phrase phrase, int verb) {
    Token head = syntax.token(syntax.firstConjunct(phrase.head()));
    return head.head() == verb && OBJECTS.contains(head.relation()) && phrase.marker().equals("a");
  }
}
