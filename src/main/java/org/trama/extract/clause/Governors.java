package org.trama.extract.clause;

import java.util.Optional;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Which verb has a noun for what it brings about. */
public final class Governors {
  /** Verbs of which what stands behind {@code a} comes first. */
  private static final Set<String> ANSWERING =
      Set.of("responder", "reaccionar", "contestar", "replicar");

  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "nsubj:pass");

  /** Prepositions, or none, before what a verb brings about. */
  private static final Set<String> CLOSE = Set.of("", "a", "de", "en", "con");

  /** How many nouns may stand between the verb and the event. */
  private static final int REACH = 4;

  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;

  public Governors(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = subjects;
  }

  /** Whether the verb is one of answering: by words or, with {@code con}, by a deed. */
  public static boolean isAnswering(Token verb) {
    return ANSWERING.contains(verb.lemma());
  }

  /** The verb whose object the noun is, if any, over {@code el inicio de}, {@code una ronda de}. */
  public Optional<Token> of(int noun) {
    int at = syntax.firstConjunct(noun);
    for (int steps = 0; steps < REACH && !syntax.token(at).isRoot(); steps++) {
      int above = syntax.token(at).head();
      if (syntax.isVerbal(above)) {
        return isObject(at, above) ? Optional.of(syntax.token(above)) : Optional.empty();
      }
      if (!isPartOf(at, above)) {
        return Optional.empty();
      }
      at = above;
    }
    return Optional.empty();
  }

  private boolean isObject(int noun, int verb) {
    String relation = syntax.token(noun).relation();
    return OBJECTS.contains(relation) && !isAnswered(noun, verb)
        || relation.equals("obl") && !isApart(noun) && !hasObject(verb)
        || relation.equals("nsubj") && noun > verb;
  }

  /** {@code responderá a cualquier ataque}: what somebody answers is another's. */
  private boolean isAnswered(int noun, int verb) {
    return isAnswering(syntax.token(verb))
        && scene.phraseAt(noun).filter(phrase -> phrase.marker().equals("a")).isPresent();
  }

  private boolean isPartOf(int noun, int above) {
    Token part = syntax.token(above);
    return noun > 0
        && !DeedPeople.areAuthors(part)
        && !DeedPeople.areSufferers(part)
        && (scene.triggersAt(above).isEmpty() || subjects.isUnsignedWriting(above))
        && scene.phraseAt(noun).filter(phrase -> phrase.marker().equals("de")).isPresent();
  }

  /** {@code respondió ante las acusaciones}: what the verb does not bring about. */
  private boolean isApart(int noun) {
    return scene.phraseAt(noun).filter(phrase -> !CLOSE.contains(phrase.marker())).isPresent();
  }

  /** {@code no tuvo nada que ver con el atentado}: what one has is something else. */
  private boolean hasObject(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> child.relation().equals("obj") && child.index() > verb)
        .anyMatch(child -> child.pos() == PartOfSpeech.PRON);
  }
}
