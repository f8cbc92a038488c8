package org.trama.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trama.model.Claim;
import org.trama.model.ClaimNames;
import org.trama.model.Extraction;

/**
 * What a document says, without what was rejected by hand.
 *
 * @param extraction what is left of it
 * @param names lasting names of its claims, in their order
 */
record Accepted(Extraction extraction, List<String> names) {
  Accepted {
    names = List.copyOf(names);
  }

  /** {@code whole} without the claims called so, and without the events that nobody claims then. */
  static Accepted of(Extraction whole, Set<String> rejected) {
    List<String> all = ClaimNames.of(whole.claims());
    List<Claim> claims = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Set<String> bereft = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      if (rejected.contains(all.get(i))) {
        bereft.add(whole.claims().get(i).event());
      } else {
        claims.add(whole.claims().get(i));
        names.add(all.get(i));
      }
    }
    claims.forEach(claim -> bereft.remove(claim.event()));
    Extraction rest =
        new Extraction(
            whole.entities(),
            whole.mentions(),
            whole.positions(),
            whole.parts(),
            whole.events().stream().filter(event -> !bereft.contains(event.id())).toList(),
            claims);
    return new Accepted(rest, names);
  }

  /** Which of the document's events the claim called so is about; empty where there is none. */
  List<String> eventsOf(String name) {
    int at = names.indexOf(name);
    return at < 0 ? List.of() : List.of(extraction.claims().get(at).event());
  }
}
