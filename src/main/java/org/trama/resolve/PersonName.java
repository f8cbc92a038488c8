package org.trama.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A person's name as words that can be compared across transcriptions.
 *
 * @param words in the order written, without particles such as {@code al} and {@code de}
 */
record PersonName(List<RomanisedWord> words) {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ben", "ibn", "de", "del", "la", "las", "los", "von", "van", "da",
          "do", "dos", "di");
  private static final int SHORT_WORD = 5;

  PersonName {
    words = List.copyOf(words);
  }

  /** The words of {@code name}, parted at spaces and hyphens. */
  static PersonName of(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replaceAll("['’`´.]", " ").split("[\\s\\-‐‑–]+")) {
      if (!RomanisedWord.of(part).sound().isEmpty()) {
        parts.add(part);
      }
    }
    List<String> named =
        parts.stream().filter(part -> !PARTICLES.contains(part.toLowerCase(Locale.ROOT))).toList();
    return new PersonName(
        (named.isEmpty() ? parts : named).stream().map(RomanisedWord::of).toList());
  }

  /** Whether it has more than one word: a given name and a family name. */
  boolean isFull() {
    return words.size() > 1;
  }

  /** The sounds one after another: equal for {@code Joon-kook} and {@code Joonkuk}. */
  String sound() {
    return words.stream().map(RomanisedWord::sound).collect(Collectors.joining());
  }

  /** Whether both are spellings of one full name: another transcription, hyphen, space or order. */
  boolean isSpellingOf(PersonName other) {
    if (words.size() != other.words.size()) {
      return joined().soundsLike(other.joined());
    }
    return alike(words, other.words) || sorted().equals(other.sorted());
  }

  private RomanisedWord joined() {
    String bones = words.stream().map(RomanisedWord::skeleton).collect(Collectors.joining());
    return new RomanisedWord(sound(), bones.replaceAll("[aeiou]", ""));
  }

  private static boolean alike(List<RomanisedWord> one, List<RomanisedWord> two) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).soundsLike(two.get(i))) {
        return false;
      }
    }
    return true;
  }

  private List<String> sorted() {
    return words.stream().map(RomanisedWord::sound).sorted().toList();
  }

  /**
   * Whether this can be short for {@code fuller}: initials, middle names left out, or only the
   * first or only the last of its words, two at least.
   */
  boolean abbreviates(PersonName fuller) {
    int size = words.size();
    int more = fuller.words.size() - size;
    if (!isFull() || more < 0) {
      return false;
    }
    if (more == 0) {
      return words.stream().anyMatch(RomanisedWord::isInitial) && matches(fuller.words);
    }
    return alike(words, fuller.words.subList(0, size))
        || alike(words, fuller.words.subList(more, more + size))
        || skips(fuller.words);
  }

  private boolean matches(List<RomanisedWord> other) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).mayAbbreviate(other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean skips(List<RomanisedWord> fuller) {
    int last = words.size() - 1;
    if (!words.get(0).mayAbbreviate(fuller.get(0))
        || !words.get(last).soundsLike(fuller.get(fuller.size() - 1))) {
      return false;
    }
    int at = 1;
    for (int i = 1; i < last; i++) {
      while (at < fuller.size() - 1 && !words.get(i).mayAbbreviate(fuller.get(at))) {
        at++;
      }
      if (at++ >= fuller.size() - 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * The words by which alone the person may be called: family names, also where the family name
   * comes first.
   */
  List<RomanisedWord> surnames() {
    int size = words.size();
    List<RomanisedWord> surnames = new ArrayList<>(List.of(words.get(size - 1)));
    if (size > 2) {
      surnames.add(words.get(size - 2));
      if (size == 3 && words.stream().allMatch(word -> word.sound().length() <= SHORT_WORD)) {
        surnames.add(words.get(0));
      }
    }
    return surnames;
  }

  /** Names that share none of these are not compared. */
  Set<String> blocks() {
    Set<String> blocks = new TreeSet<>();
    List<String> bones = words.stream().map(RomanisedWord::skeleton).toList();
    int size = bones.size();
    blocks.add("all " + joined().skeleton());
    blocks.add("any " + bones.stream().sorted().toList());
    if (isFull()) {
      blocks.add("ends " + words.get(0).sound().charAt(0) + " " + bones.get(size - 1));
      blocks.add("first " + bones.subList(0, 2));
      blocks.add("last " + bones.subList(size - 2, size));
    }
    return blocks;
  }
}
