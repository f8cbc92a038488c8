package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;

/**
 * Whom somebody blames for the dead told of before: {@code Trece soldados murieron en Goma.
 * Pretoria culpó de las muertes al M23}. So the one who blames tells of those deaths.
 */
public final class BlamedTolls {
  /** How many sentences back the dead may have been told of. */
  private static final int REACH = 1;

  /** Noun class of deaths, and of blows that are nothing else. */
  private static final String DEATHS = "Deaths";

  private static final Set<String> KNOWN =
      Set.of("la", "las", "los", "esa", "esas", "estas", "esos", "estos", "dichas", "tales");

  private final List<Scene> scenes;
  private final NounClasses classes;
  private final Sides sides;

  public BlamedTolls(List<Scene> scenes, NounClasses classes, Sides sides) {
    this.scenes = List.copyOf(scenes);
    this.classes = classes;
    this.sides = sides;
  }

  /** The drafts, tolls with whom others blame for them. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Draft blame : drafts) {
      if (blame.type().equals(EventTypes.ACCUSATION) && isForDeaths(blame, drafts)) {
        for (Draft toll : meant(blame, drafts)) {
          all.set(drafts.indexOf(toll), blamed(toll, blame));
        }
      }
    }
    return all;
  }

  /** Whether the deaths that he blames somebody for are none that his sentence tells itself. */
  private boolean isForDeaths(Draft blame, List<Draft> drafts) {
    Syntax syntax = scenes.get(blame.sentence()).syntax();
    return !blame.entities(Role.TARGET).isEmpty()
        && IntStream.range(2, syntax.size())
            .filter(i -> syntax.token(i).span().begin() >= blame.span().begin())
            .filter(i -> classes.has(DEATHS, syntax, i) && isKnown(syntax, i))
            .anyMatch(
                i ->
                    drafts.stream()
                        .filter(other -> other.type().equals(EventTypes.CASUALTIES))
                        .noneMatch(other -> other.span().contains(syntax.token(i).span())));
  }

  /** {@code de las muertes}, {@code del crimen}: those of which the text told. */
  private static boolean isKnown(Syntax syntax, int noun) {
    return syntax.word(noun - 1).equals("del")
        || syntax.word(noun - 2).equals("de") && KNOWN.contains(syntax.word(noun - 1));
  }

  /** The last toll before that nobody is said to have caused, with the other figures of it. */
  private List<Draft> meant(Draft blame, List<Draft> drafts) {
    List<Draft> tolls =
        drafts.stream()
            .filter(draft -> draft.type().equals(EventTypes.CASUALTIES))
            .filter(draft -> draft.entities(Role.AGENT).isEmpty())
            .filter(draft -> draft.voices().stream().allMatch(Draft.Voice::isAsserted))
            .filter(draft -> draft.span().end() <= blame.span().begin())
            .filter(draft -> blame.sentence() - draft.sentence() <= REACH)
            .filter(draft -> !sides.meet(draft.entities(Role.TARGET), blame.entities(Role.TARGET)))
            .toList();
    return tolls.isEmpty()
        ? List.of()
        : tolls.stream()
            .filter(draft -> draft.sentence() == tolls.get(tolls.size() - 1).sentence())
            .toList();
  }

  private static Draft blamed(Draft toll, Draft blame) {
    Draft blamed = toll.with(Role.AGENT, blame.entities(Role.TARGET));
    String rule = blame.voices().get(0).rule();
    for (String accuser : blame.entities(Role.AGENT)) {
      blamed =
          blamed.plus(
              new Draft.Voice(
                  Optional.of(accuser),
                  Polarity.ASSERTED,
                  Modality.ACTUAL,
                  blame.span(),
                  rule,
                  Set.of()));
    }
    return blamed;
  }
}
