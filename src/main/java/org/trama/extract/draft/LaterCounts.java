package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Paragraphs;
import org.trama.extract.clause.Scene;
import org.trama.extract.quantity.QuantityMention;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;
import org.trama.model.Quantity;
import org.trama.model.Role;

/**
 * How many they are who were told of without a figure, said of them right after: {@code llegaron
 * los refuerzos. Serán 400 soldados}.
 */
public final class LaterCounts {
  /** Classes of events whose figures count who or what comes. */
  private static final Set<String> COUNTED =
      Set.of(EventTypes.TROOP_DEPLOYMENT, EventTypes.ARMS_TRANSFER);

  private static final String BEING = "son|serán|serían|eran|fueron";

  /** Noun classes of who or what comes. */
  private static final List<String> FORCES =
      List.of("Troops", "Soldiers", "Arms", "Aircraft", "Craft");

  private final List<Scene> scenes;
  private final Paragraphs paragraphs;
  private final NounClasses classes;

  public LaterCounts(List<Scene> scenes, Paragraphs paragraphs, NounClasses classes) {
    this.scenes = List.copyOf(scenes);
    this.paragraphs = paragraphs;
    this.classes = classes;
  }

  /** The drafts in order, each uncounted one with the figure that the next sentence gives it. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> counted = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Quantity> figure = isOpen(draft) ? next(draft) : Optional.empty();
      counted.add(figure.isPresent() ? draft.withQuantity(figure) : draft);
    }
    return counted;
  }

  private static boolean isOpen(Draft draft) {
    return COUNTED.contains(draft.type())
        && draft.quantity().isEmpty()
        && !draft.entities(Role.AGENT).isEmpty();
  }

  private Optional<Quantity> next(Draft draft) {
    int next = draft.sentence() + 1;
    return next < scenes.size() && paragraphs.opening(next) < next
        ? said(scenes.get(next))
        : Optional.empty();
  }

  /** {@code Eran un millar}, {@code Son unos 600 soldados}: with no subject before the verb. */
  private Optional<Quantity> said(Scene scene) {
    return scene.syntax().word(0).matches(BEING)
        ? scene.quantities().stream()
            .filter(figure -> figure.begin() == 1)
            .filter(figure -> isBare(scene, figure) || isOfForces(scene, figure))
            .map(QuantityMention::value)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isBare(Scene scene, QuantityMention figure) {
    return figure.value().unit().isEmpty()
        && figure.end() < scene.syntax().size()
        && scene.syntax().token(figure.end()).pos() == PartOfSpeech.PUNCT;
  }

  private boolean isOfForces(Scene scene, QuantityMention figure) {
    return figure
        .unitHead()
        .filter(unit -> classes.hasAny(FORCES, scene.syntax(), unit))
        .isPresent();
  }
}
