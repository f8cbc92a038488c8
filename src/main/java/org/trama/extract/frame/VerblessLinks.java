package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.VerblessClauses.Verbless;
import org.trama.extract.mention.Reference;
import org.trama.model.PartOfSpeech;

/**
 * How the phrases of a clause that leaves out its verb stand to that verb: each as what stands
 * alike in the clause before, and what they leave out as it stands there.
 */
public final class VerblessLinks {
  /** Of what stands as another does. */
  private static final double ALIKE = 0.9;

  private VerblessLinks() {}

  /** The links; empty where nothing in the clause before stands like what the clause names. */
  public static Optional<List<Link>> of(Scene scene, Verbless clause, List<Link> links) {
    List<Link> found = new ArrayList<>(links);
    found.removeIf(link -> clause.holds(link.phrase()));
    Set<String> doers =
        found.stream()
            .filter(link -> link.function() == Link.Function.SUBJECT)
            .flatMap(link -> link.phrase().named().stream())
            .collect(Collectors.toSet());
    boolean pair = clause.subjects().isEmpty();
    boolean first = pair || found.removeIf(link -> link.function() == Link.Function.SUBJECT);
    for (Phrase other : clause.others()) {
      List<Link> alike =
          found.stream().filter(link -> isAlike(scene, clause, link, other)).toList();
      first &= !alike.isEmpty() || !pair && other != clause.others().get(0);
      if (!alike.isEmpty()) {
        found.removeAll(alike);
        alike.stream()
            .filter(link -> isClear(scene, other, doers))
            .map(Link::function)
            .distinct()
            .forEach(function -> found.add(new Link(other, function, ALIKE)));
      }
    }
    clause.subjects().forEach(who -> found.add(new Link(who, Link.Function.SUBJECT, 1)));
    return first ? Optional.of(found) : Optional.empty();
  }

  private static boolean isAlike(Scene scene, Verbless clause, Link link, Phrase other) {
    Phrase before = link.phrase();
    boolean bare = other.marker().isEmpty();
    boolean pair = clause.subjects().isEmpty();
    return before.begin() > clause.verb()
        && before.marker().equals(other.marker())
        && (!bare || link.function() == Link.Function.OBJECT)
        && (pair && !other.refers() && !before.refers()
            || before.refers() == other.refers()
                && isArticled(scene, before) == isArticled(scene, other)
                && !(bare && other.refers() && !clause.apart() && !pair))
        && clause.subjects().stream()
            .allMatch(who -> Collections.disjoint(other.named(), who.named()));
  }

  /**
   * {@code Irán respalda a los hutíes y Arabia Saudí, al Gobierno}: a description does not mean
   * those who act in the clause before.
   */
  private static boolean isClear(Scene scene, Phrase other, Set<String> doers) {
    return Collections.disjoint(other.named(), doers)
        || scene.references().stream()
            .filter(reference -> reference.head() == other.head())
            .noneMatch(reference -> reference.form() == Reference.Form.DESCRIPTION);
  }

  private static boolean isArticled(Scene scene, Phrase phrase) {
    return !phrase.refers() && scene.syntax().token(phrase.begin()).pos() == PartOfSpeech.DET;
  }
}
