package org.trama.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.trama.serve.atlas.Atlas;
import org.trama.serve.atlas.EntityEntry;

/**
 * Visits what takes longest, and what is seen first, before anybody else does: what can be kept of
 * it is kept then, and the program has run warm. So the first visitor waits no longer than others.
 *
 * @param dataset that the pages show
 * @param routes to them
 */
record Rehearsal(DatasetGraph dataset, Routes routes) {
  /** Those with most events; the pages of the others are quickly made. */
  private static final int BEST_KNOWN = 40;

  private static final List<String> FIRST_SEEN =
      List.of(Routes.HOME, Routes.DISPUTES, Routes.EVENTS, Routes.GRAPH);

  /** Visits {@code atlas} in all languages. */
  void of(Atlas atlas) {
    List<String> best =
        atlas
            .entities()
            .filter(entity -> entity.events() >= EntityPage.MANY)
            .sorted(Comparator.comparingInt(EntityEntry::events).reversed())
            .limit(BEST_KNOWN)
            .map(entity -> new Links(atlas.base()).node(entity.iri()))
            .filter(path -> path.startsWith("/entity/"))
            .toList();
    for (Speech speech : Speech.values()) {
      Txn.executeRead(dataset, () -> visit(atlas, speech, best));
    }
  }

  private void visit(Atlas atlas, Speech speech, List<String> best) {
    Visit visit = new Visit(dataset, atlas, Work.NONE, speech, name -> Optional.empty());
    FIRST_SEEN.forEach(path -> routes.page(path, visit));
    best.forEach(path -> routes.page(path, visit));
    SearchPage.suggestions(new Visit(dataset, atlas, Work.NONE, speech, name -> Optional.of("a")));
  }
}
