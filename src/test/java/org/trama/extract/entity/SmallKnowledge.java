package org.trama.extract.entity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.GazetteerEntry;
import org.trama.knowledge.Knowledge;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/**
 * The project's noun classes and a gazetteer of a handful of entries, so that tests do not hang on
 * the full one.
 */
final class SmallKnowledge {
  private SmallKnowledge() {}

  static Gazetteer gazetteer() {
    return new Gazetteer(
        List.of(
            country("Rusia", List.of("Federación Rusa"), "ruso", "rusa", "rusos", "rusas"),
            country("Irán", List.of(), "iraní", "iraníes"),
            country("Taiwán", List.of(), "taiwanés", "taiwanesa"),
            country("Vietnam", List.of(), "vietnamita"),
            country(
                "Estados Unidos", List.of("EE. UU.", "EU"), "estadounidense", "estadounidenses"),
            seat("Moscú", "rusia"),
            plain(
                "Consejo de Seguridad de la ONU", EntityKind.ORGANIZATION, "Consejo de Seguridad"),
            plain("Organización de las Naciones Unidas", EntityKind.ORGANIZATION, "ONU")));
  }

  private static GazetteerEntry country(String label, List<String> others, String... demonyms) {
    List<String> names = Stream.concat(Stream.of(label), others.stream()).toList();
    return new GazetteerEntry(
        Slug.of(label),
        EntityKind.COUNTRY,
        label,
        names,
        List.of(demonyms),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static GazetteerEntry seat(String label, String of) {
    return new GazetteerEntry(
        Slug.of(label),
        EntityKind.PLACE,
        label,
        List.of(label),
        List.of(),
        Optional.of(of),
        List.of(of),
        Optional.empty(),
        List.of());
  }

  private static GazetteerEntry plain(String label, EntityKind kind, String other) {
    return new GazetteerEntry(
        Slug.of(label),
        kind,
        label,
        List.of(label, other),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  static Lexicon lexicon() {
    return Knowledge.read(OntologyFiles.in(Path.of("ontology"))).lexicon();
  }
}
