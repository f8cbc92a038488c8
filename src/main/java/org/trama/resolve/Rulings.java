package org.trama.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trama.model.Claim;
import org.trama.model.ClaimNames;
import org.trama.model.Correction;
import org.trama.model.Correction.Change;
import org.trama.model.CorrectionOutcome;
import org.trama.model.Corrections;
import org.trama.model.Extraction;
import org.trama.model.Reference;
import org.trama.model.Reference.OfClaim;

/** Deals the corrections out to those who apply them, and gathers what became of them. */
final class Rulings {
  private final List<Correction> all;
  private final Map<OfClaim, String> found = new HashMap<>();

  Rulings(Corrections corrections) {
    this.all = corrections.all();
  }

  /** Those of entities. */
  List<Correction> ofEntities() {
    return all.stream().filter(Rulings::isOfEntity).toList();
  }

  /** Those of events. */
  List<Correction> ofEvents() {
    return all.stream().filter(one -> !isOfEntity(one) && !isRejection(one)).toList();
  }

  private static boolean isOfEntity(Correction correction) {
    return correction.subject() instanceof Reference.OfEntity
        || correction.subject() instanceof Reference.OfMention;
  }

  private static boolean isRejection(Correction correction) {
    return correction.change() instanceof Change.Rejected;
  }

  /** What the documents say, by path, without the claims that are rejected. */
  TreeMap<String, Accepted> accept(Map<String, Extraction> extractions) {
    Map<String, Set<String>> rejected = new HashMap<>();
    all.stream()
        .filter(Rulings::isRejection)
        .map(correction -> (OfClaim) correction.subject())
        .forEach(
            claim ->
                rejected.computeIfAbsent(claim.path(), path -> new HashSet<>()).add(claim.name()));
    TreeMap<String, Accepted> accepted = new TreeMap<>();
    extractions.forEach(
        (path, extraction) -> {
          Set<String> names = rejected.getOrDefault(path, Set.of());
          note(path, extraction, names);
          accepted.put(path, Accepted.of(extraction, names));
        });
    return accepted;
  }

  private void note(String path, Extraction extraction, Set<String> rejected) {
    if (rejected.isEmpty()) {
      return;
    }
    Iterator<Claim> claims = extraction.claims().iterator();
    for (String name : ClaimNames.of(extraction.claims())) {
      Claim claim = claims.next();
      if (rejected.contains(name)) {
        found.put(new OfClaim(path, name), claim.event());
      }
    }
  }

  /** What became of every correction, in the order of their file. */
  List<CorrectionOutcome> outcomes(Entities entities, Events events) {
    Iterator<CorrectionOutcome> ofEntities = entities.outcomes().iterator();
    Iterator<CorrectionOutcome> ofEvents = events.outcomes().iterator();
    List<CorrectionOutcome> outcomes = new ArrayList<>();
    for (Correction correction : all) {
      if (isRejection(correction)) {
        outcomes.add(rejection(correction, events));
      } else {
        outcomes.add(isOfEntity(correction) ? ofEntities.next() : ofEvents.next());
      }
    }
    return outcomes;
  }

  private CorrectionOutcome rejection(Correction correction, Events events) {
    OfClaim claim = (OfClaim) correction.subject();
    String event = found.get(claim);
    if (event == null) {
      String unknown = EntityOutcomes.unknown(correction, 0);
      return new CorrectionOutcome(correction, Optional.of(unknown), List.of(), List.of());
    }
    List<String> left =
        Stream.ofNullable(events.ids().getOrDefault(claim.path(), Map.of()).get(event)).toList();
    return new CorrectionOutcome(correction, Optional.empty(), List.of(), left);
  }
}
