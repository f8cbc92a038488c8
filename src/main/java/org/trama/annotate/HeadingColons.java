package org.trama.annotate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Keeps who speaks in a line, or what it is about, out of the clause beyond its colon: {@code
 * Angola: el ministro egipcio, Juan Sosa, atacó Perú}, {@code Kenia felicitó a Catar: Juan Sosa}.
 */
final class HeadingColons {
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl");

  /** How many words may stand between who speaks and the colon. */
  private static final int LONGEST = 9;

  private final Tree tree;

  HeadingColons(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    int colon =
        IntStream.range(1, tree.size() - 1).filter(i -> tree.is(i, ":")).findFirst().orElse(-1);
    if (colon > 0 && colon <= LONGEST && isNominal(0, colon)) {
      setOffBefore(colon);
    } else if (colon > 0 && isNominal(colon + 1, tree.size())) {
      setOffBehind(colon);
    }
  }

  /** The subject is what stands between the colon and the verb, if something does. */
  private void setOffBefore(int colon) {
    tree.tokens().stream()
        .filter(topic -> topic.index() < colon && topic.head() > colon + 1)
        .filter(topic -> ARGUMENTS.contains(topic.relation()) && tree.isFinite(topic.head()))
        .filter(topic -> Tree.isNoun(topic) && !tree.isBehindPreposition(topic.index()))
        .findFirst()
        .ifPresent(
            topic ->
                subject(topic, colon)
                    .ifPresent(
                        subject -> {
                          tree.attach(topic.index(), topic.head(), "dep");
                          tree.attach(subject.index(), topic.head(), "nsubj");
                        }));
  }

  private Optional<Token> subject(Token topic, int colon) {
    return tree.tokens().stream()
        .filter(word -> word.index() > colon && word.index() < topic.head())
        .filter(word -> Tree.isNoun(word) && !tree.isBehindPreposition(word.index()))
        .filter(
            word ->
                word.head() >= 0 && word.head() < colon
                    || word.head() == topic.head() && word.relation().equals("nsubj"))
        .findFirst();
  }

  /** One name at the end of a line without a full stop, behind another name. */
  private void setOffBehind(int colon) {
    boolean named = tree.token(colon - 1).pos() == PartOfSpeech.PROPN;
    boolean several =
        IntStream.range(colon, tree.size())
            .anyMatch(i -> tree.token(i).relation().equals("conj") || tree.is(i, "."));
    tree.tokens().stream()
        .filter(word -> named && !several && word.index() > colon && Tree.isNoun(word))
        .filter(word -> word.head() >= 0 && word.head() < colon)
        .filter(word -> !tree.isBehindPreposition(word.index()))
        .findFirst()
        .ifPresent(word -> tree.attach(word.index(), root(word.index()), "dep"));
  }

  private int root(int word) {
    int at = word;
    while (tree.token(at).head() >= 0) {
      at = tree.token(at).head();
    }
    return at;
  }

  private boolean isNominal(int begin, int end) {
    return IntStream.range(begin, end)
        .noneMatch(i -> tree.isFinite(i) || tree.token(i).pos() == PartOfSpeech.VERB);
  }
}
