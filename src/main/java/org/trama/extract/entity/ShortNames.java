package org.trama.extract.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;

/** Names that are part of a longer one of the same document: {@code Wagner} of Grupo Wagner. */
final class ShortNames {
  private final List<Words> sentences;
  private final PersonLinker persons;
  private final Map<Name, Draft> linked;

  /** Short forms of the names {@code linked} so far, which may grow. */
  ShortNames(List<Words> sentences, PersonLinker persons, Map<Name, Draft> linked) {
    this.sentences = sentences;
    this.persons = persons;
    this.linked = linked;
  }

  /** {@code Trump}, taken for a place, where the document has Donald Trump. */
  Optional<Draft> partOfPerson(Name name) {
    boolean one = name.end() == name.begin() + 1 && name.form() != Reference.Form.DEMONYM;
    boolean loose = one && (name.form() == Reference.Form.NAME || isLabel(name));
    return loose && !name.is(EntityKind.WEAPON_SYSTEM) && !name.is(EntityKind.AGREEMENT)
        ? persons.part(name.order(), name.surface(sentences))
        : Optional.empty();
  }

  /** {@code SR. PRICE: …}: no acronym, but whose words follow. */
  private boolean isLabel(Name name) {
    Words words = sentences.get(name.sentence());
    return name.entry().isEmpty() && words.is(name.end(), ":") && words.size() <= name.end() + 1;
  }

  /** {@code Wagner} where the document has Grupo Wagner. */
  Optional<Draft> endOfLonger(Name name) {
    String tail = " " + name.surface(sentences);
    return linked.entrySet().stream()
        .filter(e -> !e.getKey().is(EntityKind.PERSON) && e.getKey().owner().isEmpty())
        .filter(
            e ->
                e.getKey().surface(sentences).endsWith(tail)
                    || e.getKey().surface(sentences).equals(name.surface(sentences)))
        .filter(
            e -> !e.getValue().kind().equals(EntityKind.AGREEMENT) || name.is(EntityKind.AGREEMENT))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** {@code República Islámica} where the document has Irán. */
  Optional<Draft> beginOfOfficial(Name name) {
    String begin = name.surface(sentences) + " ";
    boolean several = name.end() > name.begin() + 1;
    return linked.values().stream()
        .filter(draft -> several && draft.kind() == EntityKind.COUNTRY)
        .filter(draft -> hasNameFrom(draft, begin))
        .findFirst();
  }

  /**
   * {@code la Alianza} where the document has told of the OTAN, {@code la Unión} of the Unión
   * Europea: the first word of the name of one organization that is no state's, with the article.
   */
  Optional<Draft> beginOfBody(Name name) {
    Words words = sentences.get(name.sentence());
    int before = name.begin() - 1;
    boolean article = words.is(before, "la", "el", "del", "al");
    String begin = name.surface(sentences) + " ";
    List<Draft> bodies =
        linked.values().stream()
            .distinct()
            .filter(draft -> draft.kind() == EntityKind.ORGANIZATION)
            .filter(draft -> draft.entry().stream().allMatch(entry -> entry.partOf().isEmpty()))
            .filter(draft -> hasNameFrom(draft, begin))
            .toList();
    return article && name.end() == name.begin() + 1 && bodies.size() == 1
        ? Optional.of(bodies.get(0))
        : Optional.empty();
  }

  /** Whether one of the names that it is known by begins so. */
  private static boolean hasNameFrom(Draft draft, String begin) {
    return draft.entry().stream()
        .flatMap(entry -> entry.names().stream())
        .anyMatch(name -> name.startsWith(begin));
  }
}
