package org.trama.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.trama.model.Morphology;
import org.trama.model.Sentence;
import org.trama.model.Token;

/** Whether the words around an expression speak of what was or of what is to come. */
enum ClauseTense {
  FUTURE,
  PAST,
  UNKNOWN;

  private static final Pattern FUTURE_FORM =
      Pattern.compile("(?!irán|teherán|quizá)\\p{Ll}{2,}(?:rá|rán|ré|remos)");
  private static final Pattern PAST_FORM =
      Pattern.compile(
          "(?!ambos)\\p{Ll}{2,}(?:ó|aron|ieron|ía|ían|aba|aban)|fue|era|eran|hizo|dijo|ha|han|había|hubo");
  private static final Pattern FUTURE_PHRASE =
      Pattern.compile(
          "prevé|prevén|previst[oa]s?|programad[oa]s?|planea|planean|debe|deben|debería|espera|esperan|prepara"
              + "|prepararse|convocad[oa]s?|próxim[oa]s?|tendr\\p{L}+");

  /** Verbs whose present tense speaks of what is to come: {@code empieza el viernes}. */
  private static final Set<String> BEGINNING =
      Set.of("empezar", "comenzar", "arrancar", "iniciar", "vencer", "expirar", "inaugurar");

  /** Words behind which another clause may begin. */
  private static final Set<String> JOINING = Set.of("y", "e", "pero", "aunque", "mientras");

  /** How many words behind a joining one the verb of another clause may stand. */
  private static final int NEAR = 3;

  private static final Pattern GOING_TO = Pattern.compile("va|van|vamos|voy");
  private static final int REACH = 18;

  /**
   * The tense of the verb nearest to tokens {@code begin} to {@code end}, without crossing a comma
   * or a conjunction where it can.
   */
  static ClauseTense of(Sentence sentence, int begin, int end) {
    ClauseTense inClause = nearest(sentence, begin, end, true);
    return inClause == UNKNOWN ? nearest(sentence, begin, end, false) : inClause;
  }

  private static ClauseTense nearest(Sentence sentence, int begin, int end, boolean stopAtComma) {
    List<Token> tokens = sentence.tokens();
    boolean left = true;
    boolean right = true;
    for (int distance = 1; distance <= REACH && (left || right); distance++) {
      int before = begin - distance;
      int after = end - 1 + distance;
      left = left && before >= 0 && !(stopAtComma && isBreak(tokens, before));
      right = right && after < tokens.size() && !(stopAtComma && isBreak(tokens, after));
      ClauseTense told = left ? tenseAt(tokens, before) : UNKNOWN;
      told = told == UNKNOWN && right ? tenseAt(tokens, after) : told;
      if (told != UNKNOWN) {
        return told;
      }
    }
    return UNKNOWN;
  }

  private static boolean isBreak(List<Token> tokens, int index) {
    String word = tokens.get(index).text();
    return word.matches("[,;:().«»\"“”—–-]+")
        || JOINING.contains(word) && opensClause(tokens, index);
  }

  private static boolean opensClause(List<Token> tokens, int joining) {
    return tokens.subList(joining + 1, Math.min(tokens.size(), joining + 1 + NEAR)).stream()
        .anyMatch(token -> token.morphology().mood().isFinite());
  }

  private static ClauseTense tenseAt(List<Token> tokens, int index) {
    String written = tokens.get(index).text();
    String form = index == 0 ? written.toLowerCase(Locale.ROOT) : written;
    Morphology.Tense tense = tokens.get(index).morphology().tense();
    boolean going =
        GOING_TO.matcher(form).matches()
            && index + 1 < tokens.size()
            && tokens.get(index + 1).text().equals("a");
    boolean beginning =
        BEGINNING.contains(tokens.get(index).lemma())
            && tense == Morphology.Tense.PRESENT
            && tokens.get(index).morphology().mood() == Morphology.Mood.INDICATIVE;
    if (going
        || beginning
        || tense == Morphology.Tense.FUTURE
        || FUTURE_PHRASE.matcher(form).matches()) {
      return FUTURE;
    }
    if (tense == Morphology.Tense.PAST || PAST_FORM.matcher(form).matches()) {
      return PAST;
    }
    return FUTURE_FORM.matcher(form).matches() ? FUTURE : UNKNOWN;
  }
}
