package org.trama.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Governors;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.knowledge.EventTypes;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Those who ask for a meeting with somebody, confirm or call it: {@code Zelenski pidió una reunión
 * con Trump} is of one between both.
 */
public final class Arrangers {
  /** Of who is told to take part by a verb beside. */
  private static final double BESIDE = 0.65;

  /** Those who meet somebody. */
  private static final Set<EntityKind> ACTORS =
      Set.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.ORGANIZATION);

  private final NounClasses classes;
  private final Map<String, EntityKind> kinds;

  public Arrangers(NounClasses classes, Map<String, EntityKind> kinds) {
    this.classes = classes;
    this.kinds = Map.copyOf(kinds);
  }

  /** The telling with them, if it is of a meeting of which only the others are told. */
  public Telling complete(Telling telling) {
    List<Slot> others = telling.slots(Role.PARTICIPANT);
    boolean open =
        telling.type().equals(EventTypes.MEETING)
            && telling.trigger().isNoun()
            && !others.isEmpty()
            && others.stream().allMatch(slot -> slot.phrase().marker().equals("con"));
    if (!open) {
      return telling;
    }
    Scene scene = telling.scene();
    Subjects subjects = new Subjects(scene);
    return new Governors(scene, subjects)
        .of(telling.trigger().head())
        .filter(verb -> classes.members("ArrangingVerb").contains(verb.lemma()))
        .filter(verb -> !scene.syntax().isPassive(verb.index()) && !isAddressed(scene, verb))
        .map(
            verb ->
                telling.with(
                    subjects.of(verb.index()).stream()
                        .filter(link -> !isMouthpiece(scene, link.phrase()))
                        .flatMap(
                            link ->
                                link.phrase().named().stream()
                                    .filter(id -> ACTORS.contains(kinds.get(id)))
                                    .map(id -> slot(id, link.phrase())))
                        .toList()))
        .orElse(telling);
  }

  private static Slot slot(String id, Phrase phrase) {
    return new Slot(Role.PARTICIPANT, new Filler.OfEntity(id), phrase, BESIDE);
  }

  /** {@code pidió a Trump una reunión con Putin}: it may be for him that he is asked. */
  private static boolean isAddressed(Scene scene, Token verb) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.marker().equals("a") && phrase.begin() > verb.index())
        .anyMatch(phrase -> scene.syntax().token(phrase.head()).head() == verb.index());
  }

  /** {@code el portavoz del Kremlin, Dmitri Peskov}. */
  private boolean isMouthpiece(Scene scene, Phrase phrase) {
    int begin = Math.max(0, phrase.begin() - 8);
    return IntStream.range(begin, Math.min(scene.syntax().size(), phrase.end() + 4))
        .anyMatch(i -> classes.has("Mouthpiece", scene.syntax(), i));
  }
}
