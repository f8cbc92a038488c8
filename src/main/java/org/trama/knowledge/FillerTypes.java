package org.trama.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.trama.model.EntityKind;

/** What the lexicon's {@code trama:filler} values mean. */
final class FillerTypes {
  private static final List<FillerType> ACTOR =
      Stream.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.ORGANIZATION)
          .<FillerType>map(FillerType.OfKind::new)
          .toList();

  private FillerTypes() {}

  /**
   * A value in the ontology's own namespace is a kind of entity or one of three wider words; any
   * other a noun class.
   */
  static List<FillerType> of(Resource filler) {
    String name = TurtleFile.localName(filler);
    if (!filler.getURI().startsWith(TurtleFile.TRAMA)) {
      return List.of(new FillerType.OfNounClass(name));
    }
    return switch (name) {
      case "Actor" -> ACTOR;
      case "Anything" -> List.of(new FillerType.Anything());
      case "Clause" -> List.of(new FillerType.Clause());
      default -> List.of(new FillerType.OfKind(EntityKind.ofLocalName(name)));
    };
  }
}
