package org.trama.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.export.selection.Selection;
import org.trama.export.selection.Status;
import org.trama.model.TramaException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what of the graph is wanted. */
final class SelectionOptions {
  @Option(
      names = "--entity",
      paramLabel = "NAME",
      description =
          "Only events that it takes part in or speaks about: a name, the end of an IRI, or an IRI. As the other"
              + " conditions, it can be given several times: one of its values is enough, and all kinds must hold.")
  private Set<String> entities = new LinkedHashSet<>();

  @Option(
      names = "--type",
      paramLabel = "CLASS",
      description = "Only events of this class of the ontology, or below it, such as ArmsTransfer.")
  private Set<String> types = new LinkedHashSet<>();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = Words.ToFirstDay.class,
      description =
          "Only events that go on at this day or later: 2022-05-31, 2022-05 or 2022. Events without a day are left out.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = Words.ToLastDay.class,
      description = "Only events that have begun by the end of this day, month or year.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description =
          "Only events that are, in the whole graph, one of ${COMPLETION-CANDIDATES} (capitals aside).")
  private Set<Status> statuses = EnumSet.noneOf(Status.class);

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      description = "Only claims at least this sure, from 0 to 1.")
  private Optional<BigDecimal> minConfidence = Optional.empty();

  @Option(
      names = "--documents",
      paramLabel = "GLOB",
      description =
          "Only what these documents say: a pattern of paths in the corpus, such as 'prensa/**'.")
  private List<String> documents = new ArrayList<>();

  @Option(
      names = "--no-text",
      description =
          "Leave out the full text of the documents, which may not be yours to share. Quotations stay.")
  private boolean noText;

  /** The selection; ends as misuse of {@code line} where there can be none. */
  Selection of(CommandLine line) {
    try {
      return new Selection(
          entities, types, since, until, statuses, minConfidence, documents, !noText);
    } catch (TramaException e) {
      throw new ParameterException(line, e.getMessage(), e);
    }
  }
}
