package org.trama.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Gives verbs of saying what they say, and takes from them what they do not. */
final class ContentRepairs {
  /** Before those in whose presence something is said. */
  private static final Set<String> BEFORE = Set.of("ante", "durante", "tras", "desde", "a", "al");

  /** Verbs that have what is answered behind {@code a}. */
  private static final Set<String> ANSWERING = Set.of("contestar", "replicar", "responder");

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

  ContentRepairs(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    List<Token> parsed = tree.tokens();
    for (Token token : parsed) {
      int that = tree.that(token);
      if (that > 0) {
        tellContent(token, that);
        tellOf(token, that);
        tellBefore(token, that);
      }
      tellInsertion(token);
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
      int verb = i - 1;
      if (tree.is(i, ",") && JUDGING.contains(tree.token(verb).lemma())) {
        tree.attach(clause.index(), verb, "csubj");
        tree.attach(that, clause.index(), "mark");
        return;
      }
      if (tree.is(i, ",") && SayingVerbs.has(tree.token(verb)) && !hasContent(verb)) {
        tree.attach(clause.index(), verb, "ccomp");
        tree.attach(that, clause.index(), "mark");
        return;
      }
    }
  }

  /**
   * {@code reconoció ante la Kneset que fue Israel}: what stands behind the first {@code que} is
   * what was said, where the verb has nothing else for it.
   */
  private void tellBefore(Token clause, int that) {
    if (tree.token(that - 1).pos() == PartOfSpeech.PUNCT) {
      return;
    }
    Token noun = tree.token(clause.head());
    Token verb = noun.head() < 0 ? noun : tree.token(noun.head());
    boolean before =
        BEFORE.stream()
            .anyMatch(
                word ->
                    tree.under(noun.index())
                        .anyMatch(
                            child -> child.relation().equals("case") && child.text().equals(word)));
    if (before
        && verb.index() < noun.index()
        && SayingVerbs.has(verb)
        && !ANSWERING.contains(verb.lemma())
        && !hasContent(verb.index())) {
      tree.attach(clause.index(), verb.index(), "ccomp");
      tree.attach(that, clause.index(), "mark");
    }
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
        .filter(i -> INFORMING.contains(tree.token(i).lemma()) && !hasContent(i))
        .findFirst()
        .ifPresent(
            verb -> {
              tree.attach(clause.index(), verb, "ccomp");
              tree.attach(that, clause.index(), "mark");
            });
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

  private boolean hasContent(int verb) {
    return tree.governs(verb, "ccomp")
        || tree.under(verb)
            .anyMatch(
                child ->
                    child.relation().equals("obj") && !tree.isBehindPreposition(child.index()));
  }
}
