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
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Argument;
import org.trama.model.EntityKind;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Span;

/**
 * The further figures of a toll: {@code 12 muertos y 30 heridos}, {@code otros 50 resultaron
 * heridos}, {@code entre ellos tres niños}. Each makes an event of its own, alike in all else.
 */
public final class FurtherFigures {
  /** Classes of the lexicon whose nouns are counted in tolls. */
  private static final List<String> COUNTED =
      List.of("Casualty", "Persons", "Troops", "Soldiers", "Armed", "Trainees", "Workers");

  /** Class of those who flee: the toll is that of the dead and wounded. */
  private static final String UPROOTED = "Uprooted";

  /** Words that may stand between the figures of a list. */
  private static final Set<String> LIST =
      Set.of(
          "y", "e", ",", "a", "al", "menos", "otros", "otras", "más", "además", "de", "así", "como",
          "junto", "con", "también", "unos", "unas", "los", "las", "hubo");

  private static final Set<String> PART =
      Set.of(
          "ellos",
          "ellas",
          "incluidos",
          "incluidas",
          "incluyendo",
          "incluido",
          "incluida",
          ":",
          "cuales");

  /** Verbs that only say in what state people were left. */
  private static final Set<String> COPULAS = Set.of("resultar", "quedar", "ser", "haber", "caer");

  private final List<Scene> scenes;
  private final NounClasses classes;
  private final Map<String, EntityKind> kinds;
  private final SomeOfThem some;

  public FurtherFigures(List<Scene> scenes, Lexicon lexicon, Map<String, EntityKind> kinds) {
    this.scenes = scenes;
    this.classes = new NounClasses(lexicon);
    this.kinds = kinds;
    this.some = new SomeOfThem(kinds);
  }

  /** The drafts, each toll followed by those that its sentence adds. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      all.add(draft);
      if (draft.type().equals(EventTypes.CASUALTIES) && draft.quantity().isPresent()) {
        Scene scene = scenes.get(draft.sentence());
        Draft last = draft;
        for (QuantityMention figure : scene.quantities()) {
          Optional<Draft> next = next(scene, last, figure, drafts);
          next.ifPresent(all::add);
          last = next.orElse(last);
        }
      }
    }
    return new RepeatedTolls(scenes).join(all);
  }

  private Optional<Draft> next(
      Scene scene, Draft last, QuantityMention figure, List<Draft> drafts) {
    Optional<QuantityMention> before = mention(scene, last.quantity().orElseThrow());
    boolean used =
        drafts.stream()
            .anyMatch(
                draft ->
                    draft.type().equals(EventTypes.CASUALTIES)
                        && (draft.hasEntity() || !last.hasEntity())
                        && draft.sentence() == scene.index()
                        && draft.quantity().filter(figure.value()::equals).isPresent());
    if (used
        || isTeller(scene, figure)
        || before.isEmpty()
        || before.get().end() > figure.begin()) {
      return Optional.empty();
    }
    int from = Math.max(before.get().end(), before.get().unitHead().map(i -> i + 1).orElse(0));
    boolean ofThem =
        Victims.isPartitive(scene.syntax(), figure)
            && scene.syntax().word(figure.end() + 1).startsWith("ell");
    boolean part =
        isPart(scene, from, figure.begin()) || ofThem && isOneClause(scene, from, figure.begin());
    return part || isListed(scene, from, figure.begin())
        ? unit(scene, figure, part, last.quantity().get().unit())
            .map(unit -> like(scene, last, figure, unit))
            .map(further -> some.set(scene, further, figure))
        : Optional.empty();
  }

  /** {@code mataron a tres jóvenes, cuenta un comerciante}: who tells of it is none of them. */
  private static boolean isTeller(Scene scene, QuantityMention figure) {
    Syntax syntax = scene.syntax();
    return figure
        .unitHead()
        .filter(noun -> syntax.token(noun).relation().equals("nsubj"))
        .map(noun -> syntax.token(noun).head())
        .filter(verb -> verb > 0 && verb < figure.begin() && syntax.word(verb - 1).equals(","))
        .filter(verb -> syntax.token(verb).lemma().equals("contar"))
        .isPresent();
  }

  private static Optional<QuantityMention> mention(Scene scene, Quantity quantity) {
    return scene.quantities().stream().filter(one -> one.value().equals(quantity)).findFirst();
  }

  /** What is counted, if it is people or their fate. */
  private Optional<String> unit(
      Scene scene, QuantityMention figure, boolean part, String unitBefore) {
    Syntax syntax = scene.syntax();
    if (figure.unitHead().isPresent() && !figure.value().unit().isEmpty()) {
      int head = figure.unitHead().get();
      return classes.hasAny(COUNTED, syntax, head) && !classes.has(UPROOTED, syntax, head)
          ? Optional.of(figure.value().unit())
          : Optional.empty();
    }
    int at = figure.end();
    while (at < syntax.size()
        && (COPULAS.contains(syntax.token(at).lemma()) || syntax.word(at).equals("más"))) {
      at++;
    }
    boolean state = at < syntax.size() && classes.has("Casualty", syntax, at);
    return state
        ? Optional.of(syntax.word(at))
        : Optional.of(unitBefore)
            .filter(unit -> !unit.isEmpty() && (part || isHurt(scene, figure.begin())));
  }

  /** {@code e hirió a otras 12}, {@code y heridas a otras 12}. */
  private boolean isHurt(Scene scene, int figure) {
    return IntStream.range(Math.max(0, figure - 3), figure).anyMatch(i -> hurts(scene, i));
  }

  private boolean hurts(Scene scene, int word) {
    return scene.syntax().word(word).matches("heridas|lesiones")
        || scene.syntax().isVerbal(word) && isOfToll(scene, word);
  }

  /** Nothing but a conjunction, and whatever belongs to what was counted last, stands between. */
  private boolean isListed(Scene scene, int from, int to) {
    Syntax syntax = scene.syntax();
    int first = to;
    while (first > from && (LIST.contains(syntax.word(first - 1)) || hurts(scene, first - 1))) {
      first--;
    }
    boolean joined =
        IntStream.range(first, to).anyMatch(i -> syntax.word(i).matches("y|e|,|además|junto"));
    return joined && isOneClause(scene, from, first);
  }

  private boolean isOneClause(Scene scene, int from, int to) {
    return IntStream.range(from, to)
        .noneMatch(
            i ->
                scene.syntax().word(i).matches("[;.:]")
                    || scene.syntax().isFiniteVerb(i) && !isOfToll(scene, i));
  }

  private boolean isOfToll(Scene scene, int verb) {
    return COPULAS.contains(scene.syntax().token(verb).lemma())
        || classes.has("Casualty", scene.syntax(), verb)
        || scene.triggersAt(verb).stream()
            .anyMatch(trigger -> trigger.tells(EventTypes.CASUALTIES));
  }

  private boolean isPart(Scene scene, int from, int to) {
    return to > from
        && PART.contains(scene.syntax().word(to - 1))
        && isOneClause(scene, from, to - 1);
  }

  private Draft like(Scene scene, Draft last, QuantityMention figure, String unit) {
    Quantity value =
        new Quantity(figure.value().min(), figure.value().max(), unit, figure.value().text());
    int end = Math.max(figure.end(), figure.unitHead().map(head -> head + 1).orElse(0));
    Span words = scene.syntax().sentence().span(figure.begin(), end);
    return new Draft(
        last.type(),
        arguments(scene, last, figure),
        Optional.of(value),
        last.time(),
        last.voices().stream().map(voice -> voice.quoting(words)).toList(),
        words,
        last.sentence(),
        false);
  }

  /** Those of the toll; a nationality of their own makes the counted another side's. */
  private List<Argument> arguments(Scene scene, Draft last, QuantityMention figure) {
    List<String> own =
        figure.unitHead().flatMap(scene::phraseAt).map(Phrase::named).orElse(List.of()).stream()
            .filter(id -> kinds.get(id) == EntityKind.COUNTRY)
            .toList();
    return own.isEmpty()
        ? last.arguments()
        : last.without(Role.TARGET).with(Role.TARGET, own).arguments();
  }
}
