package org.trama.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.model.Slug;

/**
 * The named things that every document presumes known, found by key, by name or by demonym.
 * Immutable.
 */
public final class Gazetteer {
  /** The stop between two initials. */
  private static final Pattern INITIALS = Pattern.compile("(?<=\\p{Lu})\\.\\s*(?=\\p{Lu})");

  private final Map<String, GazetteerEntry> byKey = new TreeMap<>();
  private final Map<String, List<GazetteerEntry>> byName;
  private final Map<String, List<GazetteerEntry>> byDemonym;

  /**
   * A gazetteer of these entries; throws {@link IllegalArgumentException} where two have the same
   * key.
   */
  public Gazetteer(Collection<GazetteerEntry> entries) {
    for (GazetteerEntry entry : entries) {
      if (byKey.put(entry.key(), entry) != null) {
        throw new IllegalArgumentException("two gazetteer entries have the key " + entry.key());
      }
    }
    byName = index(entry -> entry.names().stream().map(Gazetteer::fold));
    byDemonym =
        index(entry -> entry.demonyms().stream().map(name -> name.toLowerCase(Locale.ROOT)));
  }

  private Map<String, List<GazetteerEntry>> index(Function<GazetteerEntry, Stream<String>> names) {
    return byKey.values().stream()
        .flatMap(entry -> names.apply(entry).distinct().map(name -> Map.entry(name, entry)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                LinkedHashMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
  }

  /** All entries, by key. */
  public List<GazetteerEntry> entries() {
    return byKey.values().stream().sorted(Comparator.comparing(GazetteerEntry::key)).toList();
  }

  /** The entry with this key. */
  public Optional<GazetteerEntry> byKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * Entries of which this is a name, whatever its case, accents and punctuation; empty where it is
   * none's.
   */
  public List<GazetteerEntry> byName(String name) {
    return byName.getOrDefault(fold(name), List.of());
  }

  /** Entries of which this word is a demonym, whatever its case; empty where it is none's. */
  public List<GazetteerEntry> byDemonym(String word) {
    return byDemonym.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  /** {@code name} without what writers vary: {@code EE. UU.} and {@code EEUU} fold alike. */
  private static String fold(String name) {
    return Slug.of(name.indexOf('.') < 0 ? name : INITIALS.matcher(name).replaceAll(""));
  }
}
