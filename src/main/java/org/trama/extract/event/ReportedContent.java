package org.trama.extract.event;

import java.util.Set;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Which dependents of a reporting word are what it reports, and not how, where or by whom. */
final class ReportedContent {
  private static final Set<String> CONTENT =
      Set.of("ccomp", "xcomp", "csubj", "obj", "nsubj:pass", "csubj:pass");
  private static final Set<String> LOOSE =
      Set.of("advcl", "acl", "acl:relcl", "obl", "nmod", "dep", "parataxis", "iobj", "appos");

  /** Verbs that only present what is said of their object. */
  private static final Set<String> EXISTENTIAL = Set.of("haber", "existir");

  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;
  private final Reporters reporters;

  ReportedContent(Scene scene, Subjects subjects, Reporters reporters) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = subjects;
    this.reporters = reporters;
  }

  /**
   * Whether the path that enters {@code reporter} from {@code child} comes out of what it reports.
   */
  boolean holds(int reporter, int child) {
    String relation = syntax.token(child).relation();
    if (relation.startsWith("nsubj") && !relation.equals("nsubj:pass")) {
      return syntax.token(reporter).pos() != PartOfSpeech.NOUN
          && child > reporter
          && !sourceCovers(child, reporter);
    }
    if (CONTENT.contains(relation)) {
      return child > reporter || syntax.sameSegment(child, reporter) && !opensClause(reporter);
    }
    return LOOSE.contains(relation) && child > reporter && opensContent(reporter, child);
  }

  /**
   * Whether {@code que} stands right behind the reporter: then what it reports stands behind it
   * too.
   */
  private boolean opensClause(int reporter) {
    return reporter + 1 < syntax.size()
        && Set.of("que", "de").contains(syntax.token(reporter + 1).text());
  }

  private boolean sourceCovers(int child, int reporter) {
    return subjects.of(reporter).stream()
        .anyMatch(link -> link.phrase().covers(child) || link.phrase().head() == child);
  }

  /**
   * Whether {@code que} or a preposition with an infinitive stands right after the reporter or
   * before the child.
   */
  private boolean opensContent(int reporter, int child) {
    boolean noun = syntax.token(reporter).pos() == PartOfSpeech.NOUN;
    for (int i = reporter + 1; i < child; i++) {
      Token token = syntax.token(i);
      if (token.text().equals("que") && (i <= reporter + 4 || token.pos() == PartOfSpeech.SCONJ)) {
        return true;
      }
      boolean breaks = Set.of(";", ":", ".").contains(token.text());
      if (breaks) {
        return false;
      }
    }
    boolean infinitive = syntax.token(child).morphology().mood() == Morphology.Mood.INFINITIVE;
    return infinitive && child - reporter < 8
        || noun && Set.of("acl", "nmod").contains(syntax.token(child).relation());
  }

  /**
   * Whether the word reports a noun, if a noun is what it has: {@code sostener una reunión} says
   * nothing.
   */
  boolean takes(int reporter, int child) {
    boolean support = scene.supportVerbs().contains(syntax.token(reporter).lemma());
    if (!support || syntax.isVerbal(child) || syntax.hasCopula(child)) {
      return true;
    }
    return scene.triggersAt(reporter).stream()
            .flatMap(trigger -> reporters.sense(trigger).stream())
            .flatMap(sense -> sense.frame().arguments().stream())
            .filter(
                argument ->
                    argument.function() != Frame.Function.SUBJECT && argument.role().isEmpty())
            .anyMatch(
                argument ->
                    argument.fillers().stream()
                        .anyMatch(filler -> !(filler instanceof FillerType.Clause)))
        || syntax.token(reporter).pos() == PartOfSpeech.NOUN;
  }

  /**
   * A participle or relative clause beside a noun is the writer's own, whoever speaks of the noun.
   */
  boolean isAside(int index) {
    Token token = syntax.token(index);
    boolean modifier = token.relation().startsWith("acl") || token.relation().equals("amod");
    return modifier
        && token.index() > token.head()
        && token.morphology().mood() != Morphology.Mood.INFINITIVE
        && !followsQue(token.head())
        && !isPresented(token.head());
  }

  /** {@code que haya tropas desplegadas}: what modifies the noun is what is said of it. */
  private boolean isPresented(int noun) {
    return syntax
        .head(noun)
        .filter(verb -> verb.index() < noun && EXISTENTIAL.contains(verb.lemma()))
        .filter(verb -> Set.of("obj", "nsubj").contains(syntax.token(noun).relation()))
        .isPresent();
  }

  /**
   * A clause with a subject of its own goes on from no infinitive: {@code prometió ayudar y Kiev lo
   * agradeció}.
   */
  boolean isSeparate(int index) {
    Token token = syntax.token(index);
    boolean joined = token.relation().equals("conj") && token.morphology().mood().isFinite();
    return joined
        && !syntax.isFinite(token.head())
        && syntax.dependents(index).stream()
            .anyMatch(child -> child.relation().startsWith("nsubj") && child.index() < index);
  }

  /** {@code acusaciones de que}: the clause is what the noun says. */
  private boolean followsQue(int noun) {
    return noun + 2 < syntax.size()
        && syntax.token(noun + 1).text().equals("de")
        && syntax.token(noun + 2).text().equals("que");
  }
}
