package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Token;

/**
 * {@code aseguró que no atacó Kavumu}: a town behind the verb of a blow is no subject of it, but
 * whoever speaks is.
 */
final class StruckTowns {
  private static final double STRENGTH = 0.85;

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;

  StruckTowns(Lexicon lexicon, Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
  }

  /** The links of the word, the town among them its object. */
  List<Link> settle(Scene scene, Trigger trigger, List<Link> links) {
    Syntax syntax = scene.syntax();
    int verb = trigger.head();
    Token token = syntax.token(verb);
    List<Link> subjects =
        links.stream().filter(link -> link.function() == Link.Function.SUBJECT).toList();
    boolean place =
        !trigger.isNoun()
            && subjects.size() == 1
            && isBlow(trigger)
            && isTown(subjects.get(0).phrase(), verb)
            && token.relation().equals("ccomp")
            && !syntax.isPassive(verb)
            && !syntax.hasSe(verb);
    if (!place) {
      return links;
    }
    List<Link> settled = new ArrayList<>(links);
    settled.removeIf(link -> isOne(link, subjects.get(0).phrase()));
    settled.add(subjects.get(0).as(Link.Function.OBJECT).times(STRENGTH));
    new Subjects(scene)
        .of(syntax.clauseHead(token.head()))
        .forEach(link -> settled.add(link.times(STRENGTH)));
    return settled;
  }

  private static boolean isOne(Link link, Phrase phrase) {
    return link.phrase().head() == phrase.head()
        && (link.function() == Link.Function.SUBJECT || link.function() == Link.Function.OBJECT);
  }

  private boolean isTown(Phrase phrase, int verb) {
    return phrase.begin() > verb
        && phrase.marker().isEmpty()
        && !phrase.named().isEmpty()
        && phrase.named().stream().allMatch(id -> kinds.get(id) == EntityKind.PLACE);
  }

  private boolean isBlow(Trigger trigger) {
    return trigger.entry().senses().stream()
        .flatMap(sense -> sense.event().stream())
        .anyMatch(type -> lexicon.eventClass(type).isAssault());
  }
}
