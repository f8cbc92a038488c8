package org.trama.extract.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Reasons;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.StatementClauses;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Token;

/**
 * Who says what a word tells: the reports it stands in, the quotation, {@code según X}, or nobody
 * but the document.
 */
public final class Attribution {
  private final DocumentReports reports;
  private final Quotes quotes;
  private final NounClasses classes;
  private final Presupposed presupposed;
  private final Topics topics;
  private final ConcurringSources concurring;

  public Attribution(DocumentReports reports, Quotes quotes, Lexicon lexicon) {
    this.reports = reports;
    this.quotes = quotes;
    this.classes = new NounClasses(lexicon);
    this.presupposed = new Presupposed(classes);
    this.topics = new Topics(lexicon);
    this.concurring = new ConcurringSources(reports, classes);
  }

  /**
   * Reports over the trigger, innermost first; empty where the document speaks on its own account.
   */
  List<Report> reports(Scene scene, Trigger trigger) {
    List<Report> all = over(scene, trigger.head());
    if (quotes.over(scene.syntax().token(trigger.head())).isPresent()) {
      return all;
    }
    List<Report> denials = all.stream().filter(Report::isDenial).toList();
    boolean known =
        denials.isEmpty()
            ? presupposed.is(scene.syntax(), trigger)
            : topics.is(scene, trigger, denials)
                || presupposed.isUnderWay(scene.syntax(), trigger, denials);
    if (known || isMade(scene, trigger)) {
      return List.of();
    }
    return denials.isEmpty() && Reasons.areKnown(scene, trigger.head()) ? known(all) : all;
  }

  /**
   * {@code exigió a Kenia que pida perdón por haber atacado}: who asks for it or threatens with it
   * says that it is so, and not who is to do it.
   */
  private static List<Report> known(List<Report> reports) {
    boolean open = reports.stream().anyMatch(report -> report.modality() != Modality.ACTUAL);
    return reports.stream()
        .skip(open ? reports.size() - 1 : 0)
        .map(report -> report.as(Polarity.ASSERTED))
        .toList();
  }

  /** {@code la denuncia de que hubo un ataque es falsa}: that it was made, nobody denies. */
  private boolean isMade(Scene scene, Trigger trigger) {
    Syntax syntax = scene.syntax();
    StatementClauses statements = new StatementClauses(syntax);
    return trigger.isNoun()
        && areUntrue(scene, trigger.head())
        && syntax.dependents(trigger.head()).stream().anyMatch(statements::are);
  }

  private boolean areUntrue(Scene scene, int index) {
    Syntax syntax = scene.syntax();
    return new StatementClauses(syntax)
        .areUntrue(index, word -> classes.has(NounClasses.FALSEHOODS, syntax, word));
  }

  private List<Report> over(Scene scene, int index) {
    boolean untrue = areUntrue(scene, index);
    List<Report> over = new ArrayList<>(reports.in(scene).over(index));
    boolean named = over.stream().anyMatch(report -> !report.sources().isEmpty());
    Optional<Report> quoted =
        named && !untrue ? Optional.empty() : quotes.over(scene.syntax().token(index));
    Optional<Report> cited = reports.in(scene).cited(index).or(() -> parenthetical(scene, index));
    Stream.concat(quoted.stream(), cited.stream())
        .map(report -> untrue ? report.as(Polarity.DENIED) : report)
        .forEach(over::add);
    return over;
  }

  /** Who says what stands at {@code index}, if somebody who is named does and nobody denies it. */
  public Optional<Report> speaker(Scene scene, int index) {
    List<Report> over = over(scene, index);
    boolean asserted = over.stream().allMatch(report -> report.polarity() == Polarity.ASSERTED);
    return asserted ? named(over) : Optional.empty();
  }

  /** Who speaks at {@code index}, whatever he says of it, if he is named. */
  public Optional<Report> teller(Scene scene, int index) {
    return named(over(scene, index));
  }

  private static Optional<Report> named(List<Report> reports) {
    return reports.stream().filter(report -> !report.sources().isEmpty()).findFirst();
  }

  /** Whether the word stands in a quotation whose speaker is known. */
  boolean isQuoted(Scene scene, Trigger trigger) {
    return quotes.over(scene.syntax().token(trigger.head())).isPresent();
  }

  /** What the word itself reports, and who does. */
  public Optional<Report> own(Scene scene, Trigger trigger) {
    return reports.in(scene).at(trigger.head());
  }

  /** {@code como sostienen varios gobiernos}, {@code la venta que reveló X}: others who say so. */
  public Optional<Report> concurring(Scene scene, int index) {
    return concurring.with(scene, index);
  }

  /**
   * {@code …, informó el Ministerio}: a verb of saying after a comma, with its subject behind it.
   */
  private Optional<Report> parenthetical(Scene scene, int index) {
    Syntax syntax = scene.syntax();
    Reports here = reports.in(scene);
    for (Trigger other : scene.triggers()) {
      int verb = other.head();
      boolean after =
          verb > index && verb > 0 && isComma(syntax, verb) && syntax.sameSegment(index, verb);
      if (after
          && !other.isNoun()
          && !hasContent(syntax, verb)
          && !new EarlierClauses(syntax).hold(index, verb)
          && here.postposed(verb).isPresent()) {
        Optional<Report> report =
            here.at(verb)
                .filter(
                    found -> !found.sources().isEmpty() && found.polarity() == Polarity.ASSERTED);
        if (report.isPresent()) {
          return report;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isComma(Syntax syntax, int verb) {
    int before = ConcurringSources.before(syntax, verb);
    return Set.of(",", "”", "\"", "»", "–", "—").contains(syntax.token(before).text());
  }

  private static boolean hasContent(Syntax syntax, int verb) {
    for (int i = verb + 1; i < Math.min(syntax.size(), verb + 3); i++) {
      Token token = syntax.token(i);
      if (token.text().equals("que")) {
        return true;
      }
    }
    return false;
  }
}
