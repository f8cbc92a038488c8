package org.trama.extract.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.quantity.QuantityMention;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Span;

/**
 * What a sentence tells anew by a figure alone, of somebody else or of another place: {@code
 * Alemania enviará 20 tanques; Polonia, 14}, {@code tiene 2.500 soldados en Irak y 900 en Siria}.
 */
public final class GappedFigures {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Roles that may be told anew by what stands behind the figure. */
  private static final List<Role> PLACED = List.of(Role.PLACE, Role.TARGET);

  /** Roles of whom the figures are told. */
  private static final List<Role> TOLD_OF = List.of(Role.AGENT, Role.TARGET, Role.PARTICIPANT);

  private final List<Scene> scenes;

  public GappedFigures(List<Scene> scenes) {
    this.scenes = List.copyOf(scenes);
  }

  /** The drafts in order, each followed by those that its sentence tells by figures alone. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      for (QuantityMention figure : scene.quantities()) {
        base(scene, figure, drafts)
            .flatMap(base -> retold(scene, base, figure))
            .ifPresent(draft -> put(draft, figure, all));
      }
    }
    return all;
  }

  /** The event with the last figure before this one, if the clause of this one lacks its verb. */
  private static Optional<Draft> base(Scene scene, QuantityMention figure, List<Draft> drafts) {
    Remnants remnants = new Remnants(scene);
    return drafts.stream()
        .filter(draft -> draft.sentence() == scene.index())
        .filter(
            draft ->
                counting(scene, draft)
                    .filter(before -> remnants.isGapped(before, figure))
                    .isPresent())
        .max(
            Comparator.comparingInt(
                draft -> counting(scene, draft).map(QuantityMention::end).orElse(0)));
  }

  private static Optional<QuantityMention> counting(Scene scene, Draft draft) {
    return scene.quantities().stream().filter(one -> Victims.isOf(draft, one)).findFirst();
  }

  private static Optional<Draft> retold(Scene scene, Draft base, QuantityMention figure) {
    Remnants remnants = new Remnants(scene);
    Optional<Phrase> left = remnants.left(figure);
    Optional<Phrase> right = remnants.right(figure);
    Optional<Draft> ofOther =
        left.isEmpty()
            ? Optional.of(base)
            : left.flatMap(name -> toldOf(scene, base, name).map(role -> with(base, role, name)));
    Optional<Draft> elsewhere =
        ofOther.flatMap(
            draft ->
                right
                    .flatMap(
                        name -> placed(scene, base, name).map(roles -> with(draft, roles, name)))
                    .or(() -> left.map(name -> draft)));
    return elsewhere.map(draft -> counted(scene, draft, figure, left, right));
  }

  private static Draft with(Draft draft, Role role, Phrase name) {
    return draft.without(role).with(role, name.entities());
  }

  private static Draft with(Draft draft, List<Role> roles, Phrase name) {
    Draft told = draft;
    for (Role role : roles) {
      told = with(told, role, name);
    }
    return told;
  }

  /** The role of whom the sentence tells before its first figure. */
  private static Optional<Role> toldOf(Scene scene, Draft base, Phrase name) {
    int figure = counting(scene, base).map(QuantityMention::begin).orElse(0);
    List<Phrase> before =
        new Remnants(scene)
            .naming(base.entities(TOLD_OF), figure).stream()
                .filter(phrase -> phrase.marker().isEmpty())
                .toList();
    return before.isEmpty() || base.entities(TOLD_OF).containsAll(name.entities())
        ? Optional.empty()
        : TOLD_OF.stream()
            .filter(role -> before.get(0).named().stream().anyMatch(base.entities(role)::contains))
            .filter(role -> base.entities(role).size() == 1)
            .findFirst();
  }

  /** The roles of what stands with the same preposition with the first figure. */
  private static Optional<List<Role>> placed(Scene scene, Draft base, Phrase name) {
    Set<String> others = new LinkedHashSet<>(base.entities(PLACED));
    others.removeAll(name.entities());
    return new Remnants(scene)
        .naming(others, name.begin()).stream()
            .filter(phrase -> phrase.marker().equals(name.marker()))
            .map(
                phrase ->
                    PLACED.stream()
                        .filter(
                            role -> phrase.named().stream().anyMatch(base.entities(role)::contains))
                        .toList())
            .filter(roles -> !roles.isEmpty())
            .findFirst();
  }

  private static Draft counted(
      Scene scene,
      Draft draft,
      QuantityMention figure,
      Optional<Phrase> left,
      Optional<Phrase> right) {
    int begin = left.map(Phrase::begin).orElse(figure.begin());
    int end = right.map(Phrase::end).orElse(figure.end());
    Span words = scene.syntax().sentence().span(begin, end);
    return draft
        .withQuantity(Optional.of(quantity(draft.quantity().orElseThrow(), figure.value())))
        .withVoices(draft.voices().stream().map(voice -> voice.quoting(words)).toList())
        .at(words);
  }

  /** {@code 50 millones de euros; Francia, otros 100}: of millions, too, and of euros. */
  private static Quantity quantity(Quantity first, Quantity figure) {
    boolean millions =
        first.text().contains("millones")
            && !figure.text().matches(".*(?:mil|millón|millones|\\d{4,}).*");
    return new Quantity(
        figure.min().map(least -> millions ? least.multiply(MILLION) : least),
        figure.max().map(most -> millions ? most.multiply(MILLION) : most),
        first.unit(),
        figure.text());
  }

  /** In place of the event that took the figure for one of the first place, or as one more. */
  private static void put(Draft draft, QuantityMention figure, List<Draft> all) {
    for (int i = 0; i < all.size(); i++) {
      Draft other = all.get(i);
      boolean same =
          other.type().equals(draft.type())
              && other.sentence() == draft.sentence()
              && Victims.isOf(other, figure);
      if (same) {
        all.set(i, other.withArguments(draft.arguments()));
        return;
      }
    }
    all.add(draft);
  }
}
