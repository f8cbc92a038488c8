package org.trama.export.event;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.trama.export.graph.Facts;
import org.trama.export.graph.Terms;

/**
 * A claim as it stands in a document.
 *
 * @param node its name
 * @param document where it stands
 * @param event what it is about
 * @param source who says so; the document itself where absent
 * @param polarity local name, {@code Asserted} or {@code Denied}
 * @param modality local name, {@code Actual}, {@code Planned} or {@code Possible}
 * @param confidence from 0 to 1
 * @param quote the words that prove it
 * @param rule local name of the lexicon entry that found it
 */
public record ToldClaim(
    Node node,
    Node document,
    Node event,
    Optional<Node> source,
    String polarity,
    String modality,
    Optional<String> confidence,
    Optional<String> quote,
    Optional<String> rule) {

  /** What a document says of the node of a claim, which must say what it is about. */
  public static ToldClaim of(Facts facts, Node document, Node claim) {
    return new ToldClaim(
        claim,
        document,
        facts.value(document, claim, Terms.ABOUT).orElseThrow(),
        facts.value(document, claim, Terms.SOURCE),
        facts.value(document, claim, Terms.POLARITY).map(Terms::localName).orElse(""),
        facts.value(document, claim, Terms.MODALITY).map(Terms::localName).orElse(""),
        facts.number(document, claim, Terms.CONFIDENCE),
        facts
            .value(document, claim, Terms.EVIDENCE)
            .flatMap(passage -> facts.text(document, passage, Terms.QUOTE)),
        facts.value(document, claim, Terms.RULE).map(Terms::localName));
  }

  /** Whether it says that the event did not happen. */
  public boolean denies() {
    return polarity.equals("Denied");
  }

  /** Who says so: the source, or else the document. */
  public Node speaker() {
    return source.orElse(document);
  }
}
