package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Who acts behind the verb of a relative clause: in {@code un ataque que condenó Francia} and
 * {@code una base que visitó Vance} no preposition makes the name what is acted upon.
 */
public final class Inversions {
  private static final double STRENGTH = 0.85;

  /** How many words may stand between a deed and who owns up to it. */
  private static final int REACH = 12;

  /** Noun class of verbs by which somebody owns up to a deed. */
  private static final String CLAIMS = "ClaimVerb";

  /** What parsers make of a relative clause. */
  private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl", "advcl");

  private static final Set<EntityKind> THINGS =
      Set.of(EntityKind.PLACE, EntityKind.AGREEMENT, EntityKind.WEAPON_SYSTEM);

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final StruckTowns struck;

  public Inversions(Lexicon lexicon, Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
    this.struck = new StruckTowns(lexicon, kinds);
  }

  /** The links of the word, its subject and object told apart in a relative clause. */
  public List<Link> settle(Scene scene, Trigger trigger, List<Link> links) {
    Optional<Phrase> actor =
        isRelative(scene.syntax(), trigger) ? actor(scene, trigger.head()) : Optional.empty();
    Optional<Phrase> deed = actor.flatMap(found -> described(scene, trigger, found));
    if (deed.isEmpty()) {
      return struck.settle(scene, trigger, links);
    }
    List<Link> settled = new ArrayList<>(links);
    settled.removeIf(link -> isOne(link, deed.get()) || isOne(link, actor.get()));
    settled.add(new Link(actor.get().withMarker(""), Link.Function.SUBJECT, STRENGTH));
    settled.replaceAll(link -> isBeside(link, actor.get()) ? link.as(Link.Function.SUBJECT) : link);
    settled.add(new Link(deed.get().withMarker(""), Link.Function.OBJECT, STRENGTH));
    return settled;
  }

  private static boolean isOne(Link link, Phrase phrase) {
    return link.phrase().head() == phrase.head()
        && (link.function() == Link.Function.SUBJECT || link.function() == Link.Function.OBJECT);
  }

  /** {@code que condenan Rusia y China}: what follows the first in a row does the same. */
  private static boolean isBeside(Link link, Phrase actor) {
    return link.function() == Link.Function.OBJECT
        && link.phrase().conjunctOf().filter(actor::isHeadedBy).isPresent();
  }

  private static boolean isRelative(Syntax syntax, Trigger trigger) {
    Token verb = syntax.token(trigger.head());
    return !trigger.isNoun()
        && CLAUSES.contains(verb.relation())
        && syntax.isFinite(verb.index())
        && isBareRelative(syntax, verb.index());
  }

  /** What the clause tells more of: a deed that names nobody itself, or a thing that cannot act. */
  private Optional<Phrase> described(Scene scene, Trigger trigger, Phrase actor) {
    if (isClaim(scene, trigger)) {
      return deed(scene, trigger.head());
    }
    Token verb = scene.syntax().token(trigger.head());
    Optional<Phrase> antecedent =
        verb.relation().startsWith("acl")
            ? scene.phraseAt(verb.head()).filter(phrase -> phrase != actor)
            : Optional.empty();
    if (isSpeech(trigger)) {
      return owned(scene, verb.index()).or(() -> antecedent).filter(phrase -> !phrase.refers());
    }
    return antecedent
        .filter(phrase -> phrase.refers() && isAll(phrase, THINGS, true))
        .filter(phrase -> isAll(actor, THINGS, false));
  }

  private boolean isAll(Phrase phrase, Set<EntityKind> wanted, boolean in) {
    return phrase.named().stream().allMatch(id -> wanted.contains(kinds.get(id)) == in);
  }

  /** {@code minas cuya entrega ha criticado Berlín}: what is the antecedent's. */
  private static Optional<Phrase> owned(Scene scene, int verb) {
    int at = beforeVerb(scene.syntax(), verb);
    return isOwned(scene.syntax(), at) ? scene.phraseAt(at) : Optional.empty();
  }

  private static boolean isOwned(Syntax syntax, int noun) {
    return noun > 0 && syntax.token(noun - 1).lemma().equals("cuyo");
  }

  /** {@code el atentado contra un cuartel de Cali que reivindicó}: not the town but the deed. */
  private static Optional<Phrase> deed(Scene scene, int verb) {
    return scene.triggers().stream()
        .filter(other -> other.isNoun() && other.head() < verb && verb - other.head() <= REACH)
        .filter(other -> other.tells(EventTypes.ATTACK))
        .reduce((first, second) -> second)
        .flatMap(other -> scene.phraseAt(other.head()));
  }

  private boolean isClaim(Scene scene, Trigger trigger) {
    return lexicon.nounClass(CLAIMS).contains(scene.syntax().token(trigger.head()).lemma());
  }

  /** Not of what may be a blow as well: {@code cuyas tropas atacaron India}. */
  private boolean isSpeech(Trigger trigger) {
    return !trigger.tells(EventTypes.ATTACK)
        && trigger.entry().senses().stream()
            .flatMap(sense -> sense.event().stream())
            .anyMatch(type -> lexicon.eventClass(type).isSpeech());
  }

  /** Whether {@code que}, or {@code cuyo} and a noun, stand right before the verb, bare. */
  private static boolean isBareRelative(Syntax syntax, int verb) {
    int at = beforeVerb(syntax, verb);
    int relative = isOwned(syntax, at) ? at - 1 : at;
    return relative > 0
        && (relative < at || syntax.word(at).equals("que"))
        && syntax.token(relative - 1).pos() != PartOfSpeech.ADP
        && syntax.token(relative - 1).pos() != PartOfSpeech.DET;
  }

  private static int beforeVerb(Syntax syntax, int verb) {
    int at = verb - 1;
    while (at > 0
        && (Set.of(PartOfSpeech.AUX, PartOfSpeech.ADV).contains(syntax.token(at).pos())
            || syntax.word(at).equals("se"))) {
      at--;
    }
    return at;
  }

  private static Optional<Phrase> actor(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    return scene.phrases().stream()
        .filter(phrase -> phrase.marker().isEmpty() && !phrase.named().isEmpty())
        .filter(phrase -> phrase.begin() == verb + 1)
        .filter(phrase -> syntax.token(phrase.head()).head() == verb)
        .findFirst();
  }
}
