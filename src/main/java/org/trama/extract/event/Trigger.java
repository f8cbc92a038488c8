package org.trama.extract.event;

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
record Trigger(LexicalEntry entry, int head, Set<Integer> tokens) {
  Trigger {
    tokens = Set.copyOf(tokens);
  }

  /** Whether it is an auxiliary of the verb that heads it: {@code debería retirarse}. */
  boolean isAuxiliary() {
    return !tokens.contains(head);
  }

  /** Classes of event that its senses tell, in order. */
  Stream<String> types() {
    return entry.senses().stream().flatMap(sense -> sense.event().stream());
  }

  /** Whether one of its senses tells an event. */
  boolean tells() {
    return types().findAny().isPresent();
  }

  /** Whether one of its senses tells an event of this class. */
  boolean tells(String type) {
    return types().anyMatch(type::equals);
  }

  boolean isNoun() {
    return entry.category() == LexicalEntry.Category.NOUN;
  }
}
