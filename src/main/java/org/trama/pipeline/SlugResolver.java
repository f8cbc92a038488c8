package org.trama.pipeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trama.model.Argument;
import org.trama.model.Claim;
import org.trama.model.Document;
import org.trama.model.Entity;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Filler;
import org.trama.model.LocalEntity;
import org.trama.model.Mention;
import org.trama.model.PartOf;
import org.trama.model.Position;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;
import org.trama.model.Slug;

/**
 * Takes names for one entity when they are spelt alike, and every telling for an event of its own.
 */
final class SlugResolver implements Resolver {
  @Override
  public Resolution resolve(Map<Document, Extraction> extractions) {
    Map<String, Entity> entities = new TreeMap<>();
    List<ResolvedDocument> documents =
        extractions.entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getKey().path()))
            .map(entry -> resolve(entry.getKey(), entry.getValue(), entities))
            .toList();
    return new Resolution(List.copyOf(entities.values()), documents);
  }

  private static ResolvedDocument resolve(
      Document document, Extraction extraction, Map<String, Entity> entities) {
    Map<String, String> keys = new HashMap<>();
    for (LocalEntity local : extraction.entities()) {
      String key = local.gazetteer().orElse(Slug.of(local.label()));
      keys.put(local.id(), key);
      entities.putIfAbsent(
          key, new Entity(key, local.kind(), local.label(), local.names(), List.of(), List.of()));
    }
    String prefix = Slug.of(document.path()) + "-";
    return new ResolvedDocument(
        document,
        new Extraction(
            extraction.entities(),
            extraction.mentions().stream()
                .map(m -> new Mention(keys.get(m.entity()), m.span(), m.form()))
                .toList(),
            extraction.positions().stream()
                .map(
                    p ->
                        new Position(
                            keys.get(p.person()), p.title(), p.of().map(keys::get), p.evidence()))
                .toList(),
            extraction.parts().stream()
                .map(p -> new PartOf(keys.get(p.part()), keys.get(p.whole())))
                .toList(),
            extraction.events().stream().map(event -> event(event, keys, prefix)).toList(),
            extraction.claims().stream().map(claim -> claim(claim, keys, prefix)).toList()));
  }

  private static Event event(Event event, Map<String, String> keys, String prefix) {
    List<Argument> arguments =
        event.arguments().stream()
            .map(
                argument ->
                    argument.filler() instanceof Filler.OfEntity entity
                        ? new Argument(
                            argument.role(), new Filler.OfEntity(keys.get(entity.entity())))
                        : argument)
            .toList();
    return new Event(prefix + event.id(), event.type(), arguments, event.quantity(), event.time());
  }

  private static Claim claim(Claim claim, Map<String, String> keys, String prefix) {
    Optional<String> source = claim.source().map(keys::get);
    return new Claim(
        prefix + claim.event(),
        source,
        claim.polarity(),
        claim.modality(),
        claim.evidence(),
        claim.rule(),
        claim.confidence());
  }
}
