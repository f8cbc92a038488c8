package org.trama.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.trama.model.Slug;

/** Mints the identifiers of events from what is told, so that they are the same in every run. */
final class EventIds {
  private static final int PARTIES = 3;

  private EventIds() {}

  /**
   * An identifier for every one of {@code events}, in their order: type, parties, day and a digest
   * of the content; where two have the same content, the digest is of the document and the place in
   * it as well.
   */
  static List<String> mint(List<Tellings> events) {
    Map<String, Integer> counts = new HashMap<>();
    events.forEach(event -> counts.merge(event.first().content(), 1, Integer::sum));
    List<String> ids = new ArrayList<>();
    for (Tellings event : events) {
      Telling first = event.first();
      String content = first.content();
      ids.add(id(first, counts.get(content) == 1 ? content : placed(first)));
    }
    return List.copyOf(ids);
  }

  /** The identifiers that an event may have of which {@code telling} is the first telling. */
  static List<String> alone(Telling telling) {
    return List.of(id(telling, telling.content()), id(telling, placed(telling)));
  }

  private static String id(Telling telling, String told) {
    return readable(telling) + "-" + EntityKeys.digest(told);
  }

  private static String placed(Telling telling) {
    return telling.content() + "|" + telling.path() + "#" + telling.order();
  }

  private static String readable(Telling telling) {
    String parties =
        telling.core().stream()
            .map(player -> player.substring(player.indexOf('=') + 1))
            .map(Slug::of)
            .sorted()
            .distinct()
            .limit(PARTIES)
            .collect(Collectors.joining("-"));
    String day = telling.start().map(date -> "-" + date).orElse("");
    String type = telling.event().type().toLowerCase(Locale.ROOT);
    return type + (parties.isEmpty() ? "" : "-" + parties) + day;
  }
}
