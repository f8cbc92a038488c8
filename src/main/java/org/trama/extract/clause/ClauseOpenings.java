package org.trama.extract.clause;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Phrases behind a conjunction that open a clause rather than go on with a list. */
final class ClauseOpenings {
  /** How many words an apposition may have. */
  private static final int LONGEST = 12;

  private ClauseOpenings() {}

  /**
   * {@code protestó por el ensayo y Tokio lo calificó}: a subject right before a verb of its own,
   * in a clause joined to one that has its verb already.
   */
  static boolean opens(Syntax syntax, Phrase before, Phrase phrase) {
    if (takesUp(syntax, phrase)) {
      return true;
    }
    int verb = verbOf(syntax, phrase);
    boolean one = verb < syntax.size() && (isOfOne(syntax, verb) || isOwn(syntax, phrase));
    boolean bare =
        phrase.marker().isEmpty()
            && (!before.marker().isEmpty() || isObject(syntax, before, phrase));
    return one
        && bare
        && IntStream.range(0, before.head()).anyMatch(i -> isFiniteGroup(syntax, i))
        && !isSubordinated(syntax, before);
  }

  /** {@code en Malakal y dos soldados murieron}: several, of whom alone the verb tells. */
  private static boolean isOwn(Syntax syntax, Phrase phrase) {
    Token head = syntax.token(phrase.head());
    return head.relation().equals("nsubj")
        && head.pos() == PartOfSpeech.NOUN
        && head.head() >= phrase.end()
        && head.morphology().number() == Morphology.Number.PLURAL;
  }

  /** {@code X se reunió con Y y ambos firmaron}: who is meant once more is no third. */
  private static boolean takesUp(Syntax syntax, Phrase phrase) {
    return syntax.token(phrase.head()).relation().equals("nsubj")
        && phrase.entities().size() > 1
        && syntax.word(phrase.begin()).matches("amb[oa]s");
  }

  /** {@code está considerando}: whether the verb, or an auxiliary of it, is of one and finite. */
  private static boolean isOfOne(Syntax syntax, int verb) {
    return syntax
        .group(verb)
        .filter(word -> syntax.isVerbal(verb) && word.morphology().mood().isFinite())
        .anyMatch(word -> word.morphology().number() == Morphology.Number.SINGULAR);
  }

  /**
   * {@code deploró la violencia y Malasia prometió}: what the verb before acts upon, a thing or
   * something that the tree parts from the phrase.
   */
  private static boolean isObject(Syntax syntax, Phrase before, Phrase phrase) {
    Token head = syntax.token(before.head());
    boolean parted = syntax.token(phrase.head()).relation().equals("nsubj");
    return head.relation().equals("obj")
        && head.head() < before.begin()
        && (parted || !before.refers());
  }

  /**
   * The verb behind the phrase, over an apposition where the tree has the phrase for its subject.
   */
  private static int verbOf(Syntax syntax, Phrase phrase) {
    Token head = syntax.token(phrase.head());
    if (head.relation().equals("nsubj") && head.head() >= phrase.end()) {
      return head.head();
    }
    int verb = behindAside(syntax, phrase.end());
    while (verb < syntax.size() && isSmall(syntax, verb)) {
      verb++;
    }
    return verb;
  }

  /** {@code Malasia, su próxima presidenta, prometió}: where what stands between commas ends. */
  private static int behindAside(Syntax syntax, int from) {
    if (from >= syntax.size() || !syntax.word(from).equals(",")) {
      return from;
    }
    int end = from + 1;
    while (end < Math.min(from + LONGEST, syntax.size()) && !isEdge(syntax, end)) {
      end++;
    }
    return end < syntax.size() && syntax.word(end).equals(",") ? end + 1 : from;
  }

  /** Whether nothing set off by commas goes on over the word. */
  private static boolean isEdge(Syntax syntax, int index) {
    return Set.of(",", ";", ":").contains(syntax.word(index)) || isFiniteGroup(syntax, index);
  }

  /** Where the aside that ends before {@code edge} begins; {@code edge} where none does. */
  static int beforeAside(Syntax syntax, int edge) {
    if (edge < 1 || !syntax.word(edge - 1).equals(",")) {
      return edge;
    }
    int begin = edge - 2;
    while (begin > Math.max(0, edge - LONGEST) && !isEdge(syntax, begin)) {
      begin--;
    }
    return begin > 0 && syntax.word(begin).equals(",") ? begin : edge;
  }

  /** Whether the last verb before is only that of a clause that {@code que} opens. */
  private static boolean isSubordinated(Syntax syntax, Phrase before) {
    for (int i = before.head(); i >= 0; i--) {
      if (isFiniteGroup(syntax, i)) {
        return false;
      }
      if (syntax.word(i).equals("que")) {
        return true;
      }
    }
    return true;
  }

  /** Whether the word is a verb with a finite form of its own or of its auxiliary. */
  private static boolean isFiniteGroup(Syntax syntax, int index) {
    return syntax.isVerbal(index) && syntax.isFinite(index);
  }

  private static boolean isSmall(Syntax syntax, int index) {
    return new Clitics(syntax).isClitic(index)
        || Set.of("se", "no", "ya", "también", "además", "nunca").contains(syntax.word(index))
        || syntax.token(index).pos() == PartOfSpeech.AUX;
  }
}
