package org.trama.annotate;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence being parsed from left to right: a stack of words whose heads are not known yet, the
 * words that are still ahead, and the arcs found so far. A word is meant by its place, the root by
 * 0, and nobody by the place behind the last word.
 */
final class ParseState {
  /** How many words, and as many tags, the parser looks at; behind them come the labels. */
  private static final int WORDS = 18;

  /** The words that hang on one word of the stack, as far as the parser looks at them. */
  private static final int KIN = 6;

  private static final int FIRST_KIN = 6;

  /** All that the parser looks at before a move. */
  static final int FEATURES = 2 * WORDS + 2 * KIN;

  private final int[] words;
  private final int[] tags;
  private final int[] heads;
  private final int[] labels;
  private final int[] stack;
  private final int nobody;
  private int depth = 1;
  private int next = 1;

  ParseState(List<CoreNlpEngine.Word> sentence, ParserIds ids) {
    nobody = sentence.size() + 1;
    words = new int[nobody + 1];
    tags = new int[nobody + 1];
    for (int i = 1; i < nobody; i++) {
      words[i] = ids.word(sentence.get(i - 1).text());
      tags[i] = ids.tag(sentence.get(i - 1).pos().name());
    }
    words[0] = ids.rootWord();
    tags[0] = ids.rootTag();
    words[nobody] = ids.noWord();
    tags[nobody] = ids.noTag();
    heads = new int[nobody + 1];
    Arrays.fill(heads, -1);
    labels = new int[nobody + 1];
    Arrays.fill(labels, ids.noLabel());
    stack = new int[nobody];
  }

  /** Words on the stack, with the root. */
  int depth() {
    return depth;
  }

  boolean isAtEnd() {
    return next == nobody;
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Hangs the word under the top of the stack on the top. */
  void hangLeft(int label) {
    hang(stack[depth - 2], stack[depth - 1], label);
    stack[depth - 2] = stack[depth - 1];
    depth--;
  }

  /** Hangs the top of the stack on the word under it. */
  void hangRight(int label) {
    hang(stack[depth - 1], stack[depth - 2], label);
    depth--;
  }

  private void hang(int word, int head, int label) {
    heads[word] = head;
    labels[word] = label;
  }

  /** The place of the word's head. */
  int head(int word) {
    return heads[word];
  }

  /** The id of the label of the word's arc. */
  int label(int word) {
    return labels[word];
  }

  /** The ids of what the next move depends on, in the order in which the parser was trained. */
  int[] features() {
    int[] features = new int[FEATURES];
    for (int i = 0; i < 3; i++) {
      put(features, i, stacked(2 - i));
      put(features, 3 + i, Math.min(next + i, nobody));
    }
    putKin(features, 0, stacked(0));
    putKin(features, KIN, stacked(1));
    return features;
  }

  private void putKin(int[] features, int offset, int head) {
    int left = leftChild(head, 1);
    int right = rightChild(head, 1);
    int[] kin = {
      left, right, leftChild(head, 2), rightChild(head, 2), leftChild(left, 1), rightChild(right, 1)
    };
    for (int i = 0; i < KIN; i++) {
      put(features, FIRST_KIN + offset + i, kin[i]);
      features[2 * WORDS + offset + i] = labels[kin[i]];
    }
  }

  private void put(int[] features, int slot, int word) {
    features[slot] = words[word];
    features[WORDS + slot] = tags[word];
  }

  private int stacked(int below) {
    return below < depth ? stack[depth - 1 - below] : nobody;
  }

  /** The {@code nth} from the left of those on the left of {@code head}. */
  private int leftChild(int head, int nth) {
    int left = nth;
    for (int i = 1; i < head && head != nobody; i++) {
      if (heads[i] == head && --left == 0) {
        return i;
      }
    }
    return nobody;
  }

  /** The {@code nth} from the right of those on the right of {@code head}. */
  private int rightChild(int head, int nth) {
    int left = nth;
    for (int i = nobody - 1; i > head; i--) {
      if (heads[i] == head && --left == 0) {
        return i;
      }
    }
    return nobody;
  }
}
