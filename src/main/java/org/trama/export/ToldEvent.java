package org.trama.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * An event as one or several documents tell it.
 *
 * @param node its name
 * @param type local name of its class
 * @param plover its PLOVER category
 * @param arguments who fills which role, sorted
 * @param when the time that the first document to give one gives
 * @param howMuch the quantity, likewise
 * @param status local name of its status in the whole corpus
 * @param corroboration how many sources assert it in the whole corpus
 */
record ToldEvent(
    Node node,
    String type,
    Optional<String> plover,
    Map<Role, List<Node>> arguments,
    Optional<When> when,
    Optional<HowMuch> howMuch,
    Optional<String> status,
    Optional<String> corroboration) {

  ToldEvent {
    arguments = Map.copyOf(arguments);
  }

  List<Node> fillers(Role role) {
    return arguments.getOrDefault(role, List.of());
  }
}
