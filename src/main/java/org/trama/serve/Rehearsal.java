package org.trama.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.trama.serve.atlas.Atlas;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.entity.EntityPage;
import org.trama.serve.entity.SearchPage;
import org.trama.serve.http.Links;
import org.trama.serve.http.SitePaths;
import org.trama.serve.visit.Visit;
import org.trama.serve.visit.Work;
import org.trama.serve.words.Speech;

/**
 * Visits what takes longest, and one page of every kind, before anybody else does: what can be kept
 * of it is kept then, and the program has run warm. So the first visitor waits no longer than
 * others.
 *
 * @param dataset that the pages show
 * @param routes to them
 */
record Rehearsal(DatasetGraph dataset, Routes routes) {
  /** Those with most events; the pages of the others are quickly made. */
  private static final int BEST_KNOWN = 40;

  private static final int GRAPHS = 5;

  /** Where to go, and with which parameters. */
  private record Stop(String path, Map<String, String> parameters) {
    private static Stop at(String path) {
      return new Stop(path, Map.of());
    }
  }

  /** Visits {@code atlas} in all languages. */
  void of(Atlas atlas) {
    List<Stop> stops =
        Stream.of(firstSeen(), oneOfEach(atlas), longest(atlas)).flatMap(stop -> stop).toList();
    for (Speech speech : Speech.values()) {
      Txn.executeRead(
          dataset,
          () -> {
            stops.forEach(
                stop -> routes.page(stop.path(), visit(atlas, speech, stop.parameters())));
            SearchPage.suggestions(visit(atlas, speech, Map.of("q", "a")));
          });
    }
  }

  private Visit visit(Atlas atlas, Speech speech, Map<String, String> parameters) {
    return new Visit(
        dataset, atlas, Work.NONE, speech, name -> Optional.ofNullable(parameters.get(name)));
  }

  private static Stream<Stop> firstSeen() {
    return Stream.of(
        Stop.at(SitePaths.HOME),
        Stop.at(SitePaths.DISPUTES),
        Stop.at(SitePaths.EVENTS),
        Stop.at(SitePaths.GRAPH),
        Stop.at(SitePaths.QUERY),
        new Stop(SitePaths.SEARCH, Map.of("q", "a")));
  }

  /** The latest event and the document that tells it. */
  private static Stream<Stop> oneOfEach(Atlas atlas) {
    return atlas.events().stream()
        .limit(1)
        .flatMap(
            event ->
                Stream.concat(
                    Stream.of(event.iri()),
                    event.voices().stream().limit(1).map(voice -> voice.document().iri())))
        .map(new Links(atlas.base())::node)
        .filter(path -> !path.startsWith(SitePaths.NODE))
        .map(Stop::at);
  }

  private static Stream<Stop> longest(Atlas atlas) {
    Links links = new Links(atlas.base());
    List<EntityEntry> best =
        atlas
            .entities()
            .filter(entity -> entity.events() >= EntityPage.MANY)
            .sorted(Comparator.comparingInt(EntityEntry::events).reversed())
            .limit(BEST_KNOWN)
            .filter(entity -> links.node(entity.iri()).startsWith("/entity/"))
            .toList();
    List<String> keys = best.stream().limit(GRAPHS).map(entity -> links.key(entity.iri())).toList();
    return Stream.of(
            best.stream().map(entity -> Stop.at(links.node(entity.iri()))),
            keys.stream().map(key -> new Stop(SitePaths.GRAPH, Map.of("e", key))),
            keys.stream()
                .skip(1)
                .map(key -> new Stop(SitePaths.BETWEEN, Map.of("a", keys.get(0), "b", key))))
        .flatMap(stops -> stops);
  }
}
