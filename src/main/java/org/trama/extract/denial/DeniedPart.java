package org.trama.extract.denial;

import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * The words behind a verb of denying, where they say that somebody had no part in a deed and leave
 * open in which: {@code negó ser el autor}, {@code negó que su país tuviera algo que ver}.
 */
final class DeniedPart {
  /** How many words the verb may be followed by. */
  private static final int REACH = 16;

  /** Words that say of a thing whose it is. */
  private static final Set<String> OWN = Set.of("suyo", "nuestro", "pertenecer");

  private static final Set<String> LIGHT =
      Set.of("tener", "ser", "erar", "estar", "haber", "guardar", "tratar", "jugar", "desempeñar");

  private static final String BODIES = "Bodies";

  private final Scene scene;
  private final Syntax syntax;
  private final int verb;
  private final Allegations allegations;
  private final NounClasses classes;

  DeniedPart(Scene scene, int verb, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.verb = verb;
    this.allegations = new Allegations(scene, lexicon);
    this.classes = new NounClasses(lexicon);
  }

  /** Whether nothing else is denied. */
  boolean isAll() {
    boolean part = false;
    for (int i = verb + 1; i < Math.min(syntax.size(), verb + REACH); i++) {
      if (isEnd(i)) {
        return part;
      }
      if (isPart(i)) {
        part = true;
      } else if (!(part ? mayFollow(i) : mayPrecede(i))) {
        return false;
      }
    }
    return part && syntax.size() <= verb + REACH;
  }

  private boolean isEnd(int index) {
    return Set.of(".", ",", ";", ":", "y", "e", "pero").contains(syntax.word(index));
  }

  private boolean isPart(int index) {
    return classes.has(NounClasses.INVOLVEMENT, syntax, index)
        || OWN.contains(syntax.token(index).lemma());
  }

  /** Of whom the part is denied. */
  private boolean mayPrecede(int index) {
    Token token = syntax.token(index);
    boolean verbal = token.pos() == PartOfSpeech.VERB;
    return !isDeed(index) && (!verbal || LIGHT.contains(token.lemma()));
  }

  /** What takes up the deed, and when and where it is denied. */
  private boolean mayFollow(int index) {
    Token token = syntax.token(index);
    return switch (token.pos()) {
      case DET, ADJ, ADP, ADV, PRON, AUX, PUNCT, NUM -> true;
      case NOUN ->
          allegations.takesUp(index)
              || isSomebodys(index)
              || scene.isTime(index)
              || classes.has(NounClasses.WRITINGS, syntax, index)
              || Set.of("prensa", "entrevista").contains(token.lemma());
      case PROPN -> isSomebodys(index);
      default -> syntax.word(index).equals("que") || token.lemma().equals("ocurrir");
    };
  }

  /** {@code la participación del Estado}, {@code la implicación de Serbia}: whose part it is. */
  private boolean isSomebodys(int index) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.covers(index) && phrase.marker().equals("de"))
        .anyMatch(phrase -> phrase.refers() || classes.has(BODIES, syntax, phrase.head()));
  }

  private boolean isDeed(int index) {
    return scene.triggersAt(index).stream().anyMatch(Trigger::isNoun) && !isPart(index);
  }
}
