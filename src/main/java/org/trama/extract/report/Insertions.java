package org.trama.extract.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.PhraseFinder;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Clauses put into what somebody says to tell who does: {@code Ucrania, aseguró el ministro, ha
 * perdido la ciudad}, {@code fue Serbia, asegura, la que armó al comando}.
 */
final class Insertions {
  private static final Set<String> EDGES = Set.of(",", "–", "—", "-", "(", ")");

  /** How many words such a clause has at most, and where it names nobody. */
  private static final int LONGEST = 18;

  private static final int SHORTEST = 4;

  private final Scene scene;
  private final Syntax syntax;

  Insertions(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /**
   * Such a clause.
   *
   * @param begin index of its first word
   * @param end index of what parts it from the words that go on
   * @param speaker the phrase that names its subject; empty where it leaves that out
   */
  record Insertion(int begin, int end, Optional<Phrase> speaker) {
    PhraseFinder.Range range() {
      return new PhraseFinder.Range(begin, end);
    }
  }

  /** The insertion of which the word is the verb. */
  Optional<Insertion> at(int verb) {
    int begin = beginOfGroup(verb);
    if (begin < 2 || !isEdge(begin - 1) || !isTold(verb)) {
      return Optional.empty();
    }
    Optional<Phrase> speaker = speaker(verb);
    int end = edgeBehind(speaker.map(Phrase::end).orElse(verb + 1));
    boolean whole =
        end - verb <= (speaker.isPresent() ? LONGEST : SHORTEST)
            && end < syntax.size() - 2
            && isAlone(verb, end)
            && (speaker.isPresent() || isBare(verb, end) && !isJoined(verb))
            && isWithinClause(begin, end);
    return whole ? Optional.of(new Insertion(begin, end, speaker)) : Optional.empty();
  }

  private int beginOfGroup(int verb) {
    int begin = verb;
    while (begin > 0
        && (syntax.token(begin - 1).lemma().equals("haber")
            || Set.of("lo", "así").contains(syntax.word(begin - 1)))) {
      begin--;
    }
    return begin;
  }

  private boolean isEdge(int index) {
    return EDGES.contains(syntax.token(index).text());
  }

  private boolean isTold(int verb) {
    Morphology form = syntax.token(verb).morphology();
    return syntax.isFinite(verb)
        && form.person() != 1
        && form.mood() != Morphology.Mood.SUBJUNCTIVE
        && form.mood() != Morphology.Mood.CONDITIONAL;
  }

  /** The first bare phrase behind the verb, up to the edge, that somebody may be called by. */
  private Optional<Phrase> speaker(int verb) {
    int edge = edgeBehind(verb + 1);
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > verb && phrase.begin() < edge)
        .filter(phrase -> phrase.marker().isEmpty() && !isTime(phrase) || isSeat(phrase, verb))
        .filter(phrase -> !phrase.named().isEmpty() || isSubject(phrase.head(), verb))
        .findFirst();
  }

  /** {@code , aseguran en Kiev,}: those of whose seat it is said. */
  private boolean isSeat(Phrase phrase, int verb) {
    return phrase.marker().equals("en")
        && phrase.begin() <= verb + 2
        && phrase.refers()
        && syntax.token(verb).morphology().number() == Morphology.Number.PLURAL;
  }

  private boolean isSubject(int word, int verb) {
    Token token = syntax.token(word);
    return token.head() == verb && token.relation().startsWith("nsubj");
  }

  private boolean isTime(Phrase phrase) {
    return scene.times().stream().anyMatch(time -> phrase.covers(time.end() - 1));
  }

  private int edgeBehind(int from) {
    return IntStream.range(from, syntax.size())
        .filter(this::isEdge)
        .findFirst()
        .orElse(syntax.size());
  }

  /** Whether nothing within opens another clause. */
  private boolean isAlone(int verb, int end) {
    return IntStream.range(verb + 1, end)
        .noneMatch(
            i ->
                syntax.isFinite(i) && syntax.isVerbal(i)
                    || Set.of("que", "si", ":", ";").contains(syntax.word(i)));
  }

  /** {@code llegó, saludó, habló}: one of several things that somebody does. */
  private boolean isJoined(int verb) {
    return syntax.token(verb).relation().equals("conj");
  }

  /** Whether nothing but when it was said stands within. */
  private boolean isBare(int verb, int end) {
    return IntStream.range(verb + 1, end)
        .allMatch(
            i ->
                Set.of(PartOfSpeech.ADV, PartOfSpeech.DET).contains(syntax.token(i).pos())
                    || scene.isTime(i));
  }

  /**
   * Whether it parts the verb of the clause around it from what comes first there, and is no more
   * than the verb of one that is set off itself: {@code Ali, presidente de Guyana, denunció}.
   */
  private boolean isWithinClause(int begin, int end) {
    int first = begin - 2;
    while (first >= 0 && !Set.of(";", ":", "que").contains(syntax.word(first))) {
      boolean own = isEdge(first) || syntax.token(first).morphology().mood().isFinite();
      if (own) {
        return false;
      }
      first--;
    }
    return IntStream.range(end + 1, syntax.size())
        .anyMatch(i -> syntax.token(i).morphology().mood().isFinite());
  }
}
