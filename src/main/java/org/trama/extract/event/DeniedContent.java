package org.trama.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Span;
import org.trama.model.Token;

/** What a verb of denying has of what it denies: nouns, a clause, or nothing at all. */
final class DeniedContent {
  /** Words of the lexicon by which one calls a statement untrue. */
  private static final String FALSEHOODS = "Falsehood";

  /** How many words behind the verb it may say that one has nothing to do with it. */
  private static final int REACH = 6;

  private final Scene scene;
  private final Syntax syntax;
  private final Trigger trigger;
  private final int verb;
  private final Lexicon lexicon;
  private final Allegations allegations;
  private final NounClasses classes;
  private final List<Phrase> objects;

  DeniedContent(Scene scene, Trigger trigger, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.trigger = trigger;
    this.verb = trigger.head();
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
    this.allegations = new Allegations(scene, lexicon);
    this.objects = findObjects();
  }

  /** Classes of deeds that the nouns name without telling who did what: {@code negó el envío}. */
  Set<String> types() {
    return objects.stream()
        .filter(this::isDirect)
        .flatMap(noun -> scene.triggersAt(noun.theme()).stream())
        .filter(Trigger::isNoun)
        .flatMap(word -> word.entry().senses().stream())
        .flatMap(sense -> sense.event().stream())
        .filter(type -> !lexicon.eventClass(type).isSpeech())
        .collect(Collectors.toSet());
  }

  /** Whether what is denied stands elsewhere, rather than in a clause of the verb. */
  boolean pointsBack() {
    return isRelative()
        || isDisowned()
        || !hasClause()
            && (!types().isEmpty()
                || objects.stream().anyMatch(this::isAlleged)
                || objects.isEmpty() && isBare());
  }

  /** {@code negó tener algo que ver}, with nothing said of what with. */
  private boolean isDisowned() {
    return IntStream.range(verb + 1, Math.min(syntax.size() - 2, verb + REACH))
        .anyMatch(
            i ->
                syntax.word(i).equals("que")
                    && syntax.word(i + 1).equals("ver")
                    && syntax.token(i + 2).pos() == PartOfSpeech.PUNCT);
  }

  /** The clause that tells what is denied, where the verb has one. */
  Optional<DeniedClause> clause() {
    return hasClause() ? Optional.of(new DeniedClause(scene, verb, lexicon)) : Optional.empty();
  }

  /** Whether it is a figure that is denied. */
  boolean isFigure() {
    return objects.stream()
        .filter(this::isAlleged)
        .anyMatch(phrase -> allegations.isFigure(phrase.theme()));
  }

  /** Where behind the nouns stands what they say. */
  Optional<Span> statement() {
    return objects.stream()
        .filter(this::isAlleged)
        .filter(phrase -> phrase.begin() > verb)
        .flatMap(phrase -> StatementSpan.ofNoun(syntax, phrase.head()).stream())
        .findFirst();
  }

  /** Ids of those whose statement it is, where that is said. */
  Set<String> accusers() {
    return objects.stream()
        .filter(this::isAlleged)
        .flatMap(phrase -> allegations.accusers(phrase.head()).stream())
        .collect(Collectors.toSet());
  }

  /** {@code extremo que las autoridades han desmentido}, {@code lo que Teherán niega}. */
  boolean isRelative() {
    Token token = syntax.token(verb);
    if (token.relation().startsWith("acl") && allegations.is(token.head())) {
      return true;
    }
    return IntStream.range(1, verb)
        .filter(i -> Set.of("que", "cual").contains(syntax.word(i)))
        .filter(i -> syntax.token(i).head() == verb)
        .anyMatch(i -> allegations.is(i - 1));
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
    return phrase.marker().equals("de") && isVerdict(phrase.theme());
  }

  private boolean isVerdict(int word) {
    return classes.has(FALSEHOODS, syntax, word)
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

  private boolean isAlleged(Phrase phrase) {
    return allegations.is(phrase.theme()) && hasNoClause(phrase.theme());
  }

  private boolean hasNoClause(int noun) {
    return syntax.dependents(noun).stream()
        .noneMatch(
            child ->
                child.relation().startsWith("acl")
                    && child.index() > noun
                    && opensClause(noun + 1));
  }

  /** {@code de que}, {@code de haber}. */
  private boolean opensClause(int index) {
    return index + 1 < syntax.size()
        && syntax.word(index).equals("de")
        && (syntax.word(index + 1).equals("que")
            || syntax.token(index + 1).morphology().mood() == Morphology.Mood.INFINITIVE);
  }

  /** Whether the verb has a clause that tells what it denies. */
  private boolean hasClause() {
    return verb + 1 < syntax.size() && syntax.token(verb + 1).text().equals("que")
        || syntax.dependents(verb).stream()
            .filter(child -> syntax.isVerbal(child.index()))
            .anyMatch(child -> Set.of("ccomp", "xcomp", "csubj").contains(child.relation()));
  }

  /** {@code Moscú niega}, {@code falta a la verdad}: the verb has nothing that it denies. */
  private boolean isBare() {
    boolean reported = Set.of("ccomp", "parataxis").contains(syntax.token(verb).relation());
    return !reported
        && syntax.dependents(verb).stream()
            .filter(child -> child.index() > verb && !isVerdict(child.index()))
            .noneMatch(child -> Set.of("obj", "advcl", "parataxis").contains(child.relation()))
        && IntStream.range(verb + 1, Math.min(syntax.size(), verb + 4))
            .mapToObj(syntax::token)
            .noneMatch(token -> token.text().equals("que") || token.pos() == PartOfSpeech.VERB);
  }
}
