package org.trama.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/** Surnames on their own that the recogniser passed over, of persons named in full elsewhere. */
final class Surnames {
  /** Shorter ones are too often other words. */
  private static final int SHORTEST = 4;

  private final List<Words> sentences;

  Surnames(List<Words> sentences) {
    this.sentences = sentences;
  }

  /** The names and the surnames that they lack, in the order of the text. */
  List<Name> complete(List<Name> names) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.is(EntityKind.PERSON) && name.end() - name.begin() > 1) {
        surnames.add(sentences.get(name.sentence()).word(name.end() - 1));
      }
    }
    List<Name> complete = new ArrayList<>(names);
    for (Words words : sentences) {
      for (int i = 0; i < words.size(); i++) {
        if (surnames.contains(words.word(i)) && isAlone(words, i) && isFree(names, words, i)) {
          complete.add(Name.of(words, i, i + 1, EntityKind.PERSON));
        }
      }
    }
    complete.sort(Comparator.comparingInt(Name::sentence).thenComparingInt(Name::begin));
    return complete;
  }

  private static boolean isFree(List<Name> names, Words words, int i) {
    return names.stream()
        .noneMatch(n -> n.sentence() == words.index() && n.begin() <= i && i < n.end());
  }

  /** A capital that is not due to its place and belongs to no longer name. */
  private static boolean isAlone(Words words, int i) {
    boolean first = words.capital(i - 1) && !words.opens(i - 1);
    return words.word(i).length() >= SHORTEST
        && words.capital(i)
        && (words.pos(i) == PartOfSpeech.PROPN || !words.opens(i))
        && !first
        && !words.capital(i + 1);
  }
}
