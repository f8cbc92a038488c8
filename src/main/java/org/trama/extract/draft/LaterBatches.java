package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.quantity.QuantityMention;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.EventTypes;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Span;

/**
 * Others of the same who come after those told of, by a figure alone before a verb of coming:
 * {@code Francia envió 300 soldados a Chad y otros 200 llegarán en mayo}. They make an event of
 * their own, planned where the verb tells what is to come.
 */
public final class LaterBatches {
  private static final Set<String> TYPES =
      Set.of(EventTypes.TROOP_DEPLOYMENT, EventTypes.ARMS_TRANSFER, EventTypes.AID);

  /** Noun class of the lexicon: verbs of coming, and of being sent. */
  private static final String COMING = "Coming";

  private static final Set<String> OTHERS = Set.of("otros", "otras");

  /** How many words behind the figure its verb stands at most. */
  private static final int REACH = 4;

  private final List<Scene> scenes;
  private final NounClasses classes;
  private final Map<String, EntityKind> kinds;

  public LaterBatches(List<Scene> scenes, NounClasses classes, Map<String, EntityKind> kinds) {
    this.scenes = List.copyOf(scenes);
    this.classes = classes;
    this.kinds = Map.copyOf(kinds);
  }

  /** The drafts in order, behind them those of who comes after. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      for (QuantityMention figure : scene.quantities()) {
        verb(scene, figure)
            .ifPresent(
                verb ->
                    base(scene, figure, drafts)
                        .filter(base -> isNew(base, scene, figure, drafts))
                        .map(base -> retold(scene, base, figure, verb))
                        .ifPresent(all::add));
      }
    }
    return all;
  }

  private static boolean isNew(
      Draft base, Scene scene, QuantityMention figure, List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.sentence() == scene.index() && draft.type().equals(base.type()))
        .noneMatch(draft -> Victims.isOf(draft, figure));
  }

  /** The verb of coming that says it of {@code otros 200} or {@code 200 más}. */
  private Optional<Integer> verb(Scene scene, QuantityMention figure) {
    Syntax syntax = scene.syntax();
    boolean more = figure.end() < syntax.size() && syntax.word(figure.end()).equals("más");
    boolean others = figure.begin() > 0 && OTHERS.contains(syntax.word(figure.begin() - 1));
    int from = more ? figure.end() + 1 : figure.end();
    if (!more && !others || figure.unitHead().isPresent()) {
      return Optional.empty();
    }
    return IntStream.range(from, Math.min(syntax.size(), from + REACH))
        .filter(syntax::isVerbal)
        .filter(i -> classes.members(COMING).contains(syntax.token(i).lemma()))
        .filter(i -> IntStream.range(from, i).noneMatch(j -> isApart(syntax, j)))
        .filter(i -> !syntax.isNegated(i))
        .boxed()
        .findFirst();
  }

  private static boolean isApart(Syntax syntax, int word) {
    return syntax.word(word).matches("[,;:.()]|que");
  }

  /** Those told of with a figure last before, in the sentence. */
  private static Optional<Draft> base(Scene scene, QuantityMention figure, List<Draft> drafts) {
    int begin = scene.syntax().token(figure.begin()).span().begin();
    return drafts.stream()
        .filter(draft -> TYPES.contains(draft.type()) && draft.sentence() == scene.index())
        .filter(draft -> draft.quantity().isPresent() && !draft.entities(Role.AGENT).isEmpty())
        .filter(draft -> draft.span().begin() < begin)
        .filter(draft -> draft.voices().stream().allMatch(Draft.Voice::isAsserted))
        .reduce((first, last) -> last);
  }

  private Draft retold(Scene scene, Draft base, QuantityMention figure, int verb) {
    Syntax syntax = scene.syntax();
    int end = end(syntax, verb);
    Span words = syntax.sentence().span(figure.begin(), end);
    boolean coming = isComing(syntax, figure.end(), verb);
    Quantity value = figure.value();
    Quantity counted =
        new Quantity(value.min(), value.max(), base.quantity().orElseThrow().unit(), value.text());
    return placed(scene, base, verb, end)
        .withQuantity(Optional.of(counted))
        .withTime(
            scene.times().stream()
                .filter(time -> time.begin() > verb && time.end() <= end)
                .map(TimeMention::value)
                .findFirst())
        .withVoices(
            base.voices().stream()
                .map(voice -> voice.quoting(words))
                .map(voice -> coming ? voice.ofPlan() : voice)
                .toList())
        .at(words);
  }

  /** Where the clause says that they come to, else where the first ones are. */
  private Draft placed(Scene scene, Draft base, int verb, int end) {
    List<String> places =
        scene.phrases().stream()
            .filter(phrase -> phrase.begin() > verb && phrase.end() <= end)
            .filter(phrase -> phrase.marker().equals("a") || phrase.marker().equals("en"))
            .map(Phrase::entities)
            .flatMap(List::stream)
            .filter(id -> Set.of(EntityKind.PLACE, EntityKind.COUNTRY).contains(kinds.get(id)))
            .toList();
    return places.isEmpty() || !base.type().equals(EventTypes.TROOP_DEPLOYMENT)
        ? base
        : base.without(Role.PLACE).with(Role.PLACE, places);
  }

  /** Whether the verb, or what it is put with, is in the future or may be. */
  private static boolean isComing(Syntax syntax, int from, int verb) {
    return IntStream.rangeClosed(from, verb)
        .mapToObj(i -> syntax.token(i).morphology())
        .filter(form -> form.mood().isFinite())
        .noneMatch(form -> isPast(form.tense()));
  }

  private static boolean isPast(Morphology.Tense tense) {
    return tense == Morphology.Tense.PAST || tense == Morphology.Tense.IMPERFECT;
  }

  /** Index of what ends the clause. */
  private static int end(Syntax syntax, int verb) {
    int end = verb + 1;
    while (end < syntax.size()
        && !syntax.isFiniteVerb(end)
        && !syntax.word(end).matches("[,;:.()»\"]|que|y|e")) {
      end++;
    }
    return end;
  }
}
