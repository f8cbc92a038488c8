package org.trama.serve.event;

import static org.trama.serve.html.Tag.tag;

import java.util.List;
import org.trama.serve.atlas.Atlas;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Status;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.http.Links;
import org.trama.serve.http.SitePaths;
import org.trama.serve.visit.Paging;
import org.trama.serve.visit.PerAtlas;
import org.trama.serve.visit.Visit;

/** What some assert and others deny, and what is told in figures that cannot all be right. */
public final class DisputesPage {
  private static final int A_PAGE = 20;

  /** What is the same for all visitors until the graph changes. */
  private record Known(
      List<EventEntry> disputed, List<EventEntry> denied, List<RivalFigures> rivals) {
    static Known of(Atlas atlas) {
      return new Known(
          with(atlas, Status.DISPUTED),
          with(atlas, Status.DENIED),
          RivalFigures.among(atlas.events()));
    }
  }

  private final PerAtlas<Known> known = new PerAtlas<>();

  /** The page for a visit. */
  public Page show(Visit visit) {
    Known now = known.of(visit.atlas(), () -> Known.of(visit.atlas()));
    List<EventEntry> disputed = now.disputed();
    List<EventEntry> denied = now.denied();
    List<RivalFigures> rivals = now.rivals();
    int longer = Math.max(disputed.size(), rivals.size());
    int page = Paging.page(visit, A_PAGE, longer);
    return Page.of(
        visit.say("Disputas", "Disputes"),
        tag("p")
            .with("class", "lead")
            .of(
                visit.say(
                    "Lo que unos afirman y otros niegan, y las cifras que no pueden ser todas ciertas.",
                    "What some assert and others deny, and the figures that cannot all be right.")),
        contents(visit, disputed.size(), rivals.size(), denied.size()),
        tag("h2").with("id", "sucesos").of(visit.say("Afirmado y negado", "Asserted and denied")),
        cards(visit, page(disputed, page)),
        tag("h2").with("id", "cifras").of(visit.say("Cifras que difieren", "Figures that differ")),
        figures(visit, page(rivals, page)),
        Paging.of(visit, SitePaths.DISPUTES, page, A_PAGE, longer),
        tag("h2").with("id", "negados").of(visit.say("Solo negado", "Only denied")),
        denied.isEmpty()
            ? nothing(visit)
            : new EventWords(visit).list(denied.stream().limit(A_PAGE).toList()),
        denied.size() > A_PAGE
            ? tag("p")
                .of(
                    tag("a")
                        .with("href", Links.events("estado", "Denied"))
                        .of(visit.say("Todos los negados", "All that are denied")))
            : Html.of());
  }

  private static <T> List<T> page(List<T> all, int page) {
    return all.stream().skip((long) (page - 1) * A_PAGE).limit(A_PAGE).toList();
  }

  private static List<EventEntry> with(Atlas atlas, Status status) {
    return atlas.events().stream().filter(event -> event.status() == status).toList();
  }

  private static Html contents(Visit visit, int disputed, int rivals, int denied) {
    return tag("ul")
        .with("class", "contents")
        .of(
            entry(
                visit,
                "#sucesos",
                visit.say("afirmados y negados", "asserted and denied"),
                disputed),
            entry(
                visit, "#cifras", visit.say("cifras que difieren", "figures that differ"), rivals),
            entry(visit, "#negados", visit.say("solo negados", "only denied"), denied));
  }

  private static Html entry(Visit visit, String href, String name, int count) {
    return tag("li").of(tag("a").with("href", href).of(visit.speech().number(count) + " " + name));
  }

  private static Html nothing(Visit visit) {
    return tag("p").with("class", "aside").of(visit.say("Nada.", "Nothing."));
  }

  private static Html cards(Visit visit, List<EventEntry> disputed) {
    return disputed.isEmpty()
        ? nothing(visit)
        : Html.of(disputed.stream().map(new DisputeCard(visit)::of).toList());
  }

  private static Html figures(Visit visit, List<RivalFigures> rivals) {
    if (rivals.isEmpty()) {
      return nothing(visit);
    }
    EventWords words = new EventWords(visit);
    return Html.of(
        rivals.stream()
            .map(
                rival ->
                    tag("article")
                        .with("class", "dispute")
                        .of(
                            tag("h3").of(words.title(rival.events().get(0))),
                            tag("p").with("class", "aside").of(words.day(rival.events().get(0))),
                            FigureChart.of(visit, FigureChart.rows(visit, rival.withUnit()))))
            .toList());
  }
}
