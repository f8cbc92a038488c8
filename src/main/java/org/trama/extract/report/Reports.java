package org.trama.extract.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.frame.FrameMatcher;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
import org.trama.model.Token;

/**
 * The words of one sentence under whose authority another word stands: {@code X negó que Y haya
 * enviado}.
 */
public final class Reports {
  private static final Set<String> DEFINITE =
      Set.of("el", "la", "los", "las", "esos", "esas", "estos", "estas", "sus");

  private final Scene scene;
  private final Syntax syntax;
  private final Speakers speakers;
  private final Reporters reporters;
  private final FrameMatcher matcher;
  private final ReportedContent content;
  private final Asides asides;
  private final SeparateClauses separate;
  private final Feelings feelings;
  private final Silence silence;
  private final Citations citations;
  private final OuterVoices outer;

  Reports(Scene scene, FrameMatcher matcher, Authorship authorship) {
    this.scene = scene;
    Subjects subjects = new Subjects(scene);
    this.syntax = scene.syntax();
    this.matcher = matcher;
    this.speakers = new Speakers(scene, subjects);
    this.citations = new Citations(scene, authorship);
    this.silence = new Silence(syntax, matcher);
    this.reporters =
        new Reporters(
            scene,
            matcher,
            silence,
            speakers,
            citations.isEmpty() ? authorship : authorship.alone());
    this.outer = new OuterVoices(scene, citations, reporters, authorship);
    this.asides = new Asides(scene);
    this.separate = new SeparateClauses(scene);
    this.feelings = new Feelings(scene);
    this.content = new ReportedContent(scene, matcher, subjects, reporters, asides);
  }

  /** Reports in whose content the word stands, innermost first. */
  public List<Report> over(int index) {
    List<Report> reports = new ArrayList<>();
    int child = index;
    int beside = -1;
    boolean ground = false;
    for (Token above : syntax.ancestors(index)) {
      ground |= asides.isGround(child) || asides.isUndenied(child);
      if (asides.isAside(child)) {
        return reports;
      }
      if (separate.holds(child)) {
        break;
      }
      if (feelings.isOf(above.index(), child)) {
        return reports;
      }
      if (silence.isKept(above.index(), child)) {
        silence.unsaid(above.index(), child).ifPresent(reports::add);
        return reports;
      }
      Optional<Report> report = at(above.index()).or(() -> predicate(above.index()));
      if (ground && report.filter(Report::isDenial).isPresent()) {
        return reports;
      }
      beside = beside < 0 ? separate.sibling(child) : beside;
      if (report.isPresent()
          && beside < 0
          && !leavesAlone(above.index(), child, index)
          && content.holds(above.index(), child)
          && content.takes(above.index(), child)) {
        reports.add(report.get());
        if (syntax.isVerbal(child) && isSpokenOf(above)) {
          return reports;
        }
      }
      child = above.index();
      beside = beside == child ? -1 : beside;
    }
    if (reports.isEmpty()) {
      before(index).ifPresent(reports::add);
    }
    return reports;
  }

  /**
   * {@code la denuncia de que hubo un ataque es falsa, dijo X}, unlike {@code existe un plan} and
   * {@code la noticia de que hubo un ataque fue desmentida por X}.
   */
  private boolean isSpokenOf(Token above) {
    return above.pos() == PartOfSpeech.NOUN
        && above.relation().equals("nsubj")
        && !content.isSubjectOfSaying(above.head(), above.index())
        && !syntax.token(above.head()).lemma().equals("existir");
  }

  /**
   * {@code evitó pronunciarse sobre el ataque}: what is not done is to speak, not the attack; who
   * eludes {@code las sanciones} says that there are some, and who is to cease {@code los ataques}
   * goes on with them.
   */
  private boolean leavesAlone(int above, int child, int index) {
    boolean only =
        scene.triggersAt(above).stream()
            .flatMap(trigger -> reporters.sense(trigger).stream())
            .anyMatch(sense -> sense.reports().isEmpty() && sense.negated());
    boolean known =
        child == index
            && syntax.dependents(index).stream()
                .anyMatch(word -> DEFINITE.contains(syntax.word(word.index())));
    boolean eluded = known && tells(index, EventTypes.SANCTION);
    boolean ended =
        known && tells(index, EventTypes.ATTACK) && matcher.isOf(NounClasses.ENDING, syntax, above);
    return only && (eluded || ended || isUnspoken(child, index));
  }

  private boolean tells(int index, String type) {
    return scene.triggersAt(index).stream().anyMatch(word -> word.tells(type));
  }

  private boolean isUnspoken(int child, int index) {
    return child != index
        && syntax.isInfinitive(child)
        && syntax.token(index).pos() == PartOfSpeech.NOUN
        && !scene.supportVerbs().contains(syntax.token(child).lemma())
        && !scene.happenings().contains(syntax.token(child).lemma());
  }

  /**
   * {@code está dispuesta a enviar}: the tree has the content under what is said of the subject.
   */
  private Optional<Report> predicate(int index) {
    return scene.triggers().stream()
        .filter(trigger -> trigger.tokens().contains(index) && trigger.head() != index)
        .filter(trigger -> syntax.token(trigger.head()).head() == index)
        .flatMap(trigger -> at(trigger.head()).stream())
        .findFirst();
  }

  /** What the word at {@code index} reports, if it is one that does. */
  public Optional<Report> at(int index) {
    return reporters.at(index);
  }

  /** What the word denies, if it is one that does. */
  public Optional<Report> denial(Trigger trigger) {
    return reporters.denial(trigger);
  }

  /** Who says the word at {@code index} without a verb above it that does: {@code según X}. */
  public Optional<Report> cited(int index) {
    return outer.over(index);
  }

  /** Ids of all whom the sentence cites by {@code según X}. */
  List<String> allCited() {
    return citations.sources();
  }

  /** Who is cited by {@code según X} between the two words. */
  Optional<Report> citedBetween(int begin, int end) {
    return citations.between(begin, end);
  }

  /**
   * Ids of those who speak last in the sentence; empty where it is the document alone. Who made
   * known what others deny speaks in no clause of theirs: {@code negó la noticia, difundida por X}.
   */
  List<String> speaking() {
    List<Report> spoken =
        scene.triggers().stream()
            .filter(trigger -> !trigger.isNoun() && !isBeside(trigger.head()))
            .flatMap(trigger -> at(trigger.head()).stream())
            .filter(report -> report.polarity() == Polarity.ASSERTED)
            .toList();
    return Stream.concat(citations.last().stream(), spoken.stream())
        .map(Report::sources)
        .filter(sources -> !sources.isEmpty())
        .reduce((first, second) -> second)
        .orElse(List.of());
  }

  /** Whether the verb only describes a noun before it. */
  private boolean isBeside(int verb) {
    Token token = syntax.token(verb);
    return token.index() > token.head()
        && (token.relation().equals("amod") || token.relation().startsWith("acl"))
        && !syntax.isInfinitive(verb);
  }

  /** The subject behind the verb of saying in {@code …, informó X}. */
  Optional<Link> postposed(int verb) {
    return speakers.postposed(verb);
  }

  /**
   * Where the tree shows no reporter: the last one before the word that is followed by {@code que}.
   */
  private Optional<Report> before(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Token token = syntax.token(i);
      if (Set.of(";", ".").contains(token.text())) {
        return Optional.empty();
      }
      if (token.text().equals("que") && token.pos() == PartOfSpeech.SCONJ && i > 0) {
        if (asides.isCircumstance(0, i)) {
          return Optional.empty();
        }
        return reporterBefore(i);
      }
      if (syntax.isFiniteVerb(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Report> reporterBefore(int que) {
    for (int i = que - 1; i >= Math.max(0, que - 5); i--) {
      Optional<Report> report = at(i);
      if (report.isPresent()) {
        return report;
      }
    }
    return Optional.empty();
  }
}
