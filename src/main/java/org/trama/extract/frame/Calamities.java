package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/**
 * Storms, quakes and accidents, which kill and strike too, but do so for nobody: {@code el temporal
 * deja catorce muertos}. Reads the sentences in order, since who died of it is told on and on.
 */
public final class Calamities {
  /** Noun class of the lexicon: craft and vehicles. */
  private static final String CARRIERS = "Carrier";

  /** How many sentences on the dead of a calamity may be told of. */
  private static final int REACH = 2;

  /** Noun class of the lexicon: what harms without anybody's will. */
  private static final String CALAMITIES = "Calamity";

  private final NounClasses classes;
  private final Lexicon lexicon;

  /** Whether the text opens with a calamity, so that its later paragraphs go on about it. */
  private boolean opening;

  /** The last sentence that speaks of one, with no violence since. */
  private int last = Integer.MIN_VALUE / 2;

  public Calamities(NounClasses classes, Lexicon lexicon) {
    this.classes = classes;
    this.lexicon = lexicon;
  }

  /** The tellings of the next sentence without those that tell what a calamity did. */
  public List<Telling> without(Scene scene, List<Telling> tellings) {
    Syntax syntax = scene.syntax();
    boolean told = IntStream.range(0, syntax.size()).anyMatch(i -> isCalamity(syntax, i));
    boolean violence = tellings.stream().anyMatch(this::isDeed);
    if (scene.index() == 0) {
      opening = told && !violence;
    }
    if (violence) {
      last = Integer.MIN_VALUE / 2;
    } else if (told || opening) {
      last = scene.index();
    }
    return tellings.stream()
        .filter(telling -> !isViolent(telling) || !isBlind(telling) && !isToll(telling))
        .filter(telling -> !isRescue(telling))
        .toList();
  }

  /** Whether what kills or strikes is a calamity. */
  private boolean isBlind(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    return syntax.dependents(telling.trigger().head()).stream()
        .filter(child -> Set.of("nsubj", "obl:agent").contains(child.relation()))
        .anyMatch(child -> isCalamity(syntax, child.index()));
  }

  private boolean isAbout(int sentence) {
    return sentence - last <= REACH;
  }

  /** Dead and wounded of whom nobody is named as the one who did it. */
  private boolean isToll(Telling telling) {
    return isAbout(telling.scene().index())
        && telling.type().equals(EventTypes.CASUALTIES)
        && telling.slots(Role.AGENT).isEmpty();
  }

  /** {@code ofreció helicópteros y equipos de salvamento}: craft that bring help. */
  private boolean isRescue(Telling telling) {
    return isAbout(telling.scene().index())
        && telling.type().equals(EventTypes.ARMS_TRANSFER)
        && telling.slots(Role.OBJECT).stream()
            .allMatch(
                slot -> classes.has(CARRIERS, telling.scene().syntax(), slot.phrase().theme()));
  }

  /** An attack that is no calamity's and does not come about by itself: {@code se incendió}. */
  private boolean isDeed(Telling telling) {
    boolean befalls =
        telling.slots(Role.AGENT).isEmpty()
            && !telling.trigger().isNoun()
            && telling.scene().syntax().hasSe(telling.trigger().head());
    return isViolent(telling)
        && !telling.type().equals(EventTypes.CASUALTIES)
        && !isBlind(telling)
        && !befalls;
  }

  private boolean isViolent(Telling telling) {
    return lexicon.eventClass(telling.type()).isAssault();
  }

  private boolean isCalamity(Syntax syntax, int word) {
    return syntax.token(word).pos() == PartOfSpeech.NOUN && classes.has(CALAMITIES, syntax, word);
  }
}
