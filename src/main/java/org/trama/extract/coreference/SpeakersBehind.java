package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/**
 * Who says a sentence that opens without him: {@code Su país no irá, aseguró el presidente chileno,
 * Gabriel Boric}, {@code Sus tropas atacaron, según Kiev}. What stands before speaks for him.
 */
final class SpeakersBehind {
  private static final Set<String> JOINED = Set.of("parataxis", "root");

  private final References references;
  private final Cast cast;
  private final Clauses clauses;

  SpeakersBehind(References references, Cast cast, Clauses clauses) {
    this.references = references;
    this.cast = cast;
    this.clauses = clauses;
  }

  /** The speaker behind the token, if the sentence has one that a comma parts from it. */
  Optional<Reference> of(Words words, int token) {
    return IntStream.range(token + 1, words.size())
        .filter(i -> words.is(i - 1, ",", "»", "\"", "”") && isCitation(words, i))
        .boxed()
        .findFirst()
        .flatMap(i -> words.is(i, "según") ? cited(words, i) : subject(words, i));
  }

  private boolean isCitation(Words words, int i) {
    return words.is(i, "según")
        || JOINED.contains(words.token(i).relation())
            && clauses.isFinite(words, i)
            && clauses.subject(words, i).filter(subject -> subject > i).isPresent();
  }

  /** The person that the verb names, or else whoever is its subject. */
  private Optional<Reference> subject(Words words, int verb) {
    List<Reference> there =
        references.in(words.index()).stream()
            .filter(r -> r.begin() > verb && r.form().isByName() && cast.isActor(r))
            .filter(r -> isOfSubject(words, r.head(), verb))
            .toList();
    return likeliest(there);
  }

  private boolean isOfSubject(Words words, int word, int verb) {
    int at = word;
    for (int steps = 0; words.has(at) && steps < words.size(); steps++) {
      if (words.token(at).head() == verb) {
        return words.token(at).relation().startsWith("nsubj");
      }
      at = words.token(at).head();
    }
    return false;
  }

  /** Whoever follows {@code según} first, or the person whom his title is of. */
  private Optional<Reference> cited(Words words, int according) {
    List<Reference> there =
        references.in(words.index()).stream()
            .filter(r -> r.begin() > according && r.form().isByName() && cast.isActor(r))
            .filter(r -> noVerb(words, according, r.begin()))
            .toList();
    return likeliest(there);
  }

  private static boolean noVerb(Words words, int from, int to) {
    return IntStream.range(from, to).noneMatch(words::isFiniteVerb);
  }

  /** The first person, or else whoever is first. */
  private Optional<Reference> likeliest(List<Reference> there) {
    return there.stream()
        .filter(r -> r.entities().stream().allMatch(id -> cast.is(id, EntityKind.PERSON)))
        .findFirst()
        .or(() -> there.stream().findFirst());
  }
}
