package org.trama.extract.name;

import java.util.Optional;
import org.trama.extract.mention.CapitalRun;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.NameSpan;
import org.trama.model.PartOfSpeech;

/**
 * Organizations told by their first word, with the state or organization they belong to: {@code
 * Consejo de Seguridad de Rusia}, {@code Ejército israelí}, {@code cancillería catarí}.
 */
final class OrganizationNames {
  private final Nouns nouns;
  private final KnownNames known;
  private final OrganizationCores cores;
  private final OwnedNames owned;

  OrganizationNames(Nouns nouns, KnownNames known) {
    this.nouns = nouns;
    this.known = known;
    cores = new OrganizationCores(nouns, known);
    owned = new OwnedNames(nouns, known, new OwnerNames(nouns, known, this));
  }

  void find(Words words, Taken taken) {
    for (int i = 0; i < words.size(); i++) {
      if (taken.isFree(i)) {
        Optional<Name> name =
            at(words, i).map(found -> stationed(words, withAdjective(words, found)));
        if (name.isPresent() && taken.isFree(name.get().begin(), name.get().core())) {
          add(words, name.get(), taken);
          i = name.get().end() - 1;
        }
      }
    }
  }

  private void add(Words words, Name name, Taken taken) {
    taken.add(name);
    int tail = name.owner().stream().mapToInt(Name::end).max().orElse(name.core());
    for (int k = Math.max(tail, name.core()); k < name.end(); k++) {
      known.nameAt(words, k).ifPresent(taken::addNested);
    }
    name.owner().stream()
        .filter(owner -> words.has(owner.begin()))
        .forEach(
            owner -> {
              taken.addNested(owner);
              taken.bar(owner.begin(), owner.end());
              owner.owner().forEach(taken::addNested);
            });
  }

  /** {@code Nuevo Ejército del Pueblo}. */
  private static Name withAdjective(Words words, Name name) {
    int before = name.begin() - 1;
    boolean part =
        words.capital(name.begin())
            && words.capital(before)
            && words.is(before, "nuevo", "nueva", "gran", "alto", "alta", "joven");
    return part ? name.from(before) : name;
  }

  /**
   * {@code la Misión de la ONU en Sudán del Sur}: where it is belongs to the name of a mission, and
   * to any that is shortened.
   */
  private Name stationed(Words words, Name name) {
    int first =
        words.is(name.end() + 1, "el", "la", "los", "las") ? name.end() + 2 : name.end() + 1;
    Optional<Name> land =
        words.capital(name.begin()) && words.is(name.end(), "en")
            ? known.nameAt(words, first)
            : Optional.empty();
    return land.filter(found -> found.is(EntityKind.COUNTRY) || found.is(EntityKind.PLACE))
        .filter(found -> isMission(words, name) || isShortened(words, found.end()))
        .map(found -> name.until(found.end()))
        .orElse(name);
  }

  private boolean isMission(Words words, Name name) {
    return nouns.is("MissionBody", words, name.begin())
        && name.owner().stream().anyMatch(owner -> owner.is(EntityKind.ORGANIZATION));
  }

  private boolean isShortened(Words words, int i) {
    return words.is(i, "(")
        && words.capital(i + 1)
        && words.is(i + 2, ")", ",")
        && !isLand(words, i + 1);
  }

  private boolean isLand(Words words, int i) {
    return known
        .nameAt(words, i)
        .filter(name -> name.is(EntityKind.COUNTRY) || name.is(EntityKind.PLACE))
        .isPresent();
  }

  /** The organization whose name begins at token {@code i}. */
  Optional<Name> at(Words words, int i) {
    if (isMinistry(words, i)) {
      return Optional.of(Name.of(words, i, i + 1, EntityKind.ORGANIZATION));
    }
    if (isCalledAfterCountry(words, i)) {
      return Optional.of(
          Name.of(words, i, CapitalRun.end(words, i + 1, k -> false), EntityKind.ORGANIZATION));
    }
    int head = nouns.length("OrganizationHead", words, i);
    if (head == 0 || isPerson(words, i)) {
      return Optional.empty();
    }
    int core = cores.end(words, i, head);
    return core > i ? owned.at(words, i, head, core) : Optional.empty();
  }

  /** {@code Exteriores rechazó}, {@code según Defensa}: the portfolio for the ministry. */
  private boolean isMinistry(Words words, int i) {
    if (!words.capital(i) || words.capital(i + 1) || !nouns.is("Ministry", words, i)) {
      return false;
    }
    int verb = words.is(i + 1, "no", "ya", "se", "lo", "la", "le", "les") ? i + 2 : i + 1;
    boolean acts =
        (words.pos(verb) == PartOfSpeech.VERB || words.pos(verb) == PartOfSpeech.AUX)
            && words.morphology(verb).mood().isFinite();
    boolean bare = words.punctuation(i - 1) || words.is(i - 1, "y", "que", "", "además", "según");
    return bare && (acts || words.is(i - 1, "según"));
  }

  /** {@code el partido Gran Moldavia}: the name of a country is but a part of it. */
  private boolean isCalledAfterCountry(Words words, int i) {
    return words.capital(i)
        && nouns.followsKind("OrganizationKind", words, i)
        && known.nameAt(words, i).isEmpty()
        && known.nameAt(words, i + 1).filter(name -> name.is(EntityKind.COUNTRY)).isPresent();
  }

  /** {@code Marco Rubio}: a given name that is a noun as well. */
  private boolean isPerson(Words words, int i) {
    boolean seen = words.beginsName(i, NameSpan.Type.PERSON);
    return words.capital(i)
        && (seen || known.nameAt(words, i).filter(n -> n.is(EntityKind.PERSON)).isPresent());
  }
}
