package org.trama.serve.entity;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.model.Role;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Party;
import org.trama.serve.chart.Shapes;
import org.trama.serve.html.Html;
import org.trama.serve.visit.Visit;

/**
 * Some entities and those with whom they share most events.
 *
 * @param visit for which it is
 * @param centres IRIs of the entities in the middle
 * @param edges who shares events with whom
 */
record Neighbourhood(Visit visit, List<String> centres, List<Edge> edges) {
  private static final int MOST = 14;
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  /** Width of a letter where the picture is small and its letters large. */
  private static final double LETTER = 10;

  /**
   * Two that share events.
   *
   * @param from who acts, or the first by name where both do
   * @param to to whom
   * @param events that they share, latest first
   */
  record Edge(Party from, Party to, List<EventEntry> events) {}

  /** Those near {@code centres} by the events that {@code filter} accepts. */
  static Neighbourhood of(Visit visit, List<String> centres, Predicate<EventEntry> filter) {
    Map<List<String>, Edge> edges = new LinkedHashMap<>();
    Set<EventEntry> events = new LinkedHashSet<>();
    centres.forEach(iri -> events.addAll(visit.atlas().eventsOf(iri)));
    events.stream().filter(filter).forEach(event -> addAll(event, centres, edges));
    List<Edge> most =
        edges.values().stream()
            .sorted(
                Comparator.comparing((Edge edge) -> !within(edge, centres))
                    .thenComparing(edge -> -edge.events().size())
                    .thenComparing(edge -> edge.to().iri())
                    .thenComparing(edge -> edge.from().iri()))
            .limit((long) MOST * Math.max(1, centres.size()))
            .toList();
    return new Neighbourhood(visit, List.copyOf(centres), most);
  }

  private static boolean within(Edge edge, List<String> centres) {
    return centres.contains(edge.from().iri()) && centres.contains(edge.to().iri());
  }

  private static void addAll(
      EventEntry event, List<String> centres, Map<List<String>, Edge> edges) {
    List<Party> doers = entities(event, Role.AGENT, Role.PARTICIPANT);
    List<Party> targets = entities(event, Role.TARGET);
    for (Party doer : doers) {
      for (Party other : targets.isEmpty() ? doers : targets) {
        boolean ordered = !targets.isEmpty() || doer.label().compareTo(other.label()) < 0;
        boolean near = centres.contains(doer.iri()) || centres.contains(other.iri());
        if (ordered && near && !doer.iri().equals(other.iri())) {
          edges
              .computeIfAbsent(
                  List.of(doer.iri(), other.iri()), any -> new Edge(doer, other, new ArrayList<>()))
              .events()
              .add(event);
        }
      }
    }
  }

  private static List<Party> entities(EventEntry event, Role... roles) {
    List<Party> parties = new ArrayList<>(2);
    for (Role role : roles) {
      for (Party party : event.parties(role)) {
        if (party.entity() && !parties.contains(party)) {
          parties.add(party);
        }
      }
    }
    return parties;
  }

  boolean isEmpty() {
    return edges.isEmpty();
  }

  /** All that are in it: the centres first. */
  List<Party> parties() {
    Map<String, Party> parties = new LinkedHashMap<>();
    for (String iri : centres) {
      visit.atlas().entity(iri).map(EntityEntry::party).ifPresent(party -> parties.put(iri, party));
    }
    for (Edge edge : edges) {
      parties.putIfAbsent(edge.from().iri(), edge.from());
      parties.putIfAbsent(edge.to().iri(), edge.to());
    }
    return List.copyOf(parties.values());
  }

  /** The picture: centres in the middle, the others around them. */
  Html picture() {
    Map<String, double[]> places = places();
    int top = edges.stream().mapToInt(edge -> edge.events().size()).max().orElse(1);
    List<Html> shapes = new ArrayList<>();
    for (Edge edge : edges) {
      double[] from = places.get(edge.from().iri());
      double[] to = places.get(edge.to().iri());
      shapes.add(line(edge, from, to, 1 + 5.0 * edge.events().size() / top));
    }
    parties().forEach(party -> shapes.add(node(party, places.get(party.iri()))));
    return tag("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
        .with("class", "neighbourhood")
        .with("role", "group")
        .with("aria-label", visit.say("Con quién comparte sucesos", "With whom it shares events"))
        .of(shapes);
  }

  /** Where each of them is drawn, by IRI. */
  Map<String, double[]> places() {
    Map<String, double[]> places = new LinkedHashMap<>();
    List<Party> parties = parties();
    int inner = (int) parties.stream().filter(party -> centres.contains(party.iri())).count();
    int outer = parties.size() - inner;
    for (int i = 0; i < parties.size(); i++) {
      boolean centre = i < inner;
      double angle =
          centre
              ? 2 * Math.PI * i / Math.max(1, inner)
              : 2 * Math.PI * (i - inner + 0.5) / Math.max(1, outer) - Math.PI / 2;
      double reach =
          centre ? (inner == 1 ? 0 : 0.35) : outer > 10 && (i - inner) % 2 == 1 ? 0.72 : 1;
      places.put(
          parties.get(i).iri(),
          new double[] {
            WIDTH / 2.0 + reach * 262 * Math.cos(angle),
            HEIGHT / 2.0 + reach * 165 * Math.sin(angle)
          });
    }
    return places;
  }

  private Html line(Edge edge, double[] from, double[] to, double width) {
    return tag("line")
        .with("class", "edge")
        .with("x1", Shapes.number(from[0]))
        .with("y1", Shapes.number(from[1]))
        .with("x2", Shapes.number(to[0]))
        .with("y2", Shapes.number(to[1]))
        .with("stroke-width", Shapes.number(width))
        .with("stroke", "#8a8f98")
        .of(
            tag("title")
                .of(
                    edge.from().label()
                        + " – "
                        + edge.to().label()
                        + ": "
                        + visit
                            .speech()
                            .count(
                                edge.events().size(),
                                visit.say("suceso", "event"),
                                visit.say("sucesos", "events"))));
  }

  private Html node(Party party, double[] place) {
    boolean centre = centres.contains(party.iri());
    String x = Shapes.number(place[0]);
    String label = shortened(party.label());
    return tag("a")
        .with("href", visit.links().node(party.iri()))
        .of(
            tag("g")
                .with("class", centre ? "node centre" : "node")
                .of(
                    tag("circle")
                        .with("cx", x)
                        .with("cy", Shapes.number(place[1]))
                        .with("r", centre ? "9" : "6")
                        .of(),
                    tag("text")
                        .with("x", Shapes.number(within(place[0], label)))
                        .with("y", Shapes.number(place[1] + (centre ? -14 : 20)))
                        .with("text-anchor", "middle")
                        .of(label)));
  }

  /** Where the middle of a name may stand, so that none of it is cut off. */
  private static double within(double x, String label) {
    double half = Math.min(WIDTH / 2.0, LETTER * label.length() / 2);
    return Math.max(half, Math.min(WIDTH - half, x));
  }

  private static String shortened(String label) {
    return label.length() > 22 ? label.substring(0, 21).strip() + "…" : label;
  }
}
