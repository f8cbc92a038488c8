package org.trama.extract.clause;

import java.util.Set;
import java.util.stream.Stream;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * How a noun's adjectives and the noun above it put what it says: {@code el riesgo de un ataque}.
 */
final class NounModality {
  private static final Set<String> PROSPECTS =
      Set.of(
          "posibilidad",
          "opción",
          "riesgo",
          "perspectiva",
          "hipótesis",
          "temor",
          "miedo",
          "peligro",
          "eventualidad",
          "capacidad",
          "partidario");

  /** Verbs of playing at what they are of, of dreaming of it or betting on it. */
  private static final Set<String> PLAYING =
      Set.of("apostar", "simular", "recrear", "escenificar", "imaginar", "soñar", "dramatizar");

  /** Verbs of saying what may come, and of deciding on it. */
  private static final Set<String> WARNING =
      Set.of("advertir", "alertar", "avisar", "precaver", "prevenir", "votar");

  /** Nouns for the doing of a deed that another noun tells. */
  private static final Set<String> CARRYING_OUT =
      Set.of("imposición", "adopción", "aplicación", "aprobación", "realización");

  /** Prepositions before what one prepares for. */
  private static final Set<String> BEFORE = Set.of("para", "ante", "contra");

  private static final Set<String> FUTURE =
      Set.of(
          "próximo",
          "futuro",
          "inminente",
          "venidero",
          "previsto",
          "prevista",
          "previstos",
          "previstas",
          "programado",
          "programada",
          "planeado",
          "planeada",
          "planificado",
          "planificada",
          "agendado",
          "agendada");

  private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj");

  private final Syntax syntax;

  NounModality(Syntax syntax) {
    this.syntax = syntax;
  }

  /** How the noun is put, its own meaning aside. */
  Modality of(int noun) {
    boolean awaited = isAwaited(noun);
    if (awaited && has(noun, "su")) {
      return Modality.PLANNED;
    }
    if (awaited
        || isDoubtful(noun)
        || isProspect(noun)
        || isPlayed(noun)
        || isWarnedAgainst(noun)
        || isAnswered(noun)
        || isOfCondition(noun)
        || new Suppositions(syntax).areOfNoun(noun)) {
      return Modality.POSSIBLE;
    }
    boolean future =
        syntax.dependents(noun).stream()
            .anyMatch(
                token ->
                    FUTURE.contains(token.lemma()) || FUTURE.contains(syntax.word(token.index())));
    return future ? Modality.PLANNED : Modality.ACTUAL;
  }

  private boolean isDoubtful(int noun) {
    return syntax.dependents(noun).stream().anyMatch(Doubts::isDoubtful)
        || noun > 0 && Doubts.isDoubtful(syntax.token(noun - 1));
  }

  private boolean isProspect(int noun) {
    return syntax.head(noun).filter(above -> PROSPECTS.contains(above.lemma())).isPresent()
        || precededByProspect(noun);
  }

  /** {@code simula una invasión}. */
  private boolean isPlayed(int noun) {
    return syntax
        .head(noun)
        .filter(verb -> PLAYING.contains(verb.lemma()) && verb.index() < noun)
        .isPresent();
  }

  /**
   * {@code advirtió a Chile contra el envío de tanques}, {@code votó contra la imposición de
   * sanciones}: what is not to be done.
   */
  private boolean isWarnedAgainst(int noun) {
    int deed =
        syntax.head(noun).filter(above -> CARRYING_OUT.contains(above.lemma())).isPresent()
            ? syntax.token(noun).head()
            : noun;
    return syntax
            .head(deed)
            .filter(verb -> WARNING.contains(verb.lemma()) && verb.index() < deed)
            .isPresent()
        && syntax.dependents(deed).stream()
            .anyMatch(mark -> mark.relation().equals("case") && mark.text().equals("contra"));
  }

  /** {@code la respuesta a un ataque sería}: one that may come, of which is told what would be. */
  private boolean isAnswered(int noun) {
    return has(noun, "uno")
        && syntax
            .head(noun)
            .filter(answer -> answer.pos() == PartOfSpeech.NOUN)
            .filter(answer -> answer.relation().startsWith("nsubj"))
            .filter(answer -> isToCome(answer.head()))
            .isPresent();
  }

  /** {@code un ataque a Irán tendría consecuencias}, {@code respaldaría un ataque}. */
  private boolean isOfCondition(int noun) {
    return has(noun, "uno")
        && ARGUMENTS.contains(syntax.token(noun).relation())
        && !syntax.token(syntax.token(noun).head()).lemma().equals("haber")
        && forms(syntax.token(noun).head())
            .anyMatch(form -> form.mood() == Morphology.Mood.CONDITIONAL);
  }

  private boolean isToCome(int verb) {
    return forms(verb)
        .anyMatch(
            form ->
                form.mood() == Morphology.Mood.CONDITIONAL
                    || form.tense() == Morphology.Tense.FUTURE);
  }

  private Stream<Morphology> forms(int verb) {
    return Stream.concat(
            Stream.of(syntax.token(verb)),
            syntax.dependents(verb).stream().filter(word -> word.relation().matches("cop|aux")))
        .map(Token::morphology);
  }

  /** {@code se prepara para un ataque} of others, {@code para su primera prueba} of its own. */
  private boolean isAwaited(int noun) {
    return syntax
            .head(noun)
            .filter(verb -> verb.lemma().equals("preparar") && syntax.hasSe(verb.index()))
            .isPresent()
        && syntax.dependents(noun).stream().anyMatch(mark -> BEFORE.contains(mark.text()));
  }

  private boolean has(int noun, String lemma) {
    return syntax.dependents(noun).stream().anyMatch(word -> word.lemma().equals(lemma));
  }

  private boolean precededByProspect(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (PROSPECTS.contains(syntax.token(i).lemma())) {
        return true;
      }
      if (syntax.token(i).pos() != PartOfSpeech.ADP
          && syntax.token(i).pos() != PartOfSpeech.DET
          && syntax.token(i).pos() != PartOfSpeech.ADJ) {
        return false;
      }
    }
    return false;
  }
}
