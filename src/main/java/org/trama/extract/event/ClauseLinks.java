package org.trama.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** How the clauses of a sentence hang together in time: which goes on from which, and when. */
final class ClauseLinks {
  /** Words that open a clause with a time of its own. */
  private static final Set<String> OPENERS =
      Set.of(
          "que",
          "quien",
          "quienes",
          "cual",
          "cuales",
          "cuyo",
          "cuya",
          "cuyos",
          "cuyas",
          "cuando",
          "donde",
          "mientras",
          "porque",
          "aunque",
          "si",
          "como");

  private final Scene scene;
  private final Syntax syntax;
  private final Lexicon lexicon;

  ClauseLinks(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.lexicon = lexicon;
  }

  /** Whether the word opens a clause with a time of its own. */
  boolean opens(int index) {
    return OPENERS.contains(syntax.word(index));
  }

  /**
   * The verb of the clause that the one of {@code verb} goes on from, in the same time; else -1.
   */
  int governor(int verb) {
    int joined = joined(verb);
    if (joined >= 0) {
      return sameTense(verb, joined) ? joined : -1;
    }
    int above = syntax.token(verb).isRoot() ? -1 : syntax.clauseHead(syntax.token(verb).head());
    if (above < 0 || above == verb) {
      return -1;
    }
    return isFinite(verb) ? ofFinite(verb, above) : ofNonFinite(verb, above);
  }

  private int ofNonFinite(int verb, int above) {
    Morphology.Mood mood = syntax.token(verb).morphology().mood();
    if (mood == Morphology.Mood.GERUND) {
      return above;
    }
    if (mood != Morphology.Mood.INFINITIVE || speaks(above)) {
      return -1;
    }
    String marker =
        syntax.dependents(verb).stream()
            .filter(child -> child.relation().equals("mark") && child.index() < verb)
            .map(child -> child.text().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse("");
    boolean purpose = marker.equals("para") && moves(above);
    return purpose || Set.of("", "a", "de", "en").contains(marker) ? above : -1;
  }

  private int ofFinite(int verb, int above) {
    int opener = opener(verb);
    if (opener < 0) {
      return -1;
    }
    boolean comma = opener > 0 && syntax.word(opener - 1).equals(",");
    return switch (syntax.word(opener)) {
      case "mientras" -> above;
      case "donde" -> comma && sameTense(verb, above) ? above : -1;
      case "que" -> !comma && isMadeBy(verb, above) || goesOn(verb, above) ? above : -1;
      case "quien", "quienes", "cual", "cuales" -> goesOn(verb, above) ? above : -1;
      default -> -1;
    };
  }

  /**
   * {@code habló el lunes con Kagame, a quien avisó}, {@code pidió auxilio a la OTSC, que envió
   * tropas}: a clause that takes the story on.
   */
  private boolean goesOn(int verb, int above) {
    int opener = opener(verb);
    boolean comma = opener > 0 && syntax.word(opener - 1).equals(",");
    return (comma || new Relatives(syntax).isOblique(verb))
        && syntax.token(verb).head() > above
        && Set.of("PAST", "FUTURE").contains(tense(verb))
        && sameTense(verb, above);
  }

  /** {@code aprobó una resolución que censura}: what the text says, it says when it is made. */
  private boolean isMadeBy(int verb, int above) {
    int noun = syntax.token(verb).head();
    Token token = syntax.token(noun);
    boolean object =
        token.head() == above && Set.of("obj", "nsubj:pass").contains(token.relation());
    boolean thing = scene.phraseAt(noun).filter(phrase -> phrase.marker().isEmpty()).isPresent();
    return object && thing && tense(verb).equals("PRESENT") && tense(above).equals("PAST");
  }

  /** The verb that {@code verb} is coordinated with; -1 where there is none. */
  private int joined(int verb) {
    Token token = syntax.token(verb);
    if (token.relation().equals("conj") && syntax.isVerbal(token.head()) && token.head() < verb) {
      return token.head();
    }
    int first = verb - 1;
    while (first > 0
        && (Set.of(PartOfSpeech.AUX, PartOfSpeech.ADV).contains(syntax.token(first).pos())
            || syntax.token(first).text().matches("(?i)se|lo|la|los|las|le|les|a"))) {
      first--;
    }
    if (first < 1 || !syntax.word(first).matches("y|e|ni")) {
      return -1;
    }
    for (int i = first - 1; i >= 0 && !syntax.word(i).equals(";"); i--) {
      if (syntax.isVerbal(i) && isFinite(i) && opener(i) < 0) {
        return i;
      }
    }
    return -1;
  }

  boolean isFinite(int verb) {
    return syntax.isFinite(verb) || syntax.sharedPerfect(verb).isPresent();
  }

  private boolean sameTense(int one, int other) {
    String tense = tense(one);
    return tense.isEmpty() || tense(other).isEmpty() || tense.equals(tense(other));
  }

  /** {@code PAST} for what is over, {@code PLUPERFECT} for what was over then, else the tense. */
  String tense(int verb) {
    if (syntax.sharedPerfect(verb).isPresent()) {
      return tense(syntax.sharedPerfect(verb).get().index());
    }
    List<Token> auxiliaries = syntax.auxiliaries(verb);
    Token finite = auxiliaries.isEmpty() ? syntax.token(verb) : auxiliaries.get(0);
    Morphology morphology = finite.morphology();
    if (!morphology.mood().isFinite()) {
      return "";
    }
    if (finite.lemma().equals("haber") && !auxiliaries.isEmpty()) {
      return morphology.tense() == Morphology.Tense.PRESENT ? "PAST" : "PLUPERFECT";
    }
    return morphology.tense().name();
  }

  /** The word that opens the finite clause of {@code verb}; -1 where it is a main one. */
  int opener(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (opens(i)) {
        return i;
      }
      boolean finite = syntax.isFiniteVerb(i) && syntax.token(i).head() != verb;
      if (finite || syntax.word(i).matches("[;:]")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether what the verb acts upon happens when it does: not so where the verb speaks of it. */
  boolean lends(int verb) {
    return !speaks(verb) || scene.supportVerbs().contains(syntax.token(verb).lemma());
  }

  /** Whether the word tells something done, not something said. */
  boolean tellsDeed(Trigger trigger) {
    return trigger.entry().senses().stream()
        .flatMap(sense -> sense.event().stream())
        .anyMatch(type -> !lexicon.eventClass(type).isSpeech());
  }

  boolean speaks(int verb) {
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

  private boolean moves(int verb) {
    return scene.triggersAt(verb).stream().anyMatch(trigger -> trigger.tells("Visit"));
  }
}
