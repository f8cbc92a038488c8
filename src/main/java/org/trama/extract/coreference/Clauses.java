package org.trama.extract.coreference;

import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Verbs and their subjects, as far as the parse can be trusted. */
final class Clauses {
  private static final Set<String> CHAIN =
      Set.of("appos", "flat", "flat:name", "compound", "nmod", "amod");
  private static final Set<String> LINKS =
      Set.of("conj", "xcomp", "ccomp", "advcl", "parataxis", "acl");

  private final References references;

  Clauses(References references) {
    this.references = references;
  }

  boolean isSubject(Words words, Reference reference) {
    if (reference.form() == Reference.Form.ELLIPSIS) {
      return true;
    }
    int i = reference.head();
    for (int steps = 0; steps < 3 && words.has(i); steps++) {
      Token token = words.token(i);
      if (token.relation().startsWith("nsubj")) {
        return !isApposedToOblique(words, i);
      }
      boolean owned = token.relation().equals("nmod") && steps == 0;
      if (!CHAIN.contains(token.relation())
          || owned && reference.form() != Reference.Form.DEMONYM) {
        return false;
      }
      i = token.head();
    }
    return false;
  }

  boolean isFinite(Words words, int i) {
    boolean verb = words.pos(i) == PartOfSpeech.VERB || words.pos(i) == PartOfSpeech.AUX;
    return verb && words.morphology(i).mood().isFinite() && words.morphology(i).person() != 2;
  }

  /** The finite form of the verb at {@code i}: itself or its auxiliary. */
  Optional<Token> finite(Words words, int i) {
    if (isFinite(words, i)) {
      return Optional.of(words.token(i));
    }
    return words.sentence().dependents(i).stream()
        .filter(t -> t.relation().startsWith("aux") || t.relation().equals("cop"))
        .filter(t -> t.morphology().mood().isFinite())
        .findFirst();
  }

  /** Head of the verb's subject phrase, told by the parse or by its place before the verb. */
  Optional<Integer> subject(Words words, int verb) {
    Optional<Integer> parsed =
        words.sentence().dependents(verb).stream()
            .filter(t -> t.relation().startsWith("nsubj") || t.relation().startsWith("csubj"))
            .filter(t -> !PhrasesBefore.opensJudged(words, t.index()))
            .filter(t -> !isApposedToOblique(words, t.index()))
            .map(Token::index)
            .findFirst();
    return parsed.or(() -> afterVerb(words, verb));
  }

  /** {@code una gira que lo llevará a Tokio}: nobody is left out where a thing does it. */
  boolean isOfThing(Words words, int verb) {
    return subject(words, verb).filter(subject -> words.is(subject, "que")).isPresent();
  }

  /** {@code declaró Peskov}: an actor's name right after the verb, without a preposition. */
  private Optional<Integer> afterVerb(Words words, int verb) {
    int i = words.article(verb + 1) ? verb + 2 : verb + 1;
    return references
        .startingAt(words.index(), i)
        .filter(r -> !words.token(r.head()).relation().equals("obj"))
        .map(Reference::head);
  }

  /** The verb that this one is joined to or depends on. */
  Optional<Integer> governor(Words words, int verb) {
    Token token = words.token(verb);
    boolean linked = LINKS.contains(token.relation()) && token.head() >= 0;
    return linked && isPredicate(words, token.head())
        ? Optional.of(token.head())
        : Optional.empty();
  }

  /** A verb, or what stands in its place: {@code Tokio fue más dura y acusó}. */
  private static boolean isPredicate(Words words, int i) {
    return words.pos(i) == PartOfSpeech.VERB
        || words.sentence().dependents(i).stream().anyMatch(t -> t.relation().equals("cop"));
  }

  /** Whether the word at {@code i} hangs from the verb, with no other verb between. */
  boolean isIn(Words words, int i, int verb) {
    int at = i;
    for (int steps = 0; words.has(at) && steps < words.size(); steps++) {
      at = words.token(at).head();
      if (at == verb || words.pos(at) == PartOfSpeech.VERB) {
        return at == verb;
      }
    }
    return false;
  }

  /** Whether the verb that the word is in the subject of is plural. */
  boolean isOfPlural(Words words, int i) {
    int at = i;
    for (int steps = 0; words.has(at) && steps < 4; steps++) {
      int above = words.token(at).head();
      if (words.token(at).relation().startsWith("nsubj")) {
        return finite(words, above).filter(t -> isPlural(words, t.index())).isPresent();
      }
      at = above;
    }
    return false;
  }

  /**
   * {@code según el alcalde, Jesús Ortiz}: a name that only tells who stands behind a preposition,
   * whatever the parse makes of it.
   */
  private boolean isApposedToOblique(Words words, int head) {
    Optional<Reference> name =
        references.in(words.index()).stream()
            .filter(r -> r.form().isByName() && r.covers(words.index(), head))
            .findFirst();
    return name.filter(r -> words.is(r.begin() - 1, ","))
        .flatMap(r -> references.endingAt(words.index(), r.begin() - 1))
        .filter(title -> title.entities().equals(name.get().entities()))
        .filter(title -> words.pos(words.beforeArticle(title.begin())) == PartOfSpeech.ADP)
        .isPresent();
  }

  static boolean isPlural(Words words, int i) {
    return words.morphology(i).number() == Morphology.Number.PLURAL;
  }

  /** Who is named or left out as the subject of the verb. */
  Optional<Reference> subject(References references, Words words, int verb) {
    Optional<Integer> head = subject(words, verb);
    return references.in(words.index()).stream()
        .filter(
            r ->
                head.isPresent() && r.head() == head.get()
                    || r.form() == Reference.Form.ELLIPSIS && r.head() == verb)
        .findFirst();
  }
}
