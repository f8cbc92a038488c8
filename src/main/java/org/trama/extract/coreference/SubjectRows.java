package org.trama.extract.coreference;

import java.util.List;
import java.util.Optional;
import org.trama.extract.mention.Groups;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;

/**
 * Several who act together, for a pronoun in the plural: {@code Francia y Canadá le avisaron.
 * Netanyahu los acusó}.
 */
final class SubjectRows {
  private final References references;
  private final Cast cast;
  private final Discourse discourse;

  SubjectRows(References references, Cast cast, Discourse discourse) {
    this.references = references;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** The row of names that is the subject of the sentence, as one; empty where there is none. */
  Optional<Reference> in(int sentence) {
    return references.in(sentence).stream()
        .filter(r -> r.form() == Reference.Form.NAME && discourse.isSubject(r))
        .map(r -> Groups.coordinated(discourse.words(r), r.begin(), references))
        .filter(row -> row.size() > 1 && row.stream().allMatch(cast::isActor))
        .findFirst()
        .map(SubjectRows::together);
  }

  private static Reference together(List<Reference> row) {
    Reference first = row.get(0);
    Reference last = row.get(row.size() - 1);
    List<String> ids = row.stream().flatMap(r -> r.entities().stream()).distinct().toList();
    return new Reference(
        first.sentence(), first.begin(), last.end(), first.head(), ids, Reference.Form.NAME);
  }
}
