package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import org.trama.extract.clause.Attachment;
import org.trama.extract.clause.Clefts;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;

/**
 * Finds how phrases stand to a verb: first by the tree, then, where the parser may have erred, by
 * order and preposition.
 */
final class VerbLinker {
  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;
  private final TreeLinks tree;
  private final ModifiedNoun modified;
  private final OrderLinks order;

  VerbLinker(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = subjects;
    Attachment attachment = new Attachment(syntax);
    Clitics clitics = new Clitics(syntax);
    this.tree = new TreeLinks(scene, attachment, clitics);
    this.modified = new ModifiedNoun(scene, subjects);
    this.order = new OrderLinks(scene, attachment, clitics);
  }

  List<Link> links(Trigger trigger) {
    int verb = trigger.head();
    boolean passive = syntax.isPassive(verb);
    List<Link> links = new ArrayList<>(tree.of(trigger, passive));
    modified.of(verb, passive).ifPresent(links::add);
    if (!passive && !has(Link.Function.SUBJECT, links)) {
      links.addAll(subjects.of(verb));
    }
    if (passive && !has(Link.Function.OBJECT, links)) {
      subjects.of(verb).forEach(link -> links.add(link.as(Link.Function.OBJECT)));
    }
    new Clefts(syntax)
        .object(verb)
        .flatMap(scene::phraseAt)
        .map(phrase -> new Link(phrase, Link.Function.OBJECT, 0.9))
        .ifPresent(links::add);
    links.addAll(order.of(trigger, links, passive));
    return links;
  }

  private static boolean has(Link.Function function, List<Link> links) {
    return links.stream()
        .anyMatch(link -> link.function() == function && link.strength() > OrderLinks.STRENGTH);
  }
}
