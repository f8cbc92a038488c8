package org.trama.extract.dating;

import java.util.Set;
import java.util.regex.Pattern;
import org.trama.extract.clause.ClauseTenses;
import org.trama.extract.clause.Syntax;
import org.trama.extract.time.TimeMention;
import org.trama.model.CalendarNouns;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Expressions of time that open a clause inside the sentence, whatever the tree hangs them on:
 * {@code atacó Kiev y el martes bombardeó Odesa}, {@code el ministro, que en mayo viajó a Moscú}.
 */
final class OpeningTimes {
  private static final Set<String> JOINING = Set.of("y", "e", "pero", ";", ":");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Syntax syntax;
  private final ClauseTenses tenses;

  OpeningTimes(Syntax syntax) {
    this.syntax = syntax;
    this.tenses = new ClauseTenses(syntax);
  }

  /** The verb of the clause that the time opens; -1 where it opens none. */
  int verb(TimeMention time) {
    int before = time.begin() - 1;
    if (before < 1 || !(isJoint(before) || tenses.opens(before))) {
      return -1;
    }
    for (int i = time.end(); i < syntax.size() && !tenses.opens(i); i++) {
      Token token = syntax.token(i);
      if (token.text().matches("[;:]")) {
        return -1;
      }
      if (token.morphology().mood().isFinite() && isVerb(token)) {
        return syntax.isVerbal(i) ? i : token.head();
      }
    }
    return -1;
  }

  /** Not so where it joins but times: {@code el lunes y el martes}. */
  private boolean isJoint(int index) {
    String before = syntax.word(index - 1);
    return JOINING.contains(syntax.word(index))
        && !CalendarNouns.isWeekday(before)
        && !NUMBER.matcher(before).matches()
        && (!CalendarNouns.isMonth(before) || syntax.hasFiniteVerb(0, index));
  }

  private static boolean isVerb(Token token) {
    return token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
  }
}
