package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Who speaks behind the verb: in {@code un ataque que condenó Francia} no preposition makes Francia
 * the one condemned.
 */
final class Inversions {
  private static final double STRENGTH = 0.85;

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;

  Inversions(Lexicon lexicon, Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
  }

  /** The links of a word of saying, its subject and object told apart in a relative clause. */
  List<Link> settle(Scene scene, Trigger trigger, List<Link> links) {
    Optional<Phrase> deed = described(scene, trigger);
    Optional<Phrase> speaker = deed.isEmpty() ? Optional.empty() : speaker(scene, trigger.head());
    if (speaker.isEmpty()) {
      return struck(scene, trigger, links);
    }
    List<Link> settled = new ArrayList<>(links);
    settled.removeIf(link -> isOne(link, deed.get()) || isOne(link, speaker.get()));
    settled.add(new Link(speaker.get(), Link.Function.SUBJECT, STRENGTH));
    settled.add(new Link(deed.get().withMarker(""), Link.Function.OBJECT, STRENGTH));
    return settled;
  }

  /**
   * {@code aseguró que no atacó Kavumu}: a town behind the verb of a blow is no subject of it, but
   * whoever speaks is.
   */
  private List<Link> struck(Scene scene, Trigger trigger, List<Link> links) {
    Syntax syntax = scene.syntax();
    int verb = trigger.head();
    Token token = syntax.token(verb);
    List<Link> subjects =
        links.stream().filter(link -> link.function() == Link.Function.SUBJECT).toList();
    boolean place =
        !trigger.isNoun()
            && subjects.size() == 1
            && tells(trigger, "ASSAULT")
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

  private boolean isTown(Phrase phrase, int verb) {
    return phrase.begin() > verb
        && phrase.marker().isEmpty()
        && !phrase.named().isEmpty()
        && phrase.named().stream().allMatch(id -> kinds.get(id) == EntityKind.PLACE);
  }

  private boolean tells(Trigger trigger, String plover) {
    return trigger.entry().senses().stream()
        .flatMap(sense -> sense.event().stream())
        .anyMatch(type -> lexicon.eventClass(type).plover().equals(plover));
  }

  private static boolean isOne(Link link, Phrase phrase) {
    return link.phrase().head() == phrase.head()
        && (link.function() == Link.Function.SUBJECT || link.function() == Link.Function.OBJECT);
  }

  /** The deed that the clause tells more of; it names nobody itself. */
  private Optional<Phrase> described(Scene scene, Trigger trigger) {
    Syntax syntax = scene.syntax();
    Token verb = syntax.token(trigger.head());
    boolean clause =
        !trigger.isNoun()
            && isSpeech(trigger)
            && verb.relation().startsWith("acl")
            && syntax.isFinite(verb.index())
            && isBareRelative(syntax, verb.index());
    return clause
        ? scene.phraseAt(verb.head()).filter(phrase -> !phrase.refers())
        : Optional.empty();
  }

  private boolean isSpeech(Trigger trigger) {
    return trigger.entry().senses().stream()
        .flatMap(sense -> sense.event().stream())
        .anyMatch(type -> lexicon.eventClass(type).isSpeech());
  }

  /** Whether {@code que} stands right before the verb, with no preposition. */
  private static boolean isBareRelative(Syntax syntax, int verb) {
    int at = verb - 1;
    while (at > 0 && Set.of(PartOfSpeech.AUX, PartOfSpeech.ADV).contains(syntax.token(at).pos())) {
      at--;
    }
    return at > 0
        && syntax.word(at).equals("que")
        && syntax.token(at - 1).pos() != PartOfSpeech.ADP
        && syntax.token(at - 1).pos() != PartOfSpeech.DET;
  }

  private static Optional<Phrase> speaker(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    return scene.phrases().stream()
        .filter(phrase -> phrase.marker().isEmpty() && !phrase.named().isEmpty())
        .filter(phrase -> phrase.begin() == verb + 1)
        .filter(phrase -> syntax.token(phrase.head()).head() == verb)
        .findFirst();
  }
}
