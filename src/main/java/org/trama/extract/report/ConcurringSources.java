package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.frame.Revealers;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
import org.trama.model.Token;

/**
 * Those who say a thing besides those who tell or deny it: {@code negó que atacara, como sostiene
 * Kiev}, {@code algo que denunció X}, {@code la venta que reveló la prensa}.
 */
final class ConcurringSources {
  /** What may stand between a verb of saying and the comma or {@code como} before it. */
  private static final Set<String> SMALL =
      Set.of("ha", "han", "había", "habían", "lo", "la", "los", "las", "le", "les", "así", "ya");

  /** Words for what was told right before, of which a clause says more. */
  private static final Set<String> RESUMING =
      Set.of("algo", "extremo", "acusación", "hecho", "información", "noticia", "versión");

  /** What one tells of oneself rather than of what one says. */
  private static final Set<String> FEELINGS = Set.of(EventTypes.PRAISE, EventTypes.CONDEMNATION);

  /** Functions of a name or a noun within the phrase of another. */
  private static final Set<String> NOMINAL = Set.of("nmod", "flat", "appos");

  /** How far behind such a verb whoever does it may stand. */
  private static final int REACH = 4;

  private final DocumentReports reports;
  private final NounClasses classes;

  ConcurringSources(DocumentReports reports, NounClasses classes) {
    this.reports = reports;
    this.classes = classes;
  }

  /** Who says, beside whoever else does, what the word at {@code index} tells. */
  Optional<Report> with(Scene scene, int index) {
    Syntax syntax = scene.syntax();
    Reports here = reports.in(scene);
    for (Trigger other : scene.triggers()) {
      int verb = other.head();
      boolean comes = verb > 0 && isResuming(syntax, before(syntax, verb));
      if (comes
          && !other.isNoun()
          && verb > index
          && syntax.sameSegment(index, verb)
          && !isOfAnother(here, syntax, index, verb)
          && !new EarlierClauses(syntax).isInserted(index, verb, false)) {
        return here.at(verb)
            .filter(report -> !report.sources().isEmpty() && report.polarity() == Polarity.ASSERTED)
            .filter(
                report ->
                    isLike(syntax, before(syntax, verb))
                        || isSaidBy(scene, other, report.sources()));
      }
    }
    return revealed(scene, index);
  }

  /**
   * {@code no viajará y negó que comprara cazas, como publicó X}: what stands before another verb
   * of saying, and is not said by it.
   */
  private static boolean isOfAnother(Reports reports, Syntax syntax, int index, int verb) {
    return IntStream.range(index + 1, verb)
        .filter(syntax::isFiniteVerb)
        .filter(other -> !syntax.isUnder(index, other))
        .anyMatch(other -> reports.at(other).filter(Report::isDenial).isPresent());
  }

  /** {@code la venta que reveló X}, {@code de la que informó X}, {@code adelantada por X}. */
  private Optional<Report> revealed(Scene scene, int noun) {
    Syntax syntax = scene.syntax();
    return syntax.sentence().tokens().stream()
        .filter(verb -> verb.index() > noun && isOf(syntax, noun, verb))
        .filter(verb -> classes.has(Revealers.REVEALING, syntax, verb.index()))
        .flatMap(verb -> revealer(scene, verb).map(who -> revelation(syntax, verb, who)).stream())
        .filter(report -> !report.sources().isEmpty())
        .findFirst();
  }

  private static Report revelation(Syntax syntax, Token verb, Phrase revealer) {
    return Report.asserted(
        revealer.named(),
        verb.span().cover(syntax.sentence().span(revealer.begin(), revealer.end())),
        verb.lemma() + "/report");
  }

  /** {@code la compra de 42 cazas que}: the parser may hang it on a noun within the phrase. */
  private static boolean isOf(Syntax syntax, int noun, Token clause) {
    int above = clause.relation().startsWith("acl") ? clause.head() : -1;
    while (above > noun && NOMINAL.contains(syntax.token(above).relation())) {
      above = syntax.token(above).head();
    }
    return above == noun && syntax.token(noun).pos() == PartOfSpeech.NOUN;
  }

  private static Optional<Phrase> revealer(Scene scene, Token verb) {
    String marker = scene.syntax().isFiniteVerb(verb.index()) ? "" : "por";
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > verb.index() && phrase.refers())
        .filter(phrase -> phrase.begin() <= verb.index() + REACH)
        .filter(phrase -> phrase.marker().equals(marker))
        .findFirst();
  }

  /**
   * {@code como}, {@code según había publicado}, {@code , algo que}, {@code , algo de lo que},
   * {@code , extremo del que}, {@code , que es lo que}: what was told right before.
   */
  private static boolean isResuming(Syntax syntax, int before) {
    if (before < 3 || !syntax.word(before).equals("que")) {
      return isLike(syntax, before);
    }
    if (syntax.word(before - 1).equals("del")) {
      return RESUMING.contains(syntax.word(before - 2));
    }
    boolean neuter = syntax.word(before - 1).equals("lo");
    boolean is = neuter && syntax.word(before - 2).equals("es");
    boolean blamed =
        syntax.word(before - 2).equals("de")
            && Set.of("lo", "el", "la").contains(syntax.word(before - 1));
    if (blamed) {
      String opening = syntax.word(before - 3);
      return neuter && opening.equals(",") || RESUMING.contains(opening);
    }
    int noun = before - 1;
    int comma = syntax.token(noun - 1).pos() == PartOfSpeech.DET ? noun - 2 : noun - 1;
    return is
        || RESUMING.contains(syntax.word(noun)) && comma > 0 && syntax.word(comma).equals(",");
  }

  private static boolean isLike(Syntax syntax, int word) {
    return syntax.word(word).equals("como")
        || syntax.word(word).equals("según")
            && Set.of("había", "habían").contains(syntax.word(word + 1));
  }

  /**
   * {@code algo que denunció ayer X}: whoever stands right behind, and does no more than say it.
   */
  private static boolean isSaidBy(Scene scene, Trigger verb, List<String> sources) {
    return verb.types().noneMatch(FEELINGS::contains)
        && scene.phrases().stream()
            .filter(phrase -> phrase.begin() > verb.head() && phrase.begin() <= verb.head() + 4)
            .filter(phrase -> phrase.marker().isEmpty())
            .anyMatch(phrase -> phrase.entities().containsAll(sources));
  }

  /** The word before the verb and what belongs to it: {@code como lo había denunciado}. */
  static int before(Syntax syntax, int verb) {
    int before = verb - 1;
    while (before > 0 && SMALL.contains(syntax.word(before))) {
      before--;
    }
    return before;
  }
}
