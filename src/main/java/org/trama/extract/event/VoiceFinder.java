package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.model.Token;

/** Turns the reports over a telling, and its own verb group, into claims. */
final class VoiceFinder {
  /** Verbs that only say that there is what their object names. */
  private static final Set<String> EXISTENTIAL = Set.of("haber", "existir");

  private final Lexicon lexicon;
  private final Attribution attribution;

  /** A finder. */
  VoiceFinder(Lexicon lexicon, Attribution attribution) {
    this.lexicon = lexicon;
    this.attribution = attribution;
  }

  /**
   * At least one voice: the innermost named speaker, or the document; and everybody who denies it.
   */
  List<Draft.Voice> voices(Telling telling, Span span) {
    List<Report> reports =
        Stream.concat(
                own(telling).filter(report -> telling.sense().modality().isEmpty()).stream(),
                applying(telling, over(telling)).stream())
            .toList();
    VerbGroup group = new VerbGroup(telling.scene().syntax());
    int head = telling.trigger().head();
    boolean negated = isNegated(telling, standsNegated(telling, group));
    int speaking = innermostNamed(reports);
    Modality modality =
        modality(
            telling,
            stands(telling, group),
            group.isPerfect(head),
            reports.subList(0, speaking < 0 ? reports.size() : speaking + 1));
    List<Draft.Voice> voices = new ArrayList<>();
    double confidence = Confidence.of(telling);
    attribution
        .concurring(telling.scene(), head)
        .ifPresent(
            report -> add(voices, report, Polarity.ASSERTED, modality, span, telling, confidence));
    Optional<Report> own = speaking < 0 && !negated ? own(telling) : Optional.empty();
    if (own.isPresent()) {
      add(voices, own.get(), polarity(negated), modality, span, telling, confidence);
      return voices;
    }
    if (speaking < 0) {
      boolean denied =
          reports.stream().anyMatch(report -> report.polarity() == Polarity.DENIED) != negated;
      voices.add(
          new Draft.Voice(
              Optional.empty(),
              polarity(denied),
              modality,
              span,
              telling.sense().rule(),
              confidence));
      return voices;
    }
    boolean deniedWithin =
        reports.subList(0, speaking + 1).stream()
            .anyMatch(report -> report.polarity() == Polarity.DENIED);
    add(
        voices,
        reports.get(speaking),
        polarity(deniedWithin != negated),
        modality,
        span,
        telling,
        confidence);
    for (Report outer : reports.subList(speaking + 1, reports.size())) {
      if (outer.polarity() == Polarity.DENIED && !outer.sources().isEmpty()) {
        add(voices, outer, Polarity.DENIED, modality, span, telling, confidence);
      }
    }
    return voices;
  }

  /**
   * Reports over the telling. What is done by being said the document tells itself, whoever is
   * cited behind a relative clause: {@code exigió la retirada de las tropas, que son 5.000, según
   * X}.
   */
  private List<Report> over(Telling telling) {
    List<Report> reports = attribution.reports(telling.scene(), telling.trigger());
    Syntax syntax = telling.scene().syntax();
    Span word = syntax.token(telling.trigger().head()).span();
    boolean own =
        lexicon.eventClass(telling.type()).isSpeech() && !telling.type().equals("Support");
    return own && !attribution.isQuoted(telling.scene(), telling.trigger())
        ? reports.stream().filter(report -> !isBeyond(syntax, word, report.span())).toList()
        : reports;
  }

  /** Whether a relative clause stands between the word and those behind it that name a source. */
  private static boolean isBeyond(Syntax syntax, Span word, Span source) {
    return syntax.sentence().tokens().stream()
        .filter(token -> token.span().begin() >= word.end())
        .takeWhile(token -> token.span().end() <= source.begin())
        .anyMatch(token -> token.text().equals("que") && token.pos() == PartOfSpeech.PRON);
  }

  /** Negated itself, or through the verb that carries it: {@code no lanzó ataques}. */
  private static boolean standsNegated(Telling telling, VerbGroup group) {
    return group.isNegated(telling.trigger().head())
        || carrier(telling).filter(verb -> group.isNegated(verb.index())).isPresent();
  }

  /** Its own mood and tense, or those of the verb that carries it: {@code hará maniobras}. */
  private static Modality stands(Telling telling, VerbGroup group) {
    Modality own = group.modality(telling.trigger().head());
    return own == Modality.ACTUAL
        ? carrier(telling).map(verb -> group.modality(verb.index())).orElse(own)
        : own;
  }

  /** The verb that only lends its subject to the noun that tells the event. */
  private static Optional<Token> carrier(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    Token word = syntax.token(telling.trigger().head());
    return telling.trigger().isNoun()
            && Set.of("obj", "nsubj", "nsubj:pass").contains(word.relation())
        ? syntax
            .head(word.index())
            .filter(verb -> isLight(telling, verb))
            .filter(verb -> isCarried(syntax, word, verb))
        : Optional.empty();
  }

  /** {@code no hubo ataques}, and not {@code las denuncias no tienen fundamento}. */
  private static boolean isCarried(Syntax syntax, Token noun, Token verb) {
    return !noun.relation().equals("nsubj")
        || noun.index() > verb.index()
        || EXISTENTIAL.contains(verb.lemma())
        || syntax.hasSe(verb.index());
  }

  private static boolean isLight(Telling telling, Token verb) {
    return EXISTENTIAL.contains(verb.lemma())
        || telling.scene().supportVerbs().contains(verb.lemma());
  }

  /**
   * Reports that are more than the event itself. Who speaks of an accusation or rejects it takes it
   * for known that it was made; and who reiterates a demand makes it, unless he only says that he
   * will.
   */
  private List<Report> applying(Telling telling, List<Report> reports) {
    if (!lexicon.eventClass(telling.type()).isSpeech() || reports.isEmpty()) {
      return reports;
    }
    Syntax syntax = telling.scene().syntax();
    if (isNegated(telling, new VerbGroup(syntax).isNegated(telling.trigger().head()))) {
      return reports;
    }
    Report innermost = reports.get(0);
    boolean denied = telling.trigger().isNoun() && !isCited(innermost);
    boolean own =
        !innermost.sources().isEmpty()
            && isDone(telling)
            && telling.entities(Role.AGENT).containsAll(innermost.sources());
    return denied || own ? applying(telling, reports.subList(1, reports.size())) : reports;
  }

  private static boolean isCited(Report report) {
    return report.rule().filter("según"::equals).isPresent();
  }

  /**
   * {@code Tokio prometió barcos}, {@code Kiev contabilizó 600 muertos}: the word tells the event
   * as what its subject says of it.
   */
  private Optional<Report> own(Telling telling) {
    boolean promises =
        telling.sense().reports().isPresent() && telling.sense().modality().isPresent();
    boolean counts = telling.sense().reports().filter(Modality.ACTUAL::equals).isPresent();
    if (!promises && !counts || lexicon.eventClass(telling.type()).isSpeech()) {
      return Optional.empty();
    }
    return attribution
        .own(telling.scene(), telling.trigger())
        .map(
            report ->
                report.sources().isEmpty() && promises
                    ? report.by(telling.entities(Role.AGENT).stream().limit(1).toList())
                    : report)
        .filter(report -> !report.sources().isEmpty());
  }

  private static boolean isDone(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return telling.trigger().isNoun()
        || telling.sense().speaker().isPresent()
        || syntax.token(head).morphology().person() == 1
        || new VerbGroup(syntax).modality(head) == Modality.ACTUAL;
  }

  private static int innermostNamed(List<Report> reports) {
    for (int i = 0; i < reports.size(); i++) {
      if (!reports.get(i).sources().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static void add(
      List<Draft.Voice> voices,
      Report report,
      Polarity polarity,
      Modality modality,
      Span span,
      Telling telling,
      double confidence) {
    Span evidence = report.evidence(telling.scene().syntax(), span);
    for (String source : report.sources()) {
      voices.add(
          new Draft.Voice(
              Optional.of(source),
              polarity,
              modality,
              evidence,
              telling.sense().rule(),
              confidence));
    }
  }

  private static Polarity polarity(boolean denied) {
    return denied ? Polarity.DENIED : Polarity.ASSERTED;
  }

  /** A negation that the meaning asks for, or that is part of what is said, negates no event. */
  private static boolean isNegated(Telling telling, boolean negation) {
    Sense sense = telling.sense();
    return sense.speaker().isEmpty()
        && !sense.uses().contains(Sense.Use.NEGATED)
        && negation != sense.negated();
  }

  /** The clause's own mood first, then what the word means, then how it is reported. */
  private static Modality modality(
      Telling telling, Modality own, boolean perfect, List<Report> reports) {
    if (telling.sense().speaker().isPresent()) {
      return Modality.ACTUAL;
    }
    if (own != Modality.ACTUAL) {
      return own;
    }
    if (telling.sense().modality().isPresent()) {
      return telling.sense().modality().get();
    }
    return reports.stream()
        .map(Report::modality)
        .filter(modality -> modality != Modality.ACTUAL)
        .filter(modality -> modality != Modality.PLANNED || !perfect)
        .findFirst()
        .orElse(Modality.ACTUAL);
  }
}
