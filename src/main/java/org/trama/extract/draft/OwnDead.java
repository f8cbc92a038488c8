package org.trama.extract.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Parties;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Span;

/**
 * Whether those who tell of dead and wounded tell of their own: {@code Armenia admitió 49 muertos},
 * {@code el Ejército informó de seis soldados muertos}.
 */
final class OwnDead {
  /** How the ids of bodies begin that count the dead of their own state. */
  private static final String COUNTERS = "OwnCounter";

  /** How the ids of armies and police begin. */
  private static final String FORCES = "ForceName";

  /** Verbs that say a loss of one's own. */
  private static final String ADMITTING = "LossVerb";

  /** Verbs by which one owns up to the soldiers that one has lost. */
  private static final String CONFIRMING = "ConfirmingVerb";

  /** Verbs by which one counts one's own, if nothing else is said. */
  private static final String COUNTING = "CountVerb";

  /** Verbs that say how many they were. */
  private static final String REPORTING = "FigureVerb";

  private final List<Scene> scenes;
  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final Sides sides;
  private final Victims victims;
  private final Parties parties;

  OwnDead(
      List<Scene> scenes,
      Lexicon lexicon,
      Map<String, EntityKind> kinds,
      Sides sides,
      Victims victims,
      Parties parties) {
    this.scenes = List.copyOf(scenes);
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
    this.sides = sides;
    this.victims = victims;
    this.parties = parties;
  }

  /** The state or force of the one who tells how many, if they are his own. */
  Set<String> of(Draft toll, Optional<Draft> blow, List<Draft> drafts) {
    List<String> sources =
        toll.voices().stream()
            .filter(Draft.Voice::isAsserted)
            .flatMap(voice -> voice.source().stream())
            .distinct()
            .toList();
    if (sources.size() != 1 || toll.voices().size() > 1) {
      return Set.of();
    }
    String source = sources.get(0);
    boolean killer =
        sides.meet(sources, toll.entities(Role.AGENT))
            || blow.filter(other -> sides.meet(sources, other.entities(Role.AGENT))).isPresent();
    return isOwn(toll, source, drafts) && !killer || speaksOfHis(toll)
        ? owner(toll, source).map(Set::of).orElse(Set.of())
        : Set.of();
  }

  private boolean isOwn(Draft toll, String source, List<Draft> drafts) {
    if (parties.isGroup(source)) {
      return admits(toll, source, ADMITTING);
    }
    if (!parties.isState(source) || victims.sort(toll) == Victims.Sort.FIGHTERS) {
      return false;
    }
    boolean counts =
        isCounter(source)
            || says(toll, COUNTING)
            || says(toll, REPORTING) && isParty(sides.whole(source), drafts);
    boolean soldiers = victims.sort(toll) == Victims.Sort.SOLDIERS;
    return admits(toll, source, ADMITTING)
        || soldiers && admits(toll, source, CONFIRMING)
        || counts && (soldiers || isHome(toll))
        || soldiers
            && (kinds.get(source) == EntityKind.ORGANIZATION
                || isParty(sides.whole(source), drafts));
  }

  /** {@code admitió 16 muertos}, {@code admitió la muerte de 16 civiles}. */
  private boolean admits(Draft toll, String source, String nounClass) {
    if (says(toll, nounClass)) {
      return true;
    }
    Scene scene = scenes.get(toll.sentence());
    Syntax syntax = scene.syntax();
    Set<String> verbs = lexicon.nounClass(nounClass);
    return IntStream.range(0, syntax.size())
        .filter(i -> verbs.contains(syntax.token(i).lemma()) && syntax.isVerbal(i))
        .filter(syntax::isFinite)
        .filter(i -> syntax.token(i).span().end() <= toll.span().begin())
        .filter(i -> isRightBefore(syntax, i, toll.span()))
        .anyMatch(i -> new Subjects(scene).named(i).contains(source));
  }

  private static boolean isRightBefore(Syntax syntax, int verb, Span told) {
    return IntStream.range(verb + 1, syntax.size())
        .takeWhile(i -> syntax.token(i).span().end() <= told.begin())
        .noneMatch(i -> syntax.isVerbal(i) || syntax.token(i).pos() == PartOfSpeech.PUNCT);
  }

  /** Whether the state fights or was struck, as far as the document tells. */
  private boolean isParty(String state, List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.type().equals(EventTypes.ATTACK))
        .flatMap(draft -> draft.entities(List.of(Role.AGENT, Role.TARGET)).stream())
        .anyMatch(id -> sides.whole(id).equals(state));
  }

  /** The town of the dead is told better by its name than by its state. */
  private boolean isHome(Draft toll) {
    return toll.entities(Role.PLACE).stream().noneMatch(id -> kinds.get(id) == EntityKind.PLACE);
  }

  private boolean isCounter(String source) {
    return opens(COUNTERS, source) || opens(FORCES, source);
  }

  private boolean opens(String nounClass, String id) {
    return lexicon.nounClass(nounClass).stream().anyMatch(id::startsWith);
  }

  /** Whether a verb of the class says how many: {@code reconoció doce muertos}. */
  private boolean says(Draft toll, String nounClass) {
    Set<String> verbs = lexicon.nounClass(nounClass);
    return toll.voices().stream()
        .map(voice -> voice.rule().replaceFirst("[./].*", "").replace('_', ' '))
        .anyMatch(verbs::contains);
  }

  /** {@code tenemos tres heridos}, {@code habló de cuatro bajas propias}. */
  private boolean speaksOfHis(Draft toll) {
    Syntax syntax = scenes.get(toll.sentence()).syntax();
    boolean own =
        toll.quantity().filter(count -> count.unit().matches(".* propi[oa]s?")).isPresent();
    return own
        || IntStream.range(0, syntax.size())
            .filter(
                i -> syntax.token(i).span().overlaps(toll.span()) || isRightBefore(syntax, i, toll))
            .anyMatch(i -> syntax.word(i).matches("tenemos|lamentamos|perdimos|lloramos|sufrimos"));
  }

  private static boolean isRightBefore(Syntax syntax, int word, Draft toll) {
    return word + 1 < syntax.size() && syntax.token(word + 1).span().begin() == toll.span().begin();
  }

  /** The force that the source is or speaks for, where it tells of its men; else his state. */
  private Optional<String> owner(Draft toll, String source) {
    String body = kinds.get(source) == EntityKind.PERSON ? sides.body(source) : source;
    boolean men = victims.sort(toll) != Victims.Sort.PEOPLE && opens(FORCES, body);
    String owner = men || parties.isGroup(source) ? body : sides.whole(source);
    return Optional.of(owner)
        .filter(id -> men || parties.isGroup(id) || kinds.get(id) == EntityKind.COUNTRY);
  }
}
