package org.trama.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trama.annotate.SharedAnnotator;
import org.trama.knowledge.Knowledge;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Claim;
import org.trama.model.Extraction;

/**
 * Short texts, all published on Wednesday, 20 November 2024, and what they tell under the project's
 * own lexicon.
 */
final class ShortTexts {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 20);

  private static final Extractor EXTRACTOR =
      new TramaExtractor(Knowledge.read(OntologyFiles.in(Path.of("ontology"))));

  private ShortTexts() {}

  static AnnotatedDocument annotate(String text) {
    return SharedAnnotator.annotate(text, Optional.of(PUBLISHED));
  }

  static Extraction extract(AnnotatedDocument document) {
    return EXTRACTOR.extract(document);
  }

  /** What the text claims of events of the class. */
  static List<Claim> claims(String text, String type) {
    Extraction extraction = extract(annotate(text));
    return extraction.events().stream()
        .filter(event -> event.type().equals(type))
        .flatMap(
            event -> extraction.claims().stream().filter(claim -> claim.event().equals(event.id())))
        .toList();
  }
}
