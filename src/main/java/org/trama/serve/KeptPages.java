package org.trama.serve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.trama.serve.atlas.Atlas;

/**
 * Pages that cost much to make, and are the same for all visitors until the graph changes: those
 * asked for last are kept.
 */
final class KeptPages {
  private static final int MOST = 200;

  private record Key(Atlas atlas, Speech speech, String what) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.atlas == atlas
          && key.speech == speech
          && key.what.equals(what);
    }

    @Override
    public int hashCode() {
      return Objects.hash(speech, what);
    }
  }

  private final Map<Key, Page> pages =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Page> eldest) {
              return size() > MOST;
            }
          });

  /** The page of {@code what}, made where it is not kept. */
  Page page(Visit visit, String what, Supplier<Page> maker) {
    Key key = new Key(visit.atlas(), visit.speech(), what);
    Page kept = pages.get(key);
    if (kept == null) {
      pages.keySet().removeIf(old -> old.atlas() != visit.atlas());
      kept = maker.get();
      pages.put(key, kept);
    }
    return kept;
  }
}
