package org.trama.annotate;

import java.util.Map;

/**
 * By which numbers a trained parser knows words, tags and labels; what it never met is unknown, and
 * where nothing stands it sees a word, tag or label that is none.
 */
record ParserIds(
    Map<String, Integer> words, Map<String, Integer> tags, Map<String, Integer> labels) {
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  int word(String text) {
    return words.getOrDefault(text, words.get(UNKNOWN));
  }

  int tag(String name) {
    return tags.getOrDefault(name, tags.get(UNKNOWN));
  }

  int rootWord() {
    return words.get(ROOT);
  }

  int rootTag() {
    return tags.get(ROOT);
  }

  int noWord() {
    return words.get(NULL);
  }

  int noTag() {
    return tags.get(NULL);
  }

  /** That of what has no arc yet; those of the labels follow it. */
  int noLabel() {
    return labels.get(NULL);
  }
}
