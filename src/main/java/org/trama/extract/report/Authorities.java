package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Imputations;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Span;

/** On whose authority a telling stands: the reports over it that do speak of it. */
public final class Authorities {
  private final Lexicon lexicon;
  private final Attribution attribution;
  private final Sides sides;
  private final Imputations imputations;
  private final SpokenDeeds spoken;

  public Authorities(Lexicon lexicon, Attribution attribution, Sides sides) {
    this.lexicon = lexicon;
    this.attribution = attribution;
    this.sides = sides;
    this.imputations = new Imputations(lexicon);
    this.spoken = new SpokenDeeds(lexicon, sides);
  }

  /** The reports over the telling, innermost first. */
  public List<Report> over(Telling telling) {
    List<Report> reports = spoken.applying(telling, standing(telling));
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
        && report.governs(syntax, head);
  }

  /** {@code se desvinculó del ataque de Hamás}: what others did is not denied by that. */
  private boolean isOthers(Telling telling, Report report) {
    boolean disowns =
        report.word().filter(lexicon.nounClass(NounClasses.DISOWNING)::contains).isPresent();
    return disowns
        && !telling.entities(Role.AGENT).isEmpty()
        && !sides.meet(report.sources(), telling.entities(Role.AGENT));
  }

  /** Whether a relative clause stands between the word and those behind it that name a source. */
  private static boolean isBeyond(Syntax syntax, Span word, Span source) {
    return syntax.sentence().tokens().stream()
        .filter(token -> token.span().begin() >= word.end())
        .takeWhile(token -> token.span().end() <= source.begin())
        .anyMatch(token -> token.text().equals("que") && token.pos() == PartOfSpeech.PRON);
  }
}
