package org.trama.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Clauses that say without a word of denying that what was told before is not so: {@code no ha
 * enviado ninguno}, {@code tal entrega nunca existió}, {@code no haber recibido oferta alguna}.
 */
final class NegatedClauses {
  /** Words that stand for nothing of the kind that was spoken of. */
  private static final Set<String> NONE = Set.of("ninguno", "ninguna", "nada");

  /** Words by which a noun takes up what was spoken of, or says that there is none. */
  private static final Set<String> TAKING_UP =
      Set.of(
          "alguno",
          "alguna",
          "ningún",
          "ninguno",
          "ninguna",
          "tal",
          "tales",
          "semejante",
          "semejantes",
          "dicho",
          "dicha",
          "dichos",
          "dichas",
          "supuesto",
          "supuesta");

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

  private static final Set<String> ARGUMENTS =
      Set.of("obj", "nsubj", "nsubj:pass", "iobj", "xcomp", "dep", "advmod", "obl", "conj");

  /** Noun class of sums of money: who has not given any, denies having paid. */
  private static final String MONEY = "Money";

  private static final String AID = "Aid";

  /** PLOVER category of what is only said of somebody. */
  private static final String REPROACHES = "ACCUSE";

  private final Scene scene;
  private final Syntax syntax;
  private final Lexicon lexicon;
  private final NounClasses classes;

  NegatedClauses(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
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
          && !isWish(verb)
          && takesUp(verb)
          && new VerbGroup(syntax).isNegated(verb)) {
        Set<String> types = types(verb);
        if (!types.isEmpty() || isPronominal(verb)) {
          clauses.add(new Clause(verb, types, names(verb)));
        }
      }
    }
    return clauses;
  }

  private Stream<Token> arguments(int verb) {
    return syntax.dependents(verb).stream().filter(child -> ARGUMENTS.contains(child.relation()));
  }

  private boolean takesUp(int verb) {
    return isPronominal(verb) || arguments(verb).anyMatch(child -> isTakenUp(child.index()));
  }

  /** {@code no ha enviado ninguno}, {@code no se ha visto uno solo}, {@code no los envió}. */
  private boolean isPronominal(int verb) {
    boolean clitic = new Clitics(syntax).with(verb).stream().anyMatch(pronoun -> !pronoun.dative());
    return clitic
        || arguments(verb)
            .map(Token::index)
            .anyMatch(
                word ->
                    NONE.contains(syntax.word(word)) && word > verb && isAlone(word)
                        || isOneAlone(word)
                        || syntax.word(word).equals("cosa") && isTakenUp(word));
  }

  private boolean isAlone(int word) {
    return syntax.dependents(word).stream().allMatch(child -> child.relation().equals("case"));
  }

  /** {@code uno solo}, {@code ni uno}. */
  private boolean isOneAlone(int word) {
    boolean one = Set.of("uno", "una").contains(syntax.word(word));
    return one
        && (word > 0 && syntax.word(word - 1).equals("ni")
            || word + 1 < syntax.size() && Set.of("solo", "sola").contains(syntax.word(word + 1)));
  }

  /** {@code tal entrega}, {@code oferta alguna}, {@code una orden tal}, {@code ni un peso}. */
  private boolean isTakenUp(int noun) {
    boolean marked =
        syntax.dependents(noun).stream().anyMatch(word -> TAKING_UP.contains(word.lemma()));
    return marked
        || IntStream.of(noun - 1, noun + 1)
            .filter(i -> i >= 0 && i < syntax.size())
            .anyMatch(i -> TAKING_UP.contains(syntax.word(i)))
        || isNotOne(noun);
  }

  private boolean isNotOne(int noun) {
    return IntStream.range(Math.max(1, noun - 3), noun)
        .anyMatch(
            i -> syntax.word(i - 1).equals("ni") && Set.of("un", "una").contains(syntax.word(i)));
  }

  /**
   * Of the nouns that are taken up, and of the verb where it tells more than that there is or was
   * what they name.
   */
  private Set<String> types(int verb) {
    Set<String> types = new HashSet<>();
    List<Integer> nouns =
        arguments(verb).map(Token::index).filter(this::isTakenUp).filter(this::isNominal).toList();
    for (int noun : nouns) {
      scene.triggersAt(noun).forEach(trigger -> types.addAll(types(trigger)));
      if (isNotOne(noun) && classes.has(MONEY, syntax, noun)) {
        types.add(AID);
      }
    }
    boolean own = nouns.stream().allMatch(noun -> OFFERS.contains(syntax.token(noun).lemma()));
    if (own && !isLight(verb)) {
      scene.triggersAt(verb).forEach(trigger -> types.addAll(types(trigger)));
    }
    return types;
  }

  /** {@code no permitirá ninguna guerra}: what one does not want was not said to be. */
  private boolean isWish(int verb) {
    return Set.of("querer", "desear", "buscar", "permitir", "tolerar", "aceptar", "consentir")
        .contains(syntax.token(verb).lemma());
  }

  private boolean isNominal(int word) {
    return syntax.token(word).pos() == PartOfSpeech.NOUN;
  }

  private boolean isLight(int verb) {
    String lemma = syntax.token(verb).lemma();
    return LIGHT.contains(lemma)
        || scene.supportVerbs().contains(lemma)
        || scene.happenings().contains(lemma);
  }

  private Set<String> types(Trigger trigger) {
    return trigger.entry().senses().stream()
        .flatMap(sense -> sense.event().stream())
        .filter(type -> !lexicon.eventClass(type).plover().equals(REPROACHES))
        .collect(Collectors.toSet());
  }

  private Set<String> names(int verb) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.head() > verb && syntax.clauseHead(phrase.head()) == verb)
        .flatMap(phrase -> phrase.named().stream())
        .collect(Collectors.toSet());
  }
}
