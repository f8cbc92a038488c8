package org.trama.knowledge;

import java.util.List;
import java.util.Objects;

/**
 * A word or set phrase and what it can mean.
 *
 * @param name local name in the lexicon
 * @param lemmas its words in order, lower-case lemmas; the first bears the inflection of a verb
 * @param category verb, noun or adjective
 * @param senses all that apply at once where their frames are filled
 */
public record LexicalEntry(
    String name, List<String> lemmas, Category category, List<Sense> senses) {
  /** Part of speech of the entry. */
  public enum Category {
    VERB,
    NOUN,
    ADJECTIVE
  }

  public LexicalEntry {
    Objects.requireNonNull(name);
    lemmas = List.copyOf(lemmas);
    Objects.requireNonNull(category);
    senses = List.copyOf(senses);
    if (lemmas.isEmpty()) {
      throw new IllegalArgumentException("lexical entry " + name + " has no words");
    }
  }
}
