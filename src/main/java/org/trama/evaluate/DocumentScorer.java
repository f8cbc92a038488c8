package org.trama.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds one document's share to the tally. */
final class DocumentScorer {
  private final Gold gold;
  private final EntityAlignment entities;
  private final EventAlignment events;
  private final Predicted predicted;
  private final Tally tally;

  DocumentScorer(Gold gold, Predicted predicted, Optional<String> text, Tally tally) {
    this.gold = gold;
    this.predicted = predicted;
    this.tally = tally;
    entities = new EntityAlignment(gold, predicted);
    events = new EventAlignment(gold, predicted, entities, text);
  }

  void score() {
    tally.count("entities", entities.typed());
    tally.count("entities (type ignored)", entities.untyped());
    tally.count("positions", entities.positions());
    List<Predicted.PredictedEvent> spurious = events.spurious();
    int found = predicted.events.size() - spurious.size();
    tally.count("events", new Counts(found, spurious.size(), gold.events().size() - found));
    events.gold().forEach((key, event) -> score(event, events.of(key)));
    spurious.forEach(this::scoreSpurious);
  }

  private void score(Gold.GoldEvent event, Optional<Predicted.PredictedEvent> found) {
    tally.countType(event.type(), found.isPresent() ? new Counts(1, 0, 0) : new Counts(0, 0, 1));
    Collection<Predicted.PredictedArgument> arguments =
        found
            .<Collection<Predicted.PredictedArgument>>map(other -> other.arguments)
            .orElse(Set.of());
    int matched = events.matched(event, arguments);
    tally.count(
        "arguments",
        new Counts(matched, arguments.size() - matched, event.arguments().size() - matched));
    Collection<Predicted.PredictedClaim> claims =
        found.<Collection<Predicted.PredictedClaim>>map(other -> other.claims).orElse(Set.of());
    scoreClaims(event, claims);
    scoreDenials(event, claims);
    found.ifPresentOrElse(other -> scoreAttributes(event, other), () -> tally.list(missed(event)));
  }

  private void scoreClaims(Gold.GoldEvent event, Collection<Predicted.PredictedClaim> claims) {
    List<Predicted.PredictedClaim> left = new ArrayList<>(claims);
    List<Predicted.PredictedClaim> right = new ArrayList<>();
    for (Gold.GoldClaim claim : event.claims()) {
      Optional<Predicted.PredictedClaim> hit =
          left.stream()
              .filter(
                  other -> sameSource(claim, other) && other.polarity().equals(claim.polarity()))
              .findFirst();
      hit.ifPresent(
          other -> {
            left.remove(other);
            right.add(other);
            tally.judge("modality", other.modality().equals(claim.modality()));
          });
    }
    tally.count(
        "claims", new Counts(right.size(), left.size(), event.claims().size() - right.size()));
    tally.judge(right, true);
    tally.judge(left, false);
  }

  private boolean sameSource(Gold.GoldClaim claim, Predicted.PredictedClaim other) {
    if (claim.source().isEmpty() || other.source().isEmpty()) {
      return claim.source().isEmpty() && other.source().isEmpty();
    }
    return entities.same(claim.source().get(), other.source(), "");
  }

  private void scoreDenials(Gold.GoldEvent event, Collection<Predicted.PredictedClaim> claims) {
    List<Gold.GoldClaim> annotated =
        event.claims().stream().filter(Gold.GoldClaim::isDenial).toList();
    List<Predicted.PredictedClaim> denials =
        claims.stream().filter(Predicted.PredictedClaim::isDenial).toList();
    int hits =
        (int)
            annotated.stream()
                .filter(claim -> denials.stream().anyMatch(other -> sameSource(claim, other)))
                .count();
    int spurious = Math.max(0, denials.size() - hits);
    tally.count("denials", new Counts(hits, spurious, annotated.size() - hits));
  }

  private void scoreAttributes(Gold.GoldEvent event, Predicted.PredictedEvent found) {
    if (event.min().isPresent() || event.max().isPresent()) {
      tally.judge(
          "quantity",
          found.attributes.stream()
              .anyMatch(told -> told.min().equals(event.min()) && told.max().equals(event.max())));
    }
    if (event.start().isPresent()) {
      String start = event.start().get();
      String end = event.end().orElse(start);
      tally.judge(
          "time",
          found.attributes.stream()
              .anyMatch(
                  told ->
                      day(told.start()).equals(start)
                          && day(told.end().isEmpty() ? told.start() : told.end()).equals(end)));
    }
  }

  private static String day(String date) {
    return date.substring(0, Math.min(10, date.length()));
  }

  private void scoreSpurious(Predicted.PredictedEvent event) {
    int denials = (int) event.claims.stream().filter(Predicted.PredictedClaim::isDenial).count();
    tally.countType(event.type, new Counts(0, 1, 0));
    tally.count("arguments", new Counts(0, event.arguments.size(), 0));
    tally.count("claims", new Counts(0, event.claims.size(), 0));
    tally.count("denials", new Counts(0, denials, 0));
    tally.judge(event.claims, false);
    tally.list(spurious(event));
  }

  private String missed(Gold.GoldEvent event) {
    String evidence = event.evidence();
    int end = Math.min(evidence.length(), 140);
    return "missed   " + gold.name() + " " + event.type() + ": " + evidence.substring(0, end);
  }

  private String spurious(Predicted.PredictedEvent event) {
    List<String> arguments =
        event.arguments.stream().map(argument -> argument.role() + " " + argument.text()).toList();
    int[] span = event.spans.isEmpty() ? new int[2] : event.spans.get(0);
    return "spurious "
        + gold.name()
        + " "
        + event.type
        + ": "
        + String.join(", ", arguments)
        + " @["
        + span[0]
        + ","
        + span[1]
        + ")";
  }
}
