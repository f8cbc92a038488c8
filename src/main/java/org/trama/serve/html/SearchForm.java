package org.trama.serve.html;

import static org.trama.serve.html.Tag.tag;

import org.trama.serve.http.SitePaths;
import org.trama.serve.words.Speech;

/** Where names are asked for. */
public final class SearchForm {
  private SearchForm() {}

  /** A field to search with. */
  public static Html form(Speech speech, String id, String typed) {
    String label =
        id.equals("buscar")
            ? speech.say("Buscar personas, estados, lugares…", "Search people, states, places…")
            : speech.say("Buscar un nombre…", "Search a name…");
    return tag("form")
        .with("action", SitePaths.SEARCH)
        .with("role", "search")
        .with("class", "search")
        .with("aria-label", id.equals("buscar") ? label : speech.say("Buscar", "Search"))
        .of(
            field(speech, id, "q", label, typed),
            tag("button").with("type", "submit").of(speech.say("Buscar", "Search")));
  }

  /** A field for the name of an entity; scripts offer names while one types. */
  public static Html field(Speech speech, String id, String name, String label, String typed) {
    return tag("span")
        .with("class", "field")
        .of(
            tag("label")
                .with("for", id)
                .with("class", name.equals("q") ? "unseen" : "seen")
                .of(label),
            tag("input")
                .with("id", id)
                .with("name", name)
                .with("type", "search")
                .with("placeholder", name.equals("q") ? label : "")
                .with("value", typed)
                .with("autocomplete", "off")
                .with("maxlength", "200")
                .with("data-suggest", SitePaths.SEARCH)
                .with("data-none", speech.say("Nada con ese nombre", "Nothing by that name"))
                .with("data-some", speech.say("sugerencias", "suggestions"))
                .of());
  }
}
