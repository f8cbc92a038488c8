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
  private final List<List<String>> actors = new ArrayList<>();
  private final Authorship authorship;

  /**
   * The reports of these scenes.
   *
   * @param opensTurn whether from a scene on somebody else has the word
   */
  public DocumentReports(
      List<Scene> scenes, FrameMatcher matcher, Authorship authorship, Predicate<Scene> opensTurn) {
    this.authorship = authorship;
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
      acting = actors(scene);
      actors.add(acting);
    }
  }

  /** Of whom the main clause tells something; where nothing of it is known, who alone is named. */
  private List<String> actors(Scene scene) {
    List<Token> roots = scene.syntax().sentence().tokens().stream().filter(Token::isRoot).toList();
    return roots.size() == scene.syntax().size() ? persons(scene) : subjects(scene, roots);
  }

  private List<String> persons(Scene scene) {
    return scene.references().stream()
        .flatMap(reference -> reference.entities().stream())
        .filter(id -> authorship.is(id, EntityKind.PERSON))
        .distinct()
        .toList();
  }

  private List<String> subjects(Scene scene, List<Token> roots) {
    Subjects subjects = new Subjects(scene);
    return roots.stream()
        .flatMap(root -> subjects.own(root.index()).stream())
        .map(Link::phrase)
        .flatMap(phrase -> authorship.sources(scene, phrase).stream())
        .filter(id -> !authorship.is(id, EntityKind.PLACE))
        .distinct()
        .toList();
  }

  /** Ids of those of whom the main clause of {@code scene} tells something. */
  List<String> acting(Scene scene) {
    return actors.get(scene.index());
  }

  /** Whether the entity is of this kind. */
  boolean is(String id, EntityKind kind) {
    return authorship.is(id, kind);
  }

  /** Those of {@code scene}, one of the scenes of the document. */
  public Reports in(Scene scene) {
    return reports.get(scene.index());
  }
}
