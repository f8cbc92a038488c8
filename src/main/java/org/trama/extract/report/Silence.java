package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.frame.FrameMatcher;
import org.trama.model.Modality;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
import org.trama.model.Token;

/**
 * Words about a deed that somebody would not say: {@code rehusó comentar el ataque}, {@code se negó
 * a confirmar que lo lanzara}. Who keeps silent neither says nor denies it. What he would not
 * comment is known; what he would not disclose may be so or not.
 */
final class Silence {
  /** Verbs by which one will not say something. */
  private static final String DECLINING = "Declining";

  /** Verbs of saying what one thinks of something that is known. */
  private static final String COMMENTING = "Commenting";

  /** Verbs of saying whether and how something is. */
  private static final String DISCLOSING = "Disclosing";

  /** Verbs of not knowing what one is asked about. */
  private static final String IGNORING = "Ignoring";

  /** Verbs of knowing, which one may deny. */
  private static final String KNOWING = "Knowing";

  private static final String DENYING = "negar";

  /** What one has not who does not know of something. */
  private static final String AWARENESS = "Awareness";

  /** Verbs of having it. */
  private static final Set<String> HAVING = Set.of("tener", "poseer", "disponer", "contar");

  /** What one makes or gives who speaks of something. */
  private static final String COMMENTS = "Comments";

  /** What may stand between the two verbs: {@code se abstuvo de confirmar}. */
  private static final Set<String> BETWEEN = Set.of("a", "de", "en", "ni");

  private final Syntax syntax;
  private final FrameMatcher matcher;

  Silence(Syntax syntax, FrameMatcher matcher) {
    this.syntax = syntax;
    this.matcher = matcher;
  }

  /**
   * Whether the verb is one of saying something, and was declined, or one of not knowing: {@code
   * dijo desconocer el ataque}, {@code no tiene noticia del ataque}.
   */
  boolean isKept(int verb) {
    return ignores(verb) || isUnspoken(verb);
  }

  private boolean isUnspoken(int verb) {
    return syntax.isInfinitive(verb)
        && (matcher.isOf(COMMENTING, syntax, verb) || withholds(verb) || isComment(verb))
        && isDeclined(verb);
  }

  /** Whether what stands under {@code above} is what somebody would not speak of. */
  boolean isKept(int above, int child) {
    return isKept(above) && !isJoined(child) && !(isUnaware(above) && child < above)
        || isBeside(above, child);
  }

  /** {@code se negó a comentar el ataque y a enviar tropas}: the troops he refused to send. */
  private boolean isJoined(int child) {
    return syntax.token(child).relation().equals("conj");
  }

  /** The tree may have the content under the verb of declining itself, beside the other. */
  private boolean isBeside(int above, int child) {
    int saying = saying(above, child);
    return saying < child && declines(syntax.token(above)) && isKept(saying) && !isJoined(child);
  }

  /**
   * What stands under {@code above} as what nobody says, and may be so; empty where it is known.
   */
  Optional<Report> unsaid(int above, int child) {
    int verb = isKept(above) ? above : saying(above, child);
    return Optional.of(syntax.token(verb).span())
        .filter(span -> withholds(verb))
        .map(
            span ->
                new Report(
                    List.of(), Polarity.ASSERTED, Modality.POSSIBLE, span, Optional.empty()));
  }

  private int saying(int above, int child) {
    int saying = above + 1;
    while (saying < child && BETWEEN.contains(syntax.word(saying))) {
      saying++;
    }
    return saying;
  }

  /** Whether the verb is one of saying what nobody knows without being told. */
  private boolean withholds(int verb) {
    return matcher.isOf(DISCLOSING, syntax, verb) || ignores(verb);
  }

  private boolean ignores(int verb) {
    return matcher.isOf(IGNORING, syntax, verb) || isUnaware(verb) || isUnknown(verb);
  }

  /** {@code negó saber que}, {@code negó tener conocimiento de}. */
  private boolean isUnknown(int verb) {
    int before = new VerbGroup(syntax).beforeInfinitive(verb);
    return before >= 0
        && syntax.token(before).lemma().equals(DENYING)
        && (matcher.isOf(KNOWING, syntax, verb)
            || HAVING.contains(syntax.token(verb).lemma()) && hasAwareness(verb));
  }

  /** {@code no tiene constancia de que}, {@code dijo no disponer de pruebas de que}. */
  private boolean isUnaware(int verb) {
    return HAVING.contains(syntax.token(verb).lemma())
        && new VerbGroup(syntax).isNegated(verb)
        && hasAwareness(verb);
  }

  private boolean hasAwareness(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> child.index() > verb)
        .filter(child -> Set.of("obj", "obl").contains(child.relation()))
        .anyMatch(noun -> matcher.isOf(AWARENESS, syntax, noun.index()));
  }

  private boolean isComment(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> child.relation().equals("obj"))
        .anyMatch(noun -> matcher.isOf(COMMENTS, syntax, noun.index()));
  }

  /** By the tree, or by the word before it, to which another may be joined by {@code ni}. */
  private boolean isDeclined(int verb) {
    return isBehindDeclining(verb)
        || syntax
            .head(verb)
            .filter(above -> declines(above) || isJoined(verb) && isWithheld(above.index()))
            .isPresent();
  }

  private boolean isWithheld(int verb) {
    return withholds(verb) && isDeclined(verb);
  }

  private boolean isBehindDeclining(int verb) {
    int before = verb - 1;
    while (before > 0
        && (BETWEEN.contains(syntax.word(before))
            || syntax.token(before).pos() == PartOfSpeech.PRON)) {
      before--;
    }
    return before >= 0 && declines(syntax.token(before));
  }

  private boolean declines(Token word) {
    return matcher.isOf(DECLINING, syntax, word.index())
        || word.lemma().equals("querer") && new VerbGroup(syntax).isNegated(word.index());
  }
}
