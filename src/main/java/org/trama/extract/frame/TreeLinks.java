package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Attachment;
import org.trama.extract.clause.CitationMarkers;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Conjugation;
import org.trama.extract.clause.EventWords;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * How phrases stand to a verb by the tree: those that hang from it, those inside these behind a
 * preposition, and the pronouns that lean on it.
 */
final class TreeLinks {
  private static final double INSIDE_PHRASE = 0.8;

  private static final String CARRYING = "con";

  /** Of what a pronoun stands for. */
  private static final double CLITIC = 0.85;

  /** Of what stands inside a phrase inside a phrase: it fills nothing alone. */
  private static final double DEEP = 0.2;

  /** Prepositions before whom a deed is done to. */
  private static final Set<String> AIMED = Set.of("contra", "sobre", "hacia");

  /** Prepositions before where, when or after what something is done. */
  private static final Set<String> OCCASIONS =
      Set.of("durante", "en", "tras", "después de", "antes de", "con motivo de", "con ocasión de");

  /** Prepositions before what went before a deed or gave rise to it. */
  private static final Set<String> BEHIND =
      Set.of("tras", "después de", "antes de", "luego de", "a raíz de", "ante", "a causa de");

  /** Prepositions before what one speaks of. */
  private static final Set<String> TOPICS = Set.of("de", "sobre", "acerca de");

  /** Prepositions before what a feeling or a word is about. */
  private static final Set<String> ABOUT =
      Set.of("por", "ante", "a", "sobre", "frente a", "respecto a", "acerca de");

  private final Scene scene;
  private final Syntax syntax;
  private final Attachment attachment;
  private final DirectLinks direct;
  private final Clitics clitics;
  private final EventWords words;

  TreeLinks(Scene scene, Attachment attachment, Clitics clitics) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.attachment = attachment;
    this.direct = new DirectLinks(scene, attachment);
    this.clitics = clitics;
    this.words = new EventWords(scene);
  }

  List<Link> of(Trigger trigger, boolean passive) {
    return scene.phrases().stream()
        .filter(phrase -> !trigger.tokens().contains(phrase.head()))
        .flatMap(phrase -> of(trigger, phrase, passive).stream())
        .toList();
  }

  private List<Link> of(Trigger trigger, Phrase phrase, boolean passive) {
    int verb = trigger.head();
    if (clitics.isClitic(phrase.head())) {
      return ofClitic(verb, phrase);
    }
    Optional<Token> above = attachment.above(phrase);
    if (above.isEmpty()) {
      return List.of();
    }
    int parent = above.get().index();
    if (isBehindObject(trigger, phrase, parent)) {
      return List.of(new Link(phrase, Link.Function.SUBJECT, INSIDE_PHRASE));
    }
    if (parent == verb || trigger.tokens().contains(parent)) {
      return direct.of(verb, phrase, passive);
    }
    return isInside(phrase, parent, verb)
            && (phrase.begin() > verb
                || isOfUndergoer(parent, verb, passive)
                || isCargo(trigger, phrase, parent))
        ? List.of(new Link(phrase, Link.Function.PREPOSITIONAL, inside(parent, verb, phrase)))
        : List.of();
  }

  /** {@code han perdido la vida 43 civiles}: the verb has its object, so this is its subject. */
  private boolean isBehindObject(Trigger trigger, Phrase phrase, int parent) {
    int verb = trigger.head();
    return parent != verb
        && trigger.tokens().contains(parent)
        && phrase.marker().isEmpty()
        && phrase.begin() == parent + 1
        && syntax.token(parent).relation().equals("obj")
        && syntax.token(parent).head() == verb
        && new Conjugation(syntax).isPlural(verb) == isPlural(phrase)
        && syntax.dependents(verb).stream().noneMatch(t -> t.relation().startsWith("nsubj"));
  }

  private boolean isPlural(Phrase phrase) {
    return syntax.token(phrase.head()).morphology().number() == Morphology.Number.PLURAL;
  }

  /** {@code lo acusó} and {@code le envió}: what is acted on, and the receiver. */
  private List<Link> ofClitic(int verb, Phrase phrase) {
    if (clitics.verb(phrase.head()).orElse(-1) != verb) {
      return List.of();
    }
    return clitics.isDative(phrase.head())
        ? List.of(new Link(phrase.withMarker("a"), Link.Function.PREPOSITIONAL, CLITIC))
        : List.of(new Link(phrase.withMarker(""), Link.Function.OBJECT, CLITIC));
  }

  /** Whether only nouns stand between the phrase, behind its preposition, and the verb. */
  private boolean isInside(Phrase phrase, int parent, int verb) {
    return !phrase.marker().isEmpty()
        && !attachment.isDoerOfOther(phrase, verb)
        && !attachment.isAddresseeOfOther(phrase, verb)
        && !CitationMarkers.isOfSource(syntax, verb, phrase)
        && syntax.isUnder(parent, verb)
        && isNominalPath(parent, verb);
  }

  private boolean isNominalPath(int from, int verb) {
    int at = from;
    for (int steps = 0; at != verb && steps < syntax.size(); steps++) {
      if (syntax.isVerbal(at)) {
        return false;
      }
      at = syntax.token(at).head();
    }
    return true;
  }

  /** {@code el acuerdo entre A y B fue firmado}: a complement of what the verb is done to. */
  private boolean isOfUndergoer(int parent, int verb, boolean passive) {
    Token noun = syntax.token(parent);
    return noun.head() == verb
        && noun.relation().startsWith("nsubj")
        && (passive || syntax.hasSe(verb));
  }

  /**
   * {@code un buque con 300 soldados atracó en Mogadiscio}: what the subject carries, where the
   * verb asks for such things and for nobody.
   */
  private boolean isCargo(Trigger trigger, Phrase phrase, int parent) {
    Token noun = syntax.token(parent);
    return phrase.marker().equals(CARRYING)
        && noun.head() == trigger.head()
        && noun.relation().equals("nsubj")
        && trigger.entry().senses().stream()
            .map(Sense::frame)
            .filter(Frame::isImpersonal)
            .flatMap(frame -> frame.arguments().stream())
            .filter(argument -> argument.required() && argument.markers().contains(CARRYING))
            .flatMap(argument -> argument.fillers().stream())
            .anyMatch(FillerType.OfNounClass.class::isInstance);
  }

  /**
   * How likely a phrase inside another belongs to the verb: in {@code criticó los informes sobre el
   * envío de armas a Rusia} Rusia does not.
   */
  private double inside(int parent, int verb, Phrase phrase) {
    if (phrase.marker().equals("de")) {
      return isOfOccasion(parent) ? DEEP : INSIDE_PHRASE * 0.6;
    }
    if (isOfDeedSpokenOf(parent, verb, phrase)
        || isOfPactSpokenOf(parent, phrase)
        || isOfFormerDeed(parent, verb)) {
      return DEEP;
    }
    if (!phrase.marker().equals("a") || !words.tellsAsNoun(parent)) {
      return INSIDE_PHRASE;
    }
    if (syntax.token(measure(parent)).head() != verb) {
      return DEEP;
    }
    boolean lent = scene.supportVerbs().contains(syntax.token(verb).lemma());
    return lent ? INSIDE_PHRASE : INSIDE_PHRASE * 0.6;
  }

  /** {@code suspendió parte de la ayuda a Níger}: what measures the noun has its place. */
  private int measure(int noun) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.theme() == noun)
        .mapToInt(Phrase::head)
        .findFirst()
        .orElse(noun);
  }

  /** {@code compró cazas durante la visita de Macron}: whose it is, is no matter of the verb. */
  private boolean isOfOccasion(int noun) {
    return scene.isMarked(noun, OCCASIONS)
        && scene.datedTimes().stream().noneMatch(time -> time.begin() <= noun && noun < time.end());
  }

  /** {@code desplegó tropas tras la muerte de un policía en Banjska}: not there. */
  private boolean isOfFormerDeed(int parent, int verb) {
    int at = parent;
    while (at != verb && !(words.tellsDeed(at) && isBehind(at))) {
      at = syntax.token(at).head();
    }
    return at != verb;
  }

  private boolean isBehind(int noun) {
    return scene.phraseAt(noun).filter(phrase -> BEHIND.contains(phrase.marker())).isPresent();
  }

  /** {@code habló de un pacto con Rusia}, as against {@code habló de la guerra con Zelenski}. */
  private boolean isOfPactSpokenOf(int pact, Phrase phrase) {
    return phrase.marker().equals(CARRYING)
        && phrase.begin() == pact + 2
        && scene.phraseAt(pact).filter(spoken -> TOPICS.contains(spoken.marker())).isPresent()
        && syntax.dependents(pact).stream()
            .filter(word -> word.relation().equals("det"))
            .allMatch(word -> Set.of("un", "una").contains(syntax.word(word.index())));
  }

  /** {@code expresó su inquietud por los ataques contra Irán}: not at Iran is the concern. */
  private boolean isOfDeedSpokenOf(int deed, int verb, Phrase phrase) {
    return AIMED.contains(phrase.marker())
        && words.tellsAsNoun(deed)
        && syntax.token(deed).head() != verb
        && scene.phraseAt(deed).filter(spoken -> ABOUT.contains(spoken.marker())).isPresent();
  }
}
