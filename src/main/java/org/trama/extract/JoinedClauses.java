package org.trama.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Sentence;
import org.trama.model.Token;

/**
 * Sets right a common fault of parsers: {@code sancionó a la ministra, y la Unión Europea estudia
 * otra lista}. Spanish puts a comma before {@code y} where a clause with a subject of its own
 * follows; what is taken for one more of the row before is that subject.
 */
final class JoinedClauses {
  private static final Set<String> JOINING = Set.of("y", "e", "pero");

  /** Words that open a clause within the subject. */
  private static final Set<String> INNER =
      Set.of("que", "quien", "quienes", "cuyo", "cuya", "cuyos", "cuyas", "donde", "cuando", ";");

  /** How many words a subject with its apposition may have. */
  private static final int REACH = 16;

  /** The document with its trees set right. */
  AnnotatedDocument in(AnnotatedDocument document) {
    return new AnnotatedDocument(
        document.document(), document.sentences().stream().map(JoinedClauses::in).toList());
  }

  private static Sentence in(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (int i = 2; i < tokens.size() - 2; i++) {
      if (joins(tokens, i)) {
        changed |= join(tokens, i);
      }
    }
    return changed
        ? new Sentence(sentence.index(), sentence.span(), tokens, sentence.names())
        : sentence;
  }

  private static boolean joins(List<Token> tokens, int index) {
    boolean comma = tokens.get(index - 1).text().equals(",");
    return comma
        && JOINING.contains(tokens.get(index).text())
        && IntStream.range(0, index).anyMatch(i -> isFinite(tokens.get(i)));
  }

  /** Whether a subject and its verb follow {@code conjunction} that were not read so. */
  private static boolean join(List<Token> tokens, int conjunction) {
    int noun = conjunction + 1;
    if (tokens.get(noun).pos() == PartOfSpeech.DET) {
      noun++;
    }
    Token subject = tokens.get(noun);
    boolean nominal = subject.pos() == PartOfSpeech.NOUN || subject.pos() == PartOfSpeech.PROPN;
    if (!nominal || !subject.relation().equals("conj") || subject.head() > conjunction) {
      return false;
    }
    Optional<Token> verb = verbAfter(tokens, noun);
    verb.filter(found -> agree(subject, found))
        .ifPresent(found -> reattach(tokens, conjunction, subject, found));
    return verb.isPresent();
  }

  private static Optional<Token> verbAfter(List<Token> tokens, int noun) {
    int commas = 0;
    for (int i = noun + 1; i < Math.min(tokens.size(), noun + REACH); i++) {
      Token token = tokens.get(i);
      if (isFinite(token)) {
        return commas % 2 == 0 ? Optional.of(lexical(tokens, i)) : Optional.empty();
      }
      if (INNER.contains(token.text()) || JOINING.contains(token.text())) {
        return Optional.empty();
      }
      commas += token.text().equals(",") ? 1 : 0;
    }
    return Optional.empty();
  }

  /** The verb that a finite auxiliary belongs to. */
  private static Token lexical(List<Token> tokens, int finite) {
    Token token = tokens.get(finite);
    boolean auxiliary = token.relation().startsWith("aux") || token.relation().equals("cop");
    return auxiliary && token.head() > finite ? tokens.get(token.head()) : token;
  }

  private static boolean agree(Token subject, Token verb) {
    return verb.morphology().number() != Morphology.Number.PLURAL
        && subject.morphology().number() != Morphology.Number.PLURAL;
  }

  private static void reattach(List<Token> tokens, int conjunction, Token subject, Token verb) {
    int root =
        IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i).isRoot())
            .findFirst()
            .orElse(-1);
    tokens.set(subject.index(), subject.under(verb.index(), "nsubj"));
    if (root < 0 || root > conjunction || verb.isRoot()) {
      return;
    }
    tokens.set(verb.index(), verb.under(root, "conj"));
    for (int i = 0; i < conjunction; i++) {
      Token before = tokens.get(i);
      if (before.head() == verb.index()) {
        boolean twice = before.relation().startsWith("nsubj");
        tokens.set(i, before.under(root, twice ? "dep" : before.relation()));
      }
    }
  }

  private static boolean isFinite(Token token) {
    return token.morphology().mood().isFinite()
        && (token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX);
  }
}
