package org.trama.extract.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/** Ties the names of one document to entities. One instance serves one document. */
final class Linker {
  private final KnownNames known;
  private final Metonymy metonymy;
  private final List<Words> sentences;
  private final PersonLinker persons;
  private final TreatyLinker treaties = new TreatyLinker();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<Name, Draft> linked = new LinkedHashMap<>();
  private final Map<Draft, Draft> wholes = new LinkedHashMap<>();
  private final Bodies bodies = new Bodies();

  Linker(KnownNames known, Metonymy metonymy, List<Words> sentences) {
    this.known = known;
    this.metonymy = metonymy;
    this.sentences = sentences;
    persons = new PersonLinker(known);
  }

  /** The entity of every name, in the order of the text. */
  Map<Name, Draft> link(List<Name> names) {
    AcronymPairs acronyms = AcronymPairs.in(sentences, names);
    fullPersons(names);
    ownedBodies(names);
    for (Name name : names) {
      Draft draft = linked.containsKey(name) ? linked.get(name) : draft(name, acronyms);
      linked.put(name, draft);
      draft.add(surface(name), name.form());
    }
    Map<Name, Draft> ordered = new LinkedHashMap<>();
    names.forEach(name -> ordered.put(name, linked.get(name)));
    return ordered;
  }

  /** What belongs to what, as the names themselves say. */
  Map<Draft, Draft> wholes() {
    return wholes;
  }

  private String surface(Name name) {
    return sentences.get(name.sentence()).surface(name.begin(), name.end());
  }

  private void fullPersons(List<Name> names) {
    for (Name name : names) {
      if (name.is(EntityKind.PERSON) && NameForms.words(surface(name)).size() > 1) {
        linked.put(name, persons.full(order(name), surface(name)));
      }
    }
  }

  private void ownedBodies(List<Name> names) {
    for (Name name : names) {
      if (name.is(EntityKind.ORGANIZATION) && !name.owner().isEmpty()) {
        linked.put(name, owned(name));
      }
    }
  }

  private static int order(Name name) {
    return name.sentence() * 10_000 + name.begin();
  }

  private Draft draft(Name name, AcronymPairs acronyms) {
    Optional<Name> expansion = acronyms.expansion(name, surface(name));
    if (expansion.isPresent() && !expansion.get().equals(name)) {
      Draft draft = linked.get(expansion.get());
      if (draft == null) {
        draft = draftOf(expansion.get());
        linked.put(expansion.get(), draft);
      }
      return draft;
    }
    return draftOf(name);
  }

  private Draft draftOf(Name name) {
    if (name.is(EntityKind.PERSON)) {
      return person(name);
    }
    if (name.is(EntityKind.ORGANIZATION) && !name.owner().isEmpty()) {
      return owned(name);
    }
    if (name.is(EntityKind.ORGANIZATION)) {
      return bare(name);
    }
    if (name.entry().isPresent()) {
      return entered(name, name.entry().get());
    }
    if (name.is(EntityKind.AGREEMENT)) {
      return treaties
          .same(surface(name))
          .orElseGet(() -> treaties.add(surface(name), plain(name, key(name))));
    }
    return partOfPerson(name)
        .or(() -> endOfLonger(name))
        .or(() -> beginOfOfficial(name))
        .orElseGet(() -> plain(name, key(name)));
  }

  /** {@code República Islámica} where the document has Irán. */
  private Optional<Draft> beginOfOfficial(Name name) {
    String begin = surface(name) + " de";
    boolean several = name.end() > name.begin() + 1;
    return linked.values().stream()
        .filter(draft -> several && draft.kind() == EntityKind.COUNTRY)
        .filter(
            draft ->
                draft.entry().stream()
                    .flatMap(e -> e.names().stream())
                    .anyMatch(n -> n.startsWith(begin)))
        .findFirst();
  }

  private Draft plain(Name name, String key) {
    return drafts.computeIfAbsent(key, k -> new Draft(name.kind(), name.entry()));
  }

  private String key(Name name) {
    return name.kind() + ":" + Slug.of(surface(name));
  }

  private Draft entered(Name name, GazetteerEntry entry) {
    GazetteerEntry meant =
        entry
            .seatOf()
            .filter(seat -> metonymy.isActor(sentences.get(name.sentence()), name))
            .flatMap(known.gazetteer()::byKey)
            .orElse(entry);
    return known(meant);
  }

  private Draft known(GazetteerEntry entry) {
    return drafts.computeIfAbsent(
        "known:" + entry.key(), key -> new Draft(entry.kind(), Optional.of(entry)));
  }

  private Draft person(Name name) {
    Optional<Draft> other = persons.part(order(name), surface(name));
    if (other.isPresent()) {
      return other.get();
    }
    return endOfLonger(name)
        .orElseGet(() -> persons.add(order(name), surface(name), NameForms.words(surface(name))));
  }

  /** {@code Trump}, taken for a place, where the document has Donald Trump. */
  private Optional<Draft> partOfPerson(Name name) {
    boolean loose = name.end() == name.begin() + 1 && name.form() == Reference.Form.NAME;
    return loose && !name.is(EntityKind.WEAPON_SYSTEM) && !name.is(EntityKind.AGREEMENT)
        ? persons.part(order(name), surface(name))
        : Optional.empty();
  }

  /** {@code Wagner} where the document has Grupo Wagner. */
  private Optional<Draft> endOfLonger(Name name) {
    String tail = " " + surface(name);
    return linked.entrySet().stream()
        .filter(e -> !e.getKey().is(EntityKind.PERSON) && e.getKey().owner().isEmpty())
        .filter(
            e -> surface(e.getKey()).endsWith(tail) || surface(e.getKey()).equals(surface(name)))
        .filter(
            e -> !e.getValue().kind().equals(EntityKind.AGREEMENT) || name.is(EntityKind.AGREEMENT))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Draft owned(Name name) {
    Name ownerName = name.owner().get(0);
    Draft owner = linked.get(ownerName);
    if (owner == null) {
      owner = draftOf(ownerName);
      linked.put(ownerName, owner);
    }
    String core = BodyNames.key(core(name));
    String ownerLabel = owner.entry().map(GazetteerEntry::key).orElseGet(() -> surface(ownerName));
    Draft draft =
        name.entry()
            .map(this::known)
            .orElseGet(
                () ->
                    drafts.computeIfAbsent(
                        "body:" + core + "@" + ownerLabel,
                        key -> new Draft(EntityKind.ORGANIZATION, Optional.empty())));
    wholes.put(draft, owner);
    bodies.remember(core, order(name), draft);
    return draft;
  }

  private String core(Name name) {
    return sentences.get(name.sentence()).surface(name.begin(), name.core());
  }

  private Draft bare(Name name) {
    String core = BodyNames.key(surface(name));
    boolean acronym = name.form() == Reference.Form.ACRONYM;
    Optional<Draft> namesake =
        acronym ? Optional.empty() : bodies.namesake(name, order(name), core);
    if (namesake.isPresent()) {
      return namesake.get();
    }
    Optional<Draft> other =
        acronym || name.entry().isPresent()
            ? Optional.empty()
            : partOfPerson(name).or(() -> endOfLonger(name));
    Draft draft =
        other.orElseGet(
            () -> name.entry().map(this::known).orElseGet(() -> plain(name, "body:" + core)));
    if (!acronym && draft.kind() == EntityKind.ORGANIZATION) {
      bodies.remember(core, order(name), draft);
    }
    return draft;
  }
}
