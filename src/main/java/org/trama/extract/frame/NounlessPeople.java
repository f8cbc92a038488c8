package org.trama.extract.frame;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.SharedFates;
import org.trama.extract.clause.Syntax;
import org.trama.model.PartOfSpeech;

/**
 * People, dead and wounded whom no noun tells of, but a figure or a pronoun: {@code mató a siete},
 * {@code otros cinco resultaron heridos}.
 */
final class NounlessPeople {
  /** Noun class of people, who are no treaty's: {@code los promotores de la Ley}. */
  static final String PERSONS = "Persons";

  /** Noun class of the dead and wounded. */
  private static final String CASUALTIES = "Casualty";

  /** Noun classes of whoever may have been counted before. */
  private static final Set<String> PEOPLE = Set.of(CASUALTIES, PERSONS);

  private final NounClasses classes;
  private final SharedFates fates;

  NounlessPeople(NounClasses classes) {
    this.classes = classes;
    this.fates = new SharedFates(classes);
  }

  /** Whether the phrase means members of the class, though its noun is none. */
  boolean are(String nounClass, Syntax syntax, Phrase phrase) {
    return nounClass.equals(CASUALTIES) && fates.has(syntax, phrase.theme())
        || PEOPLE.contains(nounClass) && (areOthers(syntax, phrase) || areCounted(syntax, phrase));
  }

  /** Whether the phrase means none, though its word may be of the class. */
  boolean areNot(String nounClass, Syntax syntax, Phrase phrase) {
    return nounClass.equals(PERSONS) && areThings(syntax, phrase);
  }

  /** {@code ocho drones, cinco de ellos turcos}: the pronoun stands for no people. */
  private boolean areThings(Syntax syntax, Phrase phrase) {
    return syntax.token(phrase.theme()).pos() == PartOfSpeech.PRON
        && IntStream.iterate(phrase.begin() - 1, i -> i >= 0, i -> i - 1)
            .filter(i -> syntax.token(i).pos() == PartOfSpeech.NOUN)
            .limit(1)
            .anyMatch(noun -> classes.hasAny(NounClasses.DOWNED, syntax, noun));
  }

  /** {@code Otros cinco resultaron heridos}: people like those who were counted before. */
  private static boolean areOthers(Syntax syntax, Phrase phrase) {
    return syntax.word(phrase.begin()).matches("otr[oa]s")
        && phrase.theme() == phrase.end() - 1
        && phrase.theme() == phrase.head()
        && syntax.token(phrase.theme()).pos() == PartOfSpeech.NUM;
  }

  /** {@code mató a siete}, {@code mató a decenas}: nobody else stands behind the bare figure. */
  private boolean areCounted(Syntax syntax, Phrase phrase) {
    int figure = phrase.theme();
    int verb = phrase.begin() - (syntax.word(phrase.begin()).equals("a") ? 1 : 2);
    return verb >= 0
        && phrase.marker().equals("a")
        && figure == phrase.head()
        && figure == phrase.end() - 1
        && classes.members(NounClasses.HARMING).contains(syntax.token(verb).lemma())
        && (syntax.token(figure).pos() == PartOfSpeech.NUM
            || classes.has("Measure", syntax, figure));
  }
}
