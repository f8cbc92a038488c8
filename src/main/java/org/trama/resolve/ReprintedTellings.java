package org.trama.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.trama.model.Claim;
import org.trama.model.Document;
import org.trama.model.Slug;

/**
 * A reprint tells no event of its own: what it tells in the words of its original is the event that
 * the original tells with them, even where another day of publication makes another Friday of it.
 */
final class ReprintedTellings {
  private final Reprints reprints;
  private final Map<String, Document> documents;
  private final Map<String, Accepted> said;

  ReprintedTellings(
      Reprints reprints, Map<String, Document> documents, Map<String, Accepted> said) {
    this.reprints = reprints;
    this.documents = documents;
    this.said = said;
  }

  /** {@code events}, with those united that a reprint and its original tell in the same words. */
  List<Tellings> unite(List<Tellings> events) {
    if (reprints.originals().isEmpty()) {
      return events;
    }
    Map<String, Tellings> byWords = new HashMap<>();
    List<Tellings> united = new ArrayList<>();
    for (Tellings event : events) {
      Optional<Tellings> same =
          event.members().stream()
              .map(this::words)
              .filter(byWords::containsKey)
              .map(byWords::get)
              .filter(other -> other.isApartFrom(event))
              .findFirst();
      same.ifPresentOrElse(other -> other.addAll(event), () -> united.add(event));
      Tellings kept = same.orElse(event);
      event.members().forEach(telling -> byWords.putIfAbsent(words(telling), kept));
    }
    return united;
  }

  /** The telling's original, type, parties and words; different for what is no copy. */
  private String words(Telling telling) {
    String original = reprints.originals().getOrDefault(telling.path(), telling.path());
    Document document = documents.get(telling.path());
    TreeSet<String> passages = new TreeSet<>();
    for (Claim claim : said.get(telling.path()).extraction().claims()) {
      if (claim.event().equals(telling.event().id())) {
        passages.add(Slug.of(claim.evidence().of(document.text())));
      }
    }
    return String.join(
        "|",
        original,
        telling.event().type(),
        new TreeSet<>(telling.core()).toString(),
        passages.toString());
  }
}
