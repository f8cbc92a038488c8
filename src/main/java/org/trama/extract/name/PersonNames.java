package org.trama.extract.name;

import java.util.Set;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.TitleWords;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;

/** Persons: what the name recogniser takes for one, and capitalised words beside a title. */
final class PersonNames {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "ben", "ibn", "ould", "uld", "von", "van", "der", "den", "da", "dos", "de",
          "la", "del", "el");

  private final Nouns nouns;
  private final KnownNames known;
  private final TitleWords titles;

  PersonNames(Nouns nouns, KnownNames known, TitleWords titles) {
    this.nouns = nouns;
    this.known = known;
    this.titles = titles;
  }

  void find(Words words, Taken taken) {
    for (NameSpan span : words.sentence().names()) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (isStart(words, i, taken)
            && (isPerson(words, span, i) || followsTitle(words, i, taken))) {
          i = add(words, i, span.end(), taken) - 1;
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (isStart(words, i, taken) && followsTitle(words, i, taken)) {
        i = add(words, i, i + 1, taken) - 1;
      }
    }
  }

  private boolean isPerson(Words words, NameSpan span, int i) {
    return span.type() == NameSpan.Type.PERSON
        && !words.acronym(i)
        && !followsKind(words, i)
        && !nouns.followsKind("OrganizationKind", words, span.begin())
        && !nouns.is("CompanyWord", words, span.end() - 1);
  }

  /** {@code la cadena hutí Al Masirah}, {@code cerca de Mijek}. */
  private boolean followsKind(Words words, int i) {
    return words.isNearness(i)
        || nouns.isStruck(words, i)
        || nouns.followsPlace(words, i)
        || nouns.followsKind("OrganizationKind", words, i);
  }

  private int add(Words words, int begin, int until, Taken taken) {
    int end = begin + 1;
    while (end < until && taken.isFree(end) && isInside(words, end) && !isOfState(words, end)) {
      end++;
    }
    end = stretch(words, end, taken);
    while (end > begin + 1 && !words.capital(end - 1) && !words.word(end - 1).contains("-")) {
      end--;
    }
    taken.add(Name.of(words, first(words, begin, taken), end, EntityKind.PERSON));
    return end;
  }

  /** {@code Israel} before {@code Ramírez}, which the recogniser took for the country. */
  private int first(Words words, int begin, Taken taken) {
    int i = begin - 1;
    boolean country =
        known.entry(words.word(i)).filter(e -> e.kind() == EntityKind.COUNTRY).isPresent();
    return words.capital(i) && !words.acronym(i) && taken.isFree(i) && country ? i : begin;
  }

  /** {@code de Jordania} after {@code Abdalá II}. */
  private boolean isOfState(Words words, int i) {
    int owner = TitleWords.afterPreposition(words, i);
    return owner > i
        && known.nameAt(words, owner).filter(name -> name.is(EntityKind.COUNTRY)).isPresent();
  }

  private boolean isInside(Words words, int i) {
    return words.capital(i)
        || PARTICLES.contains(words.lower(i))
        || words.lower(i).startsWith("al-");
  }

  private boolean isStart(Words words, int i, Taken taken) {
    boolean initial =
        words.word(i).replace(".", "").length() < 2
            && (!words.capital(i + 1) || words.is(i, "p.", "r."));
    if (!words.capital(i) || !taken.isFree(i) || words.punctuation(i) || initial) {
      return false;
    }
    boolean verb =
        words.opens(i)
            && (words.pos(i) == PartOfSpeech.VERB || words.pos(i) == PartOfSpeech.AUX)
            && words.morphology(i).mood() != Morphology.Mood.NONE;
    boolean small = words.opens(i) && !isNominal(words, i);
    return !verb
        && !small
        && !words.opensPlural(i)
        && (!nouns.is("NoName", words, i) || isMonthToo(words, i));
  }

  /** {@code Julio César Avilés}. */
  private boolean isMonthToo(Words words, int i) {
    return nouns.is("GivenMonth", words, i)
        && words.capital(i + 1)
        && words.beginsName(i, NameSpan.Type.PERSON);
  }

  private static boolean isNominal(Words words, int i) {
    return words.pos(i) == PartOfSpeech.PROPN
        || words.pos(i) == PartOfSpeech.NOUN
        || words.pos(i) == PartOfSpeech.ADJ
        || words.pos(i) == PartOfSpeech.X;
  }

  /**
   * Rightwards over capitals and particles: {@code Kim Jong} + {@code Un}, {@code Ursula} + {@code
   * von der Leyen}.
   */
  private int stretch(Words words, int from, Taken taken) {
    int end = from;
    while (true) {
      int next = end;
      while (words.has(next)
          && !words.capital(next)
          && PARTICLES.contains(words.lower(next))
          && next - end < 2) {
        next++;
      }
      boolean joined =
          next == end
              || !words.is(end, "al", "de", "del", "el", "la", "da")
              || sameSpan(words, from - 1, next)
              || words.is(end, "al") && isApposed(words, from, next);
      if (!joined || !words.capital(next) || !taken.isFree(next) || !isGivenName(words, next)) {
        return end;
      }
      end = next + 1;
    }
  }

  /** {@code el presidente yemení, Rashad al Alimi, pide}: all between the commas is the name. */
  private static boolean isApposed(Words words, int from, int last) {
    int first = from;
    while (words.capital(first - 1)) {
      first--;
    }
    return first < from && words.is(first - 1, ",") && words.is(last + 1, ",");
  }

  private static boolean sameSpan(Words words, int i, int k) {
    return words.sentence().names().stream().anyMatch(n -> n.begin() <= i && k < n.end());
  }

  private boolean isGivenName(Words words, int i) {
    return !words.punctuation(i)
        && !words.acronym(i)
        && known.nameAt(words, i).filter(n -> !n.is(EntityKind.PERSON)).isEmpty()
        && !nouns.is("OrganizationHead", words, i);
  }

  /**
   * Whether a title ends right before, with its nationality, portfolio or country: {@code
   * presidente de Turquía X}.
   */
  private boolean followsTitle(Words words, int i, Taken taken) {
    if (words.acronym(i) || !isGivenName(words, i)) {
      return false;
    }
    int limit = Math.max(0, i - 9);
    for (int k = i - 1; k >= limit; k--) {
      if (words.punctuation(k) && !(k == i - 1 && words.is(k, ","))) {
        return false;
      }
      if (titles.noun(words, k) > 0 && isSingular(words, k)) {
        return reach(words, k, taken) == i
            || words.is(i - 1, ",") && reach(words, k, taken) == i - 1 && words.capital(i + 1);
      }
    }
    return false;
  }

  private static boolean isSingular(Words words, int k) {
    return words.morphology(k).number() != Morphology.Number.PLURAL;
  }

  /** End of the title with its portfolio and the name it is held for. */
  private int reach(Words words, int k, Taken taken) {
    int end = titles.afterAdjectives(words, k);
    end = titles.portfolioEnd(words, k, end);
    int owner = TitleWords.afterPreposition(words, end);
    if (owner > end) {
      int at = owner;
      return taken.startingAt(at).filter(n -> !n.is(EntityKind.PERSON)).map(Name::end).orElse(-1);
    }
    while (titles.isNationality(words, end)) {
      end++;
    }
    return end;
  }
}
