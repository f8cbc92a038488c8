package org.trama.extract.name;

import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;

/**
 * Names of organizations put together from core and owner: {@code Ejército israelí}, {@code
 * embajada de Rusia en Kiev}.
 */
final class OwnedNames {
  private final Nouns nouns;
  private final KnownNames known;
  private final OwnerNames owners;

  OwnedNames(Nouns nouns, KnownNames known, OwnerNames owners) {
    this.nouns = nouns;
    this.known = known;
    this.owners = owners;
  }

  /**
   * The name whose core goes from {@code i} to before {@code core} and begins with a noun of so
   * many tokens; empty where it has no owner and cannot do without.
   */
  Optional<Name> at(Words words, int i, int head, int core) {
    Optional<GazetteerEntry> entry = known.entry(words.surface(i, core));
    Optional<Name> owner = owners.of(words, i, core).stream().findFirst();
    if (owner.isEmpty()) {
      return standsAlone(words, i, head, core, entry)
          ? Optional.of(name(words, i, seatEnd(words, i, core), core, entry, owner))
          : Optional.empty();
    }
    return Optional.of(
        owner.get().begin() < core
            ? within(words, i, core, entry, owner.get())
            : beside(words, i, head, core, owner.get()));
  }

  /** {@code Fuerzas Armadas de Filipinas}: the owner is part of a name known as a whole. */
  private static Name within(
      Words words, int i, int core, Optional<GazetteerEntry> entry, Name owner) {
    int own =
        owner.form() == Reference.Form.DEMONYM
            ? owner.begin()
            : beforePreposition(words, owner.begin());
    return new Name(
        words.index(),
        i,
        core,
        own,
        EntityKind.ORGANIZATION,
        Reference.Form.NAME,
        entry.filter(e -> e.kind() == EntityKind.ORGANIZATION),
        List.of(owner));
  }

  private Name beside(Words words, int i, int head, int core, Name owner) {
    Optional<GazetteerEntry> whole = owners.wholeEntry(words, i, core, owner);
    boolean later = owner.begin() > core + 2 && !words.is(core, "de");
    boolean apart =
        later || whole.isEmpty() && isNamedApart(owner) && !isNameless(words, i, head, core, owner);
    int end = apart ? core : seatEnd(words, i, owner.end());
    return name(words, i, end, core, whole, Optional.of(owner));
  }

  /** {@code Comando}, {@code Misión de Apoyo}: no name without whose it is. */
  private boolean isNameless(Words words, int i, int head, int core, Name owner) {
    boolean union =
        owner.entry().filter(entry -> nouns.has("StatesUnion", entry.key())).isPresent();
    return words.capital(i) && (core == i + head || union && nouns.is("MissionBody", words, i));
  }

  /** An organization of several words is a name beside the one that belongs to it. */
  private static boolean isNamedApart(Name owner) {
    return owner.is(EntityKind.ORGANIZATION)
        && owner.entry().map(e -> e.label().contains(" ")).orElse(true)
        && owner.form() != Reference.Form.ACRONYM;
  }

  /** {@code embajada de Rusia en Kiev}: an embassy is told by its seat. */
  private int seatEnd(Words words, int i, int end) {
    boolean seat =
        words.lemmaIs(i, "embajada", "consulado") && words.is(end, "en") && words.capital(end + 1);
    return seat ? known.nameAt(words, end + 1).map(Name::end).orElse(end + 2) : end;
  }

  private static Name name(
      Words words, int i, int end, int core, Optional<GazetteerEntry> entry, Optional<Name> owner) {
    return new Name(
        words.index(),
        i,
        end,
        core,
        EntityKind.ORGANIZATION,
        form(words, i, core),
        entry,
        owner.stream().toList());
  }

  private static int beforePreposition(Words words, int i) {
    int k = i - 1;
    while (words.article(k)) {
      k--;
    }
    return k;
  }

  private static Reference.Form form(Words words, int i, int core) {
    return core == i + 1 && words.acronym(i) ? Reference.Form.ACRONYM : Reference.Form.NAME;
  }

  private boolean standsAlone(
      Words words, int i, int head, int core, Optional<GazetteerEntry> entry) {
    if (entry.filter(e -> e.kind() == EntityKind.ORGANIZATION).isPresent()) {
      return words.capital(i) || core > i + head;
    }
    boolean capital = words.capital(i) && !words.opens(i);
    boolean more = core > i + head || head > 1;
    return more && (words.capital(i) || !nouns.has("StateBody", words.lower(i)) || core > i + head)
        || capital && nouns.is("BareBody", words, i);
  }
}
