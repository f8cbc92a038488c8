package org.trama.export.selection;

import java.math.BigDecimal;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.trama.model.TramaException;

/**
 * What of the graph is wanted. Conditions of different kinds must all hold; of several values of
 * one kind, one is enough.
 *
 * <p>What is chosen is closed: an event comes with its arguments, the claims that meet the
 * conditions, their sources, evidence and documents. An event keeps the status that the whole
 * corpus gives it, so that leaving out a denial makes no fact of a disputed event.
 *
 * @param entities names, keys or IRIs; only events that one of them takes part in or speaks about
 * @param types local names of event classes; only events of one of them or of its subclasses
 * @param since only events that are known to go on at or after this day
 * @param until only events that are known to have begun by this day
 * @param statuses only events of one of these
 * @param minConfidence only claims at least this sure, from 0 to 1
 * @param documents glob patterns of paths, such as {@code prensa/**}; only what these documents say
 * @param text whether documents come with their full text; quotations always do
 */
public record Selection(
    Set<String> entities,
    Set<String> types,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Set<Status> statuses,
    Optional<BigDecimal> minConfidence,
    List<String> documents,
    boolean text) {

  public Selection {
    entities = Set.copyOf(entities);
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
    documents = List.copyOf(documents);
    if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
      throw new TramaException(
          "nothing happens since " + since.get() + " and until " + until.get() + "; swap the days");
    }
    if (minConfidence.filter(value -> !isShare(value)).isPresent()) {
      throw new TramaException(
          "the least confidence is a number from 0 to 1, and " + minConfidence.get() + " is not");
    }
    documents.forEach(Selection::matcher);
  }

  private static boolean isShare(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
  }

  /** All there is. */
  public static Selection everything() {
    return new Selection(
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        List.of(),
        true);
  }

  /** Whether some events or claims may be left out of a document that is chosen. */
  boolean choosesClaims() {
    return !entities.isEmpty()
        || !types.isEmpty()
        || since.isPresent()
        || until.isPresent()
        || !statuses.isEmpty()
        || minConfidence.isPresent();
  }

  boolean choosesDocuments() {
    return !documents.isEmpty();
  }

  boolean choosesPath(String path) {
    return documents.isEmpty()
        || documents.stream().anyMatch(glob -> matcher(glob).matches(path(path)));
  }

  private static PathMatcher matcher(String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new TramaException(
          "the pattern of paths '"
              + glob
              + "' is not understood: "
              + e.getDescription()
              + "; write it like prensa/** or *.txt",
          e);
    }
  }

  private static Path path(String path) {
    return Path.of(path);
  }
}
