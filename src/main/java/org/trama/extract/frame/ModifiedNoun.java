package org.trama.extract.frame;

import java.util.Optional;
import org.trama.extract.clause.Culprits;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.ObjectRelatives;
import org.trama.extract.clause.OneOfMany;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Relatives;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** The noun that a verb's clause modifies: {@code pacto firmado}, {@code misiles que envió}. */
final class ModifiedNoun {
  private static final double RELATIVE = 0.85;
  private static final double PARTICIPLE = 0.95;

  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;
  private final Relatives relatives;

  ModifiedNoun(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = subjects;
    this.relatives = new Relatives(syntax);
  }

  /** How the noun stands to the verb; empty where the clause modifies none. */
  Optional<Link> of(int verb, boolean passive) {
    Token token = syntax.token(verb);
    if (token.relation().startsWith("acl") && relatives.isOblique(verb)) {
      return relatives.isWhere(verb) ? place(token) : behindPreposition(token);
    }
    if (token.relation().equals("xcomp") && syntax.isInfinitive(verb)) {
      return ofWish(token, syntax.token(token.head()));
    }
    boolean participle = token.morphology().mood() == Morphology.Mood.PARTICIPLE;
    Optional<Phrase> noun =
        noun(token, passive && participle)
            .map(head -> new Culprits(scene).of(verb, head))
            .flatMap(scene::phraseAt)
            .map(phrase -> phrase.withMarker(""))
            .map(phrase -> participle ? whole(phrase, token.head()) : phrase);
    return passive || participle
        ? noun.map(phrase -> new Link(phrase, Link.Function.OBJECT, PARTICIPLE))
        : noun.filter(phrase -> token.morphology().mood().isFinite())
            .flatMap(phrase -> ofRelative(verb, phrase));
  }

  /** {@code 45 de los 60 drones lanzados}: all of them were. */
  private Phrase whole(Phrase phrase, int noun) {
    boolean some = phrase.theme() == noun && syntax.token(phrase.head()).pos() == PartOfSpeech.NUM;
    return some
        ? phrase.from(
            syntax.dependents(noun).stream()
                .mapToInt(Token::index)
                .filter(word -> word > phrase.head() + 1)
                .min()
                .orElse(noun))
        : phrase;
  }

  /** {@code la ciudad donde se reunió}, {@code adonde viajó}. */
  private Optional<Link> place(Token verb) {
    String marker = relatives.isWhither(verb.index()) ? "a" : "en";
    return scene
        .phraseAt(verb.head())
        .map(noun -> new Link(noun.withMarker(marker), Link.Function.PREPOSITIONAL, RELATIVE));
  }

  /** {@code el pacto que Canberra quiere firmar}: what is to be done is done to the noun. */
  private Optional<Link> ofWish(Token deed, Token wish) {
    if (!wish.relation().startsWith("acl") || relatives.pronoun(wish.index()).isEmpty()) {
      return Optional.empty();
    }
    if (relatives.isOblique(wish.index())) {
      return behindPreposition(wish);
    }
    boolean wished =
        syntax.dependents(wish.index()).stream()
            .anyMatch(child -> child.relation().startsWith("nsubj") && !isRelative(child));
    boolean full =
        syntax.dependents(deed.index()).stream()
            .anyMatch(child -> child.relation().equals("obj") && !hasPreposition(child));
    return wished && !full
        ? scene
            .phraseAt(wish.head())
            .map(noun -> new Link(noun.withMarker(""), Link.Function.OBJECT, RELATIVE))
        : Optional.empty();
  }

  private boolean hasPreposition(Token noun) {
    return syntax.dependents(noun.index()).stream()
        .anyMatch(child -> child.relation().equals("case"));
  }

  /** {@code las maniobras en las que participó}: a noun that the relative itself does not name. */
  private Optional<Link> behindPreposition(Token verb) {
    boolean named =
        relatives
            .pronoun(verb.index())
            .flatMap(scene::phraseAt)
            .filter(phrase -> phrase.refers())
            .isPresent();
    return named
        ? Optional.empty()
        : relatives
            .preposition(verb.index())
            .filter(marker -> relatives.isOf(verb.index(), verb.head()))
            .flatMap(marker -> scene.phraseAt(verb.head()).map(noun -> noun.withMarker(marker)))
            .map(noun -> new Link(noun, Link.Function.PREPOSITIONAL, RELATIVE));
  }

  /**
   * Index of the noun by the tree; of one right before a participle that hangs elsewhere, too;
   * {@code muertos o heridos} modify one noun.
   */
  private Optional<Integer> noun(Token verb, boolean participle) {
    Token first = participle ? syntax.token(syntax.firstConjunct(verb.index())) : verb;
    boolean modifier = first.relation().startsWith("acl") || first.relation().equals("amod");
    int noun = modifier ? first.head() : participle ? verb.index() - 1 : -1;
    return noun < 0 || noun >= verb.index() ? Optional.empty() : Optional.of(noun);
  }

  /** The subject of the clause where it has no other, else its object. */
  private Optional<Link> ofRelative(int verb, Phrase noun) {
    boolean subjectless =
        syntax.dependents(verb).stream()
            .noneMatch(child -> child.relation().startsWith("nsubj") && !isRelative(child));
    if (!subjectless
        || new ObjectRelatives(scene).isOne(verb)
        || !relatives.agrees(verb, noun.head())) {
      return Optional.of(new Link(noun, Link.Function.OBJECT, RELATIVE));
    }
    return subjects.isUnsignedWriting(noun.head())
        ? Optional.empty()
        : Optional.of(
            new OneOfMany(scene)
                .of(noun.head()).stream()
                    .findFirst()
                    .orElseGet(() -> new Link(noun, Link.Function.SUBJECT, RELATIVE)));
  }

  private boolean isRelative(Token token) {
    return syntax.word(token.index()).matches("que|quien(es)?|cual(es)?");
  }
}
