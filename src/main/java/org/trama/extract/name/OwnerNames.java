package org.trama.extract.name;

import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.TitleWords;
import org.trama.extract.mention.Words;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;
import org.trama.model.NameSpan;

/**
 * What an organization's name says it belongs to: {@code ruso}, {@code de Ucrania}, {@code de la
 * ONU}.
 */
final class OwnerNames {
  private final Nouns nouns;
  private final KnownNames known;
  private final OrganizationNames organizations;

  OwnerNames(Nouns nouns, KnownNames known, OrganizationNames organizations) {
    this.nouns = nouns;
    this.known = known;
    this.organizations = organizations;
  }

  /**
   * {@code Filipinas} of {@code Fuerzas Armadas de Filipinas}, itself in the gazetteer, or {@code
   * rusa} of {@code Agencia rusa de Energía}.
   */
  private Optional<Name> ownerWithin(Words words, int i, int core) {
    Optional<Name> nationality = known.nationalityAt(words, core - 1);
    boolean adjective = !words.is(core - 2, "de", "del", "la", "los", "las", "el", "y");
    if (core > i + 1 && adjective && nationality.isPresent()) {
      return nationality;
    }
    if (i + 2 < core && !words.capital(i + 1)) {
      Optional<Name> demonym = known.demonymAt(words, i + 1);
      if (demonym.isPresent()) {
        return demonym;
      }
    }
    for (int k = i + 1; k < core; k++) {
      int first = TitleWords.afterPreposition(words, k);
      if (first > k) {
        Optional<Name> name =
            known.nameAt(words, first).filter(n -> n.end() == core && !n.is(EntityKind.PLACE));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /** The owner that the name tells: at most one. */
  List<Name> of(Words words, int i, int core) {
    Optional<Name> within = ownerWithin(words, i, core);
    if (within.isPresent() && !within.get().entry().equals(known.entry(words.surface(i, core)))) {
      return List.of(within.get());
    }
    int next = core;
    if (words.is(next, "(") && words.acronym(next + 1) && words.is(next + 2, ")")) {
      next += 3;
    }
    Optional<Name> demonym = words.has(next) ? known.demonymAt(words, next) : Optional.empty();
    if (demonym.isPresent() && !words.capital(next)) {
      return List.of(demonym.get());
    }
    int after = TitleWords.afterPreposition(words, next);
    if (next > core || after == next || words.is(next, "para")) {
      return List.of();
    }
    return ownerAt(words, after).filter(o -> o.begin() > i).map(List::of).orElse(List.of());
  }

  private Optional<Name> ownerAt(Words words, int after) {
    Optional<Name> name = known.nameAt(words, after).filter(n -> !n.is(EntityKind.PERSON));
    if (name.isPresent()) {
      return name;
    }
    if (words.capital(after) && nouns.is("OrganizationHead", words, after)) {
      return organizations.at(words, after);
    }
    boolean place = words.beginsName(after, NameSpan.Type.LOCATION);
    if (place || words.capital(after) && !words.acronym(after)) {
      return Optional.of(Name.of(words, after, endOfCapitals(words, after), EntityKind.PLACE));
    }
    return words.acronym(after)
        ? Optional.of(Name.of(words, after, after + 1, EntityKind.ORGANIZATION))
        : Optional.empty();
  }

  private static int endOfCapitals(Words words, int i) {
    int end = i + 1;
    while (words.capital(end)) {
      end++;
    }
    return end;
  }

  /** The gazetteer's entry for the body of that state; never the one for a namesake elsewhere. */
  Optional<GazetteerEntry> wholeEntry(Words words, int i, int core, Name owner) {
    String name = words.surface(i, core);
    String of =
        owner.entry().map(GazetteerEntry::label).orElse(words.surface(owner.begin(), owner.end()));
    return known
        .entry(name + " de " + of)
        .or(() -> known.entry(name + " de la " + of))
        .or(() -> known.entry(words.surface(i, Math.max(core, owner.end()))))
        .or(
            () ->
                known
                    .entry(name)
                    .filter(
                        entry ->
                            entry
                                .partOf()
                                .contains(owner.entry().map(GazetteerEntry::key).orElse(""))))
        .filter(entry -> entry.kind() == EntityKind.ORGANIZATION);
  }
}
