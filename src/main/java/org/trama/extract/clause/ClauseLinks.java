package org.trama.extract.clause;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.Token;

/** How the clauses of a sentence hang together in time: which goes on from which, and when. */
public final class ClauseLinks {
  /** Verbs by which what follows is done: {@code en mayo aprobó vender cazas}. */
  private static final Set<String> GRANTING = Set.of("aprobar", "autorizar");

  private static final int DEPTH = 4;

  private final Scene scene;
  private final Syntax syntax;
  private final Lexicon lexicon;
  private final ClauseTenses tenses;

  public ClauseLinks(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.lexicon = lexicon;
    this.tenses = new ClauseTenses(syntax);
  }

  /**
   * The verb of the clause that the one of {@code verb} goes on from, in the same time; else -1.
   */
  public int governor(int verb) {
    int joined = new JoinedVerbs(syntax, tenses).joined(verb);
    if (joined >= 0) {
      return tenses.sameTense(verb, joined) ? joined : -1;
    }
    int above = syntax.token(verb).isRoot() ? -1 : syntax.clauseHead(syntax.token(verb).head());
    if (above < 0 || above == verb) {
      return -1;
    }
    return tenses.isFinite(verb) ? ofFinite(verb, above) : ofNonFinite(verb, above);
  }

  private int ofNonFinite(int verb, int above) {
    Morphology.Mood mood = syntax.token(verb).morphology().mood();
    if (mood == Morphology.Mood.GERUND) {
      return above;
    }
    if (mood != Morphology.Mood.INFINITIVE) {
      return -1;
    }
    String marker =
        syntax.dependents(verb).stream()
            .filter(child -> child.relation().equals("mark") && child.index() < verb)
            .map(child -> child.text().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse("");
    // viajó el lunes para reunirse, llamó ayer a X para pedirle
    if (marker.equals("para")) {
      boolean purpose =
          tells(above, EventTypes.VISIT) || tells(above, EventTypes.MEETING) && speaks(verb);
      return purpose ? above : -1;
    }
    boolean granted = GRANTING.contains(syntax.token(above).lemma());
    boolean done = !speaks(above) || granted || plans(above);
    return done && Set.of("", "a", "de", "en").contains(marker) ? above : -1;
  }

  /** {@code en 2025 prevé entregar}: when it is to be done, and not when it is planned. */
  private boolean plans(int verb) {
    return tenses.tense(verb).equals("PRESENT")
        && scene.triggersAt(verb).stream()
            .flatMap(trigger -> trigger.entry().senses().stream())
            .allMatch(sense -> sense.event().isEmpty());
  }

  private int ofFinite(int verb, int above) {
    int opener = tenses.opener(verb);
    if (opener < 0 || tenses.isBehind(opener)) {
      return -1;
    }
    boolean comma = opener > 0 && syntax.word(opener - 1).equals(",");
    return switch (syntax.word(opener)) {
      case "mientras" -> above;
      case "aunque" -> comma ? conceding(verb, above) : -1;
      case "donde" -> comma && continues(verb, above) ? above : -1;
      case "cuando" -> isDone(verb) && isDone(above) ? above : -1;
      case "que" ->
          !comma && isMadeBy(verb, above) || isWritten(above, opener) || goesOn(verb, above)
              ? above
              : -1;
      case "quien", "quienes", "cual", "cuales" ->
          isWritten(above, opener) || goesOn(verb, above) ? above : -1;
      default -> -1;
    };
  }

  /** {@code en 2019 renunció cuando el Ejército se lo pidió}: both were over at once. */
  private boolean isDone(int verb) {
    return tenses.isFinite(verb) && tenses.tense(verb).equals("PAST");
  }

  /** {@code dijo el lunes que apoya a Kiev, aunque le pidió calma}: the clause that it limits. */
  private int conceding(int verb, int above) {
    int at = above;
    for (int step = 0; step < DEPTH && at >= 0; step++) {
      if (tenses.isFinite(at) && tenses.tense(at).equals(tenses.tense(verb))) {
        return at;
      }
      at = syntax.token(at).isRoot() ? -1 : syntax.clauseHead(syntax.token(at).head());
    }
    return -1;
  }

  /** {@code había hablado el lunes en Roma, donde pidió}: what was over then is told as over. */
  private boolean continues(int verb, int above) {
    return tenses.sameTense(verb, above)
        || tenses.tense(above).equals("PLUPERFECT") && tenses.tense(verb).equals("PAST");
  }

  /**
   * {@code habló el lunes con Kagame, a quien avisó}, {@code pidió auxilio a la OTSC, que envió
   * tropas}: a clause that takes the story on.
   */
  private boolean goesOn(int verb, int above) {
    int opener = tenses.opener(verb);
    boolean comma = opener > 0 && syntax.word(opener - 1).equals(",");
    return (comma || new Relatives(syntax).isOblique(verb))
        && (syntax.token(verb).head() > above || opener > above && isOfPersons(opener))
        && Set.of("PAST", "FUTURE").contains(tenses.tense(verb))
        && continues(verb, above);
  }

  private boolean isOfPersons(int opener) {
    return Set.of("quien", "quienes").contains(syntax.word(opener));
  }

  /** {@code aprobó una resolución que censura}: what the text says, it says when it is made. */
  private boolean isMadeBy(int verb, int above) {
    int noun = syntax.token(verb).head();
    Token token = syntax.token(noun);
    boolean object =
        token.head() == above && Set.of("obj", "nsubj:pass").contains(token.relation());
    boolean thing = scene.phraseAt(noun).filter(phrase -> phrase.marker().isEmpty()).isPresent();
    return object
        && thing
        && tenses.tense(verb).equals("PRESENT")
        && tenses.tense(above).equals("PAST");
  }

  /** {@code envió una carta en la que acusaba}: what is written is said when the letter is sent. */
  private boolean isWritten(int above, int opener) {
    Set<String> writings = lexicon.nounClass(NounClasses.WRITINGS);
    return opener > 1
        && syntax.word(opener - 1).matches("el|la|los|las")
        && syntax.word(opener - 2).equals("en")
        && IntStream.range(above + 1, opener)
            .anyMatch(i -> writings.contains(syntax.token(i).lemma()));
  }

  /** Whether what the verb acts upon happens when it does: not so where the verb speaks of it. */
  public boolean lends(int verb) {
    return !speaks(verb) || scene.supportVerbs().contains(syntax.token(verb).lemma());
  }

  /** Whether the word tells something done, not something said. */
  public boolean tellsDeed(Trigger trigger) {
    return trigger.entry().senses().stream()
        .flatMap(sense -> sense.event().stream())
        .anyMatch(type -> !lexicon.eventClass(type).isSpeech());
  }

  public boolean speaks(int verb) {
    return scene.triggersAt(verb).stream()
        .flatMap(trigger -> trigger.entry().senses().stream())
        .anyMatch(
            sense ->
                sense.reports().isPresent()
                    || sense
                        .event()
                        .filter(type -> lexicon.eventClass(type).isSpeech())
                        .isPresent());
  }

  private boolean tells(int verb, String type) {
    return scene.triggersAt(verb).stream().anyMatch(trigger -> trigger.tells(type));
  }
}
