package org.trama.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.trama.serve.atlas.Atlas;

/** Gives publications, and keeps graphs for as long as the dataset is the same. */
final class Publications {
  private final List<Publication> all;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(Atlas atlas, Graph graph) {}

  Publications(List<Publication> all) {
    this.all = List.copyOf(all);
  }

  Optional<Publication> at(String path) {
    return all.stream().filter(publication -> publication.path().equals(path)).findFirst();
  }

  /** What a publication gives at this visit, in this format if it comes in several. */
  DataRoutes.Data data(Publication publication, Visit visit, DataFormat format) {
    if (publication.content() instanceof Publication.OfText text) {
      return new DataRoutes.Data(text.mediaType(), text.text(), Optional.empty());
    }
    Graph graph = graph(publication.path(), (Publication.OfGraph) publication.content(), visit);
    return new DataRoutes.Data(format.mediaType(), NodeData.write(graph, format), Optional.empty());
  }

  private Graph graph(String path, Publication.OfGraph content, Visit visit) {
    Kept last = kept.get(path);
    if (last != null && last.atlas() == visit.atlas()) {
      return last.graph();
    }
    Graph graph = content.of().apply(visit.dataset());
    kept.put(path, new Kept(visit.atlas(), graph));
    return graph;
  }
}
