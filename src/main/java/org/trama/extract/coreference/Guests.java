package org.trama.extract.coreference;

import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/**
 * Whose {@code su} is where it cannot be the subject's: {@code Felipe VI recibió a Al Sisi en su
 * primera visita}, {@code Perú expulsó a Sheinbaum tras el asilo que dio su país}.
 */
final class Guests {
  private static final Set<String> HOSTING = Set.of("recibir", "agasajar", "acoger", "hospedar");

  private static final Set<String> HOMELANDS = Set.of("país", "nación", "patria");

  private static final int REACH = 3;

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;

  Guests(Nouns nouns, Cast cast, Discourse discourse) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
  }

  /**
   * The person nearest before the possessive, where its noun is the visit of whom the subject
   * receives, or the land of somebody and the subject is a land itself.
   */
  Optional<Reference> of(Words words, int token, Reference subject) {
    int noun = words.is(token, "su", "sus") ? token + 1 : token;
    boolean hosted = isVisit(words, noun) && isHost(words, subject);
    boolean homeland =
        words.has(noun)
            && HOMELANDS.contains(words.lemma(noun))
            && subject.entities().stream().allMatch(id -> cast.is(id, EntityKind.COUNTRY));
    return hosted || homeland ? person(words, token, subject) : Optional.empty();
  }

  private Optional<Reference> person(Words words, int token, Reference subject) {
    return discourse.before(words.index(), token, 0).stream()
        .filter(r -> r.begin() > subject.head() && r.entities().size() == 1)
        .filter(r -> cast.is(r.entities().get(0), EntityKind.PERSON))
        .filter(r -> !r.entities().equals(subject.entities()))
        .findFirst();
  }

  /** {@code su primera visita}. */
  private boolean isVisit(Words words, int from) {
    for (int i = from; i < from + REACH && words.has(i); i++) {
      if (nouns.has("VisitNoun", words.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb of the subject, over what it is set off from, is one for receiving. */
  private static boolean isHost(Words words, Reference subject) {
    int at = subject.head();
    for (int steps = 0; steps < REACH && words.has(at); steps++) {
      if (HOSTING.contains(words.lemma(at))) {
        return true;
      }
      at = words.token(at).head();
    }
    return false;
  }
}
