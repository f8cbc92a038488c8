package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.denial.DeniedDeeds;
import org.trama.extract.denial.Disclaimers;
import org.trama.extract.frame.Accomplices;
import org.trama.extract.frame.Aims;
import org.trama.extract.frame.Arrangers;
import org.trama.extract.frame.Charges;
import org.trama.extract.frame.Circumstances;
import org.trama.extract.frame.Enactors;
import org.trama.extract.frame.FillerFinder;
import org.trama.extract.frame.FrameMatcher;
import org.trama.extract.frame.Inversions;
import org.trama.extract.frame.KeptSanctions;
import org.trama.extract.frame.Linker;
import org.trama.extract.frame.Mouthpieces;
import org.trama.extract.frame.Offices;
import org.trama.extract.frame.OnAPar;
import org.trama.extract.frame.Proposals;
import org.trama.extract.frame.Reinforced;
import org.trama.extract.frame.Revealers;
import org.trama.extract.frame.StruckPlaces;
import org.trama.extract.frame.Submission;
import org.trama.extract.frame.Surrenders;
import org.trama.extract.frame.Telling;
import org.trama.extract.frame.Untold;
import org.trama.extract.frame.Votes;
import org.trama.extract.frame.Warnings;
import org.trama.extract.frame.Wielders;
import org.trama.extract.frame.Withheld;
import org.trama.extract.report.Attitudes;
import org.trama.extract.report.FirstPerson;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Modality;

/** Finds what the words of one sentence tell, with all who take part by what stands in it. */
final class TellingFinder {
  /** What a word tells by what hangs on it. */
  private record Reading(Scene scene, Trigger trigger, List<Link> links, List<Telling> tellings) {}

  private final Lexicon lexicon;
  private final Offices offices;
  private final FrameMatcher matcher;
  private final Attitudes attitudes;
  private final Charges charges;
  private final Enactors enactors;
  private final Inversions inversions;
  private final Mouthpieces mouthpieces;
  private final Circumstances circumstances;
  private final StruckPlaces struck;
  private final Wielders wielders;
  private final Reinforced reinforced;
  private final Withheld withheld;
  private final Surrenders surrenders;
  private final Warnings warnings;
  private final Votes votes;
  private final KeptSanctions keptSanctions;
  private final Revealers revealers;
  private final Proposals proposals;
  private final Aims aims;
  private final Accomplices accomplices;
  private final PartialPhrases partials;
  private final Arrangers arrangers;

  TellingFinder(
      Lexicon lexicon, Map<String, EntityKind> kinds, Offices offices, FillerFinder fillers) {
    this.lexicon = lexicon;
    this.offices = offices;
    this.matcher = new FrameMatcher(fillers);
    this.attitudes = new Attitudes(matcher);
    this.charges = new Charges(new NounClasses(lexicon));
    this.enactors = new Enactors(matcher, fillers);
    this.inversions = new Inversions(lexicon, kinds);
    this.mouthpieces = new Mouthpieces(kinds);
    this.circumstances = new Circumstances(fillers, new NounClasses(lexicon));
    this.struck = new StruckPlaces(new NounClasses(lexicon), kinds);
    this.wielders = new Wielders(fillers);
    this.reinforced = new Reinforced(new NounClasses(lexicon), kinds);
    this.withheld = new Withheld(lexicon);
    this.surrenders = new Surrenders(new NounClasses(lexicon));
    this.warnings = new Warnings(lexicon, fillers);
    this.votes = new Votes(new NounClasses(lexicon));
    this.keptSanctions = new KeptSanctions(new NounClasses(lexicon));
    this.revealers = new Revealers(new NounClasses(lexicon));
    this.proposals = new Proposals(new NounClasses(lexicon));
    this.aims = new Aims(new NounClasses(lexicon));
    this.accomplices = new Accomplices(new NounClasses(lexicon), fillers);
    this.partials = new PartialPhrases(lexicon);
    this.arrangers = new Arrangers(new NounClasses(lexicon), kinds);
  }

  /** A matcher of the same frames. */
  FrameMatcher matcher() {
    return matcher;
  }

  /** In order of the words. Asked for each sentence once, in order. */
  List<Telling> find(
      Scene scene, FirstPerson firstPerson, Disclaimers disclaimers, DeniedDeeds denied) {
    Linker linker = new Linker(scene);
    VerblessReadings verbless = new VerblessReadings(scene, linker, matcher);
    Function<Trigger, Reading> read =
        trigger -> {
          List<Link> own = verbless.outside(trigger, linker.links(trigger));
          List<Link> settled = inversions.settle(scene, trigger, own);
          List<Link> joined = proposals.complete(scene, trigger, settled);
          List<Link> links = firstPerson.complete(scene, trigger, joined);
          return new Reading(scene, trigger, links, matcher.match(scene, trigger, links));
        };
    List<Telling> tellings = new ArrayList<>();
    for (Trigger trigger : scene.triggers()) {
      if (resumes(scene.syntax(), trigger)) {
        continue;
      }
      Stream.concat(
              Stream.of(plain(read.apply(trigger), read)), verbless.of(trigger).map(this::again))
          .flatMap(reading -> told(reading, disclaimers, denied))
          .forEach(tellings::add);
    }
    matcher.note(scene);
    return withheld.drop(tellings);
  }

  private Reading again(VerblessReadings.Reading in) {
    List<Telling> tellings = matcher.match(in.scene(), in.trigger(), in.links());
    return new Reading(in.scene(), in.trigger(), in.links(), tellings);
  }

  private Stream<Telling> told(Reading reading, Disclaimers disclaimers, DeniedDeeds denied) {
    List<Telling> told =
        reading.tellings().stream()
            .filter(telling -> !isUnclaimed(telling))
            .filter(telling -> !denied.isMisnomer(telling) && !denied.isReproach(telling))
            .filter(telling -> !Submission.is(telling))
            .filter(
                telling -> !warnings.isIdle(telling) && !votes.is(telling) && !aims.isIdle(telling))
            .filter(telling -> !Untold.is(telling))
            .toList();
    return denied.areUnclear(reading.scene(), reading.trigger(), told)
        ? Stream.empty()
        : withDenied(told, denied, reading).stream()
            .filter(telling -> !keptSanctions.are(telling) && !surrenders.is(telling))
            .map(denied::complete)
            .map(telling -> complete(telling, reading.links(), disclaimers));
  }

  /** With what it tells only since somebody denies it, where else it tells no more than words. */
  private static List<Telling> withDenied(List<Telling> told, DeniedDeeds denied, Reading reading) {
    boolean words = told.stream().allMatch(telling -> telling.sense().speaker().isPresent());
    return words
        ? Stream.concat(
                told.stream(),
                denied.match(reading.scene(), reading.trigger(), reading.links()).stream())
            .toList()
        : told;
  }

  /**
   * The set phrase, or its verb or its noun alone where only that tells the same of what the
   * sentence holds: {@code lanzó bombas sobre Kiev}.
   */
  private Reading plain(Reading met, Function<Trigger, Reading> read) {
    Trigger trigger = met.trigger();
    boolean phrase = !trigger.isNoun() && trigger.entry().lemmas().size() > 1;
    if (!phrase || !met.tellings().isEmpty()) {
      return met;
    }
    return partials.of(met.scene(), trigger).stream()
        .map(read)
        .filter(word -> word.tellings().stream().anyMatch(telling -> trigger.tells(telling.type())))
        .findFirst()
        .orElse(met);
  }

  /** {@code no ha reivindicado los ataques}: who says nothing of it denies nothing. */
  private boolean isUnclaimed(Telling telling) {
    return telling.sense().reports().filter(Modality.ACTUAL::equals).isPresent()
        && !lexicon.eventClass(telling.type()).isSpeech()
        && !telling.trigger().isNoun()
        && !attitudes.owns(telling.trigger())
        && new VerbGroup(telling.scene().syntax()).isNegated(telling.trigger().head());
  }

  private Telling complete(Telling found, List<Link> links, Disclaimers disclaimers) {
    Telling telling = revealers.without(found);
    EventClass type = lexicon.eventClass(telling.type());
    Telling whole =
        charges.complete(
            type.isSpeech()
                ? mouthpieces.complete(enactors.complete(telling))
                : accomplices.complete(telling));
    Telling armed = wielders.complete(disclaimers.complete(whole), type, links);
    Telling placed = struck.settle(circumstances.withPlace(armed, type, links), type, links);
    Telling joint = OnAPar.settle(reinforced.complete(arrangers.complete(placed)), type);
    return type.isAssault() && attitudes.isBoasted(joint)
        ? offices.inOffice(Charges.boasted(joint))
        : offices.withStates(joint, type);
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
}
