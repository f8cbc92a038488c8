package org.trama.serve;

import java.util.Optional;
import org.trama.serve.atlas.Atlas;
import org.trama.serve.data.NodeData;
import org.trama.serve.data.Publication;
import org.trama.serve.data.Publications;
import org.trama.serve.data.Representation;
import org.trama.serve.entity.GraphFiles;
import org.trama.serve.entity.SearchPage;
import org.trama.serve.http.DataFormat;
import org.trama.serve.http.Parameters;
import org.trama.serve.http.SitePaths;
import org.trama.serve.ontology.OntologyPage;
import org.trama.serve.visit.Visit;
import org.trama.serve.visit.Work;
import org.trama.serve.words.Speech;

/** Which request is for data rather than for a page, and the data. */
final class DataRoutes {
  private static final String[] NODES = {
    "/entity/", "/event/", "/document/", "/quantity/", "/time/", "/run/", "/graph/"
  };

  private final Routes routes;
  private final Publications publications;

  DataRoutes(Routes routes, Publications publications) {
    this.routes = routes;
    this.publications = publications;
  }

  /** The data that a request is for; nothing where it is for a page. */
  Optional<Representation> at(
      String path, Optional<String> accept, Speech speech, Parameters parameters) {
    Optional<String> format = parameters.apply("format");
    if (path.equals(SitePaths.SEARCH) && format.equals(Optional.of("json"))) {
      return Optional.of(
          routes.reading(
              speech,
              parameters,
              visit ->
                  new Representation(
                      "application/json", SearchPage.suggestions(visit), Optional.empty())));
    }
    if (path.equals(SitePaths.PROGRESS)) {
      Work work = routes.work();
      return Optional.of(
          new Representation(
              "text/plain", speech.say(work.spanish(), work.english()), Optional.empty()));
    }
    if (path.equals(SitePaths.GRAPH) && format.isPresent()) {
      return Optional.of(
          routes.reading(speech, parameters, visit -> GraphFiles.of(visit, format.get())));
    }
    Optional<Publication> publication = publications.at(path);
    if (publication.isPresent()) {
      DataFormat wanted = wanted(format, accept).orElse(DataFormat.TURTLE);
      return Optional.of(
          routes.reading(
              speech, parameters, visit -> publications.data(publication.get(), visit, wanted)));
    }
    boolean node = path.equals(SitePaths.NODE) || SitePaths.ONTOLOGIES.contains(path);
    for (String folder : NODES) {
      node |= path.startsWith(folder);
    }
    return Optional.of(node)
        .filter(isNode -> isNode)
        .flatMap(any -> wanted(format, accept))
        .map(wanted -> data(path, wanted, speech, parameters));
  }

  private static Optional<DataFormat> wanted(Optional<String> format, Optional<String> accept) {
    return format.isPresent() ? format.flatMap(DataFormat::ofCode) : DataFormat.preferred(accept);
  }

  private Representation data(
      String path, DataFormat format, Speech speech, Parameters parameters) {
    return routes.reading(
        speech,
        parameters,
        visit -> {
          String iri = iri(path, visit.atlas(), visit);
          return new Representation(
              format.mediaType(),
              NodeData.write(NodeData.of(visit.dataset(), iri), format),
              Optional.empty());
        });
  }

  private static String iri(String path, Atlas atlas, Visit visit) {
    if (SitePaths.ONTOLOGIES.contains(path)) {
      return OntologyPage.graph(atlas.base());
    }
    return path.equals(SitePaths.NODE)
        ? visit.parameter("iri").orElse("")
        : atlas.base() + path.substring(1);
  }
}
