package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Bad names for what is no such deed: {@code calificó el memorando de agresión}. The treaty attacks
 * nobody; but whoever calls a bombing an aggression speaks of an attack.
 */
final class Misnomers {
  private static final Set<String> CALLING =
      Set.of(
          "calificar",
          "catalogar",
          "considerar",
          "definir",
          "describir",
          "motejar",
          "tachar",
          "tildar");

  /** Verbs that need no preposition before the name. */
  private static final Set<String> HOLDING = Set.of("considerar", "llamar");

  private static final Set<String> NAMING = Set.of("de", "como");

  private Misnomers() {}

  /** Whether the noun that tells it is but a name that somebody has for something else. */
  static boolean is(Telling telling) {
    Scene scene = telling.scene();
    int noun = telling.trigger().head();
    String marker = scene.phraseAt(noun).map(Phrase::marker).orElse("");
    Set<String> verbs = NAMING.contains(marker) ? CALLING : HOLDING;
    if (!telling.trigger().isNoun() || !marker.isEmpty() && verbs == HOLDING) {
      return false;
    }
    return scene.syntax().ancestors(noun).stream()
        .filter(above -> scene.syntax().isVerbal(above.index()))
        .findFirst()
        .filter(verb -> verbs.contains(verb.lemma()) && verb.index() < noun)
        .map(verb -> called(scene.syntax(), verb.index(), noun))
        .filter(things -> !things.isEmpty())
        .filter(things -> !marker.isEmpty() || things.get(0).index() < noun)
        .filter(things -> things.stream().noneMatch(thing -> isDeed(telling, thing)))
        .filter(things -> !isOfName(scene.syntax(), things, noun))
        .isPresent();
  }

  /** What is so called: the objects of the verb, or the noun that its clause is about. */
  private static List<Token> called(Syntax syntax, int verb, int name) {
    Stream<Token> objects =
        syntax.dependents(verb).stream()
            .filter(word -> Set.of("obj", "iobj").contains(word.relation()))
            .filter(word -> word.index() != name);
    Stream<Token> about =
        syntax.token(verb).relation().startsWith("acl")
            ? syntax.head(verb).stream()
            : Stream.empty();
    return Stream.concat(objects, about).toList();
  }

  /** {@code considera a Irán responsable del ataque}: he is called that, and not the attack. */
  private static boolean isOfName(Syntax syntax, List<Token> things, int noun) {
    return things.size() > 1 && syntax.isUnder(noun, things.get(things.size() - 1).index());
  }

  /** Whether it tells such a deed itself, or is a pronoun that may stand for one. */
  private static boolean isDeed(Telling telling, Token thing) {
    return thing.pos() == PartOfSpeech.PRON
        || telling.scene().triggersAt(thing.index()).stream()
            .anyMatch(word -> word.tells(telling.type()));
  }
}
