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
              + "|prepararse|convocad[oa]s?|fijad[oa]s?|agendad[oa]s?|esperad[oa]s?|anunciad[oa]s?|próxim[oa]s?|tendr\\p{L}+");

  /**
   * Verbs of what is fixed before it is done, whose present tense speaks of what is to come: {@code
   * empieza el viernes}, {@code el lunes recibe a su colega}.
   */
  private static final Set<String> APPOINTED =
      Set.of(
          "empezar",
          "comenzar",
          "arrancar",
          "iniciar",
          "vencer",
          "expirar",
          "inaugurar",
          "acudir",
          "asistir",
          "comparecer",
          "firmar",
          "recibir",
          "reunir",
          "viajar",
          "visitar",
          "votar");

  /** Verbs whose infinitive tells what is to come: {@code prometió enviar en diciembre}. */
  private static final Set<String> PROSPECTIVE =
      Set.of(
          "prometer",
          "comprometer",
          "planear",
          "prever",
          "proyectar",
          "ofrecer",
          "querer",
          "pretender",
          "proponer",
          "acordar",
          "pactar",
          "decidir",
          "aceptar",
          "amenazar",
          "esperar",
          "pedir",
          "exigir",
          "instar",
          "invitar",
          "convocar",
          "desear",
          "intentar",
          "disponer",
          "confiar",
          "aspirar",
          "anunciar",
          "autorizar");

  /** So many words before an infinitive stands the verb that it hangs on at most. */
  private static final int GOVERNOR = 9;

  /** A participle so near before the expression tells what was done then. */
  private static final int BESIDE = 2;

  private static final Set<String> AUXILIARIES = Set.of("ser", "estar", "haber", "quedar");

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

  /** The tense of the clause alone: {@code Desde junio, ...} tells what began, whatever follows. */
  static ClauseTense ofNearest(Sentence sentence, int begin, int end) {
    List<Token> tokens = sentence.tokens();
    for (int i = begin - 1; i >= 0 && !isBreak(tokens, i); i--) {
      if (tokens.get(i).morphology().mood().isFinite()) {
        return tenseAt(tokens, i);
      }
    }
    for (int i = end; i < tokens.size(); i++) {
      if (tokens.get(i).morphology().mood().isFinite()) {
        return tenseAt(tokens, i);
      }
    }
    return UNKNOWN;
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
      ClauseTense told = left ? tenseBefore(tokens, before, distance) : UNKNOWN;
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

  /** Of a word before the expression, which may also be the form that the expression completes. */
  private static ClauseTense tenseBefore(List<Token> tokens, int index, int distance) {
    return switch (tokens.get(index).morphology().mood()) {
      case INFINITIVE ->
          isProspective(tokens, index) ? FUTURE : isPerfect(tokens, index) ? PAST : UNKNOWN;
      case PARTICIPLE ->
          distance <= BESIDE && isBare(tokens, index) ? PAST : tenseAt(tokens, index);
      default -> tenseAt(tokens, index);
    };
  }

  private static boolean isProspective(List<Token> tokens, int infinitive) {
    for (int i = infinitive - 1; i >= Math.max(0, infinitive - GOVERNOR); i--) {
      if (PROSPECTIVE.contains(tokens.get(i).lemma())) {
        return true;
      }
      if (isBreak(tokens, i) || tokens.get(i).morphology().mood().isFinite()) {
        return false;
      }
    }
    return false;
  }

  /** {@code asegura haber derribado}. */
  private static boolean isPerfect(List<Token> tokens, int infinitive) {
    return tokens.get(infinitive).text().equals("haber")
        && tokens.get(infinitive + 1).morphology().mood() == Morphology.Mood.PARTICIPLE;
  }

  /** {@code el pacto firmado el jueves}, but neither {@code prevista} nor {@code será firmado}. */
  private static boolean isBare(List<Token> tokens, int participle) {
    return !FUTURE_PHRASE.matcher(tokens.get(participle).text()).matches()
        && (participle == 0 || !AUXILIARIES.contains(tokens.get(participle - 1).lemma()));
  }

  private static ClauseTense tenseAt(List<Token> tokens, int index) {
    String written = tokens.get(index).text();
    String form = index == 0 ? written.toLowerCase(Locale.ROOT) : written;
    Morphology.Tense tense = tokens.get(index).morphology().tense();
    boolean going =
        GOING_TO.matcher(form).matches()
            && index + 1 < tokens.size()
            && tokens.get(index + 1).text().equals("a");
    boolean appointed =
        APPOINTED.contains(tokens.get(index).lemma())
            && tense == Morphology.Tense.PRESENT
            && tokens.get(index).morphology().mood() == Morphology.Mood.INDICATIVE;
    ClauseTense mood = ofMood(tokens, index);
    if (mood != UNKNOWN) {
      return mood;
    }
    if (going
        || appointed
        || tense == Morphology.Tense.FUTURE
        || FUTURE_PHRASE.matcher(form).matches()) {
      return FUTURE;
    }
    if (tense == Morphology.Tense.PAST || PAST_FORM.matcher(form).matches()) {
      return PAST;
    }
    return FUTURE_FORM.matcher(form).matches() ? FUTURE : UNKNOWN;
  }

  /** What may be or is wished is to come, unless it would have been before. */
  private static ClauseTense ofMood(List<Token> tokens, int index) {
    Morphology verb = tokens.get(index).morphology();
    boolean open =
        verb.mood() == Morphology.Mood.CONDITIONAL
            || verb.mood() == Morphology.Mood.SUBJUNCTIVE
                && verb.tense() == Morphology.Tense.PRESENT;
    boolean perfect =
        tokens.subList(index, Math.min(tokens.size(), index + 2)).stream()
            .anyMatch(token -> token.lemma().equals("haber"));
    return !open ? UNKNOWN : perfect ? PAST : FUTURE;
  }
}
