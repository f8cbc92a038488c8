package org.trama.extract.clause;

import java.util.List;
import java.util.Set;
import org.trama.model.PartOfSpeech;

/**
 * {@code 13 civiles y ocho soldados muertos}: what the word behind the last of a row tells of all.
 */
public final class SharedFates {
  private static final String CASUALTIES = "Casualty";

  private static final List<String> PEOPLE = List.of("Persons", "Soldiers", "Armed", "Trainees");

  /** What a row of counted people is made of. */
  private static final Set<PartOfSpeech> ROW =
      Set.of(PartOfSpeech.NUM, PartOfSpeech.DET, PartOfSpeech.CCONJ, PartOfSpeech.ADJ);

  /** How many words behind the first the row may go on. */
  private static final int REACH = 8;

  private final NounClasses classes;

  public SharedFates(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether people of whom {@code noun} tells are the dead or wounded of such a row. */
  public boolean has(Syntax syntax, int noun) {
    if (!arePeople(syntax, noun)) {
      return false;
    }
    int last = Math.min(syntax.size(), noun + REACH);
    boolean joined = false;
    for (int i = noun + 1; i < last; i++) {
      if (joined && arePeople(syntax, i - 1) && classes.has(CASUALTIES, syntax, i)) {
        return syntax.word(i).endsWith("s");
      }
      joined |= syntax.token(i).pos() == PartOfSpeech.CCONJ;
      if (!ROW.contains(syntax.token(i).pos()) && !arePeople(syntax, i)) {
        return false;
      }
    }
    return false;
  }

  private boolean arePeople(Syntax syntax, int noun) {
    return syntax.token(noun).pos() == PartOfSpeech.NOUN && classes.hasAny(PEOPLE, syntax, noun);
  }
}
