package org.trama.annotate;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Gives verbs of saying and of asking what they say behind when, where and to whom it is said. */
final class RoundaboutContents {
  /** Before those in whose presence something is said, and where. */
  private static final Set<String> BEFORE =
      Set.of("ante", "durante", "tras", "desde", "a", "al", "en");

  private static final Set<String> TO = Set.of("a", "al");

  /** Verbs that have what is answered behind {@code a}. */
  private static final Set<String> ANSWERING = Set.of("contestar", "replicar", "responder");

  /** Verbs of which one tells in the subjunctive what somebody is to do. */
  static final Set<String> ASKING =
      Set.of(
          "demandar", "exigir", "implorar", "pedir", "reclamar", "rogar", "solicitar", "suplicar");

  private final Tree tree;
  private final Contents contents;

  RoundaboutContents(Tree tree, Contents contents) {
    this.tree = tree;
    this.contents = contents;
  }

  /**
   * {@code reconoció ante la Kneset que fue Israel}, {@code negó el martes que vaya}: what stands
   * behind the first {@code que} is what was said, where the verb has nothing else for it.
   */
  void tell(Token clause, int that) {
    int verb = clause.head();
    while (verb >= 0 && isNominal(tree.token(verb))) {
      verb = tree.token(verb).head();
    }
    if (verb >= 0
        && verb < clause.head()
        && (SayingVerbs.has(tree.token(verb)) || isAskedFor(verb, clause))
        && isRound(verb, that)
        && !isBehindContent(verb)
        && !contents.has(verb)) {
      tree.content(verb, that, clause.index());
    }
  }

  /** {@code pidió al presidente en una carta que amplíe el plazo}. */
  private boolean isAskedFor(int verb, Token clause) {
    return ASKING.contains(tree.token(verb).lemma())
        && Stream.concat(Stream.of(clause), tree.under(clause.index()))
            .filter(token -> token == clause || token.relation().startsWith("aux"))
            .anyMatch(token -> token.morphology().mood() == Morphology.Mood.SUBJUNCTIVE);
  }

  /** Whether what stands between the words only tells when, where and to whom it was said. */
  private boolean isRound(int verb, int that) {
    return IntStream.range(verb + 1, that)
            .noneMatch(i -> tree.token(i).pos() == PartOfSpeech.PUNCT || tree.isFinite(i))
        && tree.under(verb)
            .filter(child -> child.index() > verb && child.index() < that && isNominal(child))
            .allMatch(child -> contents.isAside(child) || isBefore(verb, child));
  }

  private static boolean isNominal(Token token) {
    return Tree.isNoun(token) || token.pos() == PartOfSpeech.NUM;
  }

  private boolean isBefore(int verb, Token noun) {
    return tree.under(noun.index())
        .filter(child -> child.relation().equals("case"))
        .filter(
            child -> !ANSWERING.contains(tree.token(verb).lemma()) || !TO.contains(child.text()))
        .anyMatch(child -> BEFORE.contains(child.text()));
  }

  /** {@code «…», dijo en una carta que envió al rey}: a mark before the verb, and no subject. */
  private boolean isBehindContent(int verb) {
    return verb > 0
        && tree.token(verb - 1).pos() == PartOfSpeech.PUNCT
        && tree.under(verb)
            .noneMatch(child -> child.relation().startsWith("nsubj") && child.index() < verb);
  }
}
