package org.trama.extract.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.quantity.QuantityMention;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.EventTypes;
import org.trama.model.EntityKind;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Span;

/**
 * Those who were there before others come: {@code enviará a Kosovo cien militares, que se suman a
 * los 200 ya desplegados}.
 */
public final class ForcesThere {
  private static final Set<String> JOINING =
      Set.of("sumar", "unir", "añadir", "agregar", "incorporar", "adicionar");

  private static final Set<String> BESIDES = Set.of("además", "aparte");

  /** What is said right behind their number of those who are there. */
  private static final String THERE =
      "ya|desplegad[oa]s|presentes|destacad[oa]s|estacionad[oa]s|destinad[oa]s|emplazad[oa]s"
          + "|existentes|apostad[oa]s|acantonad[oa]s|enviad[oa]s";

  /** What is said of them behind {@code que}. */
  private static final String HAVING =
      "ya|tiene|tenía|tienen|mantiene|mantienen|conserva|hay|están|sirven|operan|patrullan";

  /** How many words may say who they are, between their number and that they are there. */
  private static final int REACH = 3;

  private final List<Scene> scenes;
  private final Map<String, EntityKind> kinds;

  public ForcesThere(List<Scene> scenes, Map<String, EntityKind> kinds) {
    this.scenes = List.copyOf(scenes);
    this.kinds = Map.copyOf(kinds);
  }

  /** The drafts in order, each deployment followed by those whom its men join. */
  public List<Draft> add(List<Draft> drafts) {
    List<Span> told =
        drafts.stream()
            .filter(draft -> !draft.entities(Role.AGENT).isEmpty())
            .flatMap(draft -> words(draft).stream())
            .toList();
    return drafts.stream()
        .filter(draft -> !isToldOfThem(draft, told))
        .flatMap(draft -> withJoined(draft).stream())
        .toList();
  }

  private List<Draft> withJoined(Draft draft) {
    Optional<QuantityMention> there = joined(draft);
    if (there.isEmpty()) {
      return List.of(draft);
    }
    Scene scene = scenes.get(draft.sentence());
    Optional<TimeMention> since = since(scene, there.get());
    boolean theirs =
        since.filter(time -> draft.time().equals(Optional.of(time.value()))).isPresent();
    Draft joining = theirs ? draft.withTime(Optional.empty()) : draft;
    return List.of(joining, there(scene, draft, there.get(), since));
  }

  /** Where it is said of those whom the draft's men join that they are there. */
  private Optional<Span> words(Draft draft) {
    return joined(draft)
        .map(
            figure -> {
              Syntax syntax = scenes.get(draft.sentence()).syntax();
              int end = Math.min(syntax.size(), figure.end() + REACH);
              return syntax.sentence().span(figure.begin(), end);
            });
  }

  /** {@code a los 1.200 ya destacados}: the participle tells of nobody else's men. */
  private static boolean isToldOfThem(Draft draft, List<Span> words) {
    return draft.type().equals(EventTypes.TROOP_DEPLOYMENT)
        && draft.entities(Role.AGENT).isEmpty()
        && words.stream()
            .anyMatch(
                span -> span.begin() < draft.span().end() && draft.span().begin() < span.end());
  }

  private Optional<QuantityMention> joined(Draft draft) {
    if (!draft.type().equals(EventTypes.TROOP_DEPLOYMENT)
        || draft.quantity().isEmpty()
        || draft.voices().stream().anyMatch(Draft.Voice::isDenied)) {
      return Optional.empty();
    }
    Scene scene = scenes.get(draft.sentence());
    return scene.quantities().stream()
        .filter(
            figure -> scene.syntax().token(figure.begin()).span().begin() > draft.span().begin())
        .filter(figure -> !Victims.isOf(draft, figure))
        .filter(figure -> isJoined(scene.syntax(), figure.begin()))
        .filter(figure -> areThere(scene.syntax(), figure))
        .findFirst();
  }

  /** {@code se suman a los 200}, {@code además de los 200}. */
  private static boolean isJoined(Syntax syntax, int figure) {
    if (figure < 3 || !syntax.word(figure - 1).matches("los|las|sus")) {
      return false;
    }
    String before = syntax.word(figure - 2);
    return before.equals("a") && JOINING.contains(syntax.token(figure - 3).lemma())
        || before.equals("de") && BESIDES.contains(syntax.word(figure - 3));
  }

  private static boolean areThere(Syntax syntax, QuantityMention figure) {
    int last = Math.min(syntax.size(), figure.end() + REACH);
    return IntStream.range(figure.end(), last).filter(i -> isThere(syntax, i)).findFirst().stream()
        .anyMatch(
            i ->
                IntStream.range(figure.end(), i)
                    .noneMatch(word -> syntax.word(word).matches("[,;.:()]|y|en|de")));
  }

  private static boolean isThere(Syntax syntax, int word) {
    boolean relative = syntax.word(word).equals("que") && word + 1 < syntax.size();
    return relative ? syntax.word(word + 1).matches(HAVING) : syntax.word(word).matches(THERE);
  }

  /** Since when, or on which day they came, up to the end of the clause. */
  private static Optional<TimeMention> since(Scene scene, QuantityMention figure) {
    return scene.times().stream()
        .filter(time -> time.begin() >= figure.end())
        .filter(
            time ->
                IntStream.range(figure.end(), time.begin())
                    .noneMatch(i -> scene.syntax().word(i).matches("[,;.:()]")))
        .findFirst();
  }

  private Draft there(
      Scene scene, Draft draft, QuantityMention figure, Optional<TimeMention> since) {
    Quantity value = figure.value();
    boolean named =
        figure.unitHead().filter(i -> !scene.syntax().word(i).matches(THERE)).isPresent();
    String unit = named ? value.unit() : draft.quantity().orElseThrow().unit();
    Span words = scene.syntax().sentence().span(figure.begin(), figure.end());
    List<Draft.Voice> voices =
        draft.voices().stream().map(voice -> voice.quoting(words).ofFact()).toList();
    return placed(scene, draft, figure)
        .withTime(since.map(TimeMention::value))
        .withQuantity(Optional.of(new Quantity(value.min(), value.max(), unit, value.text())))
        .withVoices(voices)
        .at(words);
  }

  /** Where they are, if that is said behind their number; else where the others go. */
  private Draft placed(Scene scene, Draft draft, QuantityMention figure) {
    List<String> places =
        scene.phrases().stream()
            .filter(phrase -> phrase.begin() > figure.end() && phrase.marker().equals("en"))
            .filter(
                phrase ->
                    IntStream.range(figure.end(), phrase.begin())
                        .noneMatch(i -> scene.syntax().word(i).matches("[,;.:()]")))
            .flatMap(phrase -> phrase.entities().stream())
            .filter(id -> kinds.get(id) == EntityKind.PLACE || kinds.get(id) == EntityKind.COUNTRY)
            .limit(1)
            .toList();
    return places.isEmpty() ? draft : draft.without(Role.PLACE).with(Role.PLACE, places);
  }
}
