package org.trama.serve.atlas;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** The sounds of many names, most of whose words are words of other names too. */
final class Sounds {
  private final Map<String, String> ofWords = new HashMap<>();

  /** As {@link Folding#sound} has it, in which no word depends on another. */
  String of(String plain) {
    StringJoiner sound = new StringJoiner(" ");
    for (String word : plain.split(" ")) {
      sound.add(ofWords.computeIfAbsent(word, Folding::sound));
    }
    return sound.toString();
  }
}
