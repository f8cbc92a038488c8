package org.trama.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trama.model.Argument;
import org.trama.model.Claim;
import org.trama.model.Entity;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Filler;
import org.trama.model.LocalEntity;
import org.trama.model.Mention;
import org.trama.model.PartOf;
import org.trama.model.Position;

/** Puts the corpus's identifiers in the place of one document's own, drops repetitions, and orders what is left. */
final class Rewriter {
  private final String path;
  private final Entities entities;

  Rewriter(String path, Entities entities) {
    this.path = path;
    this.entities = entities;
  }

  private String key(String id) {
    return entities.key(path, id);
  }

  /** {@code event} with canonical entities in its arguments, its own id unchanged. */
  Event event(Event event) {
    List<Argument> arguments =
        event.arguments().stream()
            .map(argument -> new Argument(argument.role(), filler(argument.filler())))
            .distinct()
            .sorted(Comparator.comparing(Argument::role).thenComparing(Rewriter::text))
            .toList();
    return new Event(event.id(), event.type(), arguments, event.quantity(), event.time());
  }

  private Filler filler(Filler filler) {
    return filler instanceof Filler.OfEntity named ? new Filler.OfEntity(key(named.entity())) : filler;
  }

  private static String text(Argument argument) {
    return argument.filler() instanceof Filler.OfEntity named
        ? named.entity()
        : "~" + ((Filler.OfText) argument.filler()).text();
  }

  /** All of {@code extraction}; {@code events} are the canonical ids by the document's own. */
  Extraction extraction(Extraction extraction, Map<String, String> events) {
    return new Extraction(
        locals(extraction),
        extraction.mentions().stream()
            .map(mention -> new Mention(key(mention.entity()), mention.span(), mention.form()))
            .distinct()
            .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::entity).thenComparing(Mention::form))
            .toList(),
        positions(extraction),
        extraction.parts().stream()
            .map(part -> new PartOf(key(part.part()), key(part.whole())))
            .filter(part -> !part.part().equals(part.whole()))
            .distinct()
            .sorted(Comparator.comparing(PartOf::part).thenComparing(PartOf::whole))
            .toList(),
        extraction.events().stream().map(event -> renamed(event(event), events)).sorted(Comparator.comparing(Event::id)).toList(),
        claims(extraction, events));
  }

  private static Event renamed(Event event, Map<String, String> events) {
    String id = events.getOrDefault(event.id(), event.id());
    return new Event(id, event.type(), event.arguments(), event.quantity(), event.time());
  }

  /** One for every canonical entity, with all the names the document has for it. */
  private List<LocalEntity> locals(Extraction extraction) {
    Map<String, LocalEntity> locals = new TreeMap<>();
    extraction.entities().stream()
        .sorted(Comparator.comparing(LocalEntity::id))
        .map(this::renamed)
        .forEach(local -> locals.merge(local.id(), local, Rewriter::merged));
    return List.copyOf(locals.values());
  }

  private LocalEntity renamed(LocalEntity local) {
    String key = key(local.id());
    Entity entity = entities.byKey().get(key);
    return new LocalEntity(key, entity.kind(), local.label(), local.names(), local.gazetteer());
  }

  private static LocalEntity merged(LocalEntity one, LocalEntity two) {
    String label = one.label().length() >= two.label().length() ? one.label() : two.label();
    List<String> names = Stream.concat(one.names().stream(), two.names().stream()).toList();
    Optional<String> gazetteer = one.gazetteer().or(two::gazetteer);
    return new LocalEntity(one.id(), one.kind(), label, names, gazetteer);
  }

  private List<Position> positions(Extraction extraction) {
    return first(
        extraction.positions().stream()
            .map(
                position ->
                    new Position(
                        key(position.person()), position.title(), position.of().map(this::key), position.evidence()))
            .sorted(Comparator.comparing(Position::evidence).thenComparing(Position::person).thenComparing(Position::title)),
        position -> List.of(position.person(), position.title(), position.of()));
  }

  private List<Claim> claims(Extraction extraction, Map<String, String> events) {
    return first(
        extraction.claims().stream()
            .map(claim -> renamed(claim, events))
            .sorted(
                Comparator.comparing(Claim::event)
                    .thenComparing(claim -> claim.source().orElse(""))
                    .thenComparing(Claim::polarity)
                    .thenComparing(Claim::modality)
                    .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
                    .thenComparing(Claim::evidence)),
        claim -> List.of(claim.event(), claim.source(), claim.polarity(), claim.modality()));
  }

  private Claim renamed(Claim claim, Map<String, String> events) {
    return new Claim(
        events.getOrDefault(claim.event(), claim.event()),
        claim.source().map(this::key),
        claim.polarity(),
        claim.modality(),
        claim.evidence(),
        claim.rule(),
        claim.confidence());
  }

  private static <T> List<T> first(Stream<T> all, Function<T, List<?>> identity) {
    Map<List<?>, T> kept = new LinkedHashMap<>();
    all.forEach(each -> kept.putIfAbsent(identity.apply(each), each));
    return new ArrayList<>(kept.values());
  }
}
