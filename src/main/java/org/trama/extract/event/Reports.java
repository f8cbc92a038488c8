package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * The words of one sentence under whose authority another word stands: {@code X negó que Y haya
 * enviado}.
 */
final class Reports {
  private final Syntax syntax;
  private final Speakers speakers;
  private final Reporters reporters;
  private final ReportedContent content;

  Reports(Scene scene, FrameMatcher matcher) {
    Subjects subjects = new Subjects(scene);
    this.syntax = scene.syntax();
    this.speakers = new Speakers(scene, subjects);
    this.reporters = new Reporters(scene, matcher, speakers);
    this.content = new ReportedContent(scene, subjects, reporters);
  }

  /** Reports in whose content the word stands, innermost first. */
  List<Report> over(int index) {
    List<Report> reports = new ArrayList<>();
    int child = index;
    for (Token above : syntax.ancestors(index)) {
      if (content.isAside(child)) {
        break;
      }
      Optional<Report> report = at(above.index());
      if (report.isPresent()
          && content.holds(above.index(), child)
          && content.takes(above.index(), child)) {
        reports.add(report.get());
      }
      child = above.index();
    }
    if (reports.isEmpty()) {
      before(index).ifPresent(reports::add);
    }
    return reports;
  }

  /** What the word at {@code index} reports, if it is one that does. */
  Optional<Report> at(int index) {
    return reporters.at(index);
  }

  /** What the word denies, if it is one that does. */
  Optional<Report> denial(Trigger trigger) {
    return reporters.denial(trigger);
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
        return reporterBefore(i);
      }
      if (syntax.isVerbal(i) && token.morphology().mood().isFinite()) {
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
