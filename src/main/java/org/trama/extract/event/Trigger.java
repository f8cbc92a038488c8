package org.trama.extract.event;

import java.util.Set;
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

  /** Whether one of its senses tells an event of this class. */
  boolean tells(String type) {
    return entry.senses().stream()
        .anyMatch(sense -> sense.event().filter(type::equals).isPresent());
  }

  boolean isNoun() {
    return entry.category() == LexicalEntry.Category.NOUN;
  }
}
