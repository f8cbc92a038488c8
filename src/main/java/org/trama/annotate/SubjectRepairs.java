package org.trama.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Gives verbs the subjects that the parser takes for something else. */
final class SubjectRepairs {
  private static final Set<String> RELATIVES = Set.of("quien", "quienes");

  /** Verbs of what happens to somebody, which have no object. */
  private static final Set<String> DYING = Set.of("morir", "fallecer", "perecer");

  private final Tree tree;

  SubjectRepairs(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      tellObject(tree.token(i));
      tellDead(tree.token(i));
      leaveCircumstance(tree.token(i));
      leaveOpening(tree.token(i));
      leadVerb(tree.token(i));
      headClause(tree.token(i));
      leavePreposition(tree.token(i));
    }
  }

  /**
   * {@code enviará tropas}: a plural behind a verb in the singular is its object; so is what stands
   * behind a verb whose subject is before it.
   */
  private void tellObject(Token noun) {
    if (!noun.relation().equals("nsubj")
        || noun.pos() != PartOfSpeech.NOUN
        || noun.index() < noun.head()
        || DYING.contains(tree.token(noun.head()).lemma())) {
      return;
    }
    Morphology.Number number = noun.morphology().number();
    Morphology.Number verbal = tree.number(noun.head());
    boolean apart =
        number != Morphology.Number.NONE
            && verbal != Morphology.Number.NONE
            && number != verbal
            && !tree.governs(noun.index(), "conj");
    if (apart && !hasObject(noun.head()) || isSecond(noun)) {
      tree.attach(noun.index(), noun.head(), "obj");
    }
  }

  /** {@code murieron una treintena de civiles}: whoever stands behind the verb has died. */
  private void tellDead(Token noun) {
    boolean dead =
        noun.relation().equals("obj")
            && noun.pos() == PartOfSpeech.NOUN
            && noun.index() > noun.head()
            && !tree.isBehindPreposition(noun.index())
            && DYING.contains(tree.token(noun.head()).lemma())
            && !tree.governs(noun.head(), "nsubj");
    if (dead) {
      tree.attach(noun.index(), noun.head(), "nsubj");
    }
  }

  /** {@code Israel se reserva el derecho}: a verb has its subject but once. */
  private boolean isSecond(Token noun) {
    boolean first =
        tree.under(noun.head())
            .anyMatch(child -> child.relation().equals("nsubj") && child.index() < noun.head());
    return first && !hasNounObject(noun.head());
  }

  private boolean hasNounObject(int verb) {
    return tree.under(verb).anyMatch(child -> child.relation().equals("obj") && Tree.isNoun(child));
  }

  /** Whether the verb has an object, {@code se} among them, or a clause for one. */
  private boolean hasObject(int verb) {
    return tree.under(verb)
        .anyMatch(
            child ->
                child.relation().equals("ccomp")
                    || child.relation().equals("obj") && !tree.isBehindPreposition(child.index())
                    || child.text().equalsIgnoreCase("se"));
  }

  /**
   * {@code En la ONU, China y Rusia se opusieron}: where it happens is no third of those who do it.
   */
  private void leaveCircumstance(Token place) {
    int verb = place.head();
    if (!place.relation().equals("obl")
        || verb <= place.index()
        || !tree.isBehindPreposition(place.index())
        || !tree.isFree(verb)) {
      return;
    }
    List<Token> row =
        tree.under(place.index())
            .filter(child -> child.relation().equals("conj") && Tree.isNoun(child))
            .filter(child -> !tree.isBehindPreposition(child.index()))
            .toList();
    boolean several = row.size() > 1 && tree.number(verb) == Morphology.Number.PLURAL;
    if (several && tree.is(tree.begin(row.get(0).index()) - 1, ",") && leadsTo(row, verb)) {
      Token first = row.get(0);
      tree.attach(first.index(), verb, "nsubj");
      row.stream().skip(1).forEach(other -> tree.attach(other.index(), first.index(), "conj"));
    }
  }

  /** Whether nothing but the rest of the last name and small words stand before the verb. */
  private boolean leadsTo(List<Token> row, int verb) {
    Token last = row.get(row.size() - 1);
    return IntStream.range(last.index() + 1, verb)
        .allMatch(i -> tree.token(i).head() == last.index() || tree.isSmall(i));
  }

  /** {@code El líder cocalero lo negó}: nobody is given anything without a preposition. */
  private void leadVerb(Token noun) {
    int verb = noun.head();
    boolean first =
        noun.relation().equals("iobj")
            && noun.pos() == PartOfSpeech.NOUN
            && noun.index() < verb
            && tree.begin(noun.index()) == 0
            && noun.index() > 0
            && !tree.isBehindPreposition(noun.index());
    if (first
        && tree.finiteForm(verb).isPresent()
        && tree.isFree(verb)
        && noun.morphology().number() == tree.number(verb)) {
      tree.attach(noun.index(), verb, "nsubj");
    }
  }

  /**
   * {@code Entrevistado por la cadena RCN, el ministro aseguró}: who stands behind the comma is no
   * other name of what stands before it.
   */
  private void leaveOpening(Token noun) {
    if (!noun.relation().equals("appos") || noun.pos() != PartOfSpeech.NOUN) {
      return;
    }
    int begin = tree.begin(noun.index());
    boolean appended = begin < noun.index() && tree.is(begin - 1, ",") && noun.head() < begin;
    int verb = appended ? tree.nextFinite(noun.index()) : -1;
    if (verb >= 0
        && noun.head() < verb
        && tree.isUnder(noun.head(), verb)
        && tree.isFree(verb)
        && noun.morphology().number() == tree.number(verb)) {
      tree.attach(noun.index(), verb, "nsubj");
    }
  }

  /** {@code el presidente, Gustavo Petro, la emprendió contra él}: a finite verb renames nobody. */
  private void headClause(Token verb) {
    int noun = verb.head();
    boolean apposed =
        verb.relation().equals("appos")
            && tree.isFinite(verb.index())
            && tree.isFree(verb.index())
            && tree.token(noun).isRoot()
            && Tree.isNoun(tree.token(noun))
            && noun < verb.index();
    if (apposed) {
      tree.attach(verb.index(), tree.token(noun).head(), tree.token(noun).relation());
      tree.attach(noun, verb.index(), "nsubj");
    }
  }

  /** {@code con quien acordó}: whom a preposition stands before does nothing himself. */
  private void leavePreposition(Token relative) {
    int before = relative.index() - 1;
    boolean governed =
        RELATIVES.contains(relative.text())
            && relative.relation().equals("nsubj")
            && before >= 0
            && tree.token(before).pos() == PartOfSpeech.ADP
            && tree.token(before).head() == relative.head();
    if (governed) {
      tree.attach(before, relative.index(), "case");
      tree.attach(relative.index(), relative.head(), "obl");
    }
  }
}
