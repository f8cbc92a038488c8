package org.trama.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.trama.model.Role;

/** Reads {@code lexicon-es.ttl} and {@code nouns-es.ttl}, but for the entries. */
final class LexiconReader {
  private static final Resource NOUN_CLASS =
      ResourceFactory.createResource(TurtleFile.TRAMA + "NounClass");

  private static final Property EVOKES = TurtleFile.term("evokes");
  private static final Property QUALIFIES = TurtleFile.term("qualifies");

  private final TurtleFile lexicon;
  private final TurtleFile nouns;
  private final TurtleFile ontology;
  private final FrameReader frames;

  LexiconReader(OntologyFiles files) {
    lexicon = new TurtleFile(files, OntologyFiles.LEXICON);
    frames = new FrameReader(lexicon);
    nouns = new TurtleFile(files, OntologyFiles.NOUNS);
    ontology = new TurtleFile(files, OntologyFiles.ONTOLOGY);
  }

  Lexicon read() {
    List<LexicalEntry> entries = new EntryReader(lexicon, frames).read();
    Map<String, Set<String>> classes = new TreeMap<>();
    for (TurtleFile file : List.of(lexicon, nouns)) {
      for (Resource nounClass : file.instances(NOUN_CLASS)) {
        classes.merge(
            TurtleFile.localName(nounClass), members(file, nounClass), LexiconReader::union);
      }
    }
    frames.requireNounClasses(classes.keySet());
    List<EventClass> events = eventClasses();
    return new Lexicon(
        entries, classes, events, bodyNames(), qualified(classes.keySet()), evoked(events));
  }

  /** Every class of events: what has a PLOVER category. */
  private List<EventClass> eventClasses() {
    return ontology.subjects(TurtleFile.term("plover")).stream()
        .map(
            type ->
                new EventClass(
                    TurtleFile.localName(type),
                    ontology.texts(type, TurtleFile.term("plover")).get(0),
                    Set.copyOf(
                        ontology.parsed(type, TurtleFile.term("takes"), Role::ofLocalName, "role")),
                    ontology.isTrue(type, TurtleFile.term("ongoing"))))
        .toList();
  }

  /** What the adjectives of a class qualify, by the name of the class. */
  private Map<String, String> qualified(Set<String> known) {
    Map<String, String> qualified = new TreeMap<>();
    for (Resource nounClass : lexicon.subjects(QUALIFIES)) {
      String nouns = lexicon.localNameOf(nounClass, QUALIFIES).orElseThrow();
      if (!known.contains(nouns)) {
        throw FrameReader.unknown(lexicon, nounClass, "qualifies", nouns);
      }
      qualified.put(TurtleFile.localName(nounClass), nouns);
    }
    return qualified;
  }

  /** The event classes that the words of a class bring to mind, by the name of the class. */
  private Map<String, Set<String>> evoked(List<EventClass> events) {
    Set<String> known = events.stream().map(EventClass::name).collect(Collectors.toSet());
    Map<String, Set<String>> evoked = new TreeMap<>();
    for (Resource nounClass : lexicon.subjects(EVOKES)) {
      Set<String> types = Set.copyOf(lexicon.localNames(nounClass, EVOKES));
      for (String type : types) {
        if (!known.contains(type)) {
          throw lexicon.fault(
              nounClass, "has trama:evokes trama:" + type + ", which is no class of events");
        }
      }
      evoked.put(TurtleFile.localName(nounClass), types);
    }
    return evoked;
  }

  private Map<String, String> bodyNames() {
    Map<String, String> names = new TreeMap<>();
    for (Resource body : nouns.instances(TurtleFile.term("BodyName"))) {
      String usual =
          nouns.texts(body, RDFS.label).stream()
              .findFirst()
              .orElseThrow(() -> nouns.fault(body, "needs its usual name as rdfs:label"));
      members(nouns, body).forEach(name -> names.put(name, usual));
    }
    return names;
  }

  private static Set<String> members(TurtleFile file, Resource nounClass) {
    return file.texts(nounClass, TurtleFile.term("member")).stream()
        .map(member -> member.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
