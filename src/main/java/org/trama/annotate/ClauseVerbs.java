package org.trama.annotate;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;

/**
 * Gives clauses that would be left without one the verb that the tagger takes for a noun: {@code
 * niega que su aviación lance bombas}, {@code como denuncia Jartum}. Done before the sentence is
 * parsed, since the parser believes the tagger.
 */
final class ClauseVerbs {
  /** Words before {@code que} that it compares, so that no clause need follow. */
  private static final Set<String> COMPARING =
      Set.of(
          "más", "menos", "mejor", "peor", "mayor", "menor", "otro", "otra", "otros", "otras",
          "mismo", "misma", "igual", "sino", "antes", "tal", "tanto");

  private final TaggedWords words;

  ClauseVerbs(TaggedWords words) {
    this.words = words;
  }

  /** Tags as such the words of the sentence that must be verbs. */
  void restore() {
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, "que")) {
        openedBy(i);
        before(i);
      } else if (words.is(i, "como") || words.is(i, "según")) {
        behindConjunction(i + 1);
      }
    }
  }

  /** {@code que su país ataque a civiles}. */
  private void openedBy(int that) {
    int end = words.end(that + 1);
    boolean compares = that > 0 && COMPARING.contains(words.word(that - 1));
    if (compares || words.hasFinite(that + 1, end)) {
      return;
    }
    IntStream.range(that + 1, end)
        .filter(i -> words.mayBeVerb(i) && words.opens(i, that) && !endsAside(i, end))
        .findFirst()
        .ifPresent(words::tagVerb);
  }

  /** {@code El Pentágono duda de que}. */
  private void before(int that) {
    int verb = words.is(that - 1, "de") ? that - 2 : that - 1;
    int begin = words.begin(verb);
    if (verb > begin
        && words.mayBeVerb(verb)
        && !words.hasFinite(begin, that)
        && words.opens(verb, begin - 1)) {
      words.tagVerb(verb);
    }
  }

  /** {@code como denuncia Jartum}, {@code según informa el diario}. */
  private void behindConjunction(int verb) {
    boolean subject =
        verb + 1 < words.size()
            && Set.of(PartOfSpeech.PROPN, PartOfSpeech.DET).contains(words.pos(verb + 1));
    if (subject && words.mayBeVerb(verb)) {
      words.tagVerb(verb);
    }
  }

  /** {@code que el hombre clave, …}: what a comma cuts off had better be no verb. */
  private boolean endsAside(int index, int end) {
    return index + 1 == end
        && words.is(end, ",")
        && !words.isClitic(index - 1)
        && words.pos(index - 1) != PartOfSpeech.PROPN;
  }
}
