package org.trama.extract.event;

import java.util.Optional;
import java.util.Set;
import org.trama.model.Span;

/**
 * A denial of what was said elsewhere.
 *
 * @param word the word that denies
 * @param report who denies, and how
 * @param types classes of event that it names; empty where it names none
 * @param accusers whose statement it is, where that is said; empty otherwise
 * @param counted whether it is a figure that is denied
 * @param earlier whether they denied it before the sentence's own time: {@code había negado}
 * @param content where in the sentence the denied statement may stand behind the denial
 * @param only whether it is the last thing said and no more: {@code un extremo que X niega}
 * @param about whom its own clause speaks of, where it has one: what is denied is told of them
 */
record Contradiction(
    Span word,
    Report report,
    Set<String> types,
    Set<String> accusers,
    boolean counted,
    boolean earlier,
    Optional<Span> content,
    boolean only,
    Optional<Set<String>> about) {
  Contradiction {
    about = about.map(Set::copyOf);
    types = Set.copyOf(types);
    accusers = Set.copyOf(accusers);
  }
}
