package org.trama.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * The time that a clause has from the one it goes on from: {@code viajó el martes a Pekín y fue
 * recibido}, {@code El viernes, ...}, {@code el martes, cuando bombardeó}. Undated expressions lend
 * nothing.
 */
final class SharedTime {
  private static final int DEPTH = 4;

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

  /** Prepositions of what goes on while something else happens. */
  private static final Set<String> DURING =
      Set.of("en", "durante", "a lo largo de", "en el marco de", "en el curso de");

  /** Prepositions of what something is done with, though not what is only spoken of. */
  private static final Set<String> BESIDE = Set.of("con", "ante", "en medio de", "mediante");

  private final Scene scene;
  private final Syntax syntax;
  private final Lexicon lexicon;

  SharedTime(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.lexicon = lexicon;
  }

  /**
   * Whether the expression tells of the clause that follows it: {@code una hora después de que}.
   */
  static boolean introducesClause(Syntax syntax, TimeMention time) {
    int next = time.end();
    return next + 1 < syntax.size()
        && syntax.token(next).text().equals("de")
        && syntax.token(next + 1).text().equals("que");
  }

  /** The expression that the clause of the trigger explains: {@code el lunes, cuando atacó}. */
  List<TimeMention> introducing(Trigger trigger) {
    if (trigger.isNoun()) {
      return List.of();
    }
    int opener = opener(trigger.head());
    if (opener < 1) {
      return List.of();
    }
    String word = syntax.word(opener);
    int end = opener;
    while (end > 0
        && (Set.of(",", ")", "»").contains(syntax.word(end - 1)) || isIn(opener, end - 1))) {
      end--;
    }
    boolean comma = end < opener && syntax.word(opener - 1).equals(",");
    boolean explains =
        word.equals("cuando")
            || word.equals("que") && comma && tense(trigger.head()).equals("PAST")
            || word.equals("que") && isIn(opener, opener - 1);
    int edge = end;
    int linked = opener;
    return dated().stream()
        .filter(
            time ->
                explains && time.end() == edge
                    || time.end() == linked - 1 && introducesClause(syntax, time))
        .toList();
  }

  private boolean isIn(int opener, int index) {
    return index == opener - 1 && syntax.word(index).equals("en");
  }

  /** The dated expressions that the clause of the trigger shares; empty where there is none. */
  List<TimeMention> of(Trigger trigger) {
    int verb = trigger.isNoun() ? circumstanceOf(trigger.head()) : trigger.head();
    if (verb < 0) {
      return trigger.isNoun() ? ante(trigger.head()) : List.of();
    }
    if (trigger.isNoun() && !times(verb).isEmpty()) {
      return times(verb);
    }
    List<TimeMention> fronted = fronted(verb);
    int at = verb;
    for (int step = 0; step < DEPTH; step++) {
      at = governor(at);
      if (at < 0) {
        break;
      }
      List<TimeMention> lent = times(at);
      lent = lent.isEmpty() ? introducing(at) : lent;
      if (!lent.isEmpty()) {
        return lent;
      }
      fronted = fronted.isEmpty() ? fronted(at) : fronted;
    }
    return fronted;
  }

  private List<TimeMention> introducing(int verb) {
    return scene.triggersAt(verb).stream().findFirst().map(this::introducing).orElseGet(List::of);
  }

  /**
   * The verb that the noun has its time from: the one whose circumstance it is, or the one that
   * only lends it a subject; else -1.
   */
  private int circumstanceOf(int noun) {
    int verb = syntax.clauseHead(noun);
    if (verb == noun || !syntax.isVerbal(verb)) {
      return -1;
    }
    Token token = syntax.token(syntax.firstConjunct(noun));
    boolean lent = token.head() == verb && token.relation().equals("obj") && lends(verb);
    String marker = marker(noun);
    boolean during = DURING.contains(marker) || BESIDE.contains(marker) && !speaks(verb);
    return lent || during ? verb : -1;
  }

  private String marker(int noun) {
    return scene.phraseAt(noun).map(Phrase::marker).orElse("");
  }

  /** {@code En 2019, ante una amenaza}: the time that opens the sentence, right before. */
  private List<TimeMention> ante(int noun) {
    boolean circumstance = DURING.contains(marker(noun)) || BESIDE.contains(marker(noun));
    return dated().stream()
        .filter(time -> circumstance && opens(time) && time.end() <= noun)
        .filter(time -> IntStream.range(time.end(), noun).noneMatch(syntax::isVerbal))
        .toList();
  }

  /** Whether what the verb acts upon happens when it does: not so where the verb speaks of it. */
  boolean lends(int verb) {
    return !speaks(verb) || scene.supportVerbs().contains(syntax.token(verb).lemma());
  }

  private boolean speaks(int verb) {
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

  private List<TimeMention> dated() {
    return scene.times().stream().filter(time -> Dating.isDated(time.value())).toList();
  }

  private List<TimeMention> times(int verb) {
    return dated().stream()
        .filter(
            time ->
                syntax.clauseHead(time.begin()) == verb
                    || syntax.clauseHead(time.end() - 1) == verb)
        .filter(time -> !introducesClause(syntax, time))
        .toList();
  }

  /**
   * The verb of the clause that the one of {@code verb} goes on from, in the same time; else -1.
   */
  private int governor(int verb) {
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
      case "que" -> !comma && isMadeBy(verb, above) ? above : -1;
      default -> -1;
    };
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

  private boolean isFinite(int verb) {
    return syntax.isFinite(verb) || syntax.sharedPerfect(verb).isPresent();
  }

  private boolean sameTense(int one, int other) {
    String tense = tense(one);
    return tense.isEmpty() || tense(other).isEmpty() || tense.equals(tense(other));
  }

  /** {@code PAST} for what is over, {@code PLUPERFECT} for what was over then, else the tense. */
  private String tense(int verb) {
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
  private int opener(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (OPENERS.contains(syntax.word(i))) {
        return i;
      }
      boolean finite = syntax.isFiniteVerb(i) && syntax.token(i).head() != verb;
      if (finite || syntax.word(i).matches("[;:]")) {
        return -1;
      }
    }
    return -1;
  }

  /** The expression that opens the sentence, if it holds for the clause of {@code verb} too. */
  private List<TimeMention> fronted(int verb) {
    boolean gerund = syntax.token(verb).morphology().mood() == Morphology.Mood.GERUND;
    if (!isFinite(verb) && !gerund) {
      return List.of();
    }
    return dated().stream()
        .filter(time -> opens(time) && time.end() <= verb && isOpenRoad(time.end(), verb))
        .filter(time -> !introducesClause(syntax, time))
        .toList();
  }

  private boolean opens(TimeMention time) {
    for (int i = 0; i < time.begin(); i++) {
      if (!Set.of(PartOfSpeech.CCONJ, PartOfSpeech.ADV, PartOfSpeech.PUNCT, PartOfSpeech.ADP)
          .contains(syntax.token(i).pos())) {
        return false;
      }
    }
    return true;
  }

  /** Whether no other clause, nobody's words and no verb of saying stand between. */
  private boolean isOpenRoad(int begin, int verb) {
    for (int i = begin; i < verb; i++) {
      boolean says = syntax.isFiniteVerb(i) && speaks(i);
      if (OPENERS.contains(syntax.word(i)) && !syntax.word(i).equals("mientras")
          || says
          || syntax.word(i).matches("[;\"«“]")) {
        return false;
      }
    }
    return true;
  }
}
