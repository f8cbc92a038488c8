package org.trama.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Gives verbs of saying what they say, and takes from them what they do not. */
final class ContentRepairs {
  /** Verbs of which one tells what somebody is told behind {@code de}. */
  private static final Set<String> INFORMING =
      Set.of("informar", "avisar", "advertir", "alertar", "prevenir", "enterar");

  /** Nouns that have a clause behind {@code de} themselves. */
  private static final Set<String> HAVING =
      Set.of(
          "acusación",
          "advertencia",
          "amenaza",
          "anuncio",
          "certeza",
          "condición",
          "convicción",
          "denuncia",
          "evidencia",
          "garantía",
          "hecho",
          "idea",
          "indicio",
          "necesidad",
          "noticia",
          "peligro",
          "posibilidad",
          "prueba",
          "riesgo",
          "rumor",
          "señal",
          "sospecha",
          "temor",
          "versión");

  /** What one says of a clause that is so or is not. */
  private static final Set<String> JUDGING = Set.of("cierto", "falso", "mentira", "verdad");

  private final Tree tree;
  private final Contents contents;
  private final RoundaboutContents round;

  ContentRepairs(Tree tree) {
    this.tree = tree;
    this.contents = new Contents(tree);
    this.round = new RoundaboutContents(tree, contents);
  }

  void mend() {
    List<Token> parsed = tree.tokens();
    for (Token token : parsed) {
      int that = tree.that(token);
      if (that > 0) {
        tellContent(token, that);
        tellCalled(token, that);
        tellTaken(token, that);
        tellOf(token, that);
        round.tell(token, that);
      }
      tellInsertion(token);
      tellBehindColon(token);
    }
  }

  /**
   * {@code respondió, en una entrevista con Le Monde, que no irá}: what stands behind the insertion
   * is what was said, and nothing about Le Monde.
   */
  private void tellContent(Token clause, int that) {
    if (!tree.is(that - 1, ",")) {
      return;
    }
    for (int i = that - 2; i > 0; i--) {
      int verb = tree.is(i, ",") ? beforeTime(i - 1) : i;
      if (tree.is(i, ",") && JUDGING.contains(tree.token(verb).lemma())) {
        tree.attach(clause.index(), verb, "csubj");
        tree.attach(that, clause.index(), "mark");
        return;
      }
      if (tree.is(i, ",") && SayingVerbs.has(tree.token(verb)) && !contents.has(verb)) {
        tree.content(verb, that, clause.index());
        return;
      }
    }
  }

  /** {@code negó ayer, en una entrevista}: the word before those that say when. */
  private int beforeTime(int word) {
    int at = word;
    while (at > 0
        && (Times.are(tree.token(at))
            || tree.token(at).pos() == PartOfSpeech.ADV
            || tree.token(at).pos() == PartOfSpeech.ADP && at < word
            || tree.token(at).relation().equals("det") && Times.are(tree.token(at + 1)))) {
      at--;
    }
    return at;
  }

  /**
   * {@code rechazó como «calumnia» que envíe soldados}: the clause is what is called so, and says
   * nothing of the word it is called.
   */
  private void tellCalled(Token clause, int that) {
    Token name = tree.token(clause.head());
    int before = isQuoted(name.index(), that) ? name.index() - 2 : name.index() - 1;
    boolean called =
        that <= name.index() + 2
            && before > 0
            && (tree.is(before, "como") || tree.is(before, "de") && isQuoted(name.index(), that))
            && name.head() >= 0
            && name.head() < before
            && tree.token(name.head()).pos() == PartOfSpeech.VERB
            && clause.morphology().mood() == Morphology.Mood.SUBJUNCTIVE;
    if (called) {
      tree.content(name.head(), that, clause.index());
      tree.attach(before, name.index(), "case");
      tree.attach(name.index(), name.head(), "obl");
    }
  }

  /** {@code da por hecho que Irán atacará}: what is taken for so, and not what a deed is like. */
  private void tellTaken(Token clause, int that) {
    int taken = that - 1;
    if (taken > 1 && tree.is(taken - 1, "por") && tree.token(taken - 2).lemma().equals("dar")) {
      tree.content(taken - 2, that, clause.index());
    }
  }

  private boolean isQuoted(int word, int that) {
    return that == word + 2 && tree.is(word - 1, "\"") && tree.is(word + 1, "\"");
  }

  /**
   * {@code informó en un comunicado leído en la televisión de que había abatido a dos}: the clause
   * is what is informed of, where no noun stands before it that has one.
   */
  private void tellOf(Token clause, int that) {
    if (!tree.is(that - 1, "de") || HAVING.contains(tree.token(that - 2).lemma())) {
      return;
    }
    IntStream.iterate(that - 2, i -> i >= 0 && !tree.is(i, ";"), i -> i - 1)
        .filter(i -> INFORMING.contains(tree.token(i).lemma()) && !contents.has(i))
        .findFirst()
        .ifPresent(verb -> tree.content(verb, that, clause.index()));
  }

  /** {@code negó lo dicho por Kiev: que India envió tanques}: what was said, and is denied. */
  private void tellBehindColon(Token clause) {
    boolean opened =
        clause.relation().equals("advcl")
            && tree.under(clause.index())
                .filter(mark -> mark.relation().equals("mark") && tree.is(mark.index(), "que"))
                .anyMatch(mark -> tree.is(mark.index() - 1, ":"));
    if (opened && clause.head() < clause.index() && SayingVerbs.has(tree.token(clause.head()))) {
      tree.attach(clause.index(), clause.head(), "ccomp");
    }
  }

  /**
   * {@code no contemplan sanciones, puntualizó la ministra}: who said it is no circumstance of it.
   */
  private void tellInsertion(Token verb) {
    boolean dependent =
        Set.of("advcl", "acl", "conj", "ccomp").contains(verb.relation())
            && verb.head() < verb.index()
            && SayingVerbs.has(verb)
            && tree.isFinite(verb.index());
    if (dependent
        && tree.is(verb.index() - 1, ",")
        && tree.under(verb.index())
            .noneMatch(child -> Set.of("mark", "cc", "ccomp").contains(child.relation()))
        && tree.under(verb.index())
            .anyMatch(child -> child.relation().equals("nsubj") && child.index() > verb.index())) {
      tree.attach(verb.index(), verb.head(), "parataxis");
    }
  }
}
