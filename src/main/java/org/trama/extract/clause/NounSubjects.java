package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.trama.model.Morphology;

/**
 * The subject of a clause that modifies a noun: the noun itself, whose the noun is, or whom it is
 * about.
 */
final class NounSubjects {
  private final Scene scene;
  private final Syntax syntax;
  private final Control control;
  private final Writings writings;
  private final Culprits culprits;
  private final OneOfMany many;
  private final NounOwners owners;

  NounSubjects(Scene scene, Control control) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.control = control;
    this.writings = new Writings(scene);
    this.culprits = new Culprits(scene);
    this.many = new OneOfMany(scene);
    this.owners = new NounOwners(scene);
  }

  /**
   * Subjects of {@code verb}, whose clause modifies {@code noun}; {@code outer} gives those of the
   * clause that a word stands in.
   */
  List<Link> of(int noun, int verb, IntFunction<List<Link>> outer) {
    if (syntax.isInfinitive(verb)) {
      return ofInfinitive(noun, outer);
    }
    if (isJudgement(noun)) {
      return List.of();
    }
    if (opensContent(noun)) {
      return control.isByTarget(noun) ? accused(noun, owners.accusers(noun), outer) : List.of();
    }
    Relatives relatives = new Relatives(syntax);
    OptionalInt nearer = nearer(noun, verb);
    if (nearer.isPresent()) {
      return itself(nearer.getAsInt());
    }
    Optional<Link> before = rightBefore(noun, verb);
    if (before.isPresent()) {
      return List.of(before.get());
    }
    if (!relatives.agrees(verb, noun)) {
      List<Link> behind = behind(verb);
      return behind.isEmpty() ? owner(noun, outer) : behind;
    }
    if (relatives.isOblique(verb)) {
      return outer.apply(noun);
    }
    if (new ObjectRelatives(scene).isOne(verb)) {
      return outer.apply(finite(noun));
    }
    return writings.isUnsigned(noun) ? authors(noun, outer) : itself(culprits.of(verb, noun));
  }

  /** {@code entregó dos baterías a Varsovia, que cederá las suyas}: no batteries do. */
  private Optional<Link> rightBefore(int noun, int verb) {
    if (new Relatives(syntax).agrees(verb, noun)) {
      return Optional.empty();
    }
    return syntax.dependents(verb).stream()
        .filter(child -> child.relation().startsWith("nsubj") && child.text().equals("que"))
        .map(child -> child.index() - 1)
        .filter(comma -> comma > noun && syntax.word(comma).equals(","))
        .flatMap(comma -> scene.phrases().stream().filter(phrase -> phrase.end() == comma))
        .filter(phrase -> phrase.refers() && phrase.begin() > noun)
        .map(phrase -> new Link(phrase.withMarker(""), Link.Function.SUBJECT, 0.9))
        .findFirst();
  }

  /**
   * {@code las palabras del ministro, que acusó}: of one that stands right before, and can do so,
   * where the noun of the clause cannot.
   */
  private OptionalInt nearer(int noun, int verb) {
    boolean relative =
        syntax.dependents(verb).stream()
            .anyMatch(
                child -> child.relation().startsWith("nsubj") && Relatives.isPronoun(child.text()));
    if (!relative || new Relatives(syntax).agrees(verb, noun)) {
      return OptionalInt.empty();
    }
    return IntStream.range(noun + 1, verb)
        .filter(i -> syntax.token(i).relation().equals("nmod"))
        .filter(i -> syntax.token(i).head() == noun)
        .filter(i -> syntax.token(i).morphology().number() == Morphology.Number.SINGULAR)
        .findFirst();
  }

  /** {@code instó a cesar una cooperación que calificó de ilegal}: not who is to cease it. */
  private int finite(int noun) {
    int verb = syntax.clauseHead(noun);
    while (syntax.isInfinitive(verb) && syntax.head(verb).isPresent()) {
      int above = syntax.clauseHead(syntax.token(verb).head());
      if (above == verb) {
        return verb;
      }
      verb = above;
    }
    return verb;
  }

  /** {@code las muertes que causó el terremoto}: what stands bare behind the verb, named or not. */
  private List<Link> behind(int verb) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() == verb + 1 && phrase.marker().isEmpty())
        .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 0.8))
        .toList();
  }

  /** {@code exige a Siria la retirada de las tropas que mantiene}: of whom it is asked. */
  private List<Link> owner(int noun, IntFunction<List<Link>> outer) {
    int clause = syntax.clauseHead(noun);
    return control.isByTarget(clause) ? control.targets(clause) : outer.apply(noun);
  }

  private List<Link> ofInfinitive(int noun, IntFunction<List<Link>> outer) {
    List<Link> asked = asked(noun);
    if (!asked.isEmpty()) {
      return asked;
    }
    List<Link> genitive = owners.of(noun);
    if (control.isByTarget(noun)) {
      return scene.accuses(noun) ? accused(noun, genitive, outer) : List.of();
    }
    int clause = syntax.clauseHead(noun);
    if (genitive.isEmpty() && clause != noun && scene.accuses(clause)) {
      return control.ofInfinitive(clause, outer);
    }
    return genitive.isEmpty() ? outer.apply(noun) : genitive;
  }

  /**
   * {@code la petición de Egipto a Chipre de sancionar a Irán}: of whom it is asked, from whom
   * parsers may hang what is asked.
   */
  private List<Link> asked(int noun) {
    int above = syntax.token(noun).head();
    int asking = above >= 0 && asks(above) ? above : noun;
    return asks(asking) ? control.targets(asking) : List.of();
  }

  private boolean asks(int noun) {
    return control.isByTarget(noun)
        && !scene.accuses(noun)
        && scene.triggersAt(noun).stream().anyMatch(Trigger::isNoun);
  }

  /** {@code aprobó una resolución que exige}: who makes the text speaks through it. */
  private List<Link> authors(int noun, IntFunction<List<Link>> outer) {
    List<Link> authors = owners.of(noun);
    return authors.isEmpty() && writings.isMade(noun) ? outer.apply(noun) : authors;
  }

  private List<Link> itself(int noun) {
    List<Link> one = many.of(noun);
    return one.isEmpty() ? named(noun) : one;
  }

  private List<Link> named(int noun) {
    return scene.phraseAt(noun).stream()
        .map(phrase -> new Link(phrase.withMarker(""), Link.Function.SUBJECT, 0.9))
        .toList();
  }

  /** {@code es mentira que haya enviado}: no relative clause, whatever the parse says. */
  private boolean isJudgement(int noun) {
    return noun > 0
        && noun + 1 < syntax.size()
        && syntax.word(noun + 1).equals("que")
        && syntax.token(noun - 1).lemma().equals("ser");
  }

  /** {@code la acusación de que}: what the noun says, and no relative clause. */
  private boolean opensContent(int noun) {
    return IntStream.range(noun + 1, Math.min(noun + 5, syntax.size() - 1))
        .takeWhile(i -> !syntax.isVerbal(i) && !syntax.word(i).equals(","))
        .anyMatch(i -> syntax.word(i).equals("de") && syntax.word(i + 1).equals("que"));
  }

  /**
   * {@code X rechazó las acusaciones de Y de enviar}: not whose the accusation is, but against
   * whom.
   */
  private List<Link> accused(int noun, List<Link> accusers, IntFunction<List<Link>> outer) {
    List<Link> targets = control.targets(noun);
    List<Link> candidates = targets.isEmpty() ? outer.apply(noun) : targets;
    return candidates.stream()
        .filter(
            link ->
                accusers.stream()
                    .noneMatch(other -> other.phrase().named().equals(link.phrase().named())))
        .toList();
  }
}
