package org.trama.extract.denial;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.draft.Draft;
import org.trama.extract.report.Report;
import org.trama.model.Span;

/**
 * A denial of what was said elsewhere.
 *
 * @param word the word that denies
 * @param report who denies, and how
 * @param types classes of event that it names; empty where it names none
 * @param accusers whose statement it is, where that is said; empty otherwise
 * @param traits what sort of denial it is
 * @param content where in the sentence the denied statement may stand behind the denial
 * @param about whom its own clause speaks of, where it has one: what is denied is told of them
 * @param deed the noun of a deed that the denial stands beside, where it does: {@code el envío, que
 *     X niega}
 */
record Contradiction(
    Span word,
    Report report,
    Set<String> types,
    Set<String> accusers,
    Set<Trait> traits,
    Optional<Span> content,
    Optional<Set<String>> about,
    Optional<Span> deed) {
  /** Sorts of denials; one may be of several. */
  enum Trait {
    /** It is a figure that is denied. */
    COUNTED,
    /** They denied it before the sentence's own time: {@code había negado}. */
    EARLIER,
    /** The last thing said is meant and no more: {@code un extremo que X niega}. */
    LAST,
    /** Those who deny it deny having had a part in it: {@code negó cualquier implicación}. */
    DISOWNED,
    /** Those who deny it say of themselves that they did not do it: {@code no hemos disparado}. */
    OWN,
    /**
     * They reject it, which denies what others say they did and nothing else: {@code lo rechaza}.
     */
    REJECTED,
    /** Those who said it are called liars: what they said is denied, not what the document says. */
    LIE;

    /** Adds the trait to others where it holds. */
    void addTo(Set<Trait> traits, boolean holds) {
      if (holds) {
        traits.add(this);
      }
    }
  }

  Contradiction {
    about = about.map(Set::copyOf);
    types = Set.copyOf(types);
    accusers = Set.copyOf(accusers);
    traits = Set.copyOf(traits);
  }

  /** Those whose statement it is, but for the ones who deny it. */
  static Set<String> others(Set<String> accusers, Report denial) {
    return accusers.stream()
        .filter(id -> !denial.sources().contains(id))
        .collect(Collectors.toSet());
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether it says that it is such an event that it denies. */
  boolean names(Draft draft) {
    return types.contains(draft.type());
  }

  /** Whether the event is told by the noun that the denial stands beside. */
  boolean isBeside(Draft draft) {
    return names(draft) && deed.filter(noun -> noun.overlaps(draft.span())).isPresent();
  }

  /** Whether the event is told where its content may stand. */
  boolean contains(Draft draft) {
    return content.filter(span -> span.contains(draft.span())).isPresent();
  }

  /** Whether somebody who is named, and is none of those who deny, asserts the event. */
  boolean isOfOthers(Draft draft) {
    return isOfOthers(draft, report.sources());
  }

  /** Whether somebody who is named, and is none of {@code deniers}, asserts the event. */
  static boolean isOfOthers(Draft draft, Collection<String> deniers) {
    return draft.voices().stream()
        .filter(voice -> voice.isAsserted() && !voice.isBy(deniers))
        .anyMatch(voice -> voice.source().isPresent());
  }
}
