package org.trama.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;
import org.trama.model.Extraction;
import org.trama.model.LocalEntity;
import org.trama.model.Mention;
import org.trama.model.PartOf;
import org.trama.model.Position;
import org.trama.model.Slug;

/** Collects, document by document, what tells an entity from its namesakes. */
final class NodeReader {
  /** A document is about a country that has more than this share of its mentions of countries. */
  private static final double HOME_SHARE = 0.66;

  private final Gazetteer gazetteer;
  private final Institutions institutions;
  private final List<Node> nodes = new ArrayList<>();

  NodeReader(Gazetteer gazetteer, Institutions institutions) {
    this.gazetteer = gazetteer;
    this.institutions = institutions;
  }

  /** The nodes of all extractions, which must come ordered by path. */
  List<Node> read(TreeMap<String, Extraction> extractions) {
    extractions.forEach(this::read);
    return List.copyOf(nodes);
  }

  private void read(String path, Extraction extraction) {
    Map<String, String> keys = new HashMap<>();
    Set<String> context = new TreeSet<>();
    for (LocalEntity local : extraction.entities()) {
      Optional<String> anchor = anchor(local);
      keys.put(local.id(), anchor.orElseGet(() -> Slug.of(local.label())));
      anchor.ifPresent(context::add);
    }
    Optional<String> home = home(extraction, keys);
    extraction.entities().stream()
        .sorted(Comparator.comparing(LocalEntity::id))
        .forEach(local -> nodes.add(node(path, local, extraction, keys, context, home)));
  }

  private Node node(
      String path,
      LocalEntity local,
      Extraction extraction,
      Map<String, String> keys,
      Set<String> context,
      Optional<String> home) {
    Set<String> titles = new HashSet<>();
    Set<String> offices = new HashSet<>();
    for (Position position : extraction.positions()) {
      if (position.person().equals(local.id())) {
        titles.add(Slug.of(position.title()).replaceAll("-.*", ""));
        position.of().ifPresent(of -> offices.addAll(wholes(of, extraction, keys)));
      }
    }
    Set<String> wholes = wholes(local.id(), extraction, keys);
    wholes.remove(keys.get(local.id()));
    Optional<String> anchor = anchor(local).or(() -> bodyOfState(local, wholes));
    return new Node(nodes.size(), path, local, anchor, wholes, titles, offices, context, home);
  }

  /**
   * The gazetteer's entry for what {@code Ministerio de Defensa} is in a state that the document
   * tells otherwise.
   */
  private Optional<String> bodyOfState(LocalEntity local, Set<String> wholes) {
    if (local.kind() != EntityKind.ORGANIZATION) {
      return Optional.empty();
    }
    Institution institution = institutions.of(local.label());
    return wholes.stream()
        .sorted()
        .map(institution::keyIn)
        .filter(key -> institution.isCommon() && gazetteer.byKey(key).isPresent())
        .findFirst();
  }

  /** The entity itself and all that it belongs to, by document and gazetteer. */
  private Set<String> wholes(String id, Extraction extraction, Map<String, String> keys) {
    Set<String> wholes = new HashSet<>();
    addAncestors(keys.getOrDefault(id, id), wholes);
    for (PartOf part : extraction.parts()) {
      if (part.part().equals(id)) {
        addAncestors(keys.getOrDefault(part.whole(), part.whole()), wholes);
      }
    }
    extraction.entities().stream()
        .filter(local -> local.id().equals(id) && local.kind() == EntityKind.ORGANIZATION)
        .forEach(local -> institutions.of(local.label()).state().ifPresent(wholes::add));
    return wholes;
  }

  private void addAncestors(String key, Set<String> found) {
    if (found.add(key)) {
      gazetteer
          .byKey(key)
          .ifPresent(entry -> entry.partOf().forEach(whole -> addAncestors(whole, found)));
    }
  }

  private Optional<String> anchor(LocalEntity local) {
    if (local.gazetteer().isPresent()) {
      return local.gazetteer().filter(key -> gazetteer.byKey(key).isPresent());
    }
    List<GazetteerEntry> named =
        gazetteer.byName(local.label()).stream()
            .filter(entry -> entry.kind() == local.kind())
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0).key()) : Optional.empty();
  }

  private Optional<String> home(Extraction extraction, Map<String, String> keys) {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> countries = new HashSet<>();
    extraction.entities().stream()
        .filter(local -> local.kind() == EntityKind.COUNTRY)
        .forEach(local -> countries.add(local.id()));
    int total = 0;
    for (Mention mention : extraction.mentions()) {
      if (countries.contains(mention.entity())) {
        counts.merge(keys.get(mention.entity()), 1, Integer::sum);
        total++;
      }
    }
    double needed = total * HOME_SHARE;
    return counts.keySet().stream().filter(key -> counts.get(key) > needed).findFirst();
  }
}
