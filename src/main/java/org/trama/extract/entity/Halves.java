package org.trama.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;

/** What is left of the names of divided countries: {@code el Norte} and {@code el Sur} of Korea. */
final class Halves {
  private static final Pattern HALF = Pattern.compile("(.+) del (Norte|Sur)");

  private static final List<String> SIDES = List.of("Norte", "Sur");

  /** Words behind which it is a part of something, or no country. */
  private static final Set<String> CONTINUED = Set.of("de", "del", "global", "-");

  private final List<Words> sentences;
  private final KnownNames known;

  Halves(List<Words> sentences, KnownNames known) {
    this.sentences = sentences;
    this.known = known;
  }

  /**
   * {@code names} in order, with those of this kind where the document names the halves of one
   * country only, or one of them, itself or by its capital.
   */
  List<Name> complete(List<Name> names) {
    Map<String, GazetteerEntry> halves = halves(names);
    if (halves.isEmpty()) {
      return names;
    }
    List<Name> all = new ArrayList<>(names);
    for (Words words : sentences) {
      for (int i = 1; i < words.size(); i++) {
        GazetteerEntry half = halves.get(words.word(i));
        if (half != null && isAlone(words, i) && isFree(names, words, i)) {
          all.add(Name.known(words, i, i + 1, half, Reference.Form.NAME));
        }
      }
    }
    all.sort(Comparator.comparingInt(Name::order));
    return all;
  }

  /** By side; empty where several countries are divided so. */
  private Map<String, GazetteerEntry> halves(List<Name> names) {
    Set<String> divided = new TreeSet<>();
    for (Name name : names) {
      country(name)
          .map(entry -> HALF.matcher(entry.label()))
          .filter(Matcher::matches)
          .ifPresent(match -> divided.add(match.group(1)));
    }
    Map<String, GazetteerEntry> halves = new TreeMap<>();
    if (divided.size() == 1) {
      for (String side : SIDES) {
        known
            .entry(divided.iterator().next() + " del " + side)
            .filter(entry -> entry.kind() == EntityKind.COUNTRY)
            .ifPresent(entry -> halves.put(side, entry));
      }
    }
    return halves;
  }

  /** The country that the name is of, or whose capital it is. */
  private Optional<GazetteerEntry> country(Name name) {
    return name.entry()
        .flatMap(
            entry ->
                entry.kind() == EntityKind.COUNTRY
                    ? Optional.of(entry)
                    : entry.seatOf().flatMap(known.gazetteer()::byKey));
  }

  /** {@code el Norte}, as against {@code América del Norte} and {@code el Norte de África}. */
  private static boolean isAlone(Words words, int side) {
    return words.is(side - 1, "el", "al", "del")
        && !words.capital(side - 2)
        && !words.capital(side + 1)
        && (!words.has(side + 1) || !CONTINUED.contains(words.word(side + 1)));
  }

  private static boolean isFree(List<Name> names, Words words, int word) {
    return names.stream()
        .noneMatch(
            name -> name.sentence() == words.index() && name.begin() <= word && word < name.end());
  }
}
