package org.trama.extract.name;

import org.trama.extract.mention.CapitalRun;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/**
 * Ships of war, whose names are those of persons and places: {@code USS Iwo Jima}, {@code fragata
 * Álvaro de Bazán}. Found before any other name, so that nobody is taken for aboard.
 */
final class ShipNames {
  private final Nouns nouns;
  private final KnownNames known;

  ShipNames(Nouns nouns, KnownNames known) {
    this.nouns = nouns;
    this.known = known;
  }

  void find(Words words, Taken taken) {
    for (int i = 0; i < words.size(); i++) {
      int first = first(words, i);
      if (first > i && isName(words, first)) {
        int begin = words.capital(i) ? i : first;
        int end = CapitalRun.end(words, first + 1, k -> isOther(words, k));
        taken.add(Name.of(words, begin, end, EntityKind.WEAPON_SYSTEM));
        i = end - 1;
      }
    }
  }

  /** Where the name of a ship begins whose prefix or kind stands at {@code i}; else {@code i}. */
  private int first(Words words, int i) {
    if (words.acronym(i) && nouns.is("ShipPrefix", words, i)) {
      return i + 1;
    }
    int kind = words.capital(i) ? 0 : nouns.length("Warship", words, i);
    int next = i + kind;
    while (kind > 0 && isAdjective(words, next)) {
      next++;
    }
    return kind > 0 ? next : i;
  }

  private boolean isAdjective(Words words, int i) {
    return !words.capital(i)
        && (words.pos(i) == PartOfSpeech.ADJ || known.demonymAt(words, i).isPresent());
  }

  private boolean isName(Words words, int i) {
    return words.capital(i) && !words.punctuation(i) && !nouns.is("ShipPrefix", words, i);
  }

  /** {@code de España} is where it comes from. */
  private boolean isOther(Words words, int i) {
    boolean state = known.nameAt(words, i).filter(name -> name.is(EntityKind.COUNTRY)).isPresent();
    return state || nouns.is("Warship", words, i);
  }
}
