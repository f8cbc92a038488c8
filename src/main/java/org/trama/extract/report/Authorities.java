package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.frame.CarrierVerb;
import org.trama.extract.frame.Imputations;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.model.Token;

/** On whose authority a telling stands: the reports over it that do speak of it. */
public final class Authorities {
  /** Verbs that deny what somebody said by having him, or it, for their object. */
  private static final String GAINSAYING = "Gainsaying";

  /** Verbs for having nothing to do with something: with what others did one well may. */
  private static final String DISOWNING = "Disowning";

  /** What one may ask others to say. */
  private static final Set<String> AWAITED =
      Set.of(EventTypes.RECOGNITION, EventTypes.CONDEMNATION, EventTypes.PRAISE);

  private final Lexicon lexicon;
  private final Attribution attribution;
  private final Sides sides;
  private final Imputations imputations;

  public Authorities(Lexicon lexicon, Attribution attribution, Sides sides) {
    this.lexicon = lexicon;
    this.attribution = attribution;
    this.sides = sides;
    this.imputations = new Imputations(lexicon);
  }

  /** The reports over the telling, innermost first. */
  public List<Report> over(Telling telling) {
    List<Report> reports = applying(telling, standing(telling));
    boolean named = reports.stream().anyMatch(report -> !report.sources().isEmpty());
    return named ? reports : Stream.concat(charge(telling).stream(), reports.stream()).toList();
  }

  /**
   * {@code el sabotaje que Varsovia achaca a Moscú}: whose it was says who charges them with it.
   */
  private Optional<Report> charge(Telling telling) {
    return Imputations.isCharged(telling)
        ? telling.scene().triggers().stream()
            .filter(verb -> imputations.isAbout(telling.scene(), verb, telling.trigger()))
            .flatMap(verb -> attribution.own(telling.scene(), verb).stream())
            .filter(report -> !report.sources().isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /**
   * Reports over the telling. What is done by being said the document tells itself, whoever is
   * cited behind a relative clause: {@code exigió la retirada de las tropas, que son 5.000, según
   * X}.
   */
  private List<Report> standing(Telling telling) {
    List<Report> reports =
        attribution.reports(telling.scene(), telling.trigger()).stream()
            .filter(report -> !isUnwilling(telling, report) && !isOthers(telling, report))
            .toList();
    Syntax syntax = telling.scene().syntax();
    Span word = syntax.token(telling.trigger().head()).span();
    boolean own =
        lexicon.eventClass(telling.type()).isSpeech() && !telling.type().equals(EventTypes.SUPPORT);
    return own && !attribution.isQuoted(telling.scene(), telling.trigger())
        ? reports.stream().filter(report -> !isBeyond(syntax, word, report.span())).toList()
        : reports;
  }

  /**
   * {@code no quiso descartar la fuerza}: the negation that the meaning asks for denies nothing.
   */
  private static boolean isUnwilling(Telling telling, Report report) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return telling.sense().uses().contains(Sense.Use.NEGATED)
        && syntax.isInfinitive(head)
        && isRightUnder(syntax, head, report);
  }

  /** Whether the word is governed by the one that reports. */
  private static boolean isRightUnder(Syntax syntax, int word, Report report) {
    return syntax.head(word).filter(above -> report.span().contains(above.span())).isPresent();
  }

  /** {@code se desvinculó del ataque de Hamás}: what others did is not denied by that. */
  private boolean isOthers(Telling telling, Report report) {
    boolean disowns = verb(report).filter(lexicon.nounClass(DISOWNING)::contains).isPresent();
    return disowns
        && !telling.entities(Role.AGENT).isEmpty()
        && !sides.meet(report.sources(), telling.entities(Role.AGENT));
  }

  /** The word that reports, as the lexicon has it. */
  private static Optional<String> verb(Report report) {
    return report.rule().map(rule -> rule.split("/")[0]);
  }

  /** Whether a relative clause stands between the word and those behind it that name a source. */
  private static boolean isBeyond(Syntax syntax, Span word, Span source) {
    return syntax.sentence().tokens().stream()
        .filter(token -> token.span().begin() >= word.end())
        .takeWhile(token -> token.span().end() <= source.begin())
        .anyMatch(token -> token.text().equals("que") && token.pos() == PartOfSpeech.PRON);
  }

  /**
   * Reports that are more than the event itself. Who speaks of an accusation or rejects it takes it
   * for known that it was made; and who reiterates a demand makes it, unless he denies it or only
   * says that he will.
   */
  private List<Report> applying(Telling telling, List<Report> reports) {
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

  /** {@code desmintió las amenazas}: not what they say, as of accusations, but that they were. */
  private boolean isUnsaid(Telling telling, Report report) {
    return telling.type().equals(EventTypes.THREAT)
        && report.isDenial()
        && verb(report)
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

  /** {@code prometió reconocer a Palestina}: who will recognise somebody has not done so. */
  private static boolean isPromised(Telling telling, Report report) {
    return report.modality() == Modality.PLANNED && telling.type().equals(EventTypes.RECOGNITION);
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
        && isRightUnder(syntax, noun.index(), report);
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
