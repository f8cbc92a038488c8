package org.trama.extract.clause;

import java.util.Set;
import java.util.stream.Stream;
import org.trama.knowledge.LexicalEntry;

/**
 * A lexical entry met in a sentence.
 *
 * @param entry what was met
 * @param head index of the word that heads it; of an auxiliary that of its verb
 * @param tokens indices of all its words
 */
public record Trigger(LexicalEntry entry, int head, Set<Integer> tokens) {
  public Trigger {
    tokens = Set.copyOf(tokens);
  }

  /** Whether it is an auxiliary of the verb that heads it: {@code debería retirarse}. */
  public boolean isAuxiliary() {
    return !tokens.contains(head);
  }

  /** Classes of event that its senses tell, in order. */
  public Stream<String> types() {
    return entry.senses().stream().flatMap(sense -> sense.event().stream());
  }

  /** Whether one of its senses tells an event. */
  public boolean tells() {
    return types().findAny().isPresent();
  }

  /** Whether one of its senses tells an event of this class. */
  public boolean tells(String type) {
    return types().anyMatch(type::equals);
  }

  public boolean isNoun() {
    return entry.category() == LexicalEntry.Category.NOUN;
  }
}
