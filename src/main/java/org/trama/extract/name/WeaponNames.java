package org.trama.extract.name;

import java.util.regex.Pattern;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/** Types of arms: {@code Hwasong-11}, {@code misiles Hsiung Feng}, {@code MQ-9 Reaper}. */
final class WeaponNames {
  private static final Pattern DESIGNATION =
      Pattern.compile("\\p{Lu}[\\p{L}]*-?\\d{1,4}[\\p{L}\\d]{0,4}(-\\d{1,3}\\p{L}?)?");
  private static final Pattern NOT_ARMS =
      Pattern.compile("(?i)(G|E|P|D|M|B)-?\\d{1,2}|covid-?\\d+|.*-?(19|20)\\d\\d\\p{L}?");

  private final Nouns nouns;
  private final KnownNames known;

  WeaponNames(Nouns nouns, KnownNames known) {
    this.nouns = nouns;
    this.known = known;
  }

  void find(Words words, Taken taken) {
    for (int i = 0; i < words.size(); i++) {
      if (taken.isFree(i) && words.capital(i) && isWeapon(words, i)) {
        int end = end(words, i, taken);
        Name name = Name.of(words, i, end, EntityKind.WEAPON_SYSTEM);
        taken.add(
            known
                .entry(words.surface(i, end))
                .filter(entry -> entry.kind() == EntityKind.WEAPON_SYSTEM)
                .map(name::entered)
                .orElse(name));
        i = end - 1;
      }
    }
  }

  private boolean isWeapon(Words words, int i) {
    String word = words.word(i);
    boolean headed = followsHead(words, i);
    if (DESIGNATION.matcher(word).matches() && !words.capital(i - 1)) {
      return headed
          || !NOT_ARMS.matcher(word).matches()
              && word.contains("-")
              && !nouns.followsKind("PressKind", words, i);
    }
    return headed && isNameLike(words, i);
  }

  private boolean isNameLike(Words words, int i) {
    boolean other =
        known.nameAt(words, i).filter(name -> !name.is(EntityKind.WEAPON_SYSTEM)).isPresent();
    return !other && !nouns.is("OrganizationHead", words, i) && !nouns.is("Title", words, i);
  }

  /**
   * Whether a weapon noun stands before, with nothing but adjectives and bare complements between:
   * {@code vehículos blindados de combate Marder}.
   */
  private boolean followsHead(Words words, int i) {
    int k = i - 1;
    while (k > 0 && i - k <= 6 && !nouns.endsAt("WeaponHead", words, k)) {
      int before = beforeModifier(words, k);
      if (before == k) {
        return false;
      }
      k = before;
    }
    return k >= 0 && !words.capital(k) && nouns.endsAt("WeaponHead", words, k);
  }

  /**
   * The word before the adjective or the {@code de combate} that ends here; itself, if none does.
   */
  private int beforeModifier(Words words, int k) {
    if (isAdjective(words, k)) {
      return k - 1;
    }
    boolean complement =
        k > 1
            && words.pos(k) == PartOfSpeech.NOUN
            && !words.capital(k)
            && words.is(k - 1, "de", "a", "contra");
    return complement ? k - 2 : k;
  }

  private boolean isAdjective(Words words, int k) {
    return !words.capital(k)
        && (words.pos(k) == PartOfSpeech.ADJ || known.demonymAt(words, k).isPresent());
  }

  private int end(Words words, int i, Taken taken) {
    int end = i + 1;
    while (words.capital(end) && taken.isFree(end) && isNameLike(words, end)) {
      end++;
    }
    return words.number(end) && words.word(end).length() < 4 ? end + 1 : end;
  }
}
