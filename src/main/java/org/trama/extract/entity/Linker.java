package org.trama.extract.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/** Ties the names of one document to entities. One instance serves one document. */
public final class Linker {
  private final KnownNames known;
  private final Metonymy metonymy;
  private final List<Words> sentences;
  private final PersonLinker persons;
  private final TreatyLinker treaties = new TreatyLinker();
  private final Drafts drafts = new Drafts();
  private final Map<Name, Draft> linked = new LinkedHashMap<>();
  private final Map<Draft, Draft> wholes = new LinkedHashMap<>();
  private final ShortNames shorts;
  private final Bodies bodies = new Bodies();

  public Linker(KnownNames known, Metonymy metonymy, List<Words> sentences) {
    this.known = known;
    this.metonymy = metonymy;
    this.sentences = sentences;
    persons = new PersonLinker(known);
    shorts = new ShortNames(sentences, persons, linked);
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
    return name.surface(sentences);
  }

  private void fullPersons(List<Name> names) {
    Nicknames nicknames = new Nicknames(sentences, names);
    for (Name name : names) {
      Optional<Draft> owner = nicknames.owner(name).map(linked::get);
      if (owner.isPresent()) {
        persons.goesBy(name.order(), surface(name), owner.get());
        linked.put(name, owner.get());
      } else if (name.is(EntityKind.PERSON) && NameForms.words(surface(name)).size() > 1) {
        linked.put(name, persons.full(name.order(), surface(name)));
      }
    }
  }

  private void ownedBodies(List<Name> names) {
    PossessedBodies possessed = new PossessedBodies(sentences, names);
    for (Name name : names) {
      possessed.owned(name).ifPresent(owned -> linked.put(name, possessed(owned, names)));
      if (name.is(EntityKind.ORGANIZATION) && !name.owner().isEmpty()) {
        linked.put(name, owned(name));
      }
    }
  }

  /** {@code Su Ejército}: the same as {@code el Ejército paquistaní}, where that is named. */
  private Draft possessed(Name body, List<Name> names) {
    String core = BodyNames.key(core(body));
    return names.stream()
        .filter(other -> other.is(EntityKind.ORGANIZATION) && !other.owner().isEmpty())
        .filter(other -> BodyNames.key(core(other)).equals(core))
        .filter(other -> other.owner().get(0).entry().equals(body.owner().get(0).entry()))
        .findFirst()
        .map(this::early)
        .orElseGet(() -> owned(body));
  }

  private Draft draft(Name name, AcronymPairs acronyms) {
    Optional<Name> expansion = acronyms.expansion(name, surface(name));
    if (expansion.isPresent() && !expansion.get().equals(name)) {
      return early(expansion.get());
    }
    return draftOf(name);
  }

  /** The draft of a name that another one needs, perhaps before its turn. */
  private Draft early(Name name) {
    Draft draft = linked.get(name);
    if (draft == null) {
      draft = draftOf(name);
      linked.put(name, draft);
    }
    return draft;
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
    return longer(name).orElseGet(() -> plain(name, key(name)));
  }

  private Draft plain(Name name, String key) {
    return drafts.under(key, name.kind(), name.entry());
  }

  private String key(Name name) {
    return name.kind() + ":" + Slug.of(surface(name));
  }

  private Draft entered(Name name, GazetteerEntry entry) {
    GazetteerEntry meant =
        entry
            .seatOf()
            .filter(seat -> metonymy.isActor(sentences.get(name.sentence()), name))
            .or(() -> metonymy.union(sentences.get(name.sentence()), name))
            .flatMap(known.gazetteer()::byKey)
            .orElse(entry);
    return drafts.known(meant);
  }

  private Draft person(Name name) {
    Optional<Draft> other = persons.part(name.order(), surface(name));
    if (other.isPresent()) {
      return other.get();
    }
    return shorts
        .endOfLonger(name)
        .orElseGet(() -> persons.add(name.order(), surface(name), NameForms.words(surface(name))));
  }

  private Draft owned(Name name) {
    Name ownerName = name.owner().get(0);
    Draft owner = early(ownerName);
    String core = BodyNames.key(core(name));
    String ownerLabel = owner.entry().map(GazetteerEntry::key).orElseGet(() -> surface(ownerName));
    Draft draft =
        name.entry()
            .map(drafts::known)
            .orElseGet(
                () ->
                    drafts.under(
                        "body:" + core + "@" + ownerLabel,
                        EntityKind.ORGANIZATION,
                        Optional.empty()));
    wholes.put(draft, owner);
    bodies.remember(core, name.order(), draft);
    return draft;
  }

  private String core(Name name) {
    return sentences.get(name.sentence()).surface(name.begin(), name.core());
  }

  /** What the name is short for. */
  private Optional<Draft> longer(Name name) {
    return shorts
        .partOfPerson(name)
        .or(() -> shorts.endOfLonger(name))
        .or(() -> shorts.beginOfOfficial(name));
  }

  private Draft bare(Name name) {
    String core = BodyNames.key(surface(name));
    boolean acronym = name.form() == Reference.Form.ACRONYM;
    Optional<Draft> namesake =
        acronym ? Optional.empty() : bodies.namesake(name, name.order(), core);
    if (namesake.isPresent()) {
      return namesake.get();
    }
    Optional<Draft> other =
        acronym
            ? shorts.partOfPerson(name)
            : name.entry().isPresent()
                ? Optional.empty()
                : longer(name).or(() -> shorts.beginOfBody(name));
    Draft draft =
        other.orElseGet(
            () -> name.entry().map(drafts::known).orElseGet(() -> plain(name, "body:" + core)));
    if (!acronym && draft.kind() == EntityKind.ORGANIZATION) {
      bodies.remember(core, name.order(), draft);
    }
    return draft;
  }
}
