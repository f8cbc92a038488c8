package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Paragraphs;
import org.trama.extract.clause.Scene;
import org.trama.extract.dating.Dating;
import org.trama.extract.denial.Allegeable;
import org.trama.extract.denial.AuthorsDoubts;
import org.trama.extract.denial.Blame;
import org.trama.extract.denial.Civilians;
import org.trama.extract.denial.Contradictions;
import org.trama.extract.denial.DeniedTolls;
import org.trama.extract.denial.DocumentVoices;
import org.trama.extract.denial.GeneralDenials;
import org.trama.extract.denial.Rebuttals;
import org.trama.extract.denial.Seconders;
import org.trama.extract.denial.UnclaimedBlows;
import org.trama.extract.denial.VoiceFinder;
import org.trama.extract.draft.Aftermath;
import org.trama.extract.draft.BlamedTolls;
import org.trama.extract.draft.Continuations;
import org.trama.extract.draft.Draft;
import org.trama.extract.draft.DraftMerger;
import org.trama.extract.draft.FigureGroups;
import org.trama.extract.draft.FitArguments;
import org.trama.extract.draft.Followers;
import org.trama.extract.draft.ForcesThere;
import org.trama.extract.draft.FurtherFigures;
import org.trama.extract.draft.GappedFigures;
import org.trama.extract.draft.GappedPartners;
import org.trama.extract.draft.Headcount;
import org.trama.extract.draft.LaterBatches;
import org.trama.extract.draft.LaterCounts;
import org.trama.extract.draft.OwnDenials;
import org.trama.extract.draft.Purposes;
import org.trama.extract.draft.Salvoes;
import org.trama.extract.draft.SentTroops;
import org.trama.extract.draft.Signatories;
import org.trama.extract.draft.StoodForDeeds;
import org.trama.extract.draft.Storyline;
import org.trama.extract.frame.FillerFinder;
import org.trama.extract.frame.FrameMatcher;
import org.trama.extract.frame.Offices;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.extract.report.Attribution;
import org.trama.extract.report.Authorship;
import org.trama.extract.report.CitedFigures;
import org.trama.extract.report.Confirmations;
import org.trama.extract.report.DocumentReports;
import org.trama.extract.report.Echoes;
import org.trama.extract.report.Quotes;
import org.trama.extract.report.RivalFigures;
import org.trama.extract.report.ToCome;
import org.trama.extract.report.Warrant;
import org.trama.extract.time.PublicationDay;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.AnnotatedDocument;
import org.trama.model.EntityKind;
import org.trama.model.Polarity;
import org.trama.model.Role;

/** Finds the events of a document, sentence by sentence, then what joins them across sentences. */
final class EventFinder {
  /** PLOVER categories of what is done by being said, to somebody's harm or duty. */
  private static final Set<String> UNSAID = Set.of("ACCUSE", "REQUEST", "THREATEN");

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final Offices offices;
  private final Sides sides;
  private final NounClasses classes;
  private final FrameMatcher matcher;
  private final TellingFinder tellings;
  private final Warrant warrant;
  private final Drafting drafting;

  EventFinder(Lexicon lexicon, Map<String, EntityKind> kinds, Offices offices, Sides sides) {
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
    this.offices = offices;
    this.sides = sides;
    this.classes = new NounClasses(lexicon);
    FillerFinder fillers = new FillerFinder(classes, kinds);
    this.matcher = new FrameMatcher(fillers);
    this.tellings = new TellingFinder(lexicon, kinds, offices, fillers);
    Dating dating = new Dating(lexicon);
    FigureGroups figures = new FigureGroups(new Headcount(lexicon), classes);
    this.warrant = new Warrant(lexicon, kinds, figures, dating);
    this.drafting = new Drafting(lexicon, figures, dating);
  }

  /** All events, merged, in order of the text. */
  List<Draft> find(AnnotatedDocument document, List<Scene> scenes) {
    DocumentVoices voices = voices(document.document().text(), scenes);
    VoiceFinder finder = new VoiceFinder(lexicon, voices.attribution(), sides);
    DocumentTellings told = new DocumentTellings(tellings, lexicon, kinds, sides, voices);
    SentTroops troops = new SentTroops(lexicon, offices, sides, scenes, kinds);
    ToCome toCome = new ToCome(PublicationDay.of(document));
    List<Draft> drafts = new ArrayList<>();
    List<Draft> vague = new ArrayList<>();
    for (Scene scene : scenes) {
      for (Telling telling : told.of(scene)) {
        boolean warranted =
            warrant.isGiven(telling) || Warrant.isAlleged(telling, voices.reports());
        for (Draft draft : drafting.drafts(telling, finder, toCome)) {
          Draft settled = troops.settle(draft);
          (warranted || troops.claims(draft, settled) ? drafts : vague).add(settled);
        }
      }
    }
    Paragraphs paragraphs = new Paragraphs(document);
    Aftermath aftermath = new Aftermath(scenes, paragraphs, lexicon, kinds, sides);
    List<Draft> merged = merged(voices, paragraphs, aftermath, drafts);
    List<Draft> events = new DeniedTolls(aftermath).add(answered(voices, merged, vague), vague);
    return events.stream()
        .map(new FitArguments(kinds)::of)
        .map(OwnDenials::settle)
        .filter(Draft::hasEntity)
        .filter(draft -> !isUnsaid(draft))
        .toList();
  }

  /**
   * {@code Putin no se opuso}, {@code viajó sin consultar a sus socios}: what nobody said and
   * nobody denies having said is no event.
   */
  private boolean isUnsaid(Draft draft) {
    boolean vague =
        draft.type().equals(EventTypes.RECOGNITION) && draft.entities(Role.TARGET).isEmpty()
            || draft.type().equals(EventTypes.MEETING)
                && draft.entities(Role.PARTICIPANT).size() == 1;
    return (vague || UNSAID.contains(lexicon.eventClass(draft.type()).plover()))
        && draft.voices().stream()
            .allMatch(voice -> voice.source().isEmpty() && voice.polarity() == Polarity.DENIED);
  }

  private DocumentVoices voices(String text, List<Scene> scenes) {
    Conversation conversation = new Conversation(text, lexicon);
    DocumentReports reports =
        new DocumentReports(
            scenes,
            matcher,
            new Authorship(classes, kinds, List.of(), List.of()),
            conversation::opensTurn);
    Quotes quotes = new Quotes(text, scenes, reports, conversation.spoken(scenes, kinds));
    Attribution attribution = new Attribution(reports, quotes, lexicon);
    Contradictions contradictions = new Contradictions(quotes, reports, attribution, lexicon);
    return new DocumentVoices(scenes, reports, quotes, attribution, contradictions);
  }

  /** With what later sentences add, and one event for what is told twice. */
  private List<Draft> merged(
      DocumentVoices voices, Paragraphs paragraphs, Aftermath aftermath, List<Draft> drafts) {
    List<Scene> scenes = voices.scenes();
    List<Draft> fired = new Salvoes(sides).settle(drafts);
    List<Draft> numbered =
        new ForcesThere(scenes, kinds).add(new LaterCounts(scenes, paragraphs, classes).add(fired));
    List<Draft> further =
        new GappedFigures(scenes).add(new FurtherFigures(scenes, lexicon, kinds).add(numbered));
    List<Draft> batches = new LaterBatches(scenes, classes, kinds).add(further);
    List<Draft> cited = new CitedFigures(scenes, voices.reports()).settle(batches);
    List<Draft> counted = aftermath.complete(cited);
    List<Draft> blamed = new BlamedTolls(scenes, classes, sides).add(counted);
    List<Draft> signed =
        new Signatories(scenes, paragraphs, lexicon, kinds)
            .complete(new Continuations(lexicon).complete(blamed));
    List<Draft> placed = new Purposes(scenes, kinds).complete(signed);
    List<Draft> followed =
        new StoodForDeeds(scenes)
            .add(new Followers(scenes).add(new GappedPartners(scenes).add(placed)));
    List<Draft> merged = new DraftMerger(lexicon, kinds, scenes).merge(followed);
    return new Storyline(scenes, paragraphs, lexicon).date(merged);
  }

  /** With what others say of the same events, above all who denies them. */
  private List<Draft> answered(DocumentVoices voices, List<Draft> merged, List<Draft> vague) {
    List<Scene> scenes = voices.scenes();
    DocumentReports reports = voices.reports();
    Attribution attribution = voices.attribution();
    List<Draft> echoed = new Echoes(scenes, attribution, lexicon).add(merged);
    List<Draft> confirmed = new Confirmations(scenes, reports, lexicon).add(echoed);
    List<Draft> rivals = new RivalFigures(scenes, reports, lexicon, sides, kinds).add(confirmed);
    Civilians civilians = new Civilians(scenes, classes, kinds);
    UnclaimedBlows unclaimed = new UnclaimedBlows(lexicon, sides, kinds);
    List<Draft> denied =
        new GeneralDenials(lexicon, sides, unclaimed, civilians, kinds).join(rivals, vague);
    Allegeable allegeable = new Allegeable(scenes, lexicon, sides, unclaimed);
    Blame blame = new Blame(scenes, classes, unclaimed, sides);
    List<Draft> seconded =
        new Seconders(scenes, kinds)
            .add(new Rebuttals(scenes, voices.contradictions(), allegeable, blame).add(denied));
    return unclaimed.apart(merged, new AuthorsDoubts(scenes, attribution, sides).add(seconded));
  }
}
