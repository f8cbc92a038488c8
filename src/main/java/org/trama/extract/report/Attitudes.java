package org.trama.extract.report;

import org.trama.extract.clause.Trigger;
import org.trama.extract.frame.FrameMatcher;
import org.trama.extract.frame.Telling;

/** By which class of the lexicon a word bears on its content: what its negation amounts to. */
public final class Attitudes {
  /** Words by which one takes a statement for true: who does not, denies it. */
  private static final String ASSENT = "Assent";

  /** Words for owning up to a deed: who does not, denies it. */
  private static final String OWNING = "Owning";

  /** Verbs by which one boasts of a deed: who does not, says nothing of it. */
  private static final String CLAIMS = "ClaimVerb";

  /** Words for turning over what one may do: who does not, will not do it. */
  private static final String PONDERING = "Pondering";

  /** Nouns for what somebody says, which nobody vouches for where he is not named. */
  private static final String UNVOUCHED = "Unvouched";

  private final FrameMatcher matcher;

  public Attitudes(FrameMatcher matcher) {
    this.matcher = matcher;
  }

  /** {@code admitir}, {@code asumir autoría}. */
  boolean assents(Trigger trigger) {
    return isOf(ASSENT, trigger) || owns(trigger);
  }

  /** {@code asumir autoría}. */
  public boolean owns(Trigger trigger) {
    return isOf(OWNING, trigger);
  }

  /** {@code reivindicar}. */
  public boolean boasts(Trigger trigger) {
    return isOf(CLAIMS, trigger) && !assents(trigger);
  }

  /** {@code el ministro Katz se atribuyó el bombardeo}: whether somebody owns up to the deed. */
  public boolean isBoasted(Telling telling) {
    int word = telling.trigger().head();
    return telling.scene().triggers().stream()
        .filter(verb -> boasts(verb) || owns(verb))
        .anyMatch(
            boast -> boast.head() == word || telling.scene().syntax().isUnder(word, boast.head()));
  }

  /** {@code contemplar}. */
  boolean ponders(Trigger trigger) {
    return isOf(PONDERING, trigger);
  }

  /** {@code la acusación de que}, {@code la versión de que}: as against {@code la noticia}. */
  boolean isUnvouched(Trigger trigger) {
    return trigger.isNoun() && isOf(UNVOUCHED, trigger);
  }

  private boolean isOf(String nounClass, Trigger trigger) {
    return matcher.isOf(nounClass, String.join(" ", trigger.entry().lemmas()));
  }
}
