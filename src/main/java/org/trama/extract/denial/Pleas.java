package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Clauses by which who is accused says of himself and his own that there was nothing of the kind,
 * in other words than those of the accusation: {@code nuestras tropas no se han movido}, {@code
 * aquella noche no despegó ningún aparato}, {@code no falta ni uno en nuestros arsenales}.
 */
final class Pleas {
  private static final String GROUND = "Ground";

  private static final String ARMY = "Army";

  /** Words by which only how, when or how much is denied, or what is still to come. */
  private static final Set<String> QUALMS =
      Set.of(
          "más",
          "primero",
          "primera",
          "primeros",
          "antes",
          "solo",
          "sólo",
          "solamente",
          "únicamente",
          "deliberadamente",
          "deliberado",
          "intencionadamente",
          "intencionalmente",
          "adrede",
          "sabiendas",
          "propósito",
          "gratuitamente",
          "indiscriminadamente",
          "sin",
          "si",
          "hasta",
          "mientras",
          "rojas",
          "roja");

  private static final Set<String> REASONS = Set.of("por", "para", "como");

  private final Scene scene;
  private final Syntax syntax;
  private final NounClasses classes;
  private final UndoneDeeds undone;
  private final VerbGroup group;

  Pleas(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.classes = new NounClasses(lexicon);
    this.undone = new UndoneDeeds(scene, lexicon);
    this.group = new VerbGroup(syntax);
  }

  /** Those of the sentence, in order. */
  List<NegatedClauses.Clause> all() {
    List<NegatedClauses.Clause> clauses = new ArrayList<>();
    for (int verb = 0; verb < syntax.size(); verb++) {
      if (isPlea(verb)) {
        Set<String> types = undone.types(verb);
        if (!types.isEmpty()) {
          clauses.add(new NegatedClauses.Clause(verb, types, names(verb)));
        }
      }
    }
    return clauses;
  }

  /** The clause of a verb of denying, where what it says is of this kind. */
  Optional<NegatedClauses.Clause> under(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> Set.of("ccomp", "xcomp").contains(child.relation()))
        .map(Token::index)
        .filter(clause -> clause > verb && syntax.isVerbal(clause))
        .filter(clause -> undone.isDone(clause) && isOfHimself(clause))
        .map(clause -> new NegatedClauses.Clause(clause, undone.types(clause), names(clause)))
        .filter(clause -> !clause.types().isEmpty())
        .findFirst();
  }

  private boolean isPlea(int verb) {
    return syntax.isVerbal(verb)
        && syntax.isFinite(verb)
        && isMain(verb)
        && group.isNegated(verb)
        && isOfHimself(verb);
  }

  private boolean isOfHimself(int verb) {
    return group.modality(verb) == Modality.ACTUAL
        && isOwn(verb)
        && words(verb).noneMatch(this::isQualm)
        && !hasReason(verb);
  }

  /** Not {@code ni un solo soldado}, which is none. */
  private boolean isQualm(int word) {
    boolean one =
        word > 0
            && syntax.word(word).equals("solo")
            && Set.of("un", "ni").contains(syntax.word(word - 1));
    return QUALMS.contains(syntax.word(word)) && !one;
  }

  /** {@code no combaten por gusto}: only why is denied, or what for. */
  private boolean hasReason(int verb) {
    return words(verb).filter(i -> i > verb).mapToObj(syntax::word).anyMatch(REASONS::contains);
  }

  /** Whether the clause is one that is said, and not one within it. */
  private boolean isMain(int verb) {
    String relation = syntax.token(verb).relation();
    return Set.of("root", "ccomp", "parataxis", "conj", "dep", "csubj").contains(relation)
        || relation.equals("advcl")
            && syntax.dependents(verb).stream().noneMatch(word -> word.relation().equals("mark"));
  }

  /** The words of the clause itself. */
  private IntStream words(int verb) {
    return IntStream.range(0, syntax.size()).filter(i -> syntax.clauseHead(i) == verb);
  }

  /** Whether it speaks of those who say it, of their men and arms, or of nobody. */
  private boolean isOwn(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> child.relation().startsWith("nsubj"))
        .allMatch(
            subject ->
                UndoneDeeds.NOBODY.contains(syntax.word(subject.index()))
                    || subject.pos() == PartOfSpeech.PRON
                    || classes.hasAny(UndoneDeeds.OWN, syntax, subject.index())
                    || scene.phraseAt(subject.index()).filter(Phrase::refers).isPresent());
  }

  /** Ids of those of whom the clause speaks, but for where. */
  private Set<String> names(int verb) {
    return scene.phrases().stream()
        .filter(phrase -> syntax.clauseHead(phrase.head()) == verb && phrase.head() != verb)
        .filter(phrase -> !Set.of("en", "desde", "hacia").contains(phrase.marker()))
        .filter(phrase -> !classes.hasAny(List.of(ARMY, GROUND), syntax, phrase.head()))
        .flatMap(phrase -> phrase.named().stream())
        .collect(Collectors.toSet());
  }
}
