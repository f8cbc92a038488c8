package org.trama.evaluate;

import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;

/**
 * How well a graph agrees with annotations by hand.
 *
 * @param documents how many were annotated
 * @param figures entities, positions, events, arguments, claims and denials, by name, in the order
 *     they are shown
 * @param modality share of the claims found that have the right modality
 * @param quantity share of the annotated figures, of events found, that are right
 * @param time share of the annotated times, of events found, that are right to the day
 * @param grounded share of the evidence that stands where the graph says, where texts were given
 * @param byType events by type
 * @param calibration claims by confidence
 * @param listing a line for every event missed and every spurious one
 */
public record Evaluation(
    int documents,
    Map<String, Counts> figures,
    Share modality,
    Share quantity,
    Share time,
    Optional<Share> grounded,
    Map<String, Counts> byType,
    Calibration calibration,
    List<String> listing) {
  public Evaluation {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
    listing = List.copyOf(listing);
  }

  /**
   * Scores {@code dataset}, whose default graph must be the union of its graphs, against the
   * annotations in {@code goldDirectory}.
   *
   * @param textsDirectory the annotated texts: with them evidence is checked, and helps to tell
   *     events apart
   */
  public static Evaluation of(Dataset dataset, Path goldDirectory, Optional<Path> textsDirectory) {
    List<Gold> gold = Gold.readAll(goldDirectory);
    Optional<Texts> texts = textsDirectory.map(Texts::new);
    GraphReader graph = new GraphReader(dataset);
    Tally tally = new Tally();
    for (Gold document : gold) {
      Optional<String> text = texts.flatMap(all -> all.of(document.name()));
      new DocumentScorer(document, graph.document(document.name()), text, tally).score();
    }
    return new Evaluation(
        gold.size(),
        tally.figures(),
        tally.share("modality"),
        tally.share("quantity"),
        tally.share("time"),
        texts.map(all -> all.grounded(graph.quotes())),
        tally.byType(),
        Calibration.of(tally.judged()),
        tally.listing());
  }

  /** The figures for people: a table, then events by type, then the calibration. */
  public String table() {
    return new EvaluationTable(this).toString();
  }

  /**
   * The figures for machines: a JSON object of figures, accuracies, numbers of cases, and events by
   * type.
   */
  public String json() {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    figures.forEach((name, counts) -> root.set(name, json(mapper, counts)));
    accuracy(root, "modality accuracy", modality);
    accuracy(root, "quantity accuracy", quantity);
    accuracy(root, "time accuracy", time);
    root.putObject("n")
        .put("documents", documents)
        .put("modality", modality.cases())
        .put("quantity", quantity.cases())
        .put("time", time.cases());
    grounded.ifPresent(share -> accuracy(root, "evidence grounded", share));
    ObjectNode types = root.putObject("by type");
    byType.forEach((type, counts) -> types.set(type, json(mapper, counts)));
    try {
      return mapper.writer(new DefaultPrettyPrinter()).writeValueAsString(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void accuracy(ObjectNode root, String name, Share share) {
    share.value().ifPresentOrElse(value -> root.put(name, value), () -> root.putNull(name));
  }

  private static ObjectNode json(ObjectMapper mapper, Counts counts) {
    return mapper
        .createObjectNode()
        .put("p", counts.precision())
        .put("r", counts.recall())
        .put("f1", counts.f1())
        .put("tp", counts.truePositives())
        .put("fp", counts.falsePositives())
        .put("fn", counts.falseNegatives());
  }
}
