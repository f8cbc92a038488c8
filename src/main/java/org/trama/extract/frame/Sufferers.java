package org.trama.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.mention.Reference;
import org.trama.knowledge.EventTypes;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/**
 * Those of whom a deed is told that was done to them or their people: who condemns {@code la
 * detención de Imamoglu} reproaches him nothing, who welcomes {@code la captura de Maduro} does not
 * praise him, and whoever asks for {@code la liberación de Sansal} does not ask it of him.
 */
final class Sufferers {
  /** Noun class of what is done to whom the noun is of. */
  private static final String UNDERGONE = "Undergone";

  /** Noun class of the same that is asked for him, and of others than him. */
  private static final String FREEING = "Freeing";

  /** Event classes in which the deed counts against or for whoever did it. */
  private static final Map<String, List<String>> JUDGED =
      Map.of(
          EventTypes.CONDEMNATION, List.of(UNDERGONE, FREEING),
          EventTypes.PRAISE, List.of(UNDERGONE, FREEING),
          EventTypes.SUPPORT, List.of(UNDERGONE),
          EventTypes.DEMAND, List.of(FREEING));

  /** What a deed can be done to that is told so. */
  private static final Set<EntityKind> PATIENTS =
      Set.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.COUNTRY);

  private final FillerFinder fillers;

  Sufferers(FillerFinder fillers) {
    this.fillers = fillers;
  }

  /** The telling without those as its targets. */
  Telling spare(Telling telling) {
    List<String> classes = JUDGED.getOrDefault(telling.type(), List.of());
    return classes.isEmpty()
        ? telling
        : telling.withSlots(
            telling.slots().stream()
                .filter(slot -> !suffers(telling.scene(), slot, classes))
                .toList());
  }

  private boolean suffers(Scene scene, Slot slot, List<String> nouns) {
    return slot.role() == Role.TARGET
        && slot.filler() instanceof Filler.OfEntity named
        && PATIENTS.stream().anyMatch(kind -> fillers.is(named.entity(), kind))
        && IntStream.of(slot.phrase().theme(), above(scene, slot.phrase()))
            .filter(noun -> fillers.classes().hasAny(nouns, scene.syntax(), noun))
            .anyMatch(noun -> isOf(scene, noun, named.entity()));
  }

  private static int above(Scene scene, Phrase phrase) {
    return Math.max(0, scene.syntax().token(phrase.head()).head());
  }

  /**
   * Of whom the noun is, and not whose: {@code la detención de dos jueces por Maduro}, {@code las
   * ejecuciones iraníes}.
   */
  private boolean isOf(Scene scene, int noun, String person) {
    return scene.references().stream()
        .filter(reference -> reference.entities().contains(person))
        .filter(reference -> reference.begin() > noun)
        .limit(1)
        .noneMatch(
            reference ->
                isByWhom(scene, noun, reference)
                    || fillers.is(person, EntityKind.COUNTRY)
                        && !isBehindOf(scene, noun, reference));
  }

  /** {@code la expulsión de tres espías rusos}, and not {@code las detenciones de Turquía}. */
  private static boolean isBehindOf(Scene scene, int noun, Reference reference) {
    Syntax syntax = scene.syntax();
    boolean people =
        IntStream.range(noun + 2, reference.begin())
            .anyMatch(i -> syntax.token(i).pos() == PartOfSpeech.NOUN);
    boolean one = syntax.token(noun).morphology().number() == Morphology.Number.SINGULAR;
    return (people || one)
        && IntStream.range(noun, reference.begin()).anyMatch(i -> syntax.word(i).matches("del?"));
  }

  private static boolean isByWhom(Scene scene, int noun, Reference reference) {
    return IntStream.range(noun, reference.begin())
        .anyMatch(i -> scene.syntax().word(i).matches("por|manos|parte"));
  }
}
