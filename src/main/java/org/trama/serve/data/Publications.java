package org.trama.serve.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.trama.serve.http.DataFormat;
import org.trama.serve.visit.PerAtlas;
import org.trama.serve.visit.Visit;

/** Gives publications, and keeps graphs for as long as the dataset is the same. */
public final class Publications {
  private final List<Publication> all;
  private final Map<String, PerAtlas<Graph>> graphs = new ConcurrentHashMap<>();

  /** Publications at paths that differ. */
  public Publications(List<Publication> all) {
    this.all = List.copyOf(all);
  }

  /** What is published at a path. */
  public Optional<Publication> at(String path) {
    return all.stream().filter(publication -> publication.path().equals(path)).findFirst();
  }

  /** What a publication gives at this visit, in this format if it comes in several. */
  public Representation data(Publication publication, Visit visit, DataFormat format) {
    if (publication.content() instanceof Publication.OfText text) {
      return new Representation(text.mediaType(), text.text(), Optional.empty());
    }
    Graph graph = graph(publication.path(), (Publication.OfGraph) publication.content(), visit);
    return new Representation(format.mediaType(), NodeData.write(graph, format), Optional.empty());
  }

  private Graph graph(String path, Publication.OfGraph content, Visit visit) {
    return graphs
        .computeIfAbsent(path, any -> new PerAtlas<>())
        .of(visit.atlas(), () -> content.of().apply(visit.dataset()));
  }
}
