package org.trama.cli;

import java.util.ArrayList;
import java.util.List;

/** Command lines as a shell would take them apart: words, single quotes, comments; nothing more. */
final class ShellBlock {
  private final String text;
  private final List<List<String>> commands = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;

  private ShellBlock(String text) {
    this.text = text;
  }

  /** The commands of a block, each as its words. */
  static List<List<String>> commands(String text) {
    return new ShellBlock(text).read();
  }

  private List<List<String>> read() {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\'') {
        int end = text.indexOf('\'', at + 1);
        word.append(text, at + 1, end);
        inWord = true;
        at = end;
      } else if (c == '\n') {
        endCommand();
      } else if (c == ' ') {
        endWord();
      } else if (c == '#' && !inWord) {
        at = text.indexOf('\n', at) - 1;
      } else {
        word.append(c);
        inWord = true;
      }
    }
    endCommand();
    return commands;
  }

  private void endWord() {
    if (inWord) {
      words.add(word.toString());
    }
    word.setLength(0);
    inWord = false;
  }

  private void endCommand() {
    endWord();
    if (!words.isEmpty()) {
      commands.add(words);
    }
    words = new ArrayList<>();
  }
}
