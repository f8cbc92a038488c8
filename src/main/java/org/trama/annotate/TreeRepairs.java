package org.trama.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Corrects what the parser is known to get wrong, where the words leave no doubt. */
final class TreeRepairs {
  /** Verbs that do stand before {@code que} as auxiliaries of another: {@code tiene que ir}. */
  private static final Set<String> AUXILIARIES = Set.of("tener", "haber", "ser", "estar", "ir");

  /** Verbs of which a clause with {@code que} tells what was said. */
  private static final Set<String> SAYING =
      Set.of(
          "admitir",
          "afirmar",
          "agregar",
          "alegar",
          "anunciar",
          "asegurar",
          "avisar",
          "añadir",
          "confirmar",
          "contestar",
          "decir",
          "declarar",
          "denunciar",
          "explicar",
          "indicar",
          "informar",
          "insistir",
          "manifestar",
          "negar",
          "precisar",
          "prometer",
          "reconocer",
          "recordar",
          "reiterar",
          "replicar",
          "responder",
          "revelar",
          "señalar",
          "sostener",
          "subrayar");

  private final List<Token> tokens;

  private TreeRepairs(List<Token> parsed) {
    this.tokens = new ArrayList<>(parsed);
  }

  /** The words of a sentence, under governors and in functions that can be. */
  static List<Token> mend(List<Token> parsed) {
    TreeRepairs repairs = new TreeRepairs(parsed);
    for (Token token : parsed) {
      repairs.governClause(token);
      repairs.tellContent(token);
      repairs.tellObject(token);
    }
    repairs.tokens.replaceAll(TreeRepairs::conjunction);
    return List.copyOf(repairs.tokens);
  }

  /**
   * {@code para pedir que retire}: the clause belongs to {@code pedir}, which the parser takes for
   * an auxiliary of {@code retire}.
   */
  private void governClause(Token verb) {
    int clause = verb.head();
    int that = verb.relation().equals("aux") ? that(verb.index(), clause) : -1;
    if (that < 0 || AUXILIARIES.contains(verb.lemma())) {
      return;
    }
    Token head = tokens.get(clause);
    tokens.set(verb.index(), as(PartOfSpeech.VERB, verb).under(head.head(), head.relation()));
    tokens.set(clause, head.under(verb.index(), "ccomp"));
    tokens.set(that, tokens.get(that).under(clause, "mark"));
    for (int i = 0; i < that; i++) {
      if (i != verb.index() && tokens.get(i).head() == clause) {
        tokens.set(i, tokens.get(i).under(verb.index(), tokens.get(i).relation()));
      }
    }
  }

  /**
   * {@code respondió, en una entrevista con Le Monde, que no irá}: what stands behind the insertion
   * is what was said, and nothing about Le Monde.
   */
  private void tellContent(Token clause) {
    int that = clause.relation().startsWith("acl") ? that(clause.head(), clause.index()) : -1;
    if (that < 1 || !tokens.get(that - 1).text().equals(",")) {
      return;
    }
    for (int i = that - 2; i > 0; i--) {
      Token comma = tokens.get(i);
      Token verb = tokens.get(i - 1);
      if (comma.text().equals(",") && SAYING.contains(verb.lemma()) && !hasObject(verb.index())) {
        tokens.set(clause.index(), clause.under(verb.index(), "ccomp"));
        tokens.set(that, tokens.get(that).under(clause.index(), "mark"));
        return;
      }
    }
  }

  /** {@code respondió que enviará tropas}: a plural behind a verb in the singular is its object. */
  private void tellObject(Token noun) {
    if (!noun.relation().equals("nsubj")
        || noun.pos() != PartOfSpeech.NOUN
        || noun.index() < noun.head()) {
      return;
    }
    Morphology.Number number = noun.morphology().number();
    Morphology.Number verbal = number(noun.head());
    boolean apart =
        number != Morphology.Number.NONE
            && verbal != Morphology.Number.NONE
            && number != verbal
            && under(noun.index()).noneMatch(child -> child.relation().equals("conj"));
    if (apart && !hasObject(noun.head())) {
      tokens.set(noun.index(), tokens.get(noun.index()).under(noun.head(), "obj"));
    }
  }

  /** Of the finite form: the auxiliary's, where there is one. */
  private Morphology.Number number(int verb) {
    return Stream.concat(
            under(verb).filter(child -> child.relation().equals("aux")),
            Stream.of(tokens.get(verb)))
        .filter(form -> form.morphology().mood().isFinite())
        .findFirst()
        .map(form -> form.morphology().number())
        .orElse(Morphology.Number.NONE);
  }

  /** Whether the verb has an object, {@code se} among them, or a clause for one. */
  private boolean hasObject(int verb) {
    return under(verb)
        .anyMatch(
            child ->
                child.relation().equals("ccomp")
                    || child.relation().equals("obj") && !isBehindA(child)
                    || child.text().equalsIgnoreCase("se"));
  }

  /** Parsers call {@code a Ucrania} an object, whatever is given to it. */
  private boolean isBehindA(Token word) {
    return under(word.index())
        .anyMatch(child -> child.relation().equals("case") && child.lemma().equals("a"));
  }

  private Stream<Token> under(int head) {
    return tokens.stream().filter(token -> token.head() == head);
  }

  /** Index of the {@code que} between the words; -1 where there is none. */
  private int that(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.get(i).text().equals("que")) {
        return i;
      }
    }
    return -1;
  }

  /** A {@code que} that only marks a clause is no pronoun, whatever the tagger says. */
  private static Token conjunction(Token token) {
    return token.relation().equals("mark") && token.text().equals("que")
        ? as(PartOfSpeech.SCONJ, token)
        : token;
  }

  private static Token as(PartOfSpeech pos, Token token) {
    return new Token(
        token.index(),
        token.span(),
        token.text(),
        token.lemma(),
        pos,
        token.morphology(),
        token.head(),
        token.relation());
  }
}
