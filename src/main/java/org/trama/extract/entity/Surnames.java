package org.trama.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/** Surnames on their own that the recogniser passed over, of persons named in full elsewhere. */
final class Surnames {
  /** Shorter ones are too often other words. */
  private static final int SHORTEST = 4;

  private static final String FAMILY_FIRST = "FamilyFirst";

  private final List<Words> sentences;
  private final Nouns nouns;

  Surnames(List<Words> sentences, Nouns nouns) {
    this.sentences = sentences;
    this.nouns = nouns;
  }

  /** The names and the surnames that they lack, in the order of the text. */
  List<Name> complete(List<Name> names) {
    Set<String> surnames =
        names.stream()
            .filter(name -> name.is(EntityKind.PERSON) && name.end() - name.begin() > 1)
            .flatMap(this::surnames)
            .collect(Collectors.toSet());
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

  /** The last word of the name, and of {@code Xi Jinping} the first. */
  private Stream<String> surnames(Name name) {
    Words words = sentences.get(name.sentence());
    String first = words.word(name.begin());
    Stream<String> last = Stream.of(words.word(name.end() - 1));
    return comesFirst(first) ? Stream.concat(Stream.of(first), last) : last;
  }

  private boolean comesFirst(String name) {
    return nouns.has(FAMILY_FIRST, name.toLowerCase(Locale.ROOT));
  }

  private static boolean isFree(List<Name> names, Words words, int i) {
    return names.stream().noneMatch(n -> n.sentence() == words.index() && n.covers(i));
  }

  /** A capital that is not due to its place and belongs to no longer name. */
  private boolean isAlone(Words words, int i) {
    boolean first = words.capital(i - 1) && !words.opens(i - 1);
    boolean family = comesFirst(words.word(i));
    return (family || words.word(i).length() >= SHORTEST)
        && words.capital(i)
        && (isName(words, i) || family && words.pos(i) == PartOfSpeech.NOUN)
        && !first
        && !words.capital(i + 1);
  }

  private static boolean isName(Words words, int i) {
    return words.pos(i) == PartOfSpeech.PROPN || !words.opens(i);
  }
}
