package org.trama.serve;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.trama.serve.atlas.Atlas;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Status;
import org.trama.serve.atlas.Voice;
import org.trama.serve.chart.Bars;
import org.trama.serve.chart.Chart;
import org.trama.serve.event.DisputeCard;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.html.SearchForm;
import org.trama.serve.html.Tag;
import org.trama.serve.http.Links;
import org.trama.serve.http.SitePaths;
import org.trama.serve.visit.PerAtlas;
import org.trama.serve.visit.Visit;
import org.trama.serve.visit.Work;
import org.trama.serve.words.Speech;

/** The landing page: what the graph holds, and ways into it. */
final class HomePage {
  private static final int ACTORS = 12;
  private static final int DISPUTES = 4;

  /** What is the same for all visitors until the graph changes. */
  private record Known(Html summary, Html rest) {}

  private final PerAtlas<Map<Speech, Known>> known = new PerAtlas<>();

  Page show(Visit visit) {
    Known now =
        known
            .of(visit.atlas(), ConcurrentHashMap::new)
            .computeIfAbsent(visit.speech(), any -> HomePage.of(visit));
    return Page.of(
        visit.say(
            "Quién dice que ocurrió qué, y quién lo niega",
            "Who says what happened, and who denies it"),
        now.summary(),
        SearchForm.form(visit.speech(), "buscar", ""),
        progress(visit),
        now.rest());
  }

  private static Known of(Visit visit) {
    List<EventEntry> events = visit.atlas().events();
    return new Known(
        tag("p").with("class", "lead").of(summary(visit, events)),
        Html.of(
            overTime(visit, events),
            tag("div")
                .with("class", "columns")
                .of(actors(visit), kinds(visit, events), entities(visit)),
            disputes(visit, events),
            runs(visit)));
  }

  private static Html progress(Visit visit) {
    Work work = visit.work();
    String words = visit.say(work.spanish(), work.english());
    Tag place =
        tag("p")
            .with("id", "progreso")
            .with("class", "progress")
            .with("role", "status")
            .with("data-source", SitePaths.PROGRESS);
    return (words.isEmpty() ? place.with("hidden", "") : place).of(words);
  }

  private static String summary(Visit visit, List<EventEntry> events) {
    Speech speech = visit.speech();
    List<Voice> voices = events.stream().flatMap(event -> event.voices().stream()).toList();
    long denials = voices.stream().filter(Voice::denied).count();
    long disputed = events.stream().filter(event -> event.status() == Status.DISPUTED).count();
    return visit
        .say(
            "De %s: %s y %s, sostenidos por %s, de las que %s. %s.",
            "From %s: %s and %s, held up by %s, of which %s. %s.")
        .formatted(
            speech.count(
                visit.atlas().documents().count(),
                visit.say("documento", "document"),
                visit.say("documentos", "documents")),
            speech.count(
                visit.atlas().entities().count(),
                visit.say("entidad", "entity"),
                visit.say("entidades", "entities")),
            speech.count(
                events.size(), visit.say("suceso", "event"), visit.say("sucesos", "events")),
            speech.count(
                voices.size(),
                visit.say("afirmación", "claim"),
                visit.say("afirmaciones", "claims")),
            speech.count(denials, visit.say("niega", "denies"), visit.say("niegan", "deny")),
            speech.count(
                disputed,
                visit.say("suceso en disputa", "event in dispute"),
                visit.say("sucesos en disputa", "events in dispute")));
  }

  private static Html overTime(Visit visit, List<EventEntry> events) {
    return tag("section")
        .with("class", "wide")
        .of(
            tag("h2").of(visit.say("A lo largo del tiempo", "Over time")),
            Chart.of(visit.speech(), events));
  }

  private static Html actors(Visit visit) {
    List<EntityEntry> most =
        visit
            .atlas()
            .entities()
            .filter(entity -> entity.events() > 0)
            .sorted(
                Comparator.comparing(EntityEntry::events)
                    .reversed()
                    .thenComparing(EntityEntry::label))
            .limit(ACTORS)
            .toList();
    return section(
        visit.say("En más sucesos", "In most events"),
        most.stream()
            .map(
                entity ->
                    Bars.row(
                        tag("a").with("href", visit.links().node(entity.iri())).of(entity.label()),
                        (double) entity.events() / most.get(0).events(),
                        visit.speech().number(entity.events())))
            .toList());
  }

  private static Html kinds(Visit visit, List<EventEntry> events) {
    Map<String, Integer> counts = new TreeMap<>();
    events.forEach(event -> counts.merge(event.type(), 1, Integer::sum));
    return counts(
        visit, visit.say("Sucesos", "Events"), counts, type -> Links.events("tipo", type));
  }

  private static Html entities(Visit visit) {
    Map<String, Integer> counts = new TreeMap<>();
    visit.atlas().entities().forEach(entity -> counts.merge(entity.kind(), 1, Integer::sum));
    return counts(
        visit,
        visit.say("Entidades", "Entities"),
        counts,
        kind -> Links.with(SitePaths.SEARCH, "clase", kind));
  }

  private static Html counts(
      Visit visit, String title, Map<String, Integer> counts, UnaryOperator<String> link) {
    int top = counts.values().stream().mapToInt(n -> n).max().orElse(1);
    return section(
        title,
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(
                entry ->
                    Bars.row(
                        tag("a")
                            .with("href", link.apply(entry.getKey()))
                            .of(visit.term(entry.getKey())),
                        (double) entry.getValue() / top,
                        visit.speech().number(entry.getValue())))
            .toList());
  }

  private static Html section(String title, List<Html> bars) {
    return tag("section").of(tag("h2").of(title), tag("ul").with("class", "bars").of(bars));
  }

  private static Html disputes(Visit visit, List<EventEntry> events) {
    List<Html> latest = new ArrayList<>();
    events.stream()
        .filter(event -> event.status() == Status.DISPUTED)
        .sorted(Atlas.LATEST)
        .limit(DISPUTES)
        .forEach(event -> latest.add(new DisputeCard(visit).of(event)));
    return latest.isEmpty()
        ? Html.of()
        : tag("section")
            .with("class", "wide")
            .of(
                tag("h2").of(visit.say("Últimas disputas", "Latest disputes")),
                Html.of(latest),
                tag("p")
                    .of(
                        tag("a")
                            .with("href", SitePaths.DISPUTES)
                            .of(visit.say("Todas las disputas", "All disputes"))));
  }

  private static Html runs(Visit visit) {
    List<String> runs = visit.atlas().runs();
    return runs.isEmpty()
        ? Html.of()
        : tag("p")
            .with("class", "aside")
            .of(visit.say("Construido con ", "Built with ") + String.join("; ", runs) + ".");
  }
}
