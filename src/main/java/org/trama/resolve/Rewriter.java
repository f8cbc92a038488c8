package org.trama.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.trama.model.ResolvedDocument;

/**
 * Puts the corpus's identifiers in the place of one document's own, drops repetitions, and orders
 * what is left.
 */
final class Rewriter {
  private static final Comparator<Claim> CLAIMS =
      Comparator.comparing(Claim::event)
          .thenComparing(claim -> claim.source().orElse(""))
          .thenComparing(Claim::polarity)
          .thenComparing(Claim::modality)
          .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
          .thenComparing(Claim::evidence);

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
    return filler instanceof Filler.OfEntity named
        ? new Filler.OfEntity(key(named.entity()))
        : filler;
  }

  private static String text(Argument argument) {
    return argument.filler() instanceof Filler.OfEntity named
        ? named.entity()
        : "~" + ((Filler.OfText) argument.filler()).text();
  }

  /** All that {@code said} is of {@code document}; {@code events} are those of the corpus. */
  ResolvedDocument document(Document document, Accepted said, Events events) {
    Map<String, String> ids = events.ids().getOrDefault(path, Map.of());
    List<NamedClaim> claims = claims(said, ids);
    return new ResolvedDocument(
        document,
        extraction(
            said.extraction(),
            ids,
            events.types(),
            claims.stream().map(NamedClaim::claim).toList()),
        claims.stream().map(NamedClaim::name).toList());
  }

  /** A claim with its lasting name. */
  private record NamedClaim(Claim claim, String name) {}

  private Extraction extraction(
      Extraction extraction,
      Map<String, String> events,
      Map<String, String> types,
      List<Claim> claims) {
    return new Extraction(
        locals(extraction),
        extraction.mentions().stream()
            .map(mention -> new Mention(key(mention.entity()), mention.span(), mention.form()))
            .distinct()
            .sorted(
                Comparator.comparing(Mention::span)
                    .thenComparing(Mention::entity)
                    .thenComparing(Mention::form))
            .toList(),
        positions(extraction),
        extraction.parts().stream()
            .map(part -> new PartOf(key(part.part()), key(part.whole())))
            .filter(part -> !part.part().equals(part.whole()))
            .distinct()
            .sorted(Comparator.comparing(PartOf::part).thenComparing(PartOf::whole))
            .toList(),
        extraction.events().stream()
            .map(event -> renamed(event(event), events, types))
            .sorted(Comparator.comparing(Event::id))
            .toList(),
        claims);
  }

  private static Event renamed(Event event, Map<String, String> events, Map<String, String> types) {
    String id = events.getOrDefault(event.id(), event.id());
    String type = types.getOrDefault(id, event.type());
    return new Event(id, type, event.arguments(), event.quantity(), event.time());
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
                        key(position.person()),
                        position.title(),
                        position.of().map(this::key),
                        position.evidence()))
            .sorted(
                Comparator.comparing(Position::evidence)
                    .thenComparing(Position::person)
                    .thenComparing(Position::title)),
        position -> List.of(position.person(), position.title(), position.of()));
  }

  private List<NamedClaim> claims(Accepted said, Map<String, String> events) {
    List<Claim> told = said.extraction().claims();
    return first(
        IntStream.range(0, told.size())
            .mapToObj(i -> new NamedClaim(renamed(told.get(i), events), said.names().get(i)))
            .sorted(Comparator.comparing(NamedClaim::claim, CLAIMS)),
        named ->
            List.of(
                named.claim().event(),
                named.claim().source(),
                named.claim().polarity(),
                named.claim().modality()));
  }

  private Claim renamed(Claim claim, Map<String, String> events) {
    return new Claim(
        events.getOrDefault(claim.event(), claim.event()),
        claim.source().map(this::key),
        claim.polarity(),
        claim.modality(),
        claim.evidence(),
        claim.rule(),
        claim.confidence(),
        claim.grounds());
  }

  private static <T> List<T> first(Stream<T> all, Function<T, List<?>> identity) {
    Map<List<?>, T> kept = new LinkedHashMap<>();
    all.forEach(each -> kept.putIfAbsent(identity.apply(each), each));
    return new ArrayList<>(kept.values());
  }
}
