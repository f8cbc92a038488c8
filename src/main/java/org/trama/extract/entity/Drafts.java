package org.trama.extract.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;

/** The entities in the making of one document that are no persons, each under a key of its own. */
final class Drafts {
  private final Map<String, Draft> byKey = new LinkedHashMap<>();

  /** What the gazetteer knows as this. */
  Draft known(GazetteerEntry entry) {
    return under("known:" + entry.key(), entry.kind(), Optional.of(entry));
  }

  /** What has this key; of that kind, if there was none before. */
  Draft under(String key, EntityKind kind, Optional<GazetteerEntry> entry) {
    return byKey.computeIfAbsent(key, k -> new Draft(kind, entry));
  }
}
