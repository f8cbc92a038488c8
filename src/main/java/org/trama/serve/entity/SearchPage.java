package org.trama.serve.entity;

import static org.trama.serve.html.Tag.tag;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.html.SearchForm;
import org.trama.serve.http.PageFault;
import org.trama.serve.http.SitePaths;
import org.trama.serve.visit.Paging;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.Speech;

/** Finds entities by name. */
public final class SearchPage {
  private static final int SHOWN = 60;
  private static final int SUGGESTED = 8;

  private SearchPage() {}

  /** What a name finds; all of a kind where no name is given but that. */
  public static Page show(Visit visit) {
    String typed = visit.parameter("q").orElse("");
    Optional<String> kind = visit.parameter("clase");
    if (typed.isEmpty() && kind.isPresent()) {
      return ofKind(visit, kind.get());
    }
    List<EntityEntry> found = visit.atlas().suggest(typed, SHOWN);
    String title = typed.isEmpty() ? visit.say("Buscar", "Search") : "«" + typed + "»";
    return Page.of(
        title, SearchForm.form(visit.speech(), "buscar", typed), results(visit, typed, found));
  }

  private static Page ofKind(Visit visit, String kind) {
    List<EntityEntry> found =
        visit.atlas().entities().filter(entity -> entity.kind().equals(kind)).toList();
    if (found.isEmpty()) {
      throw PageFault.nothingHere();
    }
    int page = Paging.page(visit, SHOWN, found.size());
    return Page.of(
        visit.say("Entidades: ", "Entities: ") + visit.term(kind),
        SearchForm.form(visit.speech(), "buscar", ""),
        tag("p")
            .of(
                visit
                        .speech()
                        .count(
                            found.size(),
                            visit.say("entidad", "entity"),
                            visit.say("entidades", "entities"))
                    + visit.say(", las más conocidas primero.", ", the best known first.")),
        list(visit, found.stream().skip((page - 1L) * SHOWN).limit(SHOWN).toList()),
        Paging.of(visit, SitePaths.SEARCH, page, SHOWN, found.size(), "clase", kind));
  }

  private static Html results(Visit visit, String typed, List<EntityEntry> found) {
    if (typed.isEmpty()) {
      return Html.text("");
    }
    if (found.isEmpty()) {
      return tag("p")
          .of(
              visit.say(
                  "No hay nadie ni nada con ese nombre. Los acentos y las mayúsculas no importan: pruebe con menos letras.",
                  "There is nobody and nothing by that name. Accents and capitals do not matter: try fewer letters."));
    }
    return list(visit, found);
  }

  private static Html list(Visit visit, List<EntityEntry> found) {
    return tag("ul")
        .with("class", "found")
        .of(found.stream().map(entity -> result(visit, entity)).toList());
  }

  private static Html result(Visit visit, EntityEntry entity) {
    String others = String.join(" · ", entity.names().stream().limit(6).toList());
    return tag("li")
        .of(
            tag("a").with("href", visit.links().node(entity.iri())).of(entity.label()),
            tag("span").with("class", "kind").of(visit.term(entity.kind())),
            tag("span").with("class", "aside number").of(counts(visit, entity)),
            tag("span").with("class", "aside names").of(others));
  }

  private static String counts(Visit visit, EntityEntry entity) {
    Speech speech = visit.speech();
    String events =
        speech.count(entity.events(), visit.say("suceso", "event"), visit.say("sucesos", "events"));
    String mentions =
        speech.count(
            entity.mentions(), visit.say("mención", "mention"), visit.say("menciones", "mentions"));
    return entity.events() == 0 ? mentions : events + " · " + mentions;
  }

  /** What may be meant by the letters typed so far, as JSON. */
  public static String suggestions(Visit visit) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (EntityEntry entity : visit.atlas().suggest(visit.parameter("q").orElse(""), SUGGESTED)) {
      list.addObject()
          .put("label", entity.label())
          .put("kind", visit.term(entity.kind()))
          .put("key", visit.links().key(entity.iri()))
          .put("events", entity.events())
          .put("href", visit.links().node(entity.iri()));
    }
    return list.toString();
  }
}
