package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The references found so far, by place. */
public final class References {
  private static final Comparator<Reference> ORDER =
      Comparator.comparingInt(Reference::sentence)
          .thenComparingInt(Reference::begin)
          .thenComparing(reference -> -reference.end())
          .thenComparing(Reference::form);

  private final List<List<Reference>> bySentence = new ArrayList<>();

  public References(int sentences) {
    for (int i = 0; i < sentences; i++) {
      bySentence.add(new ArrayList<>());
    }
  }

  public void add(Reference reference) {
    bySentence.get(reference.sentence()).add(reference);
  }

  /** Puts one reference in the place of another of the same sentence. */
  public void replace(Reference old, Reference other) {
    bySentence.get(old.sentence()).remove(old);
    add(other);
  }

  /** Those of one sentence, as found. */
  public List<Reference> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** The longest that begins at the token. */
  public Optional<Reference> startingAt(int sentence, int token) {
    return in(sentence).stream()
        .filter(r -> r.begin() == token && r.end() > token)
        .max(Comparator.comparingInt(Reference::end));
  }

  /** The longest that ends before the token. */
  public Optional<Reference> endingAt(int sentence, int token) {
    return in(sentence).stream()
        .filter(r -> r.end() == token && r.begin() < token)
        .min(Comparator.comparingInt(Reference::begin));
  }

  /** The shortest that has the token among its words. */
  public Optional<Reference> covering(int sentence, int token) {
    return in(sentence).stream()
        .filter(r -> r.covers(sentence, token))
        .min(Comparator.comparingInt(r -> r.end() - r.begin()));
  }

  public boolean isHead(int sentence, int token) {
    return in(sentence).stream().anyMatch(r -> r.head() == token && r.end() > r.begin());
  }

  /** All, in the order of the text. */
  public List<Reference> all() {
    return bySentence.stream().flatMap(List::stream).distinct().sorted(ORDER).toList();
  }
}
