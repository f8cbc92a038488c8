package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Syntax;

/**
 * Those of a nation who do not act for their state: {@code un exministro ruso}, {@code la oposición
 * venezolana}, {@code disidentes cubanos}, {@code tres jóvenes franceses}. What they say or do, the
 * state does not.
 */
public final class Outsiders {
  /** Noun class of those who are against whoever governs them, or have left. */
  private static final String DISSENT = "Dissent";

  /** Noun class of people of no office and in no force. */
  private static final String BYSTANDERS = "Bystander";

  /** What makes a force of anybody: {@code hombres armados}, {@code sus hombres}. */
  private static final Set<String> FORCE = Set.of("armado", "su");

  /** Noun classes of those who may have been something before. */
  private static final List<String> OFFICES = List.of("Title", "Persons", "PersonNoun", "Troops");

  private static final Set<String> FORMER = Set.of("ex", "antiguo", "antigua", "antiguos");

  private final NounClasses classes;

  public Outsiders(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether the phrase tells of such. */
  public boolean are(Syntax syntax, Phrase phrase) {
    int noun = phrase.theme();
    return classes.has(DISSENT, syntax, noun)
        || classes.has(BYSTANDERS, syntax, noun) && !isForce(syntax, noun)
        || isFormer(syntax, noun)
        || syntax.dependents(noun).stream()
            .filter(word -> word.relation().equals("amod"))
            .anyMatch(word -> classes.has(DISSENT, syntax, word.index()));
  }

  private static boolean isForce(Syntax syntax, int noun) {
    return syntax.dependents(noun).stream().anyMatch(word -> FORCE.contains(word.lemma()));
  }

  private boolean isFormer(Syntax syntax, int noun) {
    String lemma = syntax.token(noun).lemma().replaceFirst("^ex-?", "");
    boolean prefixed = lemma.length() < syntax.token(noun).lemma().length();
    return prefixed && OFFICES.stream().anyMatch(name -> classes.mayOpen(name, lemma))
        || noun > 0 && FORMER.contains(syntax.word(noun - 1));
  }
}
