package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Syntax;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Span;

/**
 * Somebody's putting forward what stands in the content of a word.
 *
 * @param sources ids of who does; empty where nobody is named
 * @param polarity whether they assert or deny
 * @param modality under which they put it
 * @param span the words that say so
 * @param rule identifier of the lexicon entry; empty where no word of the lexicon reports
 */
public record Report(
    List<String> sources, Polarity polarity, Modality modality, Span span, Optional<String> rule) {
  private static final String TURN = "entrevista";
  private static final String QUESTION = "pregunta";

  public Report {
    sources = List.copyOf(sources);
  }

  /** What is said in a turn of a conversation by those whom {@code label} names. */
  public static Report turn(List<String> sources, Span label) {
    return asserted(sources, label, TURN);
  }

  /** The same by a medium that asks. */
  public static Report question(List<String> sources, Span label) {
    return asserted(sources, label, QUESTION);
  }

  /** Whether it is all of a turn of a conversation, of which the document says nothing itself. */
  boolean isTurn() {
    return rule.filter(TURN::equals).isPresent() || isQuestion();
  }

  /** Whether a medium says it to ask something: it accuses and threatens nobody by that. */
  boolean isQuestion() {
    return rule.filter(QUESTION::equals).isPresent();
  }

  /** The word of the lexicon that reports. */
  Optional<String> word() {
    return rule.map(entry -> entry.split("/")[0]);
  }

  /** Whether the words that say so govern the one at {@code index}. */
  boolean governs(Syntax syntax, int index) {
    return syntax.head(index).filter(above -> span.contains(above.span())).isPresent();
  }

  /** What {@code sources} assert to be so, by {@code rule}. */
  public static Report asserted(List<String> sources, Span span, String rule) {
    return new Report(sources, Polarity.ASSERTED, Modality.ACTUAL, span, Optional.of(rule));
  }

  /** What {@code sources}, of whom the phrase speaks, are cited with; empty where it is nobody. */
  static Optional<Report> cited(List<String> sources, Syntax syntax, Phrase phrase) {
    return Optional.of(sources)
        .filter(some -> !some.isEmpty())
        .map(some -> asserted(some, syntax.sentence().span(phrase.begin(), phrase.end()), "cita"));
  }

  /** Whether it says that what stands there is not so. */
  public boolean isDenial() {
    return polarity == Polarity.DENIED;
  }

  /** The words of the sentence from those that say so to {@code told}, or these alone. */
  public Span evidence(Syntax syntax, Span told) {
    return syntax.sentence().span().contains(span) ? span.cover(told) : told;
  }

  /** The same put forward by {@code others}. */
  public Report by(List<String> others) {
    return new Report(others, polarity, modality, span, rule);
  }

  /** The same by the same of what is or is not to be. */
  public Report planned() {
    return new Report(sources, polarity, Modality.PLANNED, span, rule);
  }

  /** The same by the same, asserted or denied to be so. */
  public Report as(Polarity other) {
    return new Report(sources, other, Modality.ACTUAL, span, rule);
  }
}
