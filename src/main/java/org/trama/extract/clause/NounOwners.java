package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Whose a deed, a plan or an accusation is that a noun means: who acts in what it says. */
final class NounOwners {
  private final Scene scene;
  private final Syntax syntax;
  private final Schemes schemes;

  NounOwners(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.schemes = new Schemes(syntax);
  }

  /**
   * {@code condenó el plan israelí de anexionar}: whose the plan is that the infinitive says what
   * it is for, nobody where it is not told; empty where who speaks of it may have made it.
   */
  Optional<List<Link>> planners(int infinitive) {
    OptionalInt scheme = schemes.over(infinitive);
    if (scheme.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(of(scheme.getAsInt()))
        .filter(owners -> !owners.isEmpty() || schemes.isAnothers(scheme.getAsInt()));
  }

  /**
   * Whose the noun is: {@code el intento de Washington de endurecer}, {@code la decisión rusa de
   * enviar}.
   */
  List<Link> of(int noun) {
    List<Link> owners = behindOf(noun);
    return owners.isEmpty() ? described(noun) : owners;
  }

  private List<Link> described(int noun) {
    return scene.phraseAt(noun).stream()
        .filter(phrase -> !phrase.refers() && !phrase.within().isEmpty())
        .map(phrase -> Phrase.meant(noun, phrase.within()))
        .map(owner -> new Link(owner, Link.Function.SUBJECT, 0.9))
        .toList();
  }

  private List<Link> behindOf(int noun) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.refers() && phrase.marker().equals("de"))
        .filter(phrase -> syntax.token(phrase.head()).head() == noun || phrase.begin() == noun + 2)
        .map(phrase -> new Link(phrase.withMarker(""), Link.Function.SUBJECT, 0.9))
        .toList();
  }

  /** Whose the accusation is: {@code la acusación ucraniana}, {@code la denuncia de Kiev}. */
  List<Link> accusers(int noun) {
    return Stream.concat(
            of(noun).stream(),
            scene.phraseAt(noun).stream().map(found -> new Link(found, Link.Function.SUBJECT, 1)))
        .toList();
  }
}
