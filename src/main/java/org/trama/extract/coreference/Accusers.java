package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;

/**
 * {@code Quito acusó a Bogotá de atacarlo}: the pronoun beside the wrong that somebody is accused
 * of means who accuses, where nobody else stands between.
 */
final class Accusers {
  private static final Set<String> ACCUSING = Set.of("acusar", "culpar", "responsabilizar");

  private final Nouns nouns;
  private final References references;
  private final Cast cast;
  private final Clauses clauses;
  private final Concord concord;

  Accusers(Nouns nouns, References references, Cast cast, Clauses clauses, Concord concord) {
    this.nouns = nouns;
    this.references = references;
    this.cast = cast;
    this.clauses = clauses;
    this.concord = concord;
  }

  /** Who accuses, where the pronoun at {@code i} beside the verb may mean him. */
  Optional<Reference> of(Words words, int i, int verb) {
    Optional<Integer> governor =
        clauses.finite(words, verb).isPresent() || !nouns.has("WrongingVerb", words.lemma(verb))
            ? Optional.empty()
            : clauses.governor(words, verb).filter(above -> ACCUSING.contains(words.lemma(above)));
    return governor
        .filter(above -> hasOnlyTarget(words, above, i))
        .flatMap(above -> clauses.subject(references, words, above))
        .filter(cast::isActor)
        .filter(r -> concord.holds(ObjectPronouns.form(words, i), r));
  }

  /** Whether but one stands between the verb and the pronoun, behind {@code a}. */
  private boolean hasOnlyTarget(Words words, int verb, int pronoun) {
    List<Reference> between =
        references.in(words.index()).stream()
            .filter(r -> r.begin() > verb && r.end() <= pronoun && r.end() > r.begin())
            .filter(cast::isActor)
            .toList();
    return between.size() == 1
        && (words.is(words.beforeArticle(between.get(0).begin()), "a")
            || words.is(between.get(0).begin() - 1, "al"));
  }
}
