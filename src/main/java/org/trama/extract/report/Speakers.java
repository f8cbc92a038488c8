package org.trama.extract.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.frame.NounLinker;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Who speaks at a word of saying: its subject, its agent in the passive, whose the noun is. */
final class Speakers {
  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;
  private final NounLinker nouns;
  private final Insertions insertions;
  private final LooseSpeakers loose;

  Speakers(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = subjects;
    this.nouns = new NounLinker(scene, subjects);
    this.insertions = new Insertions(scene);
    this.loose = new LooseSpeakers(scene, subjects);
  }

  /** The phrases that name who speaks at the word, several where they are joined. */
  List<Link> of(Trigger trigger) {
    if (trigger.isNoun()) {
      return nouns.links(trigger).stream()
          .filter(
              link ->
                  link.function() == Link.Function.SUBJECT
                      || link.function() == Link.Function.GENITIVE)
          .filter(link -> !link.phrase().named().isEmpty())
          .filter(link -> isOwn(trigger.head(), link))
          .toList();
    }
    if (syntax.isPassive(trigger.head())) {
      return scene.phrases().stream()
          .filter(
              phrase ->
                  phrase.marker().equals("por")
                      && syntax.token(phrase.head()).head() == trigger.head())
          .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 1))
          .toList();
    }
    Optional<Insertions.Insertion> insertion = insertions.at(trigger.head());
    if (insertion.isPresent()) {
      return speaking(insertion.get());
    }
    Optional<Phrase> antecedent = loose.antecedent(trigger.head());
    if (antecedent.isPresent()) {
      return List.of(new Link(antecedent.get(), Link.Function.SUBJECT, 0.9));
    }
    if (isPreceded(trigger.head())) {
      return subjects.own(trigger.head());
    }
    Optional<Link> postposed = postposed(trigger.head());
    if (postposed.isPresent()) {
      return withConjuncts(postposed.get());
    }
    if (isSaidByOthers(trigger.head())) {
      return List.of();
    }
    List<Link> seated = loose.seated(trigger.head());
    return seated.isEmpty() ? subjects.of(trigger.head()) : seated;
  }

  private List<Link> speaking(Insertions.Insertion insertion) {
    return insertion.speaker().stream()
        .flatMap(name -> withConjuncts(new Link(name, Link.Function.SUBJECT, 0.95)).stream())
        .filter(link -> link.phrase().begin() < insertion.end())
        .toList();
  }

  /** {@code informaciones sobre el envío de Irán}: whose the sending is does not inform. */
  private boolean isOwn(int noun, Link link) {
    int above = syntax.token(link.phrase().head()).head();
    boolean within = link.phrase().head() > noun && above > noun;
    return !within || scene.triggersAt(above).stream().noneMatch(Trigger::isNoun);
  }

  private boolean isSubjectOf(Phrase phrase, int verb) {
    Token head = syntax.token(phrase.head());
    return head.head() == verb && head.relation().startsWith("nsubj");
  }

  /** A name, or bare people: {@code advirtieron funcionarios rusos}. */
  private static boolean isActor(Phrase phrase) {
    return phrase.refers() || !phrase.named().isEmpty() && phrase.begin() == phrase.head();
  }

  /** Whether the verb has a subject before it, with no other verb between. */
  private boolean isPreceded(int verb) {
    return subjects.own(verb).stream()
        .map(link -> link.phrase().head())
        .anyMatch(
            head -> head < verb && IntStream.range(head, verb - 1).noneMatch(syntax::isFinite));
  }

  /** {@code como aseguran opositores en Miami}: nobody who is named. */
  private boolean isSaidByOthers(int verb) {
    return verb > 0
        && verb + 1 < syntax.size()
        && syntax.word(verb - 1).equals("como")
        && syntax.token(verb).morphology().number() == Morphology.Number.PLURAL
        && syntax.token(verb + 1).pos() == PartOfSpeech.NOUN;
  }

  private List<Link> withConjuncts(Link first) {
    List<Link> links = new ArrayList<>(List.of(first));
    for (Phrase phrase : scene.phrases()) {
      boolean joined = phrase.isJoinedTo(links);
      if (joined && !opensClause(phrase)) {
        links.add(new Link(phrase, Link.Function.SUBJECT, first.strength()));
      }
    }
    return links;
  }

  /** {@code informó Netanyahu, y Hezbolá respondió}: behind a comma another clause begins. */
  private boolean opensClause(Phrase phrase) {
    int conjunction = phrase.begin() - 1;
    return conjunction > 0
        && syntax.token(conjunction).pos() == PartOfSpeech.CCONJ
        && syntax.word(conjunction - 1).equals(",");
  }

  /**
   * The subject behind a verb of saying that itself stands behind a comma or a quotation: {@code …,
   * informó X}.
   */
  Optional<Link> postposed(int verb) {
    int before = verb - 1;
    while (before > 0
        && Set.of("ha", "han", "había", "habían", "lo", "así", "como")
            .contains(syntax.word(before))) {
      before--;
    }
    boolean cut =
        before >= 0
            && Set.of(",", "”", "\"", "»", "–", "—", "-").contains(syntax.token(before).text());
    boolean comes = before + 1 < verb && Set.of("como").contains(syntax.word(before + 1));
    if (!cut && !comes || syntax.token(verb).morphology().mood() == Morphology.Mood.GERUND) {
      return Optional.empty();
    }
    return scene.phrases().stream()
        .filter(
            phrase ->
                phrase.begin() > verb
                    && (phrase.begin() <= verb + 2 || isSubjectOf(phrase, verb))
                    && phrase.marker().isEmpty())
        .filter(phrase -> scene.times().stream().noneMatch(time -> phrase.covers(time.end() - 1)))
        .filter(
            phrase ->
                phrase.begin() == verb + 1
                    || isSubjectOf(phrase, verb)
                    || syntax.token(verb + 1).pos() == PartOfSpeech.ADV
                    || syntax.token(verb + 1).pos() == PartOfSpeech.PRON)
        .filter(
            phrase ->
                syntax.token(phrase.head()).relation().startsWith("nsubj")
                    || isActor(phrase) && !isPreceded(verb))
        .findFirst()
        .or(() -> isPreceded(verb) ? Optional.empty() : loose.farther(verb))
        .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 0.95));
  }
}
