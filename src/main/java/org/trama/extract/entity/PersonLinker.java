package org.trama.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.KnownNames;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;

/** Ties the names of persons in one document: full names first, then what may be part of one. */
final class PersonLinker {
  private record Known(int order, List<String> words, Draft draft) {}

  private final KnownNames names;
  private final List<Known> persons = new ArrayList<>();

  PersonLinker(KnownNames names) {
    this.names = names;
  }

  /** The person of a name of two words or more. */
  Draft full(int order, String surface) {
    List<String> words = NameForms.words(surface);
    for (Known person : persons) {
      if (isSame(person.words(), words)) {
        return person.draft();
      }
    }
    return add(order, surface, words);
  }

  private static boolean isSame(List<String> some, List<String> others) {
    return some.size() > 1
        && (NameForms.contains(some, others) || NameForms.contains(others, some))
        && NameForms.same(last(some), last(others));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** The person that a surname alone means: the last one named before, else the first after. */
  Optional<Draft> part(int order, String surface) {
    List<String> words = NameForms.words(surface);
    Optional<Draft> bySurname =
        nearest(
            order,
            person ->
                NameForms.same(last(person), last(words)) && NameForms.contains(person, words));
    return bySurname.or(() -> nearest(order, person -> isWithin(person, words)));
  }

  /** {@code Petro} is no {@code Pedro Castillo}: a given name alone is spelt as it was. */
  private static boolean isWithin(List<String> person, List<String> words) {
    return words.size() == 1 ? person.contains(words.get(0)) : NameForms.contains(person, words);
  }

  private Optional<Draft> nearest(int order, java.util.function.Predicate<List<String>> fits) {
    Known best = null;
    for (Known person : persons) {
      if (fits.test(person.words()) && (best == null || person.order() < order)) {
        best = person;
      }
    }
    return Optional.ofNullable(best).map(Known::draft);
  }

  /** The person goes by this name as well. */
  void goesBy(int order, String surface, Draft person) {
    persons.add(new Known(order, NameForms.words(surface), person));
  }

  /** A person known by this name alone. */
  Draft add(int order, String surface, List<String> words) {
    Optional<GazetteerEntry> entry =
        names
            .entry(surface)
            .filter(e -> e.kind() == EntityKind.PERSON)
            .or(() -> words.size() == 1 ? names.bySurname(surface) : Optional.empty());
    for (Known person : persons) {
      if (entry.isPresent() && person.draft().entry().equals(entry)) {
        persons.add(new Known(order, words, person.draft()));
        return person.draft();
      }
    }
    Draft draft = new Draft(EntityKind.PERSON, entry);
    persons.add(new Known(order, words, draft));
    return draft;
  }
}
