package org.trama.serve.event;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.chart.Chart;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.http.SitePaths;
import org.trama.serve.visit.Paging;
import org.trama.serve.visit.Visit;

/** Events in a list, filtered. */
public final class EventsPage {
  private static final int A_PAGE = 50;

  private EventsPage() {}

  /** The page for a visit. */
  public static Page show(Visit visit) {
    EventFilter filter = EventFilter.of(visit);
    String key = visit.parameter("entidad").orElse("");
    String iri = visit.links().entity(key);
    List<EventEntry> all = key.isEmpty() ? visit.atlas().events() : visit.atlas().eventsOf(iri);
    String with = visit.parameter("con").orElse("");
    String other = visit.links().entity(with);
    List<EventEntry> found =
        all.stream()
            .filter(filter::accepts)
            .filter(event -> with.isEmpty() || !event.rolesOf(other).isEmpty())
            .toList();
    String whose =
        Stream.of(key, with)
            .flatMap(name -> visit.atlas().entity(visit.links().entity(name)).stream())
            .map(EntityEntry::label)
            .collect(Collectors.joining(visit.say(" y ", " and ")));
    int page = Paging.page(visit, A_PAGE, found.size());
    List<String> parameters = new ArrayList<>(filter.parameters());
    parameters.add("entidad");
    parameters.add(key);
    parameters.add("con");
    parameters.add(with);
    return Page.of(
        visit.say("Sucesos", "Events") + (whose.isEmpty() ? "" : ": " + whose),
        EventFilter.faults(visit),
        form(visit, filter, key, with),
        tag("p")
            .of(
                visit
                    .speech()
                    .count(
                        found.size(),
                        visit.say("suceso.", "event."),
                        visit.say("sucesos.", "events."))),
        Chart.of(visit.speech(), found),
        new EventWords(visit)
            .list(found.stream().skip((long) (page - 1) * A_PAGE).limit(A_PAGE).toList()),
        Paging.of(
            visit,
            SitePaths.EVENTS,
            page,
            A_PAGE,
            found.size(),
            parameters.toArray(String[]::new)));
  }

  private static Html form(Visit visit, EventFilter filter, String key, String with) {
    return tag("form")
        .with("action", SitePaths.EVENTS)
        .with("class", "filter")
        .of(
            tag("input").with("type", "hidden").with("name", "entidad").with("value", key).of(),
            tag("input").with("type", "hidden").with("name", "con").with("value", with).of(),
            filter.fields(visit),
            tag("button").with("type", "submit").of(visit.say("Filtrar", "Filter")));
  }
}
