package org.trama.extract.name;

import org.trama.extract.mention.CapitalRun;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.TitleWords;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/**
 * Places told by a geographic noun: {@code mar Rojo}, {@code isla de Jeju}, {@code base aérea 201}.
 */
final class PlaceNames {
  private final Nouns nouns;
  private final KnownNames known;

  PlaceNames(Nouns nouns, KnownNames known) {
    this.nouns = nouns;
    this.known = known;
  }

  void find(Words words, Taken taken) {
    for (int i = 0; i < words.size(); i++) {
      int head = nouns.length("PlaceHead", words, i);
      if (head > 0 && taken.isFree(i, i + head)) {
        int end = end(words, i, head, taken);
        if (end > i) {
          Name name = Name.of(words, i, end, EntityKind.PLACE);
          taken.add(
              known
                  .entry(words.surface(i, end))
                  .filter(entry -> entry.kind() == EntityKind.PLACE)
                  .map(name::entered)
                  .orElse(name));
          i = end - 1;
        }
      } else if (isArabic(words, i) && taken.isFree(i, i + 3)) {
        taken.add(Name.of(words, i, i + 3, EntityKind.PLACE));
        i += 2;
      }
    }
  }

  /** {@code la base de Maaten al Sarra}: an article inside the name of a place. */
  private boolean isArabic(Words words, int i) {
    boolean place =
        nouns.followsPlace(words, i) || words.isNearness(i) || words.is(i - 1, "en", "sobre");
    return place
        && words.capital(i)
        && words.is(i + 1, "al", "el")
        && words.capital(i + 2)
        && known.nameAt(words, i).isEmpty()
        && known.nameAt(words, i + 2).isEmpty();
  }

  private int end(Words words, int i, int head, Taken taken) {
    boolean needsCapital = nouns.is("CapitalPlaceHead", words, i);
    if (needsCapital && (!words.capital(i) || words.opens(i)) && !isNamedInLowerCase(words, i)) {
      return 0;
    }
    int next = i + head;
    if (words.number(next) && head > 1) {
      return next + 1;
    }
    int first = words.is(next, "de", "del") ? TitleWords.afterPreposition(words, next) : next;
    if (!words.capital(first)
        || !taken.isFree(first)
        || words.acronym(first)
        || nouns.is("OrganizationHead", words, first)) {
      return 0;
    }
    boolean country = first == next && known.nameAt(words, first).isPresent();
    return country ? 0 : CapitalRun.end(words, first + 1, k -> isOther(words, k, taken));
  }

  private static boolean isNamedInLowerCase(Words words, int i) {
    return words.lemmaIs(i, "isla", "islas", "canal")
        || words.lemmaIs(i, "plaza") && words.capital(i + 1);
  }

  private boolean isOther(Words words, int k, Taken taken) {
    boolean joined = words.is(k - 1, "y", "e", "para");
    return !taken.isFree(k)
        || words.is(k - 1, "y", "e") && !words.capital(k - 2)
        || joined && (known.nameAt(words, k).isPresent() || !sameSpan(words, k));
  }

  private static boolean sameSpan(Words words, int k) {
    return words.sentence().names().stream().anyMatch(n -> n.begin() < k && k < n.end())
        || words.capital(k);
  }
}
