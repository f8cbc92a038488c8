package org.trama.serve.atlas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.model.Modality;
import org.trama.model.Role;

/** Gathers an atlas from a dataset, within a transaction. */
final class AtlasReader {
  private final Consumer<Step> began;
  private final Quads quads;
  private final Terms terms;
  private final Map<Node, DocumentEntry> documents = new HashMap<>();
  private final Map<Node, EventDraft> events = new HashMap<>();
  private final Map<Node, Party> parties = new HashMap<>();
  private final Map<Node, String> kinds = new HashMap<>();

  AtlasReader(DatasetGraph dataset, Consumer<Step> began) {
    this.began = began;
    this.quads = new Quads(dataset);
    this.terms = Terms.read(quads);
  }

  Atlas read() {
    began.accept(Step.DOCUMENTS);
    readDocuments();
    began.accept(Step.NAMES);
    readParties();
    began.accept(Step.EVENTS);
    readEvents();
    began.accept(Step.CLAIMS);
    readVoices();
    began.accept(Step.MENTIONS);
    MentionCounts mentions = MentionCounts.read(quads, documents);
    List<EventEntry> told =
        events.values().stream()
            .map(EventDraft::entry)
            .sorted(Comparator.comparing(EventEntry::iri))
            .toList();
    began.accept(Step.INDEX);
    return new Atlas(
        terms,
        entities(told, mentions),
        told,
        List.copyOf(documents.values()),
        mentions.byEntity(),
        runs());
  }

  private List<String> runs() {
    Map<Node, String> lexicons = texts(Vocab.term("lexiconVersion"));
    return texts(Vocab.term("programVersion")).entrySet().stream()
        .map(
            run ->
                "Trama " + run.getValue() + ", léxico " + lexicons.getOrDefault(run.getKey(), "?"))
        .distinct()
        .sorted()
        .toList();
  }

  private void readDocuments() {
    Map<Node, String> titles = texts(Vocab.DOCUMENT_TITLE);
    Map<Node, String> publishers = texts(Vocab.PUBLISHER);
    var issued = AtlasTimes.days(quads, Vocab.ISSUED);
    texts(Vocab.term("path"))
        .forEach(
            (node, path) ->
                documents.put(
                    node,
                    new DocumentEntry(
                        node.getURI(),
                        path,
                        Optional.ofNullable(titles.get(node)),
                        Optional.ofNullable(issued.get(node)),
                        Optional.ofNullable(publishers.get(node)))));
  }

  private void readParties() {
    Map<Node, String> labels = texts(Vocab.LABEL);
    for (String kind : terms.entityKinds()) {
      quads.each(Vocab.TYPE, Vocab.term(kind), (graph, node, type) -> kinds.put(node, kind));
    }
    labels.forEach(
        (node, label) ->
            parties.put(node, new Party(node.toString(), label, kinds.containsKey(node))));
    kinds.keySet().forEach(this::party);
  }

  private Party party(Node node) {
    return parties.computeIfAbsent(
        node,
        unnamed ->
            new Party(
                unnamed.toString(),
                unnamed.isURI() ? Vocab.localName(unnamed) : unnamed.toString(),
                kinds.containsKey(unnamed)));
  }

  private void readEvents() {
    quads.each(Vocab.TYPE, Vocab.EVENT, (graph, node, type) -> event(node));
    for (String type : terms.eventTypes()) {
      quads.each(Vocab.TYPE, Vocab.term(type), (graph, node, any) -> event(node).type(type));
    }
    for (Status status : Status.values()) {
      quads.each(
          Vocab.term("status"),
          Vocab.term(status.localName()),
          (graph, node, any) -> known(node).ifPresent(event -> event.status(status)));
    }
    for (Role role : Role.values()) {
      quads.each(
          Vocab.term(role.localName()),
          (graph, node, filler) -> known(node).ifPresent(event -> event.part(role, party(filler))));
    }
    Map<Node, String> texts = texts(Vocab.term("text"));
    AtlasTimes times = new AtlasTimes(quads, texts);
    quads.each(
        Vocab.term("time"),
        (graph, node, time) -> known(node).ifPresent(event -> event.time(times.of(time))));
    readFigures(texts);
  }

  private void readFigures(Map<Node, String> texts) {
    Map<Node, String> least = texts(Vocab.term("min"));
    Map<Node, String> most = texts(Vocab.term("max"));
    Map<Node, String> units = texts(Vocab.term("unit"));
    quads.each(
        Vocab.term("quantity"),
        (graph, node, quantity) -> {
          if (documents.containsKey(graph)) {
            Figure figure =
                new Figure(
                    documents.get(graph),
                    Optional.ofNullable(least.get(quantity)).map(BigDecimal::new),
                    Optional.ofNullable(most.get(quantity)).map(BigDecimal::new),
                    units.getOrDefault(quantity, ""),
                    texts.getOrDefault(quantity, ""));
            known(node).ifPresent(event -> event.figure(figure));
          }
        });
  }

  private void readVoices() {
    Map<Node, Node> sources = new HashMap<>();
    Set<Node> denials = new HashSet<>();
    Map<Node, Modality> modalities = new HashMap<>();
    quads.each(Vocab.term("source"), (graph, claim, source) -> sources.put(claim, source));
    quads.each(
        Vocab.term("polarity"), Vocab.term("Denied"), (graph, claim, any) -> denials.add(claim));
    for (Modality modality : List.of(Modality.PLANNED, Modality.POSSIBLE)) {
      quads.each(
          Vocab.term("modality"),
          Vocab.term(modality.localName()),
          (graph, claim, any) -> modalities.put(claim, modality));
    }
    quads.each(
        Vocab.term("about"),
        (graph, claim, node) -> {
          if (documents.containsKey(graph)) {
            Voice voice =
                new Voice(
                    claim.toString(),
                    Optional.ofNullable(sources.get(claim)).map(this::party),
                    documents.get(graph),
                    denials.contains(claim),
                    modalities.getOrDefault(claim, Modality.ACTUAL));
            known(node).ifPresent(event -> event.voice(voice));
          }
        });
  }

  private List<EntityEntry> entities(List<EventEntry> told, MentionCounts mentions) {
    Map<String, Integer> parts = new HashMap<>();
    for (EventEntry event : told) {
      Set<String> involved = new HashSet<>();
      event.parts().forEach(part -> involved.add(part.party().iri()));
      involved.forEach(iri -> parts.merge(iri, 1, Integer::sum));
    }
    Map<Node, Set<String>> names = new HashMap<>();
    quads.each(
        Vocab.ALT_LABEL,
        (graph, node, name) ->
            names.computeIfAbsent(node, any -> new TreeSet<>()).add(name.getLiteralLexicalForm()));
    List<EntityEntry> entries = new ArrayList<>();
    kinds.forEach(
        (node, kind) -> {
          Party party = party(node);
          Set<String> others = names.getOrDefault(node, new TreeSet<>());
          others.remove(party.label());
          entries.add(
              new EntityEntry(
                  party.iri(),
                  kind,
                  party.label(),
                  List.copyOf(others),
                  parts.getOrDefault(party.iri(), 0),
                  mentions.of(node)));
        });
    entries.sort(Comparator.comparing(EntityEntry::iri));
    return entries;
  }

  private EventDraft event(Node node) {
    return events.computeIfAbsent(node, fresh -> new EventDraft(fresh.toString()));
  }

  private Optional<EventDraft> known(Node node) {
    return Optional.ofNullable(events.get(node));
  }

  /** The literals of a property, those in Spanish before others. */
  private Map<Node, String> texts(Node property) {
    Map<Node, String> texts = new HashMap<>();
    quads.each(
        property,
        (graph, node, text) -> {
          if (text.isLiteral()) {
            boolean spanish = text.getLiteralLanguage().equals("es");
            texts.merge(node, text.getLiteralLexicalForm(), (old, fresh) -> spanish ? fresh : old);
          }
        });
    return texts;
  }
}
