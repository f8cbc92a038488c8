package org.trama.extract.name;

import java.util.Optional;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;

/** What is left of the recogniser's names, and acronyms; the words before decide what they name. */
final class LooseNames {
  private final Nouns nouns;
  private final KnownNames known;

  LooseNames(Nouns nouns, KnownNames known) {
    this.nouns = nouns;
    this.known = known;
  }

  void find(Words words, Taken taken) {
    for (NameSpan span : words.sentence().names()) {
      int begin = begin(words, span, taken);
      for (int i = begin; i < span.end(); i++) {
        boolean rest = i > begin && !taken.isFree(i - 1) && words.capital(i - 1);
        if (isStart(words, i, taken) && !rest) {
          i = add(words, i, span.end(), Optional.of(span.type()), taken) - 1;
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (isStart(words, i, taken)) {
        int run = run(words, i, taken);
        boolean company = isCompany(words, i, run);
        boolean telling = words.acronym(i) || context(words, i).isPresent();
        if (telling && !words.opens(i) || company) {
          int end = words.acronym(i) && !company ? i + 1 : run;
          i = add(words, i, end, Optional.empty(), taken) - 1;
        }
      }
    }
  }

  /** {@code el diario La Prensa}: with the article, where that is written as part of the name. */
  private static int begin(Words words, NameSpan span, Taken taken) {
    int article = span.begin() - 1;
    boolean part =
        article > 0
            && words.article(article)
            && words.capital(article)
            && !words.opens(article)
            && taken.isFree(article);
    return part ? article : span.begin();
  }

  private boolean isStart(Words words, int i, Taken taken) {
    boolean word =
        words.pos(i) == PartOfSpeech.PROPN
            || words.pos(i) == PartOfSpeech.NOUN
            || words.pos(i) == PartOfSpeech.X
            || !words.opens(i);
    boolean noName =
        nouns.is("NoName", words, i)
            && !isNetwork(words, i)
            && !(words.capital(i + 1) && taken.isFree(i + 1));
    boolean ofKnown =
        nouns.is("OrganizationHead", words, i) && words.capital(i + 1) && !taken.isFree(i + 1);
    return words.capital(i)
        && taken.isFree(i)
        && word
        && !ofKnown
        && !words.punctuation(i)
        && !noName
        && !isCommonAcronym(words, i)
        && (words.word(i).replace(".", "").length() > 1 || isPlatform(words, i))
        && (!isRoman(words, i) || isNetwork(words, i))
        && !isCounted(words, i)
        && !words.opensPlural(i);
  }

  /** {@code la red social X}, {@code escribió en X}. */
  private boolean isPlatform(Words words, int i) {
    return isNetwork(words, i)
        || !words.capital(i - 1) && nouns.endsAt("OrganizationKind", words, i - 1);
  }

  private static boolean isNetwork(Words words, int i) {
    return words.word(i).equals("X") && words.is(i - 1, "en") && !words.capital(i + 1);
  }

  private static boolean isRoman(Words words, int i) {
    return words.word(i).matches("[IVXLCDM]+");
  }

  /** {@code las dos Coreas}. */
  private static boolean isCounted(Words words, int i) {
    return words.pos(i - 1) == PartOfSpeech.NUM && words.word(i).endsWith("s");
  }

  /** An acronym that abbreviates common words: {@code misil balístico intercontinental (ICBM)}. */
  private boolean isCommonAcronym(Words words, int i) {
    return words.acronym(i)
        && words.is(i - 1, "(")
        && words.is(i + 1, ")")
        && !words.capital(i - 2)
        && known.demonymAt(words, i - 2).isEmpty();
  }

  private static int run(Words words, int i, Taken taken) {
    int end = i + 1;
    while (words.capital(end) && taken.isFree(end) && !words.punctuation(end)) {
      end++;
    }
    return end;
  }

  private int add(Words words, int begin, int until, Optional<NameSpan.Type> type, Taken taken) {
    int end = begin + 1;
    while (end < until && taken.isFree(end)) {
      end++;
    }
    while (end > begin + 1 && !words.capital(end - 1) && !words.number(end - 1)) {
      end--;
    }
    while (words.number(end) && words.word(end).length() < 3) {
      end++;
    }
    Optional<EntityKind> kind = kind(words, begin, end, type);
    if (kind.isPresent()) {
      taken.add(Name.of(words, begin, end, kind.get()));
    }
    return end;
  }

  private Optional<EntityKind> kind(Words words, int begin, int end, Optional<NameSpan.Type> type) {
    Optional<EntityKind> context = context(words, begin).or(() -> apposition(words, end));
    if (context.isPresent()) {
      return context;
    }
    if (isCompany(words, begin, end) || end == begin + 1 && words.acronym(begin)) {
      return Optional.of(EntityKind.ORGANIZATION);
    }
    return type.flatMap(LooseNames::kind);
  }

  /** {@code Kenya Airways}. */
  private boolean isCompany(Words words, int begin, int end) {
    return end > begin + 1 && nouns.is("CompanyWord", words, end - 1);
  }

  private static Optional<EntityKind> kind(NameSpan.Type type) {
    return switch (type) {
      case PERSON -> Optional.of(EntityKind.PERSON);
      case ORGANIZATION -> Optional.of(EntityKind.ORGANIZATION);
      case LOCATION -> Optional.of(EntityKind.PLACE);
      case OTHER -> Optional.empty();
    };
  }

  /** {@code X, capital de Y}. */
  private Optional<EntityKind> apposition(Words words, int end) {
    int noun = words.article(end + 1) ? end + 2 : end + 1;
    boolean place =
        words.is(end, ",") && nouns.is("PlaceKind", words, noun) && words.is(noun + 1, "de", "del");
    return place ? Optional.of(EntityKind.PLACE) : Optional.empty();
  }

  /** {@code lanzó cohetes contra Esmara}: one name that rockets fly at. */
  private boolean isShotAt(Words words, int i) {
    return words.is(i - 1, "contra")
        && nouns.is("Missiles", words, i - 2)
        && !words.acronym(i)
        && !words.capital(i + 1);
  }

  private Optional<EntityKind> context(Words words, int i) {
    if (isNetwork(words, i) || nouns.followsKind("OrganizationKind", words, i)) {
      return Optional.of(EntityKind.ORGANIZATION);
    }
    if (words.is(i - 1, "alias") || words.is(i - 2, "alias") && words.punctuation(i - 1)) {
      return Optional.of(EntityKind.PERSON);
    }
    if (words.article(i - 1) && words.is(i - 2, "según")) {
      return Optional.of(EntityKind.ORGANIZATION);
    }
    if (words.isNearness(i)) {
      return Optional.of(EntityKind.PLACE);
    }
    if (words.is(i - 1, "en") && !words.acronym(i)) {
      return Optional.of(EntityKind.PLACE);
    }
    if (nouns.isStruck(words, i) || isShotAt(words, i)) {
      return Optional.of(EntityKind.PLACE);
    }
    if (nouns.followsPlace(words, i)) {
      return Optional.of(EntityKind.PLACE);
    }
    return Optional.empty();
  }
}
