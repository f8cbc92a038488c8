package org.trama.extract;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.knowledge.LexicalEntry;
import org.trama.knowledge.Lexicon;
import org.trama.model.Sentence;
import org.trama.model.Token;

/**
 * Whether a sentence may tell something: it holds an expression of the lexicon. Looks at words
 * only, so that it can be asked before a sentence has its tree. A name is not asked for, since
 * Spanish leaves its subjects out.
 */
public final class Relevance implements Predicate<Sentence> {
  private final Lexicon lexicon;

  /** By the expressions of {@code lexicon}. */
  public Relevance(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public boolean test(Sentence sentence) {
    Set<String> words =
        sentence.tokens().stream().flatMap(Relevance::forms).collect(Collectors.toSet());
    return words.stream()
        .flatMap(word -> lexicon.startingWith(word).stream())
        .map(LexicalEntry::lemmas)
        .anyMatch(words::containsAll);
  }

  /** The word, its lemma, and of a participle the masculine singular that it may be listed by. */
  private static Stream<String> forms(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return Stream.of(word, lemma, word.replaceFirst("(os|as|a)$", "o"));
  }
}
