package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Attachment;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Opinions;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;

/**
 * The functions of a phrase that hangs from the verb itself: by its preposition, else by its
 * relation, else by the side on which it stands. Where the parser may have confused subject and
 * object, both.
 */
final class DirectLinks {
  /** Prepositions before who did what is told in the passive. */
  private static final Set<String> AGENTIVE = Set.of("por", "por parte de", "a manos de");

  private final Scene scene;
  private final Syntax syntax;
  private final Attachment attachment;
  private final Opinions opinions;

  DirectLinks(Scene scene, Attachment attachment) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.attachment = attachment;
    this.opinions = new Opinions(syntax);
  }

  List<Link> of(int verb, Phrase phrase, boolean passive) {
    if (!phrase.marker().isEmpty()) {
      if (opinions.opens(phrase)) {
        return List.of();
      }
      boolean agent = passive && AGENTIVE.contains(phrase.marker()) && !isDeed(phrase);
      return List.of(
          new Link(phrase, agent ? Link.Function.SUBJECT : Link.Function.PREPOSITIONAL, 1));
    }
    String relation = attachment.relation(phrase);
    if (relation.startsWith("nsubj")) {
      return passive || relation.equals("nsubj:pass")
          ? List.of(new Link(phrase, Link.Function.OBJECT, 1))
          : subject(verb, phrase);
    }
    return Set.of("obj", "iobj", "ccomp").contains(relation)
        ? object(verb, phrase, passive)
        : bySide(verb, phrase, passive);
  }

  /** {@code fue sancionada por su apoyo}: for what, and not by whom. */
  private boolean isDeed(Phrase phrase) {
    return syntax.word(phrase.begin()).matches("su|sus")
        && scene.triggersAt(phrase.head()).stream().anyMatch(word -> word.isNoun() && word.tells());
  }

  /** {@code se retiraron las tropas}: what follows the verb may be what it is done to. */
  private List<Link> subject(int verb, Phrase phrase) {
    Link subject = new Link(phrase, Link.Function.SUBJECT, 1);
    Link object = subject.as(Link.Function.OBJECT);
    boolean follows = phrase.head() > verb;
    if (syntax.hasSe(verb)) {
      return follows && !phrase.refers()
          ? List.of(subject.times(0.6), object)
          : List.of(subject, object.times(0.85));
    }
    return follows ? List.of(subject, object.times(0.6)) : List.of(subject);
  }

  private static List<Link> object(int verb, Phrase phrase, boolean passive) {
    Link object = new Link(phrase, Link.Function.OBJECT, 1);
    return phrase.head() < verb
        ? List.of(object.times(0.7), object.as(Link.Function.SUBJECT).times(0.5))
        : List.of(object.times(passive ? 0.85 : 1));
  }

  private static List<Link> bySide(int verb, Phrase phrase, boolean passive) {
    boolean before = phrase.head() < verb;
    Link.Function likely = before != passive ? Link.Function.SUBJECT : Link.Function.OBJECT;
    return List.of(new Link(phrase, likely, 0.6));
  }
}
