package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Those that are named of a group or for it, who do what it does: {@code países como Brasil},
 * {@code Francia, así como Bélgica}, {@code una coalición encabezada por Arabia Saudí}.
 */
final class Exemplars {
  /** Noun class of words for those who act together. */
  private static final String GROUPS = "Led";

  /** Noun classes of those who act, of places and of arms, of which some are named. */
  private static final List<String> SORTS =
      List.of(
          "CountryNoun",
          "OrganizationNoun",
          "Bodies",
          "Persons",
          "PersonNoun",
          "Title",
          "Armed",
          "Fighters",
          "Companies",
          "TownNoun",
          "TerritoryNoun",
          "AreaNoun",
          "Arms");

  /** Noun class of verbs that say who leads. */
  private static final String LEADING = "Leading";

  private static final Set<String> STOPS = Set.of(",", "(");

  private final NounClasses classes;
  private final Syntax syntax;

  Exemplars(Lexicon lexicon, Syntax syntax) {
    this.classes = new NounClasses(lexicon);
    this.syntax = syntax;
  }

  /** The phrases, each of these joined to the group that it stands for. */
  List<Phrase> join(List<Phrase> phrases) {
    List<Phrase> joined = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Optional<Phrase> group =
          phrase.refers()
              ? joined.stream().filter(before -> isOf(before, phrase)).reduce((a, b) -> b)
              : Optional.empty();
      joined.add(group.map(before -> with(before, phrase)).orElse(phrase));
    }
    return joined;
  }

  private boolean isOf(Phrase before, Phrase phrase) {
    return isExample(before, phrase) || isAdded(before, phrase) || isLed(before, phrase);
  }

  /** {@code varios países europeos, como Alemania}. */
  private boolean isExample(Phrase before, Phrase phrase) {
    return phrase.marker().equals("como")
        && isGroup(before)
        && classes.hasAny(SORTS, syntax, before.theme())
        && syntax.token(before.theme()).morphology().number() == Morphology.Number.PLURAL
        && syntax.token(before.theme()).pos() != PartOfSpeech.ADJ
        && syntax.token(phrase.head()).pos() == PartOfSpeech.PROPN
        && isBeside(before, edge(phrase));
  }

  /** {@code Francia, así como Bélgica}, {@code además de Bélgica}. */
  private boolean isAdded(Phrase before, Phrase phrase) {
    int as = edge(phrase);
    boolean likewise =
        phrase.marker().equals("como") && as > 0 && syntax.word(as - 1).equals("así");
    boolean besides = phrase.marker().equals("además de");
    return before.refers() && (likewise || besides) && isBeside(before, likewise ? as - 1 : as);
  }

  /** {@code una delegación encabezada por el canciller}. */
  private boolean isLed(Phrase before, Phrase phrase) {
    int participle = edge(phrase) - 1;
    return phrase.marker().equals("por")
        && participle > 0
        && classes.members(LEADING).contains(syntax.token(participle).lemma())
        && isGroup(before)
        && classes.has(GROUPS, syntax, before.theme())
        && (isBeside(before, participle) || before.end() == participle + 1);
  }

  /** Of no name but that of whose it is: {@code países europeos}. */
  private static boolean isGroup(Phrase before) {
    return !before.refers() || before.within().containsAll(before.entities());
  }

  /** Where the preposition before the phrase begins. */
  private static int edge(Phrase phrase) {
    return phrase.begin() - phrase.marker().split(" ").length;
  }

  private boolean isBeside(Phrase before, int edge) {
    return before.end() == edge
        || before.end() == edge - 1 && STOPS.contains(syntax.word(before.end()));
  }

  private static Phrase with(Phrase before, Phrase phrase) {
    return new Phrase(
        phrase.begin(),
        phrase.head(),
        phrase.theme(),
        phrase.end(),
        before.marker(),
        phrase.entities(),
        phrase.within(),
        Optional.of(before.head()));
  }
}
