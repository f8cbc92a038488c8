package org.trama.extract.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.frame.FrameMatcher;
import org.trama.model.EntityKind;
import org.trama.model.Token;

/** The reports of every sentence of a document, each sentence's built once. */
public final class DocumentReports {
  /** For how many sentences it is remembered who spoke last. */
  private static final int MEMORY = 2;

  private final List<Reports> reports = new ArrayList<>();

  /**
   * The reports of these scenes.
   *
   * @param opensTurn whether from a scene on somebody else has the word
   */
  public DocumentReports(
      List<Scene> scenes, FrameMatcher matcher, Authorship authorship, Predicate<Scene> opensTurn) {
    List<String> last = List.of();
    List<String> acting = List.of();
    int since = 0;
    for (Scene scene : scenes) {
      if (opensTurn.test(scene)) {
        last = List.of();
        acting = List.of();
      }
      Reports here = new Reports(scene, matcher, authorship.after(last, acting));
      reports.add(here);
      List<String> speaking = here.speaking();
      since = speaking.isEmpty() ? since + 1 : 0;
      last = since == 0 ? speaking : since < MEMORY ? last : List.of();
      acting = acting(scene, authorship);
    }
  }

  /** Of whom the main clause tells something. */
  private static List<String> acting(Scene scene, Authorship authorship) {
    Subjects subjects = new Subjects(scene);
    return scene.syntax().sentence().tokens().stream()
        .filter(Token::isRoot)
        .flatMap(root -> subjects.own(root.index()).stream())
        .map(Link::phrase)
        .flatMap(phrase -> authorship.sources(scene, phrase).stream())
        .filter(id -> !authorship.is(id, EntityKind.PLACE))
        .distinct()
        .toList();
  }

  /** Those of {@code scene}, one of the scenes of the document. */
  public Reports in(Scene scene) {
    return reports.get(scene.index());
  }
}
