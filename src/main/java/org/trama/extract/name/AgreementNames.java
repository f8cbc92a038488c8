package org.trama.extract.name;

import java.util.Optional;
import org.trama.extract.mention.CapitalRun;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Treaties, pacts, resolutions and laws: by capitals, by number, by what they are about, or by the
 * name of whoever made them.
 */
final class AgreementNames {
  private final Nouns nouns;
  private final KnownNames known;

  AgreementNames(Nouns nouns, KnownNames known) {
    this.nouns = nouns;
    this.known = known;
  }

  void find(Words words, Taken taken) {
    for (int i = 0; i < words.size(); i++) {
      int head = nouns.length("AgreementHead", words, i);
      boolean inside = words.capital(i) && words.is(i - 1, "de", "del") && words.capital(i - 2);
      if (head > 0 && taken.isFree(i, i + head) && !inside) {
        int begin = i;
        int end = end(words, i, head);
        if (end > i) {
          Name name = Name.of(words, begin, end, EntityKind.AGREEMENT);
          Optional<Name> entered =
              known
                  .entry(words.surface(begin, end))
                  .filter(e -> e.kind() == EntityKind.AGREEMENT)
                  .map(name::entered);
          if (words.capital(i)) {
            taken.add(entered.orElse(name));
          } else {
            taken.addNested(entered.orElse(name));
            taken.bar(i, i + head);
          }
          i += head - 1;
        }
      }
    }
  }

  private int end(Words words, int i, int head) {
    int next = i + head;
    if (words.capital(i)) {
      int end = CapitalRun.end(words, next, k -> isOther(words, k));
      return end > next ? end : numbered(words, i, next);
    }
    int numbered = numbered(words, i, next);
    if (numbered > i) {
      return numbered;
    }
    int known = knownEnd(words, i);
    if (known > i) {
      return known;
    }
    if (words.lemmaIs(i, "constitución") && words.is(i - 1, "su", "la")) {
      return next;
    }
    if (nouns.is("Treaty", words, i) && isOwnName(words, next)) {
      return CapitalRun.end(words, next + 1, k -> isOther(words, k));
    }
    if (nouns.is("Treaty", words, i)) {
      int subject = subject(words, next);
      if (subject > next) {
        return subject;
      }
    }
    return 0;
  }

  /** {@code el tratado Pukpuk}: a name that is nobody's. */
  private boolean isOwnName(Words words, int i) {
    return words.capital(i) && !words.punctuation(i) && known.nameAt(words, i).isEmpty();
  }

  private int knownEnd(Words words, int i) {
    for (int end = Math.min(words.size(), i + 9); end > i + 1; end--) {
      if (!words.punctuation(end - 1)
          && known
              .entry(words.surface(i, end))
              .filter(e -> e.kind() == EntityKind.AGREEMENT)
              .isPresent()) {
        return end;
      }
    }
    return i;
  }

  private boolean isOther(Words words, int k) {
    return known.nameAt(words, k).filter(n -> n.is(EntityKind.COUNTRY)).isPresent()
        && !words.is(k - 1, "de");
  }

  /** {@code resolución 2397}. */
  private static int numbered(Words words, int i, int next) {
    return words.number(next) && words.lemmaIs(i, "resolución", "ley", "decreto", "protocolo")
        ? next + 1
        : i;
  }

  /** {@code de defensa mutua}, {@code de 60 días}, {@code militar}. */
  private int subject(Words words, int next) {
    if (nouns.is("TreatySubject", words, next) && words.pos(next) == PartOfSpeech.ADJ) {
      return next + 1;
    }
    if (!words.is(next, "de")) {
      return next;
    }
    int i = next + 1;
    boolean truce = words.number(i) && words.lemmaIs(i + 1, "día", "mes", "semana", "hora");
    if (truce) {
      return i + 2;
    }
    int noun = nouns.length("TreatySubject", words, i);
    if (noun == 0) {
      return next;
    }
    int end = i + noun;
    while (words.pos(end) == PartOfSpeech.ADJ
        && words.morphology(end).mood() != Morphology.Mood.PARTICIPLE
        && known.demonymAt(words, end).isEmpty()) {
      end++;
    }
    return end;
  }
}
