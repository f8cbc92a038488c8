package org.trama.extract.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.Name;

/** The names found so far in a sentence and the tokens no other name may have. */
final class Taken {
  private final BitSet tokens = new BitSet();
  private final List<Name> names = new ArrayList<>();

  boolean isFree(int i) {
    return !tokens.get(i);
  }

  boolean isFree(int begin, int end) {
    int taken = tokens.nextSetBit(begin);
    return taken < 0 || taken >= end;
  }

  /** Bars the tokens from being names. */
  void bar(int begin, int end) {
    tokens.set(begin, end);
  }

  void add(Name name) {
    names.add(name);
    bar(name.begin(), name.end());
  }

  /** Adds a name that may lie within another or have others within it. */
  void addNested(Name name) {
    names.add(name);
  }

  /** By position, the longer first. */
  List<Name> names() {
    return names.stream()
        .sorted(Comparator.comparingInt(Name::begin).thenComparing(name -> -name.end()))
        .toList();
  }

  /** The longest name that begins at token {@code i}. */
  Optional<Name> startingAt(int i) {
    return names().stream().filter(name -> name.begin() == i).findFirst();
  }
}
