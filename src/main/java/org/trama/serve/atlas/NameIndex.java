package org.trama.serve.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Finds entities by the beginning of any word of any of their names, whatever the accents and the
 * case; failing that, by how the name sounds.
 */
final class NameIndex {
  private static final Comparator<Hit> BEST =
      Comparator.comparingInt(Hit::rank)
          .thenComparing(hit -> -hit.entity().mentions() - hit.entity().events())
          .thenComparing(hit -> hit.entity().label())
          .thenComparing(hit -> hit.entity().iri());

  private static final int SHORTEST_SOUND = 3;

  private record Key(String text, EntityEntry entity, boolean first) {}

  private record Hit(EntityEntry entity, int rank) {}

  private final List<Key> plain;
  private final List<Key> sounds;

  NameIndex(List<EntityEntry> entities) {
    this.plain = keys(entities, UnaryOperator.identity());
    this.sounds = keys(entities, Folding::sound);
  }

  private static List<Key> keys(List<EntityEntry> entities, UnaryOperator<String> spelling) {
    List<Key> keys = new ArrayList<>();
    for (EntityEntry entity : entities) {
      add(spelling.apply(Folding.plain(entity.label())), entity, keys);
      entity.names().forEach(name -> add(spelling.apply(Folding.plain(name)), entity, keys));
    }
    keys.sort(Comparator.comparing(Key::text));
    return keys;
  }

  /** One key for each word: the name from there on. */
  private static void add(String name, EntityEntry entity, List<Key> keys) {
    for (int at = 0; at >= 0 && at < name.length(); ) {
      keys.add(new Key(name.substring(at), entity, at == 0));
      int space = name.indexOf(' ', at);
      at = space < 0 ? -1 : space + 1;
    }
  }

  /** At most {@code limit} entities, the likeliest first. */
  List<EntityEntry> find(String typed, int limit) {
    String wanted = Folding.plain(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Map<EntityEntry, Integer> ranks = new HashMap<>();
    collect(plain, wanted, 0, ranks);
    String sound = Folding.sound(wanted);
    if (ranks.size() < limit && sound.length() >= SHORTEST_SOUND) {
      collect(sounds, sound, 10, ranks);
    }
    return ranks.entrySet().stream()
        .map(entry -> new Hit(entry.getKey(), entry.getValue()))
        .sorted(BEST)
        .limit(limit)
        .map(Hit::entity)
        .toList();
  }

  private static void collect(
      List<Key> keys, String wanted, int base, Map<EntityEntry, Integer> ranks) {
    if (wanted.isEmpty()) {
      return;
    }
    for (int at = start(keys, wanted); at < keys.size(); at++) {
      Key key = keys.get(at);
      if (!key.text().startsWith(wanted)) {
        return;
      }
      int whole = key.text().length() == wanted.length() && key.first() ? 0 : 2;
      ranks.merge(key.entity(), base + whole + (key.first() ? 0 : 1), Math::min);
    }
  }

  private static int start(List<Key> keys, String wanted) {
    int low = 0;
    int high = keys.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys.get(middle).text().compareTo(wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
