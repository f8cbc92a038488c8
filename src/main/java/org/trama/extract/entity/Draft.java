package org.trama.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trama.extract.mention.Reference;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;
import org.trama.model.LocalEntity;
import org.trama.model.Slug;

/** An entity in the making: the names that have been tied together. */
public final class Draft {
  private final EntityKind kind;
  private final List<String> surfaces = new ArrayList<>();
  private final List<String> demonyms = new ArrayList<>();
  private Optional<GazetteerEntry> entry;

  Draft(EntityKind kind, Optional<GazetteerEntry> entry) {
    this.kind = kind;
    this.entry = entry;
  }

  EntityKind kind() {
    return kind;
  }

  Optional<GazetteerEntry> entry() {
    return entry;
  }

  void know(Optional<GazetteerEntry> known) {
    if (entry.isEmpty()) {
      entry = known;
    }
  }

  void add(String surface, Reference.Form form) {
    (form == Reference.Form.DEMONYM ? demonyms : surfaces).add(surface);
  }

  void addAll(Draft other) {
    surfaces.addAll(other.surfaces);
    demonyms.addAll(other.demonyms);
    know(other.entry);
  }

  List<String> surfaces() {
    return List.copyOf(surfaces);
  }

  /** The fullest name in the text; of a country its usual one. */
  String label() {
    Optional<String> usual = entry.map(GazetteerEntry::label);
    boolean named = surfaces.stream().anyMatch(this::isOwn);
    if (usual.isPresent() && (kind == EntityKind.COUNTRY || !named)) {
      return usual.get();
    }
    return surfaces.stream()
        .filter(surface -> isOwn(surface) || !named)
        .max(Comparator.comparingInt(Draft::fullness).thenComparing(Comparator.reverseOrder()))
        .or(() -> usual)
        .orElseGet(() -> demonyms.get(0));
  }

  /** Whether it is a name of its own, and not its seat's: {@code UE}, not {@code Bruselas}. */
  private boolean isOwn(String surface) {
    return kind != EntityKind.ORGANIZATION
        || surface.contains(" ")
        || entry.stream()
            .flatMap(e -> e.names().stream())
            .anyMatch(name -> Slug.of(name).equals(Slug.of(surface)));
  }

  /** Words count first, then letters; a name in capitals throughout is the last choice. */
  private static int fullness(String surface) {
    boolean shouting = surface.equals(surface.toUpperCase(Locale.ROOT)) && surface.length() > 1;
    boolean lower = Character.isLowerCase(surface.codePointAt(0));
    return shouting || lower
        ? surface.length()
        : 1000 * surface.split(" ").length + surface.length();
  }

  LocalEntity entity(String id) {
    List<String> names = new ArrayList<>(surfaces);
    names.addAll(demonyms);
    names.add(label());
    return new LocalEntity(id, kind, label(), names, entry.map(GazetteerEntry::key));
  }
}
