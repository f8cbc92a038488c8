package org.trama.annotate;

import java.util.Set;
import java.util.regex.Pattern;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Tags as nouns those that the tagger takes for verbs, adjectives or names: {@code es un cuento},
 * {@code Emisarios rusos volaron a Doha}. Done before the sentence is parsed, since the parser
 * believes the tagger.
 */
final class CommonNouns {
  /** Words that stand before nouns and never before a verb. */
  private static final Set<String> ARTICLES =
      Set.of("el", "un", "una", "unos", "unas", "del", "al");

  /** Words that as well describe as name those who bear arms, or bear none. */
  private static final Set<String> MEN =
      Set.of(
          "civiles",
          "insurgentes",
          "islamistas",
          "militares",
          "milicianos",
          "oficiales",
          "paramilitares",
          "rebeldes",
          "separatistas",
          "yihadistas");

  private static final Set<String> ONLY = Set.of("un solo", "una sola", "un único", "una única");

  private static final Pattern SMALL = Pattern.compile("\\p{Ll}{5,}");

  private final TaggedWords words;

  CommonNouns(TaggedWords words) {
    this.words = words;
  }

  /** Tags as such the words of the sentence that must be nouns. */
  void restore() {
    for (int i = 1; i < words.size(); i++) {
      behindArticle(i);
    }
    for (int i = 0; i < words.size(); i++) {
      if (isNounAlone(i)
          || isThere(i)
          || isMen(i)
          || isOfThings(i)
          || isGiven(i)
          || isCounted(i)
          || isNation(i)
          || isOnlyOne(i)
          || isWord(i)
          || isSmallName(i)) {
        words.tag(i, PartOfSpeech.NOUN);
        describe(i + 1);
      }
    }
    if (opensWithNoun() || opensWithThings()) {
      words.tag(0, PartOfSpeech.NOUN);
      describe(1);
    }
    connect();
  }

  /** {@code es un cuento}: no verb stands behind an article. */
  private void behindArticle(int noun) {
    if (ARTICLES.contains(words.word(noun - 1)) && isFinite(noun)) {
      words.tag(noun, PartOfSpeech.NOUN);
      if (words.pos(noun - 1) == PartOfSpeech.PRON) {
        words.tag(noun - 1, PartOfSpeech.DET);
      }
    }
  }

  /** {@code un desmentido de la embajada}: what somebody says. */
  private boolean isWord(int index) {
    return index > 0
        && words.word(index).equals("desmentido")
        && ARTICLES.contains(words.word(index - 1))
        && (index + 1 == words.size() || words.pos(index + 1) != PartOfSpeech.NOUN);
  }

  /** {@code compró drones iraníes}: what the dictionary knows as a noun and as no adjective. */
  private boolean isNounAlone(int index) {
    return words.pos(index) == PartOfSpeech.ADJ
        && words.knows(index, PartOfSpeech.NOUN)
        && !words.knows(index, PartOfSpeech.ADJ, PartOfSpeech.VERB);
  }

  /** {@code hubiera bajas}: what there is. */
  private boolean isThere(int index) {
    return index > 0
        && !isBefore(index, PartOfSpeech.NOUN)
        && words.pos(index) == PartOfSpeech.ADJ
        && words.read(index - 1, PartOfSpeech.AUX).lemma().equals("haber")
        && words.knows(index, PartOfSpeech.NOUN)
        && words.read(index, PartOfSpeech.VERB).morphology().mood() != Morphology.Mood.PARTICIPLE;
  }

  /** {@code mantiene militares en}: right behind a verb that has them, they are men. */
  private boolean isMen(int index) {
    return index > 0
        && words.pos(index) == PartOfSpeech.ADJ
        && MEN.contains(words.text(index))
        && words.pos(index - 1) == PartOfSpeech.VERB
        && !isBefore(index, PartOfSpeech.NOUN);
  }

  /** {@code un despliegue de blindados}: behind {@code de} and before no noun it is one itself. */
  private boolean isOfThings(int index) {
    return index > 1
        && words.text(index - 1).equals("de")
        && words.pos(index) == PartOfSpeech.ADJ
        && words.text(index).endsWith("s")
        && words.knows(index, PartOfSpeech.NOUN)
        && !isBefore(index, PartOfSpeech.NOUN)
        && !isBefore(index, PartOfSpeech.PROPN);
  }

  /** {@code vendió a Somalia blindados}: behind the name of whom it goes to. */
  private boolean isGiven(int index) {
    return index > 2
        && words.text(index - 2).equals("a")
        && words.pos(index - 1) == PartOfSpeech.PROPN
        && words.pos(index - 3) == PartOfSpeech.VERB
        && words.pos(index) == PartOfSpeech.ADJ
        && words.text(index).endsWith("s")
        && words.knows(index, PartOfSpeech.NOUN)
        && !isBefore(index, PartOfSpeech.NOUN)
        && !isBefore(index, PartOfSpeech.PROPN);
  }

  /** {@code dieciocho obuses Archer}, {@code 72 Estados}: no name, though one stands behind it. */
  private boolean isCounted(int index) {
    return index > 0
        && words.pos(index) == PartOfSpeech.PROPN
        && words.pos(index - 1) == PartOfSpeech.NUM
        && (Character.isLowerCase(words.text(index).charAt(0)) || isStates(index))
        && words.knows(index, PartOfSpeech.NOUN);
  }

  private boolean isStates(int index) {
    boolean named = index + 1 < words.size() && words.text(index + 1).equals("Unidos");
    return words.text(index).equals("Estados") && !named;
  }

  /** {@code murieron diez ucranianos}: behind a figure, and before no noun, it is one itself. */
  private boolean isNation(int index) {
    return index > 0
        && words.pos(index) == PartOfSpeech.ADJ
        && words.pos(index - 1) == PartOfSpeech.NUM
        && words.text(index).endsWith("s")
        && words.knows(index, PartOfSpeech.NOUN)
        && !isBefore(index, PartOfSpeech.NOUN)
        && !isBefore(index, PartOfSpeech.PROPN);
  }

  /** {@code murió un solo civil}: it is {@code solo} that describes. */
  private boolean isOnlyOne(int index) {
    boolean only = index > 1 && ONLY.contains(words.word(index - 2) + " " + words.word(index - 1));
    if (!only || words.pos(index) != PartOfSpeech.ADJ || !words.knows(index, PartOfSpeech.NOUN)) {
      return false;
    }
    words.tag(index - 1, PartOfSpeech.ADJ);
    return true;
  }

  /** {@code entregó a Chad drones Anka}: no name of more than a particle's length is small. */
  private boolean isSmallName(int index) {
    return words.pos(index) == PartOfSpeech.PROPN
        && SMALL.matcher(words.text(index)).matches()
        && (words.knows(index, PartOfSpeech.NOUN) || words.text(index).endsWith("s"));
  }

  private boolean isBefore(int index, PartOfSpeech next) {
    return index + 1 < words.size() && words.pos(index + 1) == next;
  }

  /** The word behind a noun, where it may as well describe it. */
  private void describe(int index) {
    if (index < words.size()
        && words.pos(index) == PartOfSpeech.NOUN
        && words.knows(index, PartOfSpeech.ADJ)) {
      words.tag(index, PartOfSpeech.ADJ);
    }
  }

  /** {@code Emisarios rusos}: no name, though the sentence begins with a capital letter. */
  private boolean opensWithNoun() {
    return words.size() > 1
        && words.pos(0) == PartOfSpeech.PROPN
        && words.text(0).endsWith("s")
        && (isDescribed() || isOfSomething() || words.text(1).equals("como"))
        && words.knows(0, PartOfSpeech.NOUN);
  }

  /** {@code Blindados rusos}: whose they are stands behind them. */
  private boolean opensWithThings() {
    return words.size() > 1
        && words.pos(0) == PartOfSpeech.ADJ
        && words.pos(1) == PartOfSpeech.NOUN
        && words.text(0).endsWith("s")
        && words.knows(0, PartOfSpeech.NOUN)
        && words.knows(1, PartOfSpeech.ADJ);
  }

  private boolean isDescribed() {
    return words.pos(1) == PartOfSpeech.ADJ && words.text(1).endsWith("s");
  }

  /** {@code Imágenes de satélite}, as against {@code Emiratos}. */
  private boolean isOfSomething() {
    return words.size() > 2
        && words.text(1).equals("de")
        && words.pos(2) == PartOfSpeech.NOUN
        && Character.isLowerCase(words.text(2).charAt(0));
  }

  /** {@code Sin embargo Atenas protestó}: no embargo is meant, unless it is told of what. */
  private void connect() {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean connective =
          words.text(i).equals("embargo")
              && words.is(i - 1, "sin")
              && !Set.of(PartOfSpeech.ADP, PartOfSpeech.ADJ).contains(words.pos(i + 1));
      if (connective) {
        words.tag(i - 1, PartOfSpeech.ADV);
        words.tag(i, PartOfSpeech.ADV);
      }
    }
  }

  private boolean isFinite(int index) {
    return words.pos(index) == PartOfSpeech.VERB
        && words.knows(index, PartOfSpeech.NOUN)
        && words.read(index, PartOfSpeech.VERB).morphology().mood().isFinite();
  }
}
