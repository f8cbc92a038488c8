package org.trama.extract.mention;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;

/** How far the words of a title of office reach: {@code ministro ruso de Asuntos Exteriores}. */
public final class TitleWords {
  private static final Set<String> ADJECTIVES =
      Set.of(
          "general",
          "adjunto",
          "adjunta",
          "especial",
          "militar",
          "supremo",
          "suprema",
          "ejecutivo",
          "ejecutiva",
          "interino",
          "interina",
          "permanente",
          "nacional",
          "electo",
          "electa",
          "senior",
          "saliente",
          "principal",
          "presidencial",
          "federal",
          "constitucional",
          "máximo",
          "alterno",
          "jefe",
          "plenipotenciario",
          "regional",
          "político",
          "internacional",
          "honorario",
          "mayor");

  private final Nouns nouns;
  private final KnownNames known;

  public TitleWords(Nouns nouns, KnownNames known) {
    this.nouns = nouns;
    this.known = known;
  }

  /** Number of tokens of the title's noun at {@code i}, 0 where there is none. */
  public int noun(Words words, int i) {
    int length = nouns.length("Title", words, i);
    return length == 0 && isFormer(words, i) ? 1 : length;
  }

  /** {@code exvicepresidente}. */
  private boolean isFormer(Words words, int i) {
    String word = words.lower(i);
    return word.startsWith("ex")
        && (nouns.has("Title", word.substring(2))
            || nouns.has("Title", words.lemma(i).substring(2)));
  }

  public boolean isAdjective(Words words, int i) {
    boolean plain =
        words.pos(i) == PartOfSpeech.ADJ
            && !words.capital(i)
            && !words.punctuation(i)
            && words.morphology(i).mood() == Morphology.Mood.NONE;
    return (plain || ADJECTIVES.contains(words.lower(i))) && known.demonymAt(words, i).isEmpty();
  }

  /** End of the noun with the adjectives and nationalities after it. */
  public int afterAdjectives(Words words, int i) {
    int end = i + noun(words, i);
    while (isAdjective(words, end) || isNationality(words, end)) {
      end++;
    }
    return end;
  }

  public boolean isNationality(Words words, int i) {
    return !words.capital(i) && known.demonymAt(words, i).isPresent();
  }

  /**
   * End of the portfolio that follows at {@code i} with its preposition; {@code i} where none does.
   */
  public int portfolioEnd(Words words, int noun, int i) {
    int first = afterPreposition(words, i);
    if (first == i || !isPortfolio(words, noun, first)) {
      return i;
    }
    int end = CapitalRun.end(words, first + 1, k -> isOtherName(words, k) || opensBody(words, k));
    return end;
  }

  private boolean isPortfolio(Words words, int noun, int first) {
    if (nouns.is("Portfolio", words, first)) {
      boolean mayor = words.is(first, "estado") && words.is(first + 1, "mayor");
      boolean lower = !words.capital(first) && !nouns.is("PortfolioTitle", words, noun);
      return !mayor && !lower && (words.capital(first) || words.pos(first) == PartOfSpeech.NOUN);
    }
    return words.capital(first)
        && nouns.is("PortfolioTitle", words, noun)
        && !isOtherName(words, first)
        && !nouns.is("OrganizationHead", words, first);
  }

  private boolean opensBody(Words words, int i) {
    return words.is(i - 1, "del") && nouns.is("OrganizationHead", words, i);
  }

  private boolean isOtherName(Words words, int i) {
    return words.acronym(i)
        || known.nameAt(words, i).isPresent()
        || words.beginsName(i, NameSpan.Type.PERSON);
  }

  /**
   * The token after {@code de}, {@code del}, {@code de la}, {@code para}; {@code i} where none
   * stands there.
   */
  public static int afterPreposition(Words words, int i) {
    if (!words.is(i, "de", "del", "para")) {
      return i;
    }
    return words.is(i + 1, "la", "los", "las", "el") && !words.capital(i + 1) ? i + 2 : i + 1;
  }

  /** The words as of one holder: {@code primer ministro} of {@code primeros ministros}. */
  public static String singular(Words words, int begin, int end) {
    return IntStream.range(begin, end)
        .mapToObj(words::lemma)
        .collect(Collectors.joining(" "))
        .replace("primero ", "primer ");
  }
}
