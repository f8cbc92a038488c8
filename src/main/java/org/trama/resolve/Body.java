package org.trama.resolve;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.trama.model.Slug;

/**
 * A body known by its expanded name, with what all documents together call it.
 *
 * @param first the first node of it
 * @param words of its name
 * @param names all its names, folded
 * @param acronyms those that are acronyms, folded
 * @param wholes keys of what it belongs to
 */
record Body(
    Node first, Set<String> words, Set<String> names, Set<String> acronyms, Set<String> wholes) {
  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d.\\-]+");

  /** The body that these nodes are. */
  static Body of(List<Node> nodes) {
    Set<String> names = new HashSet<>();
    Set<String> acronyms = new HashSet<>();
    Set<String> wholes = new HashSet<>();
    for (Node node : nodes) {
      node.local().names().forEach(name -> names.add(fold(name)));
      node.local().names().stream()
          .filter(Body::isAcronym)
          .forEach(name -> acronyms.add(fold(name)));
      wholes.addAll(node.wholes());
    }
    Node first = nodes.get(0);
    return new Body(
        first,
        Set.copyOf(List.of(fold(first.local().label()).split("-"))),
        names,
        acronyms,
        wholes);
  }

  /** Whether both have an acronym in common and all words of one name are words of the other. */
  boolean isFormOf(Body other) {
    return !Collections.disjoint(acronyms, other.acronyms)
        && (words.containsAll(other.words) || other.words.containsAll(words))
        && !isElsewhere(other.wholes);
  }

  /** Whether it belongs to something and {@code others} are known and all something else. */
  boolean isElsewhere(Set<String> others) {
    return !wholes.isEmpty() && !others.isEmpty() && Collections.disjoint(wholes, others);
  }

  /** Whether {@code name} is made of capitals and digits. */
  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  /** {@code name} without case, accents, punctuation and leading article. */
  static String fold(String name) {
    String letters = name.replaceAll("(?<=\\p{Lu})\\.\\s*(?=\\p{Lu})", "");
    return Slug.of(letters).replaceAll("^(el|la|los|las)-(?=.)", "");
  }
}
