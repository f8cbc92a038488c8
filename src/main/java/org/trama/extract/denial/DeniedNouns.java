package org.trama.extract.denial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Span;
import org.trama.model.Token;

/** Nouns that a verb of denying denies: deeds, or words that stand for what was said of them. */
final class DeniedNouns {
  /** Verbs of the lexicon that deny somebody's words by having him for their object. */
  static final String GAINSAYING = "Gainsaying";

  private final Scene scene;
  private final Syntax syntax;
  private final Trigger trigger;
  private final int verb;
  private final Lexicon lexicon;
  private final Allegations allegations;
  private final NounClasses classes;
  private final AllegedNouns alleged;
  private final List<Phrase> objects;

  DeniedNouns(Scene scene, Trigger trigger, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.trigger = trigger;
    this.verb = trigger.head();
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
    this.allegations = new Allegations(scene, lexicon);
    this.alleged = new AllegedNouns(scene, trigger, lexicon);
    this.objects = findObjects();
  }

  /** Which nouns stand for what was said of them. */
  AllegedNouns alleged() {
    return alleged;
  }

  /** Whether the verb has none. */
  boolean areNone() {
    return objects.isEmpty();
  }

  /** Whether one of them stands for a statement that is told elsewhere. */
  boolean standForStatement() {
    return objects.stream().anyMatch(alleged::include) || !gainsaid().isEmpty();
  }

  /** {@code desmintió a Bogotá}: ids of those whose words are denied by naming them. */
  private Set<String> gainsaid() {
    return classes.has(GAINSAYING, syntax, verb)
        ? scene.phrases().stream()
            .filter(phrase -> phrase.marker().equals("a") && phrase.begin() > verb)
            .filter(phrase -> syntax.token(phrase.head()).head() == verb)
            .flatMap(phrase -> phrase.named().stream())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Whether one of them is a part that somebody had in what was done. */
  boolean areParts() {
    return objects.stream()
        .filter(alleged::include)
        .anyMatch(noun -> isPart(noun) || alleged.isImputed(noun.theme()));
  }

  /** {@code la implicación de Serbia}: whose it is says nothing. */
  private boolean isPart(Phrase noun) {
    return classes.has(NounClasses.INVOLVEMENT, syntax, noun.theme());
  }

  /** Classes of deeds that the nouns name without telling who did what: {@code negó el envío}. */
  Set<String> types() {
    return objects.stream()
        .filter(this::isDirect)
        .filter(noun -> !alleged.isSuchPlan(noun))
        .flatMap(noun -> Stream.concat(told(noun), agreed(noun)))
        .collect(Collectors.toSet());
  }

  private Stream<String> told(Phrase noun) {
    return scene.triggersAt(noun.theme()).stream()
        .filter(Trigger::isNoun)
        .flatMap(Trigger::types)
        .filter(type -> !lexicon.eventClass(type).isSpeech() || type.equals(EventTypes.SUPPORT));
  }

  /** {@code desmintió el pacto}: that it was made. */
  private Stream<String> agreed(Phrase noun) {
    return trigger.tells(EventTypes.CONDEMNATION)
        ? Stream.empty()
        : new AllegedDeeds(lexicon).ofMaking(syntax, noun.theme());
  }

  /** {@code el envío, que X niega}: the noun of a deed that the verb modifies. */
  Optional<Span> deed() {
    Token noun = syntax.token(Math.max(0, syntax.token(verb).head()));
    boolean told =
        syntax.token(verb).relation().startsWith("acl")
            && scene.triggersAt(noun.index()).stream().anyMatch(Trigger::isNoun);
    return told ? Optional.of(noun.span()) : Optional.empty();
  }

  /** Whether it is a figure that is denied. */
  boolean isFigure() {
    return objects.stream()
        .filter(alleged::include)
        .anyMatch(phrase -> allegations.isFigure(phrase.theme()));
  }

  /** Where behind the nouns stands what they say. */
  Optional<Span> statement() {
    return objects.stream()
        .filter(alleged::include)
        .filter(phrase -> phrase.begin() > verb)
        .flatMap(phrase -> StatementSpan.ofNoun(syntax, phrase.head()).stream())
        .findFirst();
  }

  /** Ids of those whose statement it is, where that is said. */
  Set<String> accusers() {
    return Stream.concat(
            gainsaid().stream(),
            objects.stream()
                .filter(alleged::include)
                .filter(phrase -> !isPart(phrase))
                .flatMap(phrase -> allegations.accusers(phrase.head()).stream()))
        .collect(Collectors.toSet());
  }

  /** Nouns that the verb denies: behind it, or before it where it stands in a relative clause. */
  private List<Phrase> findObjects() {
    Stream<Phrase> modified =
        syntax.token(verb).relation().startsWith("acl")
            ? scene.phraseAt(syntax.token(verb).head()).stream()
            : Stream.empty();
    Predicate<Phrase> own =
        phrase ->
            phrase.begin() > verb
                && Set.of("", "de", "a", "en").contains(phrase.marker())
                && !phrase.refers()
                && !isVerdict(phrase)
                && !trigger.tokens().contains(phrase.head())
                && isBelow(phrase.head());
    return Stream.concat(
            modified,
            scene.phrases().stream().filter(phrase -> own.test(phrase) || isPassiveSubject(phrase)))
        .distinct()
        .toList();
  }

  /** {@code la acusación de Kiev fue desmentida}. */
  private boolean isPassiveSubject(Phrase phrase) {
    Token head = syntax.token(phrase.head());
    return syntax.isPassive(verb)
        && head.head() == verb
        && head.relation().startsWith("nsubj")
        && !phrase.refers();
  }

  /** {@code habló de «montaje»}: what the verb calls that which it denies. */
  private boolean isVerdict(Phrase phrase) {
    return phrase.marker().equals("de")
        && Stream.concat(
                Stream.of(phrase.theme()),
                syntax.ancestors(phrase.head()).stream().map(Token::index))
            .takeWhile(word -> word != verb)
            .anyMatch(this::isVerdict);
  }

  /** {@code habló de «montaje»}, by its last word. */
  boolean isVerdict(int word) {
    return classes.has(NounClasses.FALSEHOODS, syntax, word)
        && syntax.dependents(word).stream()
            .anyMatch(child -> child.index() < word && syntax.word(child.index()).equals("de"));
  }

  /** Whether the phrase is what the verb itself denies, or what the verb stands in a clause of. */
  private boolean isDirect(Phrase phrase) {
    return syntax.token(phrase.head()).head() == verb || phrase.begin() < verb;
  }

  /** Whether the noun hangs on the verb with no other verb between. */
  private boolean isBelow(int noun) {
    return syntax.ancestors(noun).stream()
        .map(Token::index)
        .filter(above -> above == verb || syntax.isVerbal(above))
        .findFirst()
        .filter(above -> above == verb)
        .isPresent();
  }
}
