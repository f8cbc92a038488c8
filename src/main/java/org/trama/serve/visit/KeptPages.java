package org.trama.serve.visit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.trama.serve.html.Page;
import org.trama.serve.words.Speech;

/**
 * Pages that cost much to make, and are the same for all visitors until the graph changes: those
 * asked for last are kept.
 */
public final class KeptPages {
  private static final int MOST = 200;

  private record Key(Speech speech, String what) {}

  private final PerAtlas<Map<Key, Page>> pages = new PerAtlas<>();

  /** The page of {@code what}, made where it is not kept. */
  public Page page(Visit visit, String what, Supplier<Page> maker) {
    Map<Key, Page> kept = pages.of(visit.atlas(), KeptPages::lastUsed);
    Key key = new Key(visit.speech(), what);
    Page page = kept.get(key);
    if (page == null) {
      page = maker.get();
      kept.put(key, page);
    }
    return page;
  }

  private static Map<Key, Page> lastUsed() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Page> eldest) {
            return size() > MOST;
          }
        });
  }
}
