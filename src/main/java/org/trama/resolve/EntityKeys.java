package org.trama.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.knowledge.Gazetteer;
import org.trama.model.Slug;

/** Chooses the label of a set of nodes and mints its key. */
final class EntityKeys {
  private static final int SHORT = 6;

  private final Gazetteer gazetteer;
  private final Institutions institutions;
  private final NameMatcher names;

  EntityKeys(Gazetteer gazetteer, Institutions institutions, NameMatcher names) {
    this.gazetteer = gazetteer;
    this.institutions = institutions;
    this.names = names;
  }

  /**
   * The most frequent label of more than one word, else the most frequent; the longest of equals.
   */
  static String label(List<Node> nodes) {
    Map<String, Long> counts =
        nodes.stream()
            .collect(
                Collectors.groupingBy(
                    node -> node.local().label(), TreeMap::new, Collectors.counting()));
    Comparator<String> words = Comparator.comparing(label -> label.trim().contains(" "));
    return counts.keySet().stream()
        .max(
            words
                .thenComparing(counts::get)
                .thenComparing(String::length)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /**
   * A key for every one of {@code sets}, in their order. Sets whose plain keys coincide are told
   * apart by state or office, then by kind, then by the path of their first document; a gazetteer
   * entry keeps its key, and a set of which {@code fixed} tells the key of a node has that.
   */
  List<String> mint(List<List<Node>> sets, Clusters clusters, Map<Integer, String> fixed) {
    List<String> keys = new ArrayList<>();
    List<Boolean> settled = new ArrayList<>();
    Set<String> given = new HashSet<>();
    for (List<Node> set : sets) {
      Optional<String> told =
          set.stream().map(Node::index).filter(fixed::containsKey).findFirst().map(fixed::get);
      Optional<String> known = clusters.anchor(set.get(0)).or(() -> told).filter(given::add);
      keys.add(known.orElseGet(() -> plain(set)));
      settled.add(known.isPresent());
    }
    for (int level = 1; level <= 3; level++) {
      Set<String> shared = shared(keys);
      for (int i = 0; i < keys.size(); i++) {
        boolean taken = shared.contains(keys.get(i)) || gazetteer.byKey(keys.get(i)).isPresent();
        if (taken && !settled.get(i)) {
          keys.set(i, keys.get(i) + suffix(sets.get(i), level));
        }
      }
    }
    return List.copyOf(keys);
  }

  private String plain(List<Node> set) {
    String label = label(set);
    Node first = set.get(0);
    if (names.isBoundToDocument(first)) {
      return slug(label) + "-" + digest(first.path() + "#" + first.local().id());
    }
    Institution institution = institutions.of(label);
    Optional<String> state =
        set.stream().flatMap(node -> names.stateKey(node).stream()).min(Comparator.naturalOrder());
    return state.isPresent() && names.isCommonBody(first)
        ? institution.keyIn(state.get())
        : slug(label);
  }

  private static String slug(String label) {
    String slug = Slug.of(label);
    return slug.isEmpty() ? "x-" + digest(label) : slug;
  }

  private static String suffix(List<Node> set, int level) {
    Node first = set.get(0);
    return switch (level) {
      case 1 ->
          set.stream()
              .flatMap(node -> Stream.concat(node.wholes().stream(), node.offices().stream()))
              .min(Comparator.naturalOrder())
              .map(whole -> "-" + whole)
              .orElse("");
      case 2 -> "-" + Slug.of(first.kind().localName());
      default -> "-" + digest(first.path() + "#" + first.local().id());
    };
  }

  private static Set<String> shared(List<String> keys) {
    Set<String> seen = new HashSet<>();
    return keys.stream().filter(key -> !seen.add(key)).collect(Collectors.toSet());
  }

  /** A few hexadecimal digits that stand for {@code text}. */
  static String digest(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, SHORT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
