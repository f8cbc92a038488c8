package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.model.Token;

/**
 * Who speaks with whom over the telephone, where that only says how something else is done: {@code
 * felicitó por teléfono a Japarov}, {@code pidió a Putin una tregua en una llamada}.
 */
final class Callers {
  private static final Set<String> MARKERS =
      Set.of("a través de", "durante", "en", "mediante", "por", "vía");

  /** By which one speaks with somebody who is elsewhere. */
  private static final Set<String> CALLS =
      Set.of("teléfono", "llamada", "telefonazo", "videollamada", "videoconferencia");

  /** Of talks, that they are held so. */
  private static final String TELEPHONIC = "telefónico";

  private static final double SPOKEN = 0.75;

  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;

  Callers(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = subjects;
  }

  /** Who calls and to whom, each as what he is of the verb; none unless both are named. */
  List<Link> of(Trigger call) {
    int noun = call.head();
    int verb = syntax.token(noun).head();
    if (!call.tells(EventTypes.MEETING)
        || !isCall(noun)
        || !scene.isMarked(noun, MARKERS)
        || verb < 0
        || !syntax.isVerbal(verb)) {
      return List.of();
    }
    List<Link> callers =
        subjects.of(verb).stream()
            .filter(link -> link.phrase().refers())
            .map(link -> link.times(SPOKEN))
            .toList();
    List<Link> called =
        scene.phrases().stream()
            .filter(phrase -> isSpokenTo(phrase, verb))
            .map(phrase -> new Link(phrase, Link.Function.PREPOSITIONAL, SPOKEN))
            .toList();
    return callers.isEmpty() || called.isEmpty()
        ? List.of()
        : Stream.concat(callers.stream(), called.stream()).toList();
  }

  private boolean isCall(int noun) {
    Token token = syntax.token(noun);
    return CALLS.contains(token.lemma())
        || syntax.dependents(noun).stream().anyMatch(word -> word.lemma().equals(TELEPHONIC));
  }

  private boolean isSpokenTo(Phrase phrase, int verb) {
    return phrase.refers()
        && phrase.marker().equals("a")
        && syntax.token(phrase.head()).head() == verb;
  }
}
