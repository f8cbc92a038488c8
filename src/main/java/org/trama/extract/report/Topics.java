package org.trama.extract.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Deeds that a denied clause only speaks of: {@code negó que las maniobras encubran un ataque},
 * {@code negó que murieran civiles en el bombardeo de Rafah}, {@code negó que pactaran una tregua
 * cuando se reunieron}. What is denied is what the clause says of them.
 */
public final class Topics {
  /** Verbs by which a clause says of a deed that it was, and whose it was. */
  private static final Set<String> BEING =
      Set.of(
          "corresponder",
          "deber",
          "estar",
          "existir",
          "haber",
          "llegar",
          "partir",
          "pasar",
          "proceder",
          "provenir",
          "salir",
          "ser",
          "venir");

  /** What one does about a deed without doing it. */
  private static final Set<String> JUDGING =
      Set.of(
          EventTypes.ACCUSATION,
          EventTypes.AID,
          EventTypes.ARMS_TRANSFER,
          EventTypes.CONDEMNATION,
          EventTypes.PRAISE,
          EventTypes.RECOGNITION,
          EventTypes.SANCTION,
          EventTypes.SUPPORT);

  private static final Set<String> CONTENT = Set.of("ccomp", "csubj", "xcomp");

  private static final Set<String> DEFINITE =
      Set.of(
          "el", "la", "los", "las", "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas");

  private static final Set<String> SETTINGS = Set.of("en", "durante");

  private static final Set<String> OCCASIONS =
      Set.of("en", "durante", "por", "tras", "a causa de", "a raíz de", "como consecuencia de");

  private static final Set<String> EXISTENCE =
      Set.of("haber", "existir", "ocurrir", "producir", "registrar");

  private final NounClasses classes;
  private final Occasions occasions = new Occasions();

  public Topics(Lexicon lexicon) {
    this.classes = new NounClasses(lexicon);
  }

  /**
   * Whether the word that tells a deed is one of them, if its clause is denied by {@code denials}.
   */
  boolean is(Scene scene, Trigger trigger, List<Report> denials) {
    return new WhenClauses(scene.syntax()).hold(scene.syntax().token(trigger.head()), denials)
        || occasions.haveTopic(scene, trigger)
        || occasions.isAlluded(scene, scene.syntax().token(trigger.head()))
        || is(scene, trigger);
  }

  /** Whether the noun that tells a deed is one of them, if its clause is denied. */
  public boolean is(Scene scene, Trigger trigger) {
    Syntax syntax = scene.syntax();
    Token noun = syntax.token(trigger.head());
    if (!trigger.isNoun() || noun.isRoot()) {
      return false;
    }
    if (occasions.areOfCulprits(scene, noun)) {
      return true;
    }
    if (!isDefinite(syntax, noun)) {
      return false;
    }
    Token verb = syntax.token(noun.head());
    boolean clause =
        verb.pos() == PartOfSpeech.VERB
            && CONTENT.contains(verb.relation())
            && syntax.isFinite(verb.index());
    return isOccasion(scene, noun)
        || isOfToll(scene, noun)
        || isBeside(scene, noun)
        || isCalled(syntax, noun, verb)
        || clause && (isSubject(scene, noun, verb) || isSetting(scene, noun, verb));
  }

  /** Whether a verb before it, in whose clause it stands, is denied and not the deed. */
  private boolean isBeside(Scene scene, Token noun) {
    Token verb = scene.syntax().token(scene.syntax().clauseHead(noun.index()));
    return CONTENT.contains(verb.relation())
        && verb.index() < noun.index()
        && (isReason(scene, noun, verb) || isJudged(scene, verb));
  }

  /**
   * {@code negó haber apoyado el ataque}, {@code que vetara las sanciones}: what is denied is what
   * somebody thought, paid or forbade of it.
   */
  private static boolean isJudged(Scene scene, Token verb) {
    return scene.triggersAt(verb.index()).stream()
        .map(trigger -> trigger.entry().senses())
        .anyMatch(
            senses ->
                senses.stream().anyMatch(Topics::isJudging)
                    && senses.stream().allMatch(sense -> isJudging(sense) || isIdle(sense)));
  }

  private static boolean isJudging(Sense sense) {
    return sense.event().filter(JUDGING::contains).isPresent() && sense.speaker().isEmpty();
  }

  /** One that tells nothing of its own, or only where somebody says it. */
  private static boolean isIdle(Sense sense) {
    return sense.speaker().isPresent() || sense.event().isEmpty() && sense.reports().isEmpty();
  }

  /** {@code negó que las maniobras sean la preparación de un ataque}: what they are is denied. */
  private static boolean isCalled(Syntax syntax, Token noun, Token name) {
    return noun.relation().equals("nsubj")
        && noun.index() < name.index()
        && name.pos() == PartOfSpeech.NOUN
        && CONTENT.contains(name.relation())
        && syntax.hasCopula(name.index());
  }

  private static boolean isSubject(Scene scene, Token noun, Token verb) {
    return noun.relation().equals("nsubj")
        && noun.index() < verb.index()
        && !scene.syntax().isPassive(verb.index())
        && !scene.syntax().hasSe(verb.index())
        && !scene.happenings().contains(verb.lemma())
        && !BEING.contains(verb.lemma());
  }

  private boolean isSetting(Scene scene, Token noun, Token verb) {
    Syntax syntax = scene.syntax();
    return !classes.has(NounClasses.INVOLVEMENT, syntax, verb.index())
        && tells(scene, verb)
        && syntax.dependents(noun.index()).stream()
            .filter(word -> word.relation().equals("case"))
            .anyMatch(word -> SETTINGS.contains(word.lemma()));
  }

  /**
   * {@code negó que hubiera muertos en el bombardeo}, {@code que en el bombardeo hubiera muertos}:
   * the clause says of something else that it was, and of the deed only when or whence.
   */
  private static boolean isOccasion(Scene scene, Token noun) {
    Syntax syntax = scene.syntax();
    Token above = syntax.token(noun.head());
    Token head =
        CONTENT.contains(above.relation()) ? above : syntax.token(syntax.clauseHead(noun.index()));
    boolean being =
        CONTENT.contains(head.relation())
            && syntax.group(head.index()).anyMatch(word -> EXISTENCE.contains(word.lemma()))
            && syntax.group(head.index()).anyMatch(word -> syntax.isFinite(word.index()));
    return being
        && scene.isMarked(noun.index(), OCCASIONS)
        && Stream.concat(Stream.of(head), syntax.dependents(head.index()).stream())
            .filter(word -> word.index() != noun.index())
            .anyMatch(word -> tells(scene, word));
  }

  /** {@code descartó víctimas en el ataque}: the dead are denied, and not the blow. */
  private static boolean isOfToll(Scene scene, Token noun) {
    Token dead = scene.syntax().token(noun.head());
    return dead.index() < noun.index()
        && scene.isMarked(noun.index(), OCCASIONS)
        && scene.triggersAt(dead.index()).stream()
            .anyMatch(trigger -> trigger.isNoun() && trigger.tells(EventTypes.CASUALTIES));
  }

  /** {@code negó que cobrara por la compra de los aviones}: what for is not denied. */
  private boolean isReason(Scene scene, Token noun, Token verb) {
    Syntax syntax = scene.syntax();
    return verb.pos() == PartOfSpeech.VERB
        && !syntax.isPassive(verb.index())
        && !classes.has(NounClasses.INVOLVEMENT, syntax, verb.index())
        && scene.phraseAt(noun.index()).filter(phrase -> phrase.marker().equals("por")).isPresent();
  }

  private static boolean tells(Scene scene, Token word) {
    return scene.triggersAt(word.index()).stream()
        .anyMatch(trigger -> trigger.types().findAny().isPresent());
  }

  private static boolean isDefinite(Syntax syntax, Token noun) {
    return syntax.dependents(noun.index()).stream()
        .filter(word -> word.relation().equals("det") && word.index() < noun.index())
        .anyMatch(word -> DEFINITE.contains(syntax.word(word.index())));
  }
}
