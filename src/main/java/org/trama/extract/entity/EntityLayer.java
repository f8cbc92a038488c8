package org.trama.extract.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.extract.mention.Reference;
import org.trama.model.AnnotatedDocument;
import org.trama.model.LocalEntity;
import org.trama.model.Mention;
import org.trama.model.PartOf;
import org.trama.model.Position;
import org.trama.model.Sentence;

/**
 * The named things of one document.
 *
 * @param entities in the order of their first mention
 * @param references in the order of the text
 * @param positions offices held
 * @param parts what belongs to what, where the text says so
 * @param allegiances ids of states by those of the persons and bodies known to speak for them, and
 *     of their capitals
 */
public record EntityLayer(
    List<LocalEntity> entities,
    List<Reference> references,
    List<Position> positions,
    List<PartOf> parts,
    Map<String, String> allegiances) {
  public EntityLayer {
    entities = List.copyOf(entities);
    references = List.copyOf(references);
    positions = List.copyOf(positions);
    parts = List.copyOf(parts);
    allegiances = Map.copyOf(allegiances);
  }

  /** The entity with this id. */
  public Optional<LocalEntity> entity(String id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /** The mentions of {@code document}: every reference but pronouns and dropped subjects. */
  public List<Mention> mentions(AnnotatedDocument document) {
    return references.stream()
        .filter(reference -> reference.form().isByName() || isDescription(reference))
        .flatMap(
            reference -> reference.entities().stream().map(id -> mention(id, reference, document)))
        .distinct()
        .toList();
  }

  private static boolean isDescription(Reference reference) {
    return reference.form() == Reference.Form.DESCRIPTION;
  }

  private static Mention mention(String id, Reference reference, AnnotatedDocument document) {
    Sentence sentence = document.sentences().get(reference.sentence());
    return new Mention(
        id,
        sentence.span(reference.begin(), reference.end()),
        Mention.Form.valueOf(reference.form().name()));
  }
}
