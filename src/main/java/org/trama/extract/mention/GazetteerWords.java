package org.trama.extract.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/** The names of the gazetteer by their first word, those of persons also by their last. */
final class GazetteerWords {
  private static final int LONGEST = 12;
  private static final Pattern BREAK = Pattern.compile("[\\s.-]+");

  private final Map<String, Integer> longest = new HashMap<>();
  private final Map<String, Set<GazetteerEntry>> surnames = new HashMap<>();

  GazetteerWords(Gazetteer gazetteer) {
    gazetteer.entries().forEach(this::note);
  }

  private void note(GazetteerEntry entry) {
    for (String name : entry.names()) {
      noteReach(name);
      noteReach(name.replaceAll("(?<=\\p{Lu})\\.\\s*", ""));
      if (entry.kind() == EntityKind.PERSON) {
        surnames.computeIfAbsent(lastWord(name), k -> new HashSet<>()).add(entry);
      }
    }
  }

  /** A stop or a hyphen may be a token of its own. */
  private void noteReach(String name) {
    int tokens = Math.min(LONGEST, 2 * BREAK.split(name.strip()).length);
    longest.merge(firstWord(name), tokens, Math::max);
  }

  private static String lastWord(String name) {
    String[] words = name.strip().split("\\s+");
    return Slug.of(words[words.length - 1]);
  }

  private static String firstWord(String name) {
    String word = name.strip();
    Matcher end = BREAK.matcher(word);
    return Slug.of(isLetters(word) || !end.find() ? word : word.substring(0, end.start()));
  }

  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many tokens the longest name may take that begins with the word; 0 where none does. */
  int reach(String word) {
    return longest.getOrDefault(firstWord(word), 0);
  }

  /** The one person with this surname; empty where several bear it. */
  Optional<GazetteerEntry> bySurname(String surname) {
    return Optional.ofNullable(surnames.get(Slug.of(surname)))
        .filter(entries -> entries.size() == 1)
        .map(entries -> entries.iterator().next());
  }
}
