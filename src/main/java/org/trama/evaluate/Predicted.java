package org.trama.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the graph holds of one document, as far as it is scored. Filled by {@link GraphReader}, then
 * only read.
 */
final class Predicted {
  /** Entities by IRI. */
  final Map<String, PredictedEntity> entities = new LinkedHashMap<>();

  /** Events by IRI. */
  final Map<String, PredictedEvent> events = new LinkedHashMap<>();

  /** Offices held. */
  final Set<Office> offices = new TreeSet<>(Office.ORDER);

  PredictedEntity entity(String iri) {
    return entities.computeIfAbsent(iri, key -> new PredictedEntity());
  }

  PredictedEvent event(String iri) {
    return events.computeIfAbsent(iri, key -> new PredictedEvent());
  }

  /** An entity: types, folded labels, folded names. */
  static final class PredictedEntity {
    final Set<String> types = new HashSet<>();
    final Set<String> labels = new HashSet<>();
    final Set<String> names = new HashSet<>();
  }

  /** An event: its type, arguments, claims, evidence and attributes. */
  static final class PredictedEvent {
    String type = "";
    final Set<PredictedArgument> arguments = new TreeSet<>(PredictedArgument.ORDER);
    final Set<PredictedClaim> claims = new TreeSet<>(PredictedClaim.ORDER);
    final List<int[]> spans = new ArrayList<>();
    final List<Attributes> attributes = new ArrayList<>();
  }

  /** An office: IRI of the holder, folded title, IRI of what it is held for or nothing. */
  record Office(String person, String title, String of) {
    static final Comparator<Office> ORDER =
        Comparator.comparing(Office::person, Folded.BY_CODE_POINT)
            .thenComparing(Office::title, Folded.BY_CODE_POINT)
            .thenComparing(Office::of, Folded.BY_CODE_POINT);
  }

  /** A filler of a role: its IRI and its label, which may be empty. */
  record PredictedArgument(String role, String filler, String label) {
    static final Comparator<PredictedArgument> ORDER =
        Comparator.comparing(PredictedArgument::role, Folded.BY_CODE_POINT)
            .thenComparing(PredictedArgument::filler, Folded.BY_CODE_POINT)
            .thenComparing(PredictedArgument::label, Folded.BY_CODE_POINT);

    String text() {
      return label.isEmpty() ? filler : label;
    }
  }

  /**
   * A claim: its IRI, its source's IRI or nothing, polarity and modality in lower case, confidence
   * if told.
   */
  record PredictedClaim(
      String iri, String source, String polarity, String modality, Optional<Double> confidence) {
    static final Comparator<PredictedClaim> ORDER =
        Comparator.comparing(PredictedClaim::iri, Folded.BY_CODE_POINT)
            .thenComparing(PredictedClaim::source, Folded.BY_CODE_POINT)
            .thenComparing(PredictedClaim::polarity, Folded.BY_CODE_POINT)
            .thenComparing(PredictedClaim::modality, Folded.BY_CODE_POINT);

    boolean isDenial() {
      return polarity.equals("denied");
    }
  }

  /** Figures and days of an event. */
  record Attributes(Optional<Double> min, Optional<Double> max, String start, String end) {}

  /** The words of a claim's evidence, and where the graph says that they stand. */
  record Quote(String path, int begin, int end, String text) {}
}
