package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.Lexicon;
import org.trama.model.Argument;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.model.TimeSpan;

/** Finds the events of a document, sentence by sentence, then what joins them across sentences. */
final class EventFinder {
  private static final Set<Role> ACTING = Set.of(Role.AGENT, Role.PARTICIPANT);

  /** PLOVER categories of what is done by being said, to somebody's harm or duty. */
  private static final Set<String> UNSAID = Set.of("ACCUSE", "REQUEST", "THREATEN");

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final Offices offices;
  private final Sides sides;
  private final NounClasses classes;
  private final FrameMatcher matcher;
  private final Enactors enactors;
  private final Inversions inversions;
  private final Mouthpieces mouthpieces;
  private final Circumstances circumstances;
  private final Wielders wielders;
  private final Dating dating;
  private final FigureGroups figures;

  EventFinder(Lexicon lexicon, Map<String, EntityKind> kinds, Offices offices, Sides sides) {
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
    this.offices = offices;
    this.sides = sides;
    this.classes = new NounClasses(lexicon);
    FillerFinder fillers = new FillerFinder(classes, kinds);
    this.matcher = new FrameMatcher(fillers);
    this.enactors = new Enactors(matcher, fillers);
    this.inversions = new Inversions(lexicon);
    this.mouthpieces = new Mouthpieces(kinds);
    this.circumstances = new Circumstances(fillers, classes);
    this.wielders = new Wielders(fillers);
    this.dating = new Dating(lexicon);
    this.figures = new FigureGroups(new Headcount(lexicon));
  }

  /** All events, merged, in order of the text. */
  List<Draft> find(String text, List<Scene> scenes) {
    DocumentReports reports =
        new DocumentReports(scenes, matcher, new Authorship(classes, kinds, List.of()));
    Quotes quotes = new Quotes(text, scenes, reports, new Interview(text).answers(scenes, kinds));
    Attribution attribution = new Attribution(reports, quotes, new Presupposed(classes));
    VoiceFinder voices = new VoiceFinder(lexicon, attribution);
    SpeechActs acts = new SpeechActs(attribution, lexicon);
    Disclaimers disclaimers = new Disclaimers(reports, lexicon);
    FirstPerson firstPerson = new FirstPerson(attribution, sides);
    List<Draft> drafts = new ArrayList<>();
    List<Draft> vague = new ArrayList<>();
    Antecedents antecedents = new Antecedents(lexicon, kinds);
    Calamities calamities = new Calamities(classes, lexicon);
    PressTalks press = new PressTalks(lexicon, kinds);
    for (Scene scene : scenes) {
      List<Telling> told = calamities.without(scene, tellings(scene, firstPerson, disclaimers));
      for (Telling telling : acts.spoken(antecedents.resolve(told))) {
        if (press.is(telling)) {
          continue;
        }
        boolean warranted = isWarranted(telling) || isAlleged(telling, reports);
        (warranted ? drafts : vague).addAll(drafts(telling, voices));
      }
    }
    List<Draft> counted =
        new Aftermath(scenes, lexicon, kinds)
            .complete(new FurtherFigures(scenes, lexicon, kinds).add(drafts));
    List<Draft> merged =
        new DraftMerger(lexicon).merge(new Continuations(lexicon).complete(counted));
    merged = new Echoes(scenes, attribution, lexicon).add(merged);
    merged = new RivalFigures(scenes, reports, lexicon).add(merged);
    merged = new GeneralDenials(lexicon, sides).join(merged, vague);
    merged =
        new Rebuttals(
                scenes, new Contradictions(quotes, reports, attribution, lexicon), lexicon, sides)
            .add(merged);
    return merged.stream().filter(Draft::hasEntity).filter(draft -> !isUnsaid(draft)).toList();
  }

  /** {@code Putin no se opuso}: what nobody said and nobody denies having said is no event. */
  private boolean isUnsaid(Draft draft) {
    return UNSAID.contains(lexicon.eventClass(draft.type()).plover())
        && draft.voices().stream()
            .allMatch(voice -> voice.source().isEmpty() && voice.polarity() == Polarity.DENIED);
  }

  /** Whether more tells who takes part than the subject that an infinitive or a gerund inherits. */
  private boolean isWarranted(Telling telling) {
    List<Slot> named =
        telling.slots().stream().filter(slot -> slot.filler() instanceof Filler.OfEntity).toList();
    boolean finite =
        telling.trigger().isNoun() || telling.scene().syntax().isFinite(telling.trigger().head());
    double best = named.stream().mapToDouble(Slot::strength).max().orElse(0);
    boolean acted = named.stream().anyMatch(slot -> slot.role() != Role.PLACE);
    boolean counted = figures.countsTheme(telling);
    if (!acted && !counted) {
      return isHeldSomewhere(lexicon.eventClass(telling.type()), named)
          || isDatedBlow(telling, named);
    }
    if (counted && Continuations.takesUp(lexicon.eventClass(telling.type()))) {
      return true;
    }
    return named.size() > 1
        || best >= 0.9
        || best >= 0.55 && (finite || telling.slots().size() > 1);
  }

  /**
   * {@code el atentado del 22 de abril en Pahalgam}: where and when are enough to tell one blow
   * from others.
   */
  private boolean isDatedBlow(Telling telling, List<Slot> named) {
    return telling.type().equals("Attack")
        && telling.trigger().isNoun()
        && named.stream().anyMatch(slot -> slot.strength() >= 0.75 && isTown(slot))
        && dating.times(telling).stream().map(TimeMention::value).anyMatch(Dating::isDated);
  }

  private boolean isTown(Slot slot) {
    return slot.filler() instanceof Filler.OfEntity entity
        && kinds.get(entity.entity()) == EntityKind.PLACE;
  }

  /** Drills and tests that harm and help nobody are told by where they are held alone. */
  private static boolean isHeldSomewhere(EventClass type, List<Slot> named) {
    return type.plover().equals("MOBILIZE")
        && !type.roles().contains(Role.TARGET)
        && named.stream().anyMatch(slot -> slot.strength() >= 0.75);
  }

  /**
   * Whether somebody named says it of whom it is told of, and its word has a complement of its own:
   * {@code acusó a Rusia de atacar el hospital}.
   */
  private static boolean isAlleged(Telling telling, DocumentReports reports) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    boolean acted =
        telling.slots().stream()
            .anyMatch(slot -> slot.role() == Role.AGENT && slot.strength() >= 0.6);
    boolean complement =
        syntax.dependents(head).stream()
            .filter(child -> Set.of("obj", "iobj", "obl").contains(child.relation()))
            .anyMatch(child -> child.pos() == PartOfSpeech.NOUN);
    return acted
        && complement
        && !telling.trigger().isNoun()
        && reports.in(telling.scene()).over(head).stream()
            .anyMatch(
                report ->
                    !report.sources().isEmpty()
                        && !telling.entities(Role.AGENT).containsAll(report.sources()));
  }

  private List<Telling> tellings(Scene scene, FirstPerson firstPerson, Disclaimers disclaimers) {
    Linker linker = new Linker(scene);
    List<Telling> tellings = new ArrayList<>();
    for (Trigger trigger : scene.triggers()) {
      if (resumes(scene.syntax(), trigger)) {
        continue;
      }
      List<Link> links =
          firstPerson.complete(
              scene, trigger, inversions.settle(scene, trigger, linker.links(trigger)));
      for (Telling telling : matcher.match(scene, trigger, links)) {
        EventClass type = lexicon.eventClass(telling.type());
        Telling whole =
            type.isSpeech() ? mouthpieces.complete(enactors.complete(telling)) : telling;
        Telling armed = wielders.complete(disclaimers.complete(whole), type);
        Telling placed = circumstances.withPlace(armed, type, links);
        tellings.add(jointly(offices.withStates(placed, type), type));
      }
    }
    return tellings;
  }

  /** {@code culpó a Israel, acusación que este negó}: the noun only names what was said. */
  private static boolean resumes(Syntax syntax, Trigger trigger) {
    int noun = trigger.head();
    return trigger.isNoun()
        && noun > 0
        && noun + 1 < syntax.size()
        && syntax.word(noun - 1).equals(",")
        && syntax.word(noun + 1).equals("que");
  }

  /** Of what can be done alone or together: several take part on a par, and one alone does it. */
  private static Telling jointly(Telling telling, EventClass type) {
    if (!type.roles().contains(Role.PARTICIPANT) || !type.roles().contains(Role.AGENT)) {
      return telling;
    }
    int actors = telling.entities(Role.AGENT).size() + telling.entities(Role.PARTICIPANT).size();
    Role role = actors > 1 ? Role.PARTICIPANT : Role.AGENT;
    List<Slot> slots =
        telling.slots().stream()
            .map(
                slot ->
                    ACTING.contains(slot.role())
                        ? new Slot(role, slot.filler(), slot.phrase(), slot.strength())
                        : slot)
            .toList();
    return new Telling(
        telling.scene(), telling.trigger(), telling.sense(), slots, telling.themes());
  }

  /** One draft for each figure and each day that the telling gives. */
  private List<Draft> drafts(Telling telling, VoiceFinder voices) {
    List<Draft> drafts = new ArrayList<>();
    List<TimeMention> times = dating.times(telling);
    for (Map.Entry<Optional<Quantity>, List<Argument>> group : figures.of(telling).entrySet()) {
      Span span = FigureGroups.span(telling, group.getKey(), !drafts.isEmpty());
      Draft draft =
          new Draft(
              telling.type(),
              group.getValue(),
              group.getKey(),
              when(telling, times),
              drafts.isEmpty()
                  ? voices.voices(telling, span)
                  : voices.voices(telling, span).stream()
                      .map(voice -> voice.quoting(span))
                      .toList(),
              span,
              telling.scene().index(),
              Anaphora.mayBe(telling));
      drafts.add(draft);
      times.stream().skip(1).forEach(time -> drafts.add(draft.withTime(Optional.of(time.value()))));
    }
    return drafts;
  }

  /** The first day told; in an entry of a running report its hour, if only that says when. */
  private Optional<TimeSpan> when(Telling telling, List<TimeMention> times) {
    Optional<TimeSpan> moment = telling.scene().moment();
    boolean speech = lexicon.eventClass(telling.type()).isSpeech();
    List<TimeSpan> told =
        times.stream()
            .filter(time -> !speech || moment.isEmpty() || time.begin() < telling.trigger().head())
            .map(TimeMention::value)
            .toList();
    return told.stream()
        .filter(Dating::isDated)
        .findFirst()
        .or(() -> moment)
        .or(() -> told.stream().findFirst());
  }
}
