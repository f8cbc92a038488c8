package org.trama.serve.document;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.trama.serve.atlas.DocumentEntry;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Vocab;
import org.trama.serve.atlas.Voice;
import org.trama.serve.html.Html;
import org.trama.serve.html.Tag;
import org.trama.serve.visit.Visit;

/** The text of a document, paragraph by paragraph, marked by offsets, with notes in the margin. */
final class DocumentText {
  private final Visit visit;
  private final Graph graph;
  private final String text;
  private final List<Excerpt> mentions;
  private final List<Excerpt> passages;
  private final List<MarginNote> notes = new ArrayList<>();

  DocumentText(Visit visit, DocumentEntry document, Graph graph, String text) {
    this.visit = visit;
    this.graph = graph;
    this.text = text;
    this.mentions = excerpts("Mention");
    this.passages = excerpts("Passage");
    for (EventEntry event : visit.atlas().toldIn(document.iri())) {
      event.voices().stream()
          .filter(voice -> voice.document().equals(document))
          .forEach(
              voice ->
                  passage(voice)
                      .ifPresent(passage -> notes.add(new MarginNote(passage, event, voice))));
    }
    notes.sort(
        Comparator.comparing((MarginNote note) -> note.passage().begin())
            .thenComparing(note -> note.voice().claim()));
  }

  private List<Excerpt> excerpts(String kind) {
    return Iter.asStream(graph.find(Node.ANY, Vocab.TYPE, Vocab.term(kind)))
        .map(Triple::getSubject)
        .flatMap(this::excerpt)
        .sorted(Excerpt.ORDER)
        .toList();
  }

  private Stream<Excerpt> excerpt(Node node) {
    int begin = number(node, "beginIndex");
    int end = number(node, "endIndex");
    boolean sound = node.isURI() && 0 <= begin && begin < end && end <= text.length();
    return sound ? Stream.of(new Excerpt(begin, end, node)) : Stream.empty();
  }

  private int number(Node node, String property) {
    return object(node, Vocab.nif(property))
        .map(Node::getLiteralLexicalForm)
        .filter(digits -> digits.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(-1);
  }

  private Optional<Node> object(Node node, Node property) {
    return Iter.asStream(graph.find(node, property, Node.ANY)).map(Triple::getObject).findFirst();
  }

  private Optional<Excerpt> passage(Voice voice) {
    return object(NodeFactory.createURI(voice.claim()), Vocab.term("evidence"))
        .flatMap(
            node -> passages.stream().filter(passage -> passage.node().equals(node)).findFirst());
  }

  /** The text; the passage of the fragment {@code wanted}, if there is one, stands out. */
  Html show(String wanted) {
    Optional<Excerpt> found =
        passages.stream().filter(passage -> passage.fragment().equals(wanted)).findFirst();
    List<Html> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      if (!text.substring(begin, end).isBlank()) {
        paragraphs.add(paragraph(afterSpace(begin), end, found));
      }
      begin = end + 1;
    }
    return tag("div").with("class", "text").of(paragraphs);
  }

  /** Where the first word of a line is: how far a file indents it is no part of what it says. */
  private int afterSpace(int begin) {
    int at = begin;
    while (Character.isWhitespace(text.charAt(at)) && !beginsAt(at)) {
      at++;
    }
    return at;
  }

  private boolean beginsAt(int at) {
    return Stream.concat(mentions.stream(), passages.stream())
        .anyMatch(excerpt -> excerpt.begin() == at);
  }

  private Html paragraph(int begin, int end, Optional<Excerpt> wanted) {
    List<Html> beside =
        notes.stream()
            .filter(note -> begin <= note.passage().begin() && note.passage().begin() <= end)
            .map(note -> note.show(visit))
            .toList();
    return tag("div")
        .with("class", "paragraph")
        .of(
            tag("p").with("lang", "es").of(pieces(begin, end, wanted)),
            beside.isEmpty() ? Html.of() : tag("ul").with("class", "notes").of(beside));
  }

  private List<Html> pieces(int begin, int end, Optional<Excerpt> wanted) {
    TreeSet<Integer> bounds = new TreeSet<>(Set.of(begin, end));
    Stream.concat(mentions.stream(), passages.stream())
        .flatMap(excerpt -> Stream.of(excerpt.begin(), excerpt.end()))
        .filter(bound -> begin < bound && bound < end)
        .forEach(bounds::add);
    List<Html> pieces = new ArrayList<>();
    for (int from = begin; from < end; ) {
      int to = bounds.higher(from);
      pieces.add(piece(from, to, wanted));
      from = to;
    }
    return pieces;
  }

  private Html piece(int from, int to, Optional<Excerpt> wanted) {
    Html words = Html.text(text.substring(from, to));
    Optional<Excerpt> mention =
        mentions.stream().filter(excerpt -> excerpt.covers(from)).findFirst();
    Html named = mention.map(name -> name(name, words)).orElse(words);
    List<Excerpt> covering = passages.stream().filter(passage -> passage.covers(from)).toList();
    Html shown = covering.isEmpty() ? named : mark(covering, from, wanted).of(named);
    return Html.of(anchors(from), shown);
  }

  /** A piece of passages; where one of them begins it can be focused and says what it proves. */
  private Tag mark(List<Excerpt> covering, int from, Optional<Excerpt> wanted) {
    boolean here = wanted.filter(covering::contains).isPresent();
    String names = covering.stream().map(Excerpt::fragment).collect(Collectors.joining(" "));
    Tag mark =
        tag("mark").with("class", here ? "passage here" : "passage").with("data-passages", names);
    String words =
        notes.stream()
            .filter(note -> covering.contains(note.passage()))
            .map(note -> note.words(visit))
            .distinct()
            .collect(Collectors.joining("; "));
    if (words.isEmpty()) {
      return mark;
    }
    boolean begins = covering.stream().anyMatch(passage -> passage.begin() == from);
    Tag told = mark.with("title", words);
    return begins ? told.with("tabindex", "0") : told;
  }

  private Html anchors(int at) {
    Set<String> seen = new HashSet<>();
    return Html.of(
        Stream.concat(passages.stream(), mentions.stream())
            .filter(excerpt -> excerpt.begin() == at && seen.add(excerpt.fragment()))
            .map(excerpt -> tag("span").with("id", excerpt.fragment()).with("class", "anchor").of())
            .toList());
  }

  private Html name(Excerpt mention, Html words) {
    Optional<EntityEntry> entity =
        object(mention.node(), Vocab.term("refersTo"))
            .flatMap(node -> visit.atlas().entity(node.getURI()));
    return entity
        .map(
            known ->
                tag("a")
                    .with("class", "mention")
                    .with("href", visit.links().node(known.iri()))
                    .with("title", known.label() + " (" + visit.term(known.kind()) + ")")
                    .of(words))
        .orElse(words);
  }
}
