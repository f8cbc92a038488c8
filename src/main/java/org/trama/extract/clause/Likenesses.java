package org.trama.extract.clause;

import java.util.Set;
import org.trama.model.PartOfSpeech;

/**
 * Phrases that share a part without a conjunction: {@code varios países, entre ellos Francia},
 * {@code Serbia, al igual que España}, {@code urgió a Israel a ceder y a Hamás a negociar}.
 */
public final class Likenesses {
  private static final Set<String> INCLUDING =
      Set.of("incluido", "incluida", "incluidos", "incluidas", "incluyendo", "inclusive");
  private static final Set<String> THEM = Set.of("ellos", "ellas", "estos", "estas");

  private final Syntax syntax;

  public Likenesses(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether {@code phrase} plays the part that {@code before} plays, beside it. */
  boolean share(Phrase before, Phrase phrase) {
    return isNested(before, phrase)
        || isMember(before, phrase)
        || isLikened(before, phrase)
        || isGapped(before, phrase);
  }

  /** {@code en Pahalgam, en la Cachemira india}: first the town, then what it lies in. */
  private boolean isNested(Phrase before, Phrase phrase) {
    return phrase.marker().equals("en")
        && (before.marker().equals("en") || CompoundPrepositions.isLocative(before.marker()))
        && before.refers()
        && phrase.refers()
        && before.end() == phrase.begin() - 2
        && word(before.end()).equals(",");
  }

  /** {@code ciudades sirias, entre ellas Alepo}, {@code armas, incluidos cohetes}. */
  private boolean isMember(Phrase before, Phrase phrase) {
    int at = INCLUDING.contains(word(phrase.begin())) ? phrase.begin() + 1 : phrase.begin();
    boolean among = at > 1 && THEM.contains(word(at - 1)) && word(at - 2).equals("entre");
    int edge = among ? at - 2 : at > 0 && INCLUDING.contains(word(at - 1)) ? at - 1 : -1;
    return edge > 0
        && (phrase.refers() || syntax.token(phrase.begin()).pos() != PartOfSpeech.NUM)
        && phrase.marker().isEmpty()
        && (before.end() == edge || before.end() == edge - 1 && word(edge - 1).equals(","));
  }

  /** {@code votaron Ucrania y Argentina, al igual que Israel}: what is said of the subject. */
  private boolean isLikened(Phrase before, Phrase phrase) {
    int at = phrase.begin();
    boolean like =
        at > 2
            && word(at - 1).equals("que")
            && Set.of("igual", "mismo").contains(word(at - 2))
            && Set.of("al", "a", "el", "lo").contains(word(at - 3));
    return like
        && before.refers()
        && phrase.refers()
        && before.marker().isEmpty()
        && syntax.token(before.head()).relation().startsWith("nsubj");
  }

  /**
   * {@code acusó a Rusia de violar la tregua y a Ucrania de atacar}: the verb is not repeated, what
   * stands around it is.
   */
  public boolean isGapped(Phrase before, Phrase phrase) {
    int edge = phrase.begin() - 1;
    boolean joined =
        edge > 0
            && phrase.marker().equals("a")
            && before.marker().equals("a")
            && Set.of("y", "e", ",", ";").contains(word(edge - 1));
    return joined
        && before.refers()
        && phrase.refers()
        && before.end() < edge - 2
        && isParallel(before.end(), phrase.end())
        && isRightAfterVerb(before);
  }

  private boolean isParallel(int one, int other) {
    return other < syntax.size()
        && (word(one).equals(word(other))
                && Set.of("a", "de", "que", "por", "con", "para").contains(word(one))
            || syntax.token(one).pos() == PartOfSpeech.DET
                && syntax.token(other).pos() == PartOfSpeech.DET);
  }

  private boolean isRightAfterVerb(Phrase phrase) {
    int verb = phrase.begin() - 2;
    while (verb > 0 && syntax.token(verb).pos() == PartOfSpeech.ADV) {
      verb--;
    }
    return verb >= 0 && syntax.isVerbal(verb);
  }

  private String word(int index) {
    return syntax.word(index);
  }
}
