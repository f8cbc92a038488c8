package org.trama.knowledge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How Spanish tells events: entries found by their first lemma, and classes of nouns. Immutable.
 */
public final class Lexicon {
  private final Map<String, List<LexicalEntry>> byFirstLemma;
  private final Map<String, Set<String>> nounClasses;
  private final Map<String, Set<String>> classesByLemma;
  private final Map<String, Set<String>> classesByOpening;
  private final Map<String, EventClass> eventClasses;
  private final Map<String, String> bodyNames;
  private final Map<String, String> qualified;
  private final Map<String, Set<String>> evoked;

  /**
   * A lexicon.
   *
   * @param entries every entry
   * @param nounClasses lemmas, lower case, by the local name of their class; a lemma may be several
   *     words
   * @param eventClasses the classes of events that the entries tell
   */
  public Lexicon(
      List<LexicalEntry> entries,
      Map<String, Set<String>> nounClasses,
      List<EventClass> eventClasses) {
    this(entries, nounClasses, eventClasses, Map.of(), Map.of(), Map.of());
  }

  /**
   * A lexicon that knows other names of bodies, what the adjectives of a class qualify, and what
   * the words of a class bring to mind.
   *
   * @param entries every entry
   * @param nounClasses lemmas, lower case, by the local name of their class; a lemma may be several
   *     words
   * @param eventClasses the classes of events that the entries tell
   * @param bodyNames the usual name of a body that every state has, by each of its other names
   * @param qualified by the name of a class the one whose nouns belong to it where an adjective of
   *     it qualifies them
   * @param evoked names of event classes by the name of the class whose words bring them to mind
   */
  public Lexicon(
      List<LexicalEntry> entries,
      Map<String, Set<String>> nounClasses,
      List<EventClass> eventClasses,
      Map<String, String> bodyNames,
      Map<String, String> qualified,
      Map<String, Set<String>> evoked) {
    this.evoked = Map.copyOf(evoked);
    this.bodyNames = Map.copyOf(bodyNames);
    this.qualified = Map.copyOf(qualified);
    this.byFirstLemma =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.lemmas().get(0), Collectors.toUnmodifiableList()));
    this.nounClasses = Map.copyOf(nounClasses);
    this.classesByLemma = inverse(nounClasses, lemma -> lemma);
    this.classesByOpening =
        inverse(nounClasses, lemma -> lemma.substring(0, Math.max(0, lemma.indexOf(' '))));
    this.eventClasses =
        eventClasses.stream().collect(Collectors.toUnmodifiableMap(EventClass::name, type -> type));
  }

  /** Entries whose first word has this lemma, in the order of the lexicon. */
  public List<LexicalEntry> startingWith(String lemma) {
    return byFirstLemma.getOrDefault(lemma, List.of());
  }

  /** The class of this name, or one that takes every role where the ontology says nothing of it. */
  public EventClass eventClass(String name) {
    EventClass known = eventClasses.get(name);
    return known == null ? EventClass.unrestricted(name) : known;
  }

  /** Lemmas of a noun class; empty where the lexicon has no such class. */
  public Set<String> nounClass(String name) {
    return nounClasses.getOrDefault(name, Set.of());
  }

  /**
   * The class of the nouns that belong to this one where an adjective of it qualifies them: {@code
   * paso inamistoso}, by {@code inamistoso}; empty where the adjectives of the class lend it to
   * nothing.
   */
  public Optional<String> qualifiedBy(String nounClass) {
    return Optional.ofNullable(qualified.get(nounClass));
  }

  /**
   * Names of the event classes that the words of the class bring to mind, by the name of the class:
   * {@code nuestras tropas no se han movido} denies that they were sent.
   */
  public Map<String, Set<String>> evoked() {
    return evoked;
  }

  /** The noun classes that have this lemma. */
  public Set<String> classesOf(String lemma) {
    return classesByLemma.getOrDefault(lemma, Set.of());
  }

  /** The noun classes that have any of these lemmas. */
  public Set<String> classesOf(Collection<String> lemmas) {
    Set<String> all = Set.of();
    for (String lemma : lemmas) {
      Set<String> more = classesOf(lemma);
      if (all.isEmpty()) {
        all = more;
      } else if (!all.containsAll(more)) {
        all = new HashSet<>(all);
        all.addAll(more);
      }
    }
    return all;
  }

  /** The noun classes that have a lemma of several words which begins with this one. */
  public Set<String> classesOpenedBy(String word) {
    return classesByOpening.getOrDefault(word, Set.of());
  }

  private static Map<String, Set<String>> inverse(
      Map<String, Set<String>> classes, UnaryOperator<String> key) {
    return classes.entrySet().stream()
        .flatMap(type -> type.getValue().stream().map(lemma -> Map.entry(lemma, type.getKey())))
        .filter(entry -> !key.apply(entry.getKey()).isEmpty())
        .collect(
            Collectors.groupingBy(
                entry -> key.apply(entry.getKey()),
                Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
  }

  /** The usual name of a body that every state has, by each of its other names, lower case. */
  public Map<String, String> bodyNames() {
    return bodyNames;
  }
}
