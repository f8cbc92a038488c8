package org.trama.extract.report;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.frame.CarrierVerb;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.Polarity;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Deeds that are done by being said, as accusations, demands and praise: which of the reports over
 * them tell more than that they were said.
 */
final class SpokenDeeds {
  /** Verbs that deny what somebody said by having him, or it, for their object. */
  private static final String GAINSAYING = "Gainsaying";

  /** What one may ask others to say. */
  private static final Set<String> AWAITED =
      Set.of(EventTypes.RECOGNITION, EventTypes.CONDEMNATION, EventTypes.PRAISE);

  private final Lexicon lexicon;
  private final Sides sides;

  SpokenDeeds(Lexicon lexicon, Sides sides) {
    this.lexicon = lexicon;
    this.sides = sides;
  }

  /**
   * Reports that are more than the event itself. Who speaks of an accusation or rejects it takes it
   * for known that it was made; and who reiterates a demand makes it, unless he denies it or only
   * says that he will.
   */
  List<Report> applying(Telling telling, List<Report> reports) {
    if (!lexicon.eventClass(telling.type()).isSpeech() || reports.isEmpty()) {
      return reports;
    }
    if (isPerformed(telling, reports.get(0))) {
      return applying(telling, reports.subList(1, reports.size()));
    }
    if (reports.get(0).isTurn()) {
      return reports;
    }
    Syntax syntax = telling.scene().syntax();
    if (new OwnTerms(telling).isWordNegated()) {
      return reports;
    }
    Report innermost = reports.get(0);
    boolean denied =
        telling.trigger().isNoun()
            && !isCited(innermost)
            && !isWithheld(telling, innermost)
            && !isMadeIn(telling, innermost)
            && !isAwaited(telling, innermost)
            && !isUnsaid(telling, innermost);
    boolean own =
        !innermost.sources().isEmpty()
            && (innermost.polarity() == Polarity.ASSERTED || standsApart(telling))
            && !(innermost.modality() == Modality.POSSIBLE
                && (backs(telling) || isContemplated(syntax, telling.trigger().head())))
            && !isPromised(telling, innermost)
            && isDone(telling)
            && telling.entities(Role.AGENT).containsAll(innermost.sources());
    return denied || own ? applying(telling, reports.subList(1, reports.size())) : reports;
  }

  /**
   * {@code desmintió las amenazas}, {@code negó el respaldo de Irán a Hamás}: not what they say, as
   * of accusations, but that they were.
   */
  private boolean isUnsaid(Telling telling, Report report) {
    return Set.of(EventTypes.THREAT, EventTypes.SUPPORT).contains(telling.type())
        && report.isDenial()
        && report
            .word()
            .filter(verb -> verb.equals("negar") || lexicon.nounClass(GAINSAYING).contains(verb))
            .isPresent();
  }

  /** {@code «Pedimos calma», dijo la portavoz china}: by that China has asked for it. */
  private boolean isPerformed(Telling telling, Report report) {
    Morphology verb = telling.scene().syntax().token(telling.trigger().head()).morphology();
    return !telling.trigger().isNoun()
        && verb.person() == 1
        && verb.mood() == Morphology.Mood.INDICATIVE
        && verb.tense() == Morphology.Tense.PRESENT
        && report.polarity() == Polarity.ASSERTED
        && !new OwnTerms(telling).isWordNegated()
        && sides.meet(report.sources(), telling.entities(Role.AGENT));
  }

  /** {@code no descarta reconocer a Palestina}: who may back somebody has not done so. */
  private boolean backs(Telling telling) {
    return lexicon.eventClass(telling.type()).plover().equals("SUPPORT");
  }

  /**
   * {@code prometió reconocer a Palestina}, {@code se comprometió a condenar el ataque}: who will
   * say something has not said it; but who promises to back somebody backs him.
   */
  private static boolean isPromised(Telling telling, Report report) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return report.modality() == Modality.PLANNED
        && (telling.type().equals(EventTypes.RECOGNITION)
            || !telling.type().equals(EventTypes.SUPPORT)
                && syntax.isInfinitive(head)
                && report.governs(syntax, head));
  }

  /** {@code Irán negó su apoyo a los hutíes}: who does not back somebody says so himself. */
  private boolean isWithheld(Telling telling, Report report) {
    List<String> agents = telling.entities(Role.AGENT);
    return report.isDenial()
        && backs(telling)
        && (agents.isEmpty() || sides.meet(report.sources(), agents));
  }

  /** {@code amenazó con denunciarlo}, not {@code lo convocó para protestar}. */
  private static boolean isContemplated(Syntax syntax, int verb) {
    return syntax.isInfinitive(verb)
        && syntax.dependents(verb).stream().noneMatch(child -> child.text().equals("para"));
  }

  /** {@code negó que Ankara hiciera tal amenaza}: what is denied is that it was made. */
  private static boolean isMadeIn(Telling telling, Report report) {
    return report.isDenial()
        && new CarrierVerb(telling)
            .find()
            .filter(verb -> !report.span().contains(verb.span()))
            .isPresent();
  }

  /**
   * {@code exigió el reconocimiento de Palestina}, {@code pidió la condena del ataque}: what is
   * asked for nobody has done yet.
   */
  private static boolean isAwaited(Telling telling, Report report) {
    Syntax syntax = telling.scene().syntax();
    Token noun = syntax.token(telling.trigger().head());
    return report.polarity() == Polarity.ASSERTED
        && report.modality() == Modality.POSSIBLE
        && noun.relation().equals("obj")
        && AWAITED.contains(telling.type())
        && report.governs(syntax, noun.index());
  }

  private static boolean isCited(Report report) {
    return report.rule().filter("según"::equals).isPresent();
  }

  /**
   * {@code negó que sea un castigo, pero amenazó}, and neither {@code negó haber amenazado} nor
   * {@code negó que haya amenazado}.
   */
  private static boolean standsApart(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return syntax.isFinite(head)
        && syntax.dependents(head).stream()
            .noneMatch(child -> child.relation().equals("mark") && child.text().equals("que"));
  }

  private static boolean isDone(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return telling.trigger().isNoun()
        || telling.sense().speaker().isPresent()
        || syntax.token(head).morphology().person() == 1
        || new VerbGroup(syntax).modality(head) == Modality.ACTUAL;
  }
}
