package org.trama.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.trama.model.EntityKind;

/** Reads {@code gazetteer-es.ttl}. */
final class GazetteerReader {
  private final TurtleFile file;

  GazetteerReader(OntologyFiles files) {
    file = new TurtleFile(files, OntologyFiles.GAZETTEER);
  }

  Gazetteer read() {
    Map<Resource, GazetteerEntry> entries = new LinkedHashMap<>();
    for (EntityKind kind : EntityKind.values()) {
      Resource type = ResourceFactory.createResource(TurtleFile.TRAMA + kind.localName());
      for (Resource resource : file.instances(type)) {
        if (entries.put(resource, entry(resource, kind)) != null) {
          throw file.fault(resource, "is listed twice, under two kinds; keep one of them");
        }
      }
    }
    return new Gazetteer(entries.values());
  }

  private GazetteerEntry entry(Resource resource, EntityKind kind) {
    List<String> labels = file.texts(resource, RDFS.label);
    if (labels.size() != 1) {
      throw file.fault(resource, "needs exactly one rdfs:label, and has " + labels.size());
    }
    List<String> names = new ArrayList<>(labels);
    names.addAll(file.texts(resource, SKOS.altLabel));
    Optional<String> seatOf = file.localNameOf(resource, TurtleFile.term("seatOf"));
    return new GazetteerEntry(
        TurtleFile.localName(resource),
        kind,
        labels.get(0),
        names,
        file.texts(resource, TurtleFile.term("demonym")),
        seatOf,
        file.localNames(resource, TurtleFile.term("partOf")),
        file.localNameOf(resource, TurtleFile.term("serves")),
        file.named(resource, OWL.sameAs).map(Resource::getURI).sorted().toList());
  }
}
