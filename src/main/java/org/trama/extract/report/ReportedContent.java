package org.trama.extract.report;

import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.FrameMatcher;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Which dependents of a reporting word are what it reports, and not how, where or by whom. */
final class ReportedContent {
  private static final Set<String> CONTENT =
      Set.of("ccomp", "xcomp", "csubj", "obj", "nsubj:pass", "csubj:pass");
  private static final Set<String> LOOSE =
      Set.of("advcl", "acl", "acl:relcl", "obl", "nmod", "dep", "parataxis", "iobj", "appos");

  /** What a verb of saying has behind it that says something else. */
  private static final Set<String> TAKEN = Set.of("iobj", "ccomp", "xcomp");

  /** Prepositions for what gives the occasion to speak. */
  private static final Set<String> OCCASIONS =
      Set.of("ante", "tras", "pese a", "frente a", "a raíz de", "con motivo de", "después de");

  private final Scene scene;
  private final Syntax syntax;
  private final FrameMatcher matcher;
  private final Subjects subjects;
  private final Reporters reporters;
  private final Asides asides;
  private final ContentOpenings openings;

  ReportedContent(
      Scene scene, FrameMatcher matcher, Subjects subjects, Reporters reporters, Asides asides) {
    this.scene = scene;
    this.matcher = matcher;
    this.syntax = scene.syntax();
    this.subjects = subjects;
    this.reporters = reporters;
    this.asides = asides;
    this.openings = new ContentOpenings(syntax, asides);
  }

  /**
   * Whether the path that enters {@code reporter} from {@code child} comes out of what it reports.
   */
  boolean holds(int reporter, int child) {
    String relation = syntax.token(child).relation();
    if (isHow(child) || asides.isOccasion(child) || isAimOfUndoing(reporter, child)) {
      return false;
    }
    if (relation.startsWith("nsubj")
        && (isCalledOff(reporter) || isSubjectOfSaying(reporter, child))) {
      return true;
    }
    if (relation.startsWith("nsubj") && !relation.equals("nsubj:pass")) {
      return syntax.token(reporter).pos() != PartOfSpeech.NOUN
          && child > reporter
          && !sourceCovers(child, reporter);
    }
    if (CONTENT.contains(relation)) {
      return child > reporter
          || syntax.sameSegment(child, reporter)
              && !opensClause(reporter)
              && !isNextDeed(reporter)
              && !new EarlierClauses(syntax).hold(child, reporter);
    }
    return LOOSE.contains(relation)
        && child > reporter
        && syntax.sameSegment(reporter, child)
        && (isMarked(reporter, child)
            || isPartIn(reporter, child)
            || !isApart(child) && openings.stand(reporter, child));
  }

  /**
   * {@code la cumbre fue cancelada}, {@code se suspendió la visita}: the subject is what is not.
   */
  private boolean isCalledOff(int verb) {
    return (syntax.isPassive(verb) || syntax.hasSe(verb))
        && scene.triggersAt(verb).stream()
            .flatMap(trigger -> reporters.sense(trigger).stream())
            .anyMatch(Sense::undoes);
  }

  /**
   * {@code la noticia fue desmentida por X}: the subject is what is said, unless it is somebody.
   */
  boolean isSubjectOfSaying(int verb, int subject) {
    return syntax.isPassive(verb)
        && scene.phraseAt(subject).filter(phrase -> phrase.named().isEmpty()).isPresent()
        && reporters.at(verb).isPresent();
  }

  /** {@code rompió con Taiwán para reconocer a Pekín}: what one undoes a thing for is done. */
  private boolean isAimOfUndoing(int reporter, int child) {
    return syntax.token(child).relation().equals("advcl")
        && syntax.isInfinitive(child)
        && syntax.dependents(child).stream().anyMatch(mark -> mark.text().equals("para"))
        && reporters.at(reporter).filter(Report::isDenial).isPresent();
  }

  /** {@code respondió bombardeando Hodeida}: what is done, and not what is said. */
  private boolean isHow(int verb) {
    return syntax.token(verb).morphology().mood() == Morphology.Mood.GERUND
        && syntax.auxiliaries(verb).isEmpty();
  }

  /**
   * {@code promulgó una ley, acusó a Addis de mentir y voló}: who leaves himself out and speaks to
   * somebody or of something says nothing of what stands before.
   */
  private boolean isNextDeed(int reporter) {
    return !syntax.closesQuotation(Math.max(0, reporter - 1))
        && syntax.dependents(reporter).stream()
            .noneMatch(child -> child.relation().startsWith("nsubj"))
        && syntax.dependents(reporter).stream()
            .filter(child -> child.index() > reporter)
            .anyMatch(child -> TAKEN.contains(child.relation()));
  }

  /** {@code niega toda responsabilidad en el atentado}: the deed is the content, not the place. */
  private boolean isPartIn(int reporter, int child) {
    return Set.of("obl", "nmod").contains(syntax.token(child).relation())
        && syntax.dependents(reporter).stream()
            .filter(object -> object.relation().equals("obj"))
            .map(Token::index)
            .anyMatch(
                object ->
                    reporter < object
                        && object < child
                        && matcher.isOf(NounClasses.INVOLVEMENT, syntax, object));
  }

  /**
   * {@code informó de un ataque}, {@code se desvinculó del atentado}: what a preposition brings.
   */
  private boolean isMarked(int reporter, int child) {
    Optional<String> marker =
        scene.phrases().stream()
            .filter(phrase -> phrase.head() == child || phrase.theme() == child)
            .map(Phrase::marker)
            .findFirst();
    return scene.triggersAt(reporter).stream()
        .filter(trigger -> !trigger.isNoun())
        .flatMap(trigger -> reporters.sense(trigger).stream())
        .filter(sense -> sense.reports().isPresent())
        .filter(sense -> sense.event().isEmpty() || isCharge(sense, marker))
        .flatMap(sense -> sense.frame().arguments().stream())
        .filter(argument -> argument.function() == Frame.Function.PREPOSITIONAL)
        .filter(argument -> argument.role().isEmpty())
        .anyMatch(argument -> marker.filter(argument.markers()::contains).isPresent());
  }

  /**
   * {@code acusó a las FAR de genocidio}, {@code vinculó a Moscú con el atentado}, {@code demandó a
   * Israel por genocidio}: what somebody is accused of, whoever accuses says; and {@code amenazó
   * con un ataque}.
   */
  private static boolean isCharge(Sense sense, Optional<String> marker) {
    boolean threat = sense.event().filter(EventTypes.THREAT::equals).isPresent();
    return threat && marker.filter("con"::equals).isPresent() || isAccusation(sense, marker);
  }

  private static boolean isAccusation(Sense sense, Optional<String> marker) {
    return sense.event().filter(EventTypes.ACCUSATION::equals).isPresent()
        && marker.filter(Set.of("de", "con", "por")::contains).isPresent();
  }

  /**
   * Whether {@code que} stands right behind the reporter: then what it reports stands behind it
   * too.
   */
  private boolean opensClause(int reporter) {
    return reporter + 1 < syntax.size()
        && Set.of("que", "de").contains(syntax.token(reporter + 1).text());
  }

  private boolean sourceCovers(int child, int reporter) {
    return subjects.of(reporter).stream()
        .anyMatch(link -> link.phrase().covers(child) || link.phrase().head() == child);
  }

  /**
   * Whether the word reports a noun, if a noun is what it has: {@code sostener una reunión} says
   * nothing.
   */
  boolean takes(int reporter, int child) {
    boolean support = scene.supportVerbs().contains(syntax.token(reporter).lemma());
    boolean phrase =
        scene.triggersAt(reporter).stream().anyMatch(trigger -> trigger.tokens().contains(child));
    if (!support || phrase || syntax.isVerbal(child) || syntax.hasCopula(child)) {
      return true;
    }
    return scene.triggersAt(reporter).stream()
            .flatMap(trigger -> reporters.sense(trigger).stream())
            .flatMap(sense -> sense.frame().arguments().stream())
            .filter(
                argument ->
                    argument.function() != Frame.Function.SUBJECT && argument.role().isEmpty())
            .anyMatch(
                argument ->
                    argument.fillers().stream()
                        .anyMatch(filler -> !(filler instanceof FillerType.Clause)))
        || syntax.token(reporter).pos() == PartOfSpeech.NOUN;
  }

  /** {@code respondió ante las versiones de que}: what one speaks in view of one does not say. */
  private boolean isApart(int child) {
    return scene
        .phraseAt(child)
        .filter(phrase -> phrase.head() == child)
        .filter(phrase -> OCCASIONS.contains(phrase.marker()))
        .isPresent();
  }
}
