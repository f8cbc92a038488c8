package org.trama.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trama.extract.coreference.Cast;
import org.trama.extract.mention.Groups;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Title;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.Morphology.Gender;

/**
 * Offices told together of several: {@code los ministros de Defensa de Rusia y Bielorrusia, X e Y},
 * {@code los presidentes de Kenia, X, y de Somalia, Y}, {@code los senadores X e Y}, {@code el
 * presidente de Uganda, X, y el de Ruanda, Y}.
 */
final class SharedOffices {
  private final References references;
  private final Cast cast;

  SharedOffices(References references, Cast cast) {
    this.references = references;
    this.cast = cast;
  }

  /** Who hold the title, each with whom it is held for; empty where not several do. */
  List<Held> of(Words words, Title title) {
    List<Held> alternating = alternating(words, title);
    if (alternating.size() > 1) {
      return alternating;
    }
    boolean plural = words.morphology(title.noun()).number() == Morphology.Number.PLURAL;
    return plural ? inARow(words, title) : List.of();
  }

  /** Owner and holder by turns, each between commas. */
  private List<Held> alternating(Words words, Title title) {
    List<Held> all = new ArrayList<>();
    Optional<String> owner = title.of();
    int comma = title.end();
    while (owner.isPresent() && words.is(comma, ",")) {
      Optional<Reference> person = at(words, comma + 1, EntityKind.PERSON);
      if (person.isEmpty()) {
        break;
      }
      all.add(held(title.of(owner.get()), person.get(), title.begin()));
      Optional<Reference> next = nextOwner(words, title, person.get().end());
      owner = next.map(r -> r.entities().get(0));
      comma = next.map(Reference::end).orElse(comma);
    }
    return all;
  }

  /** {@code , y de Somalia}, {@code , Alemania}; of one title {@code , y el de Ruanda}. */
  private Optional<Reference> nextOwner(Words words, Title title, int end) {
    int i = words.is(end, ",") ? end + 1 : end;
    i = words.is(i, "y", "e") ? i + 1 : i;
    if (words.morphology(title.noun()).number() != Morphology.Number.PLURAL) {
      return i > end && isSameSex(words, i, title.noun()) ? elided(words, i + 1) : Optional.empty();
    }
    i = words.is(i, "de", "del") ? i + 1 : i;
    return i == end ? Optional.empty() : owner(words, i);
  }

  /** An article that agrees with the title, which it leaves out. */
  private static boolean isSameSex(Words words, int article, int title) {
    return words.is(article, "el", "la")
        && words.is(article, "la") == (words.morphology(title).gender() == Gender.FEMININE);
  }

  /** {@code el de Ruanda}, {@code el ruandés}. */
  private Optional<Reference> elided(Words words, int i) {
    return words.is(i, "de", "del")
        ? owner(words, i + 1)
        : references
            .startingAt(words.index(), i)
            .filter(r -> r.form() == Reference.Form.DEMONYM && isKind(r, EntityKind.COUNTRY));
  }

  private Optional<Reference> owner(Words words, int i) {
    int first = words.article(i) ? i + 1 : i;
    return at(words, first, EntityKind.COUNTRY).or(() -> at(words, first, EntityKind.ORGANIZATION));
  }

  /** All holders behind all owners, one for each or all for one. */
  private List<Held> inARow(Words words, Title title) {
    List<String> owners = owners(words, title);
    int behind = ownersEnd(words, title);
    List<Reference> persons =
        Groups.coordinated(words, words.is(behind, ",") ? behind + 1 : behind, references).stream()
            .filter(r -> isKind(r, EntityKind.PERSON))
            .toList();
    boolean paired = owners.size() == persons.size();
    if (persons.size() < 2 || !paired && owners.size() > 1) {
      return List.of();
    }
    List<Held> all = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      Optional<String> owner = paired ? Optional.of(owners.get(i)) : owners.stream().findFirst();
      all.add(held(owner.map(title::of).orElse(title), persons.get(i), title.begin()));
    }
    return all;
  }

  private List<String> owners(Words words, Title title) {
    List<String> owners = new ArrayList<>();
    title.of().ifPresent(owners::add);
    row(words, title).stream().skip(1).map(r -> r.entities().get(0)).forEach(owners::add);
    return owners;
  }

  /** The owner at the end of the title and those joined to it. */
  private List<Reference> row(Words words, Title title) {
    return references
        .endingAt(words.index(), title.end())
        .filter(r -> title.of().isPresent() && r.begin() > title.noun())
        .map(r -> Groups.coordinated(words, r.begin(), references))
        .map(row -> row.stream().takeWhile(r -> !isKind(r, EntityKind.PERSON)).toList())
        .orElse(List.of());
  }

  /** Behind the owners; {@code de ambos países} names none. */
  private int ownersEnd(Words words, Title title) {
    List<Reference> row = row(words, title);
    if (!row.isEmpty()) {
      return row.get(row.size() - 1).end();
    }
    boolean both = words.is(title.end(), "de") && words.is(title.end() + 1, "ambos", "ambas");
    return both ? title.end() + 3 : title.end();
  }

  private Optional<Reference> at(Words words, int token, EntityKind kind) {
    return references
        .startingAt(words.index(), token)
        .filter(r -> r.form().isByName() && isKind(r, kind));
  }

  private boolean isKind(Reference reference, EntityKind kind) {
    return cast.is(reference.entities().get(0), kind);
  }

  private static Held held(Title title, Reference person, int begin) {
    return new Held(title, person.entities().get(0), begin, person.end());
  }
}
