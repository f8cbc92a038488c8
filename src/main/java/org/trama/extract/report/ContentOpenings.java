package org.trama.extract.report;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Syntax;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** The words by which what somebody reports begins, where the tree says nothing of it. */
final class ContentOpenings {
  private static final Set<String> PERSONS = Set.of("obj", "iobj", "obl", "obl:agent");

  private final Syntax syntax;
  private final Asides asides;

  ContentOpenings(Syntax syntax, Asides asides) {
    this.syntax = syntax;
    this.asides = asides;
  }

  /**
   * Whether {@code que} or a preposition with an infinitive stands right after the reporter or
   * before the child.
   */
  boolean stand(int reporter, int child) {
    boolean noun = syntax.token(reporter).pos() == PartOfSpeech.NOUN;
    for (int i = reporter + 1; i < child; i++) {
      Token token = syntax.token(i);
      boolean conjunction =
          token.pos() == PartOfSpeech.SCONJ || i <= reporter + 4 && !isRelative(reporter, i);
      if (token.text().equals("que") && conjunction) {
        return !asides.isCircumstance(reporter, i);
      }
      boolean breaks = Set.of(";", ":", ".").contains(token.text());
      if (breaks) {
        return false;
      }
    }
    boolean infinitive = syntax.isInfinitive(child);
    return infinitive
            && (child - reporter < 8 || isBehindSomebody(reporter, child))
            && !isOccasion(child)
        || noun && Set.of("acl", "nmod").contains(syntax.token(child).relation());
  }

  /**
   * {@code fue acusado por el presidente de Armenia, Ion Rusu, de vender}: only the phrase of one
   * person stands between them, however long it is.
   */
  private boolean isBehindSomebody(int reporter, int infinitive) {
    int of = syntax.groupBegin(infinitive) - 1;
    return syntax.word(of).equals("de")
        && syntax.dependents(reporter).stream()
            .filter(child -> PERSONS.contains(child.relation()) && child.index() > reporter)
            .anyMatch(
                child ->
                    IntStream.range(reporter + 1, of)
                        .filter(word -> !syntax.word(word).equals(","))
                        .allMatch(word -> isWithin(word, child.index())));
  }

  private boolean isWithin(int word, int phrase) {
    return word == phrase
        || syntax.ancestors(word).stream().anyMatch(over -> over.index() == phrase);
  }

  /** {@code aseguró, tras reunirse con X, que}: when it was said. */
  private boolean isOccasion(int infinitive) {
    String before = syntax.word(infinitive - 1);
    return Set.of("tras", "al").contains(before)
        || before.equals("de")
            && Set.of("antes", "después", "luego").contains(syntax.word(infinitive - 2));
  }

  /** {@code reconoció a Transnistria, que}, {@code la guerra en la que}. */
  private boolean isRelative(int reporter, int que) {
    return que > reporter + 1
        && syntax.token(que).pos() == PartOfSpeech.PRON
        && (syntax.word(que - 1).equals(",") || syntax.token(que - 1).pos() == PartOfSpeech.DET);
  }
}
