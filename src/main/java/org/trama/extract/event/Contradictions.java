package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Denials of a sentence that do not tell themselves what is denied: {@code lo negó}, {@code
 * desmintió esas acusaciones}, {@code algo que Teherán niega}, {@code "Patrañas", zanjó X}.
 */
final class Contradictions {
  /** Nouns of the lexicon for what can be denied. */
  private static final String ALLEGATIONS = "Allegation";

  /** Nouns of the lexicon for a total that one gives. */
  private static final String TOTALS = "Total";

  /** Words of the lexicon by which one calls a statement untrue. */
  private static final String FALSEHOODS = "Falsehood";

  /** Class of event told by verbs of accusing. */
  private static final String ACCUSATION = "Accusation";

  private static final Set<String> LYING = Set.of("mentir", "fabular");

  /** Pronouns that stand for a whole statement. */
  private static final Set<String> NEUTER = Set.of("lo", "algo", "ello", "eso", "esto", "todo");

  private final Quotes quotes;
  private final DocumentReports reports;
  private final Lexicon lexicon;
  private final NounClasses classes;

  Contradictions(Quotes quotes, DocumentReports reports, Lexicon lexicon) {
    this.quotes = quotes;
    this.reports = reports;
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
  }

  /**
   * A denial of what was said elsewhere.
   *
   * @param word the word that denies
   * @param report who denies, and how
   * @param types classes of event that it names; empty where it names none
   * @param accusers whose statement it is, where that is said; empty otherwise
   * @param counted whether it is a figure that is denied
   * @param earlier whether they denied it before the sentence's own time: {@code había negado}
   * @param only whether it is the last thing said and no more: {@code un extremo que X niega}
   */
  record Contradiction(
      Span word,
      Report report,
      Set<String> types,
      Set<String> accusers,
      boolean counted,
      boolean earlier,
      boolean only) {
    Contradiction {
      types = Set.copyOf(types);
      accusers = Set.copyOf(accusers);
    }
  }

  /** Those of the sentence, in order. */
  List<Contradiction> in(Scene scene) {
    List<Contradiction> found = new ArrayList<>();
    quotes
        .retorts(scene, word -> lexicon.nounClass(FALSEHOODS).contains(word))
        .forEach(
            retort ->
                found.add(
                    new Contradiction(
                        retort.word(), retort.report(), Set.of(), Set.of(), false, false, false)));
    for (Trigger trigger : scene.triggers()) {
      if (!trigger.isNoun()) {
        denial(scene, trigger)
            .flatMap(report -> contradiction(scene, trigger, report))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The denial that the verb expresses, with whoever it comes from. */
  private Optional<Report> denial(Scene scene, Trigger trigger) {
    Token verb = scene.syntax().token(trigger.head());
    if (accusesOfLying(scene.syntax(), trigger)) {
      return reports.in(scene).at(trigger.head()).map(Contradictions::contrary);
    }
    return reports
        .in(scene)
        .denial(trigger)
        .map(report -> report.sources().isEmpty() ? spoken(scene, verb, report) : report)
        .filter(report -> !report.sources().isEmpty());
  }

  /** {@code acusó a Bakú de mentir}: who does denies what the other said. */
  private boolean accusesOfLying(Syntax syntax, Trigger trigger) {
    return trigger.tells(ACCUSATION)
        && syntax.dependents(trigger.head()).stream()
            .filter(child -> child.index() > trigger.head())
            .anyMatch(child -> LYING.contains(child.lemma()));
  }

  private static Report contrary(Report report) {
    return new Report(
        report.sources(), Polarity.DENIED, Modality.ACTUAL, report.span(), report.rule());
  }

  /**
   * Whoever speaks where the verb names nobody: in a quotation its speaker, whoever it is according
   * to, in a relative clause the subject of the clause around it.
   */
  private Report spoken(Scene scene, Token verb, Report report) {
    Optional<Report> quoted = quotes.over(verb);
    if (quoted.isPresent()) {
      return report.by(quoted.get().sources());
    }
    Optional<Report> according = reports.in(scene).cited(verb.index());
    if (according.isPresent()) {
      return report.by(according.get().sources());
    }
    Syntax syntax = scene.syntax();
    return verb.relation().startsWith("acl")
        ? report.by(
            new Subjects(scene)
                .of(syntax.clauseHead(verb.head())).stream()
                    .flatMap(link -> link.phrase().named().stream())
                    .distinct()
                    .toList())
        : report;
  }

  private Optional<Contradiction> contradiction(Scene scene, Trigger trigger, Report report) {
    Syntax syntax = scene.syntax();
    Span word = syntax.token(trigger.head()).span();
    List<Phrase> objects = objects(scene, trigger);
    Set<String> types =
        types(
            scene,
            objects.stream().filter(phrase -> isDirect(syntax, phrase, trigger.head())).toList());
    Predicate<Phrase> alleged =
        phrase -> isAllegation(syntax, phrase.theme()) && hasNoClause(syntax, phrase.theme());
    boolean relative = isRelative(syntax, trigger.head());
    boolean pointsBack =
        relative
            || new VerbGroup(syntax).hasClitic(trigger.head())
            || accusesOfLying(syntax, trigger)
            || !hasClause(syntax, trigger.head())
                && (!types.isEmpty()
                    || objects.stream().anyMatch(alleged)
                    || objects.isEmpty() && isBare(syntax, trigger.head()));
    boolean counted =
        objects.stream()
            .filter(alleged)
            .anyMatch(phrase -> classes.has(TOTALS, syntax, phrase.theme()));
    Set<String> accusers =
        objects.stream()
            .filter(alleged)
            .flatMap(phrase -> accusers(scene, phrase))
            .filter(id -> !report.sources().contains(id))
            .collect(Collectors.toSet());
    return pointsBack
        ? Optional.of(
            new Contradiction(
                word,
                report,
                types,
                accusers,
                counted,
                isEarlier(syntax, trigger.head()),
                relative))
        : Optional.empty();
  }

  /** {@code había negado}, {@code hasta ahora negaba}. */
  private static boolean isEarlier(Syntax syntax, int verb) {
    return syntax.token(verb).morphology().tense() == Morphology.Tense.IMPERFECT
        || syntax.auxiliaries(verb).stream()
            .anyMatch(aux -> aux.morphology().tense() == Morphology.Tense.IMPERFECT);
  }

  /** Whose the statement is: {@code las acusaciones de Kiev}, {@code el informe estadounidense}. */
  private static Stream<String> accusers(Scene scene, Phrase phrase) {
    Stream<String> owners =
        scene.phrases().stream()
            .filter(other -> other.marker().equals("de") && other.begin() > phrase.head())
            .filter(other -> scene.syntax().token(other.head()).head() == phrase.head())
            .flatMap(other -> other.named().stream());
    return Stream.concat(phrase.within().stream(), owners);
  }

  /** Nouns that the verb denies: behind it, or before it where it stands in a relative clause. */
  private List<Phrase> objects(Scene scene, Trigger trigger) {
    Syntax syntax = scene.syntax();
    int verb = trigger.head();
    Stream<Phrase> modified =
        syntax.token(verb).relation().startsWith("acl")
            ? scene.phraseAt(syntax.token(verb).head()).stream()
            : Stream.empty();
    Predicate<Phrase> own =
        phrase ->
            phrase.begin() > verb
                && Set.of("", "de", "a", "en").contains(phrase.marker())
                && !phrase.refers()
                && !trigger.tokens().contains(phrase.head())
                && isBelow(syntax, phrase.head(), verb);
    return Stream.concat(modified, scene.phrases().stream().filter(own)).distinct().toList();
  }

  /** Whether the phrase is what the verb itself denies, or what the verb stands in a clause of. */
  private static boolean isDirect(Syntax syntax, Phrase phrase, int verb) {
    return syntax.token(phrase.head()).head() == verb || phrase.begin() < verb;
  }

  /** Whether the noun hangs on the verb with no other verb between. */
  private static boolean isBelow(Syntax syntax, int noun, int verb) {
    return syntax.ancestors(noun).stream()
        .map(Token::index)
        .filter(above -> above == verb || syntax.isVerbal(above))
        .findFirst()
        .filter(above -> above == verb)
        .isPresent();
  }

  /** Classes of deeds that the nouns name without telling who did what: {@code negó el envío}. */
  private Set<String> types(Scene scene, List<Phrase> nouns) {
    return nouns.stream()
        .flatMap(noun -> scene.triggersAt(noun.theme()).stream())
        .filter(Trigger::isNoun)
        .flatMap(trigger -> trigger.entry().senses().stream())
        .flatMap(sense -> sense.event().stream())
        .filter(type -> !lexicon.eventClass(type).isSpeech())
        .collect(Collectors.toSet());
  }

  private boolean isAllegation(Syntax syntax, int noun) {
    return classes.has(ALLEGATIONS, syntax, noun) || NEUTER.contains(syntax.word(noun));
  }

  private static boolean hasNoClause(Syntax syntax, int noun) {
    return syntax.dependents(noun).stream()
        .noneMatch(
            child ->
                child.relation().startsWith("acl")
                    && child.index() > noun
                    && noun + 1 < syntax.size()
                    && syntax.token(noun + 1).text().equals("de"));
  }

  /** {@code extremo que las autoridades han desmentido}, {@code lo que Teherán niega}. */
  private boolean isRelative(Syntax syntax, int verb) {
    Token token = syntax.token(verb);
    if (token.relation().startsWith("acl") && isAllegation(syntax, token.head())) {
      return true;
    }
    return IntStream.range(1, verb)
        .filter(i -> syntax.token(i).text().equals("que") && syntax.token(i).head() == verb)
        .anyMatch(i -> isAllegation(syntax, i - 1));
  }

  /** Whether the verb has a clause that tells what it denies. */
  private static boolean hasClause(Syntax syntax, int verb) {
    return verb + 1 < syntax.size() && syntax.token(verb + 1).text().equals("que")
        || syntax.dependents(verb).stream()
            .filter(child -> syntax.isVerbal(child.index()))
            .anyMatch(child -> Set.of("ccomp", "xcomp", "csubj").contains(child.relation()));
  }

  /** {@code Moscú niega}, {@code falta a la verdad}: the verb has nothing that it denies. */
  private static boolean isBare(Syntax syntax, int verb) {
    boolean reported = Set.of("ccomp", "parataxis").contains(syntax.token(verb).relation());
    return !reported
        && syntax.dependents(verb).stream()
            .filter(child -> child.index() > verb)
            .noneMatch(child -> Set.of("obj", "advcl", "parataxis").contains(child.relation()))
        && IntStream.range(verb + 1, Math.min(syntax.size(), verb + 4))
            .mapToObj(syntax::token)
            .noneMatch(token -> token.text().equals("que") || token.pos() == PartOfSpeech.VERB);
  }
}
