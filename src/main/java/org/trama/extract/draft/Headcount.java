package org.trama.extract.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.ElidedNouns;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.PhraseFinder;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Telling;
import org.trama.extract.quantity.QuantityMention;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * The figures that a word of dead and wounded gives by itself: {@code 4.700 bajas}, {@code eleva a
 * 53 los fallecidos}, {@code cifra los muertos en 20}, {@code los fallecidos ya superan los 40}.
 */
public final class Headcount {
  private static final Set<String> BEFORE = Set.of("a", "en", "hasta", "los", "las");
  private static final String VICTIMS = "Casualty";

  private static final Set<String> DESCRIBING = Set.of("amod", "acl", "appos");

  /** Noun class of the nouns for numbers. */
  private static final String TOTALS = "Total";

  /** Noun class of the verbs that say how high a number is. */
  private static final String RECKONING = "Reckoning";

  private final NounClasses classes;

  public Headcount(Lexicon lexicon) {
    this.classes = new NounClasses(lexicon);
  }

  /** Figures of the telling that no phrase of its frame holds; empty where it is about no toll. */
  List<QuantityMention> of(Telling telling) {
    if (!telling.type().equals(EventTypes.CASUALTIES)) {
      return List.of();
    }
    List<QuantityMention> own =
        telling.scene().quantities().stream()
            .filter(
                figure ->
                    figure.unitHead().filter(telling.trigger().tokens()::contains).isPresent()
                        || isSomeOfWhich(telling, figure))
            .toList();
    int head = telling.trigger().head();
    if (!own.isEmpty()) {
      return own;
    }
    int noun = telling.trigger().isNoun() ? head : described(telling.scene().syntax(), head);
    if (noun >= 0) {
      return reckoned(telling.scene(), noun);
    }
    return telling.sense().reports().isEmpty() ? List.of() : after(telling.scene(), head);
  }

  /** {@code de los que 600 han muerto}. */
  private static boolean isSomeOfWhich(Telling telling, QuantityMention figure) {
    Syntax syntax = telling.scene().syntax();
    return ElidedNouns.isSomeOfWhich(syntax, new PhraseFinder.Range(figure.begin(), figure.end()))
        && telling.trigger().tokens().contains(syntax.clauseHead(figure.end() - 1));
  }

  /** {@code el número de soldados muertos}: who they are; -1 where no number is spoken of. */
  private int described(Syntax syntax, int participle) {
    int noun = participle;
    while (DESCRIBING.contains(syntax.token(noun).relation())) {
      noun = syntax.token(noun).head();
    }
    boolean numbered = noun != participle && classes.has(TOTALS, syntax, syntax.topOfSubject(noun));
    return numbered ? noun : -1;
  }

  /** {@code los muertos superan los 43.000}: what the verb says of the noun. */
  private List<QuantityMention> reckoned(Scene scene, int noun) {
    Syntax syntax = scene.syntax();
    int at = syntax.topOfSubject(noun);
    return syntax
        .head(at)
        .filter(verb -> isSubject(syntax.token(at), verb))
        .map(verb -> said(scene, verb))
        .orElse(List.of());
  }

  /** {@code los muertos son 87}; parsers apposit it in {@code son ya 87 los muertos}. */
  private static boolean isSubject(Token noun, Token verb) {
    return noun.relation().startsWith("nsubj")
        || noun.relation().equals("appos") && verb.pos() == PartOfSpeech.NUM;
  }

  private List<QuantityMention> said(Scene scene, Token verb) {
    if (classes.members(RECKONING).contains(verb.lemma())) {
      return after(scene, verb.index()).stream().limit(1).toList();
    }
    return scene.syntax().dependents(verb.index()).stream()
        .filter(token -> token.relation().equals("cop"))
        .flatMap(copula -> predicate(scene, copula.index(), verb.index()).stream())
        .limit(1)
        .toList();
  }

  /** {@code los heridos son 14}, {@code el número de muertos es de 1.200}. */
  private static List<QuantityMention> predicate(Scene scene, int copula, int said) {
    return scene.quantities().stream()
        .filter(figure -> figure.begin() > copula && figure.begin() <= said)
        .filter(figure -> figure.begin() - copula <= 2)
        .toList();
  }

  /** The figures that count victims behind the verb, or else the first that counts nothing. */
  private List<QuantityMention> after(Scene scene, int verb) {
    List<QuantityMention> ahead =
        scene.quantities().stream()
            .filter(figure -> figure.begin() > verb)
            .filter(figure -> isOneClause(scene, verb + 1, figure.begin()))
            .toList();
    List<QuantityMention> named =
        ahead.stream().filter(figure -> isOfVictims(scene, figure)).toList();
    return named.isEmpty() ? bare(scene, verb, ahead).stream().toList() : named;
  }

  private boolean isOfVictims(Scene scene, QuantityMention figure) {
    return figure.unitHead().filter(unit -> classes.has(VICTIMS, scene.syntax(), unit)).isPresent();
  }

  private static Optional<QuantityMention> bare(
      Scene scene, int verb, List<QuantityMention> figures) {
    return figures.stream()
        .filter(figure -> figure.unitHead().isEmpty() && figure.value().unit().isEmpty())
        .filter(
            figure ->
                figure.begin() - 1 == verb
                    || BEFORE.contains(scene.syntax().token(figure.begin() - 1).text()))
        .findFirst();
  }

  private static boolean isOneClause(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean finite = scene.syntax().isFiniteVerb(i);
      if (finite || scene.syntax().token(i).text().matches("[;:]")) {
        return false;
      }
    }
    return true;
  }
}
