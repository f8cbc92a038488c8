package org.trama.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How Spanish tells events: entries found by their first lemma, and classes of nouns. Immutable. */
public final class Lexicon {
  private final Map<String, List<LexicalEntry>> byFirstLemma;
  private final Map<String, Set<String>> nounClasses;

  /**
   * A lexicon.
   *
   * @param entries every entry
   * @param nounClasses lemmas, lower case, by the local name of their class; a lemma may be several words
   */
  public Lexicon(List<LexicalEntry> entries, Map<String, Set<String>> nounClasses) {
    this.byFirstLemma =
        entries.stream()
            .collect(
                Collectors.groupingBy(entry -> entry.lemmas().get(0), Collectors.toUnmodifiableList()));
    this.nounClasses = Map.copyOf(nounClasses);
  }

  /** Entries whose first word has this lemma, in the order of the lexicon. */
  public List<LexicalEntry> startingWith(String lemma) {
    return byFirstLemma.getOrDefault(lemma, List.of());
  }

  /** Lemmas of a noun class; empty where the lexicon has no such class. */
  public Set<String> nounClass(String name) {
    return nounClasses.getOrDefault(name, Set.of());
  }
}
