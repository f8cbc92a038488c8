package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.Negation;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Clauses that say without a word of denying that what was told before is not so: {@code no ha
 * enviado ninguno}, {@code tal entrega nunca existió}, {@code no haber recibido oferta alguna}.
 */
final class NegatedClauses {
  /** Nouns for what is said to somebody, or asked of him, by the verb they are the object of. */
  private static final Set<String> OFFERS =
      Set.of(
          "oferta",
          "propuesta",
          "solicitud",
          "petición",
          "invitación",
          "aviso",
          "cosa",
          "orden",
          "ofrecimiento",
          "notificación");

  /** Verbs that alone tell nothing of what is said not to be. */
  private static final Set<String> LIGHT =
      Set.of(
          "haber", "existir", "ver", "hacer", "querer", "desear", "quedar", "poder", "saber",
          "constar");

  private static final Set<String> PLANS = Set.of("plan", "proyecto", "propósito", "intención");

  /** Noun classes of verbs whose negation leaves open what they speak of. */
  static final List<String> OPEN = List.of("Wishing", "Learning", "Ceasing");

  /** Noun classes of what is given or sent: who has not sent any, denies having sent it. */
  private static final Map<String, String> SENT =
      Map.of(
          "Money",
          EventTypes.AID,
          "Troops",
          EventTypes.TROOP_DEPLOYMENT,
          "Arms",
          EventTypes.ARMS_TRANSFER);

  private final Scene scene;
  private final Syntax syntax;
  private final NounClasses classes;
  private final Resumptions resumptions;
  private final AllegedDeeds deeds;

  NegatedClauses(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.classes = new NounClasses(lexicon);
    this.resumptions = new Resumptions(syntax);
    this.deeds = new AllegedDeeds(lexicon);
  }

  /**
   * A clause that negates what was told before.
   *
   * @param verb index of its verb
   * @param types classes of event that its words may tell; empty where none of them tells any
   * @param names ids of those of whom it speaks
   */
  record Clause(int verb, Set<String> types, Set<String> names) {}

  /** Those of the sentence, in order. */
  List<Clause> all() {
    List<Clause> clauses = new ArrayList<>();
    for (int verb = 0; verb < syntax.size(); verb++) {
      if (syntax.isVerbal(verb)
          && !isOther(verb)
          && resumptions.isIn(verb)
          && new VerbGroup(syntax).isNegated(verb)) {
        Set<String> types = types(verb);
        if (!types.isEmpty() || resumptions.isPronominal(verb) || isOfPlan(verb)) {
          clauses.add(new Clause(verb, types, names(verb)));
        }
      }
    }
    return clauses;
  }

  /**
   * Of the nouns that are taken up, and of the verb where it tells more than that there is or was
   * what they name.
   */
  private Set<String> types(int verb) {
    Set<String> types = new HashSet<>();
    List<Integer> nouns = takenUp(verb);
    for (int noun : nouns) {
      scene.triggersAt(noun).stream().flatMap(deeds::of).forEach(types::add);
      deeds.ofMaking(syntax, noun).forEach(types::add);
      if (resumptions.isNotOne(noun)) {
        SENT.keySet().stream()
            .filter(sent -> classes.has(sent, syntax, noun))
            .map(SENT::get)
            .forEach(types::add);
      }
    }
    boolean own = nouns.stream().allMatch(noun -> OFFERS.contains(syntax.token(noun).lemma()));
    if (own && !isLight(verb)) {
      scene.triggersAt(verb).stream().flatMap(deeds::of).forEach(types::add);
    }
    return types;
  }

  /** {@code no hay planes de ese tipo}, {@code no existe tal plan}. */
  private boolean isOfPlan(int verb) {
    return takenUp(verb).stream().anyMatch(noun -> PLANS.contains(syntax.token(noun).lemma()));
  }

  private List<Integer> takenUp(int verb) {
    return resumptions
        .arguments(verb)
        .map(Token::index)
        .filter(resumptions::isTakenUp)
        .filter(this::isNominal)
        .toList();
  }

  /**
   * {@code no permitirá ninguna guerra}, {@code no ha podido verificarlo}, {@code no los retirará}:
   * what one does not want, know or end was not said not to be.
   */
  private boolean isOther(int verb) {
    return classes.hasAny(OPEN, syntax, verb);
  }

  private boolean isNominal(int word) {
    return syntax.token(word).pos() == PartOfSpeech.NOUN;
  }

  private boolean isLight(int verb) {
    String lemma = syntax.token(verb).lemma();
    return LIGHT.contains(lemma) || scene.isCarrier(lemma);
  }

  private Set<String> names(int verb) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.head() > verb && syntax.clauseHead(phrase.head()) == verb)
        .filter(phrase -> !isMind(phrase.head()))
        .flatMap(phrase -> phrase.named().stream())
        .collect(Collectors.toSet());
  }

  /** {@code solo existe en la imaginación de Kiev}: who imagines it has no part in it. */
  private boolean isMind(int word) {
    return Negation.MINDS.contains(syntax.token(word).lemma())
        || syntax.head(word).filter(above -> Negation.MINDS.contains(above.lemma())).isPresent();
  }
}
