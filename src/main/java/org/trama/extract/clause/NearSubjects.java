package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** The subjects that stand beside the verb itself. */
public final class NearSubjects {
  /** Words behind which a clause begins. */
  private static final Set<String> OPENERS = Set.of("y", "e", "pero", "mientras", ";");

  private final Scene scene;
  private final Syntax syntax;
  private final Clitics clitics;

  public NearSubjects(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.clitics = new Clitics(syntax);
  }

  /** The verb's own, or else those that its place makes its own; empty where there is none. */
  List<Link> of(int verb) {
    List<Link> own = own(verb);
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Link> adjacent = adjacent(verb);
    return adjacent.isPresent() ? List.of(adjacent.get()) : gapped(verb);
  }

  /** Those that the parser makes the verb's own, with what is coordinated with them. */
  List<Link> own(int verb) {
    List<Link> links = new ArrayList<>();
    for (Phrase phrase : scene.phrases()) {
      Token head = syntax.token(phrase.head());
      boolean subject =
          head.relation().startsWith("nsubj")
              && head.head() == verb
              && phrase.marker().isEmpty()
              && !clitics.isClitic(head.index());
      boolean joined = phrase.isJoinedTo(links);
      if (subject || joined) {
        links.add(new Link(phrase, Link.Function.SUBJECT, 1.0));
      }
    }
    return links;
  }

  /** The phrase that ends right before a finite verb, where the parser made nothing of it. */
  private Optional<Link> adjacent(int verb) {
    int edge = beginOfGroup(verb);
    if (!syntax.isFinite(verb) || edge == 0) {
      return Optional.empty();
    }
    int before = ClauseOpenings.beforeAside(syntax, edge);
    return scene.phrases().stream()
        .filter(phrase -> phrase.marker().isEmpty() && phrase.begin() < edge)
        .filter(phrase -> reaches(phrase, edge) || opensAt(phrase, before))
        .filter(phrase -> !clitics.isClitic(phrase.head()) && !phrase.named().isEmpty())
        .filter(phrase -> !belongsToOther(phrase, verb))
        .findFirst()
        .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 0.75));
  }

  /** {@code y Malasia, su próxima presidenta, prometió}: a name that opens the clause. */
  private boolean opensAt(Phrase phrase, int edge) {
    return phrase.refers()
        && phrase.begin() > 0
        && OPENERS.contains(syntax.word(phrase.begin() - 1))
        && reaches(phrase, edge);
  }

  /** Where the verb begins, with the auxiliaries, adverbs and pronouns before it. */
  private int beginOfGroup(int verb) {
    int first = verb;
    while (first > 0 && leansOnVerb(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean leansOnVerb(int index) {
    PartOfSpeech pos = syntax.token(index).pos();
    return pos == PartOfSpeech.AUX || pos == PartOfSpeech.ADV || clitics.isClitic(index);
  }

  private boolean belongsToOther(Phrase phrase, int verb) {
    return syntax
        .head(phrase.head())
        .filter(above -> above.index() != verb && syntax.isVerbal(above.index()))
        .isPresent();
  }

  /**
   * Whether nothing but complements after {@code de} stands between the phrase and {@code edge}.
   */
  private boolean reaches(Phrase phrase, int edge) {
    int at = phrase.end();
    for (Phrase next : scene.phrases()) {
      boolean complement = next.marker().equals("de") && next.begin() <= at + 1 && next.end() > at;
      if (complement) {
        at = next.end();
      }
    }
    return at == edge;
  }

  /** {@code instó a Israel a ceder y a Hamás a negociar}: of each what stands right behind. */
  private List<Link> gapped(int verb) {
    if (!syntax.isInfinitive(verb)) {
      return List.of();
    }
    Likenesses likenesses = new Likenesses(syntax);
    return scene.phrases().stream()
        .filter(phrase -> phrase.end() == verb - 1)
        .filter(
            phrase ->
                scene.phrases().stream().anyMatch(before -> likenesses.isGapped(before, phrase)))
        .map(phrase -> new Link(Subjects.placeless(phrase, verb), Link.Function.SUBJECT, 0.85))
        .toList();
  }
}
