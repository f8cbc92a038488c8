package org.trama.serve.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds entities by the beginning of any word of any of their names, whatever the accents and the
 * case; failing that, by how the name sounds.
 */
final class NameIndex {
  private static final Comparator<EntityEntry> KNOWN_BEST =
      Comparator.comparingInt((EntityEntry entity) -> -entity.mentions() - entity.events())
          .thenComparing(EntityEntry::label)
          .thenComparing(EntityEntry::iri);
  private static final int SHORTEST_SOUND = 3;
  private static final int SOUND_ALIKE = 4;
  private static final int WORST = SOUND_ALIKE + 3;

  /** So few letters begin very many names, but there are few such beginnings: they are kept. */
  private static final int BRIEF = 2;

  private static final int KEPT = 60;

  /** A name from one of its words on; the entity is told by its place in the order of fame. */
  private record Key(String text, int entity, boolean first) {}

  private final List<EntityEntry> entities;
  private final List<Key> plain;
  private final List<Key> sounds;
  private final Map<String, List<EntityEntry>> brief = new ConcurrentHashMap<>();

  NameIndex(List<EntityEntry> all) {
    this.entities = all.stream().sorted(KNOWN_BEST).toList();
    List<List<String>> folded = entities.stream().map(NameIndex::folded).toList();
    CompletableFuture<List<Key>> heard =
        CompletableFuture.supplyAsync(() -> keys(folded, new Sounds()::of));
    this.plain = keys(folded, UnaryOperator.identity());
    this.sounds = heard.join();
    plain.stream()
        .map(key -> key.text().substring(0, 1))
        .distinct()
        .forEach(letter -> find(letter, KEPT));
  }

  /** All names of an entity as those who type them need not know better. */
  private static List<String> folded(EntityEntry entity) {
    return Stream.concat(Stream.of(entity.label()), entity.names().stream())
        .map(Folding::plain)
        .distinct()
        .toList();
  }

  private static List<Key> keys(List<List<String>> names, UnaryOperator<String> spelling) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i)) {
        add(spelling.apply(name), i, keys);
      }
    }
    keys.sort(Comparator.comparing(Key::text));
    return keys;
  }

  private static void add(String name, int entity, List<Key> keys) {
    for (int at = 0; at >= 0 && at < name.length(); ) {
      keys.add(new Key(name.substring(at), entity, at == 0));
      int space = name.indexOf(' ', at);
      at = space < 0 ? -1 : space + 1;
    }
  }

  /** All entities, the best known first. */
  List<EntityEntry> all() {
    return entities;
  }

  /** At most {@code limit} entities, the likeliest first. */
  List<EntityEntry> find(String typed, int limit) {
    String wanted = Folding.plain(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return wanted.length() <= BRIEF && limit <= KEPT
        ? brief.computeIfAbsent(wanted, any -> search(wanted, KEPT)).stream().limit(limit).toList()
        : search(wanted, limit);
  }

  private List<EntityEntry> search(String wanted, int limit) {
    byte[] ranks = new byte[entities.size()];
    Arrays.fill(ranks, Byte.MAX_VALUE);
    int found = collect(plain, wanted, 0, ranks);
    String sound = Folding.sound(wanted);
    if (found < limit && sound.length() >= SHORTEST_SOUND) {
      collect(sounds, sound, SOUND_ALIKE, ranks);
    }
    return best(ranks, limit);
  }

  private List<EntityEntry> best(byte[] ranks, int limit) {
    List<EntityEntry> best = new ArrayList<>();
    for (int rank = 0; rank <= WORST && best.size() < limit; rank++) {
      for (int i = 0; i < ranks.length && best.size() < limit; i++) {
        if (ranks[i] == rank) {
          best.add(entities.get(i));
        }
      }
    }
    return best;
  }

  /** Ranks what begins so: 0 a whole name, 2 the beginning of one, 1 and 3 from a later word. */
  private static int collect(List<Key> keys, String wanted, int base, byte[] ranks) {
    int found = 0;
    for (int at = start(keys, wanted); at < keys.size(); at++) {
      Key key = keys.get(at);
      if (!key.text().startsWith(wanted)) {
        break;
      }
      int rank = base + (key.text().length() == wanted.length() ? 0 : 2) + (key.first() ? 0 : 1);
      if (rank < ranks[key.entity()]) {
        found += ranks[key.entity()] == Byte.MAX_VALUE ? 1 : 0;
        ranks[key.entity()] = (byte) rank;
      }
    }
    return found;
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
