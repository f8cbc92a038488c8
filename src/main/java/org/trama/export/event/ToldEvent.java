package org.trama.export.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.trama.export.graph.Role;

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
public record ToldEvent(
    Node node,
    String type,
    Optional<String> plover,
    Map<Role, List<Node>> arguments,
    Optional<When> when,
    Optional<HowMuch> howMuch,
    Optional<String> status,
    Optional<String> corroboration) {

  public ToldEvent {
    arguments = Map.copyOf(arguments);
  }

  /** Who or what fills a role, sorted; nobody where it is not told. */
  public List<Node> fillers(Role role) {
    return arguments.getOrDefault(role, List.of());
  }
}
