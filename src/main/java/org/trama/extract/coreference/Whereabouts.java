package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;

/**
 * Where the text is at a word: the place named last before it, in its sentence or in one shortly
 * before. Of {@code en Goma, capital de Kivu Norte} that is Goma, since the rest only says where
 * that is; behind a border that was named after the place the text may be on either side.
 */
final class Whereabouts {
  /** How many words may stand between a place and what it lies in. */
  private static final int CHAIN = 8;

  private static final int DEPTH = 6;

  private static final Set<String> LOCATIVE =
      Set.of("en", "a", "al", "hacia", "con", "contra", "sobre", "desde");

  /** Noun classes of the lexicon: of what somebody may hold of a country. */
  private static final List<String> LANDS = List.of("Territory", "Rule");

  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse;
  private final References references;

  Whereabouts(Nouns nouns, Cast cast, Discourse discourse, References references) {
    this.nouns = nouns;
    this.cast = cast;
    this.discourse = discourse;
    this.references = references;
  }

  /** The nearest place that fits, up to {@code window} sentences back; empty across a border. */
  Optional<String> nearest(Words words, int token, int window, Predicate<String> fits) {
    return nearest(words, token, window, fits, r -> true);
  }

  /**
   * The nearest place, but none that is only told of beside the point: {@code el ministro, que
   * visitó Cúcuta, envió tropas a la zona}; empty where a country was named since, or a border.
   */
  Optional<String> scene(Words words, int token, int window) {
    return nearest(words, token, window, id -> !cast.isCapital(id), r -> !isAside(r))
        .filter(id -> cast.is(id, EntityKind.PLACE));
  }

  private Optional<String> nearest(
      Words words, int token, int window, Predicate<String> fits, Predicate<Reference> counts) {
    for (int back = 0; back <= window; back++) {
      int until = back == 0 ? token : Integer.MAX_VALUE;
      Optional<Reference> last =
          discourse.before(words.index() - back, until, 0).stream()
              .filter(r -> r.entities().size() == 1 && isLocation(r) && counts.test(r))
              .filter(r -> fits.test(r.entities().get(0)))
              .filter(r -> !isWithinOther(r))
              .findFirst();
      if (last.isPresent()) {
        return last.filter(r -> !isAtBorder(r, until)).map(r -> r.entities().get(0));
      }
    }
    return Optional.empty();
  }

  /** A place, or a country that something is in or goes to. */
  private boolean isLocation(Reference reference) {
    String id = reference.entities().get(0);
    return reference.form() != Reference.Form.DEMONYM
        && reference.form() != Reference.Form.ELLIPSIS
        && !discourse.words(reference).is(reference.begin(), "su", "sus")
        && (cast.is(id, EntityKind.PLACE) && !isOfOther(reference)
            || cast.is(id, EntityKind.COUNTRY)
                && (discourse.preposition(reference).filter(LOCATIVE::contains).isPresent()
                    || isOfLand(reference)
                    || isTaken(reference)));
  }

  /** {@code el norte de Siria}, {@code la independencia de Abjasia}. */
  private boolean isOfLand(Reference reference) {
    Words words = discourse.words(reference);
    int of = words.beforeArticle(reference.begin());
    return words.is(of, "de", "del")
        && LANDS.stream().anyMatch(lands -> nouns.is(lands, words, of - 1));
  }

  /** {@code invadió Siria y mantiene allí tropas}: no preposition marks whom somebody acts on. */
  private boolean isTaken(Reference reference) {
    Words words = discourse.words(reference);
    return words.token(reference.head()).relation().equals("obj")
        && words.pos(reference.begin() - 1) == PartOfSpeech.VERB;
  }

  /** {@code el gobernador de Norte de Santander}: of somebody, and not where anything is. */
  private boolean isOfOther(Reference reference) {
    Words words = discourse.words(reference);
    int of = words.beforeArticle(reference.begin());
    int noun = of - 1;
    return words.is(of, "de", "del")
        && words.pos(noun) == PartOfSpeech.NOUN
        && (nouns.is("Title", words, noun) || nouns.is("PersonNoun", words, noun));
  }

  /** Whether a relative clause tells of it, or somebody only speaks there. */
  private boolean isAside(Reference reference) {
    Words words = discourse.words(reference);
    int at = reference.head();
    for (int steps = 0; steps < DEPTH && words.has(at); steps++) {
      if (words.isFiniteVerb(at)) {
        return words.token(at).relation().startsWith("acl") || tellsOfOther(words, at);
      }
      at = words.token(at).head();
    }
    return false;
  }

  /** {@code dijo en Cúcuta que}: where somebody speaks is not where what he tells is. */
  private static boolean tellsOfOther(Words words, int verb) {
    return words.sentence().dependents(verb).stream()
        .anyMatch(clause -> clause.relation().equals("ccomp"));
  }

  /** {@code Lashio, en el norte de Birmania}, {@code Kananaskis (Canadá)}: no verb is between. */
  private boolean isWithinOther(Reference inner) {
    Words words = discourse.words(inner);
    return references.in(words.index()).stream()
        .filter(outer -> outer.end() <= inner.begin() && outer.end() > outer.begin())
        .filter(outer -> inner.begin() - outer.end() <= CHAIN)
        .filter(outer -> outer.form() != Reference.Form.DEMONYM)
        .filter(outer -> cast.is(outer.entities().get(0), EntityKind.PLACE))
        .anyMatch(outer -> saysWhereThatIs(words, outer.end(), inner.begin()));
  }

  private static boolean saysWhereThatIs(Words words, int begin, int end) {
    boolean opened = words.is(begin, ",", "(") || words.is(begin, "de", "del", "en");
    return opened
        && IntStream.range(begin, end)
            .noneMatch(
                i ->
                    words.isFiniteVerb(i)
                        || words.is(i, "y", "e", "o", "ni", ";", "que", "a", "al", "hacia")
                        || i > begin && words.is(i, ",")
                        || words.pos(i) == PartOfSpeech.VERB);
  }

  private boolean isAtBorder(Reference place, int until) {
    Words words = discourse.words(place);
    return IntStream.range(place.end(), Math.min(until, words.size()))
        .anyMatch(i -> nouns.has("BorderNoun", words.lemma(i)));
  }
}
