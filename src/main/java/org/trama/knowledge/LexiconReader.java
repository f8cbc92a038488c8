package org.trama.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;

/** Reads {@code lexicon-es.ttl} and {@code nouns-es.ttl}. */
final class LexiconReader {
  private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  private static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";
  private static final Resource ENTRY = ResourceFactory.createResource(ONTOLEX + "LexicalEntry");
  private static final Property FORM = ResourceFactory.createProperty(ONTOLEX, "canonicalForm");
  private static final Property WRITTEN = ResourceFactory.createProperty(ONTOLEX, "writtenRep");
  private static final Property SENSE = ResourceFactory.createProperty(ONTOLEX, "sense");
  private static final Property REFERENCE = ResourceFactory.createProperty(ONTOLEX, "reference");
  private static final Property CATEGORY = ResourceFactory.createProperty(LEXINFO, "partOfSpeech");
  private static final Resource NOUN_CLASS = ResourceFactory.createResource(TurtleFile.TRAMA + "NounClass");

  private final TurtleFile lexicon;
  private final TurtleFile nouns;
  private final TurtleFile ontology;
  private final Map<Resource, Frame> frames = new HashMap<>();

  LexiconReader(OntologyFiles files) {
    lexicon = new TurtleFile(files, OntologyFiles.LEXICON);
    nouns = new TurtleFile(files, OntologyFiles.NOUNS);
    ontology = new TurtleFile(files, OntologyFiles.ONTOLOGY);
  }

  Lexicon read() {
    List<LexicalEntry> entries = new ArrayList<>();
    lexicon.instances(ENTRY).forEach(entry -> entries.add(entry(entry)));
    Map<String, Set<String>> classes = new TreeMap<>();
    for (TurtleFile file : List.of(lexicon, nouns)) {
      for (Resource nounClass : file.instances(NOUN_CLASS)) {
        classes.merge(TurtleFile.localName(nounClass), members(file, nounClass), LexiconReader::union);
      }
    }
    return new Lexicon(entries, classes, eventClasses(), bodyNames());
  }

  /** Every class of events: what has a PLOVER category. */
  private List<EventClass> eventClasses() {
    return ontology.subjects(TurtleFile.term("plover")).stream()
        .map(
            type ->
                new EventClass(
                    TurtleFile.localName(type),
                    ontology.texts(type, TurtleFile.term("plover")).get(0),
                    ontology.localNames(type, TurtleFile.term("takes")).stream()
                        .map(Role::ofLocalName)
                        .collect(Collectors.toSet()),
                    ontology.isTrue(type, TurtleFile.term("ongoing"))))
        .toList();
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
    return java.util.stream.Stream.concat(some.stream(), others.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private LexicalEntry entry(Resource entry) {
    String written =
        lexicon
            .values(entry, FORM)
            .flatMap(form -> lexicon.texts(form.asResource(), WRITTEN).stream())
            .findFirst()
            .orElseThrow(() -> lexicon.fault(entry, "has no ontolex:canonicalForm with a writtenRep"));
    String name = TurtleFile.localName(entry);
    List<Sense> senses =
        lexicon
            .values(entry, SENSE)
            .map(sense -> sense(entry, sense.asResource()))
            .sorted(Comparator.comparing(Sense::rule).thenComparing(sense -> sense.frame().name()))
            .toList();
    return new LexicalEntry(
        name, List.of(written.toLowerCase(Locale.ROOT).split("\\s+")), category(entry), senses);
  }

  private LexicalEntry.Category category(Resource entry) {
    String category =
        lexicon.localNameOf(entry, CATEGORY).orElseThrow(() -> lexicon.fault(entry, "has no lexinfo:partOfSpeech"));
    try {
      return LexicalEntry.Category.valueOf(category.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw lexicon.fault(entry, "is a " + category + "; lexinfo:verb, noun and adjective are understood");
    }
  }

  private Sense sense(Resource entry, Resource sense) {
    Optional<String> event = lexicon.localNameOf(sense, REFERENCE);
    Optional<Modality> reports = modality(entry, sense, "reports");
    Resource frame =
        lexicon
            .values(sense, TurtleFile.term("frame"))
            .findFirst()
            .orElseThrow(() -> lexicon.fault(entry, "has a sense without a trama:frame"))
            .asResource();
    return new Sense(
        TurtleFile.localName(entry) + "/" + event.orElse("report"),
        event,
        frames.computeIfAbsent(frame, this::frame),
        reports,
        lexicon.localNameOf(sense, TurtleFile.term("polarity")).filter("Denied"::equals).isPresent()
            ? Polarity.DENIED
            : Polarity.ASSERTED,
        modality(entry, sense, "modality"),
        lexicon.isTrue(sense, TurtleFile.term("negated")),
        role(entry, sense, "control").orElse(Role.AGENT),
        role(entry, sense, "genitive").orElse(Role.AGENT));
  }

  private Optional<Modality> modality(Resource entry, Resource sense, String property) {
    return lexicon
        .localNameOf(sense, TurtleFile.term(property))
        .map(
            name -> {
              for (Modality modality : Modality.values()) {
                if (modality.localName().equals(name)) {
                  return modality;
                }
              }
              throw lexicon.fault(entry, "has trama:" + property + " " + name + ", which is no modality");
            });
  }

  private Optional<Role> role(Resource entry, Resource node, String property) {
    return lexicon
        .localNameOf(node, TurtleFile.term(property))
        .map(
            name -> {
              try {
                return Role.ofLocalName(name);
              } catch (IllegalArgumentException e) {
                throw lexicon.fault(entry, "has trama:" + property + " " + name + ", which is no role");
              }
            });
  }

  private Frame frame(Resource frame) {
    List<Frame.Argument> arguments =
        lexicon
            .values(frame, TurtleFile.term("argument"))
            .map(argument -> argument(frame, argument.asResource()))
            .sorted(Comparator.comparing(Frame.Argument::function).thenComparing(argument -> argument.markers().toString()).thenComparing(argument -> argument.role().toString()))
            .toList();
    if (arguments.isEmpty()) {
      throw lexicon.fault(frame, "is used as a frame and has no trama:argument");
    }
    return new Frame(TurtleFile.localName(frame), arguments);
  }

  private Frame.Argument argument(Resource frame, Resource argument) {
    String function =
        lexicon
            .localNameOf(argument, TurtleFile.term("function"))
            .orElseThrow(() -> lexicon.fault(frame, "has an argument without a trama:function"));
    return new Frame.Argument(
        function(frame, function),
        lexicon.texts(argument, TurtleFile.term("marker")),
        role(frame, argument, "role"),
        lexicon
            .values(argument, TurtleFile.term("filler"))
            .flatMap(filler -> FillerTypes.of(filler.asResource()).stream())
            .toList(),
        lexicon.isTrue(argument, TurtleFile.term("required")));
  }

  private Frame.Function function(Resource frame, String name) {
    return switch (name) {
      case "Subject" -> Frame.Function.SUBJECT;
      case "DirectObject" -> Frame.Function.DIRECT_OBJECT;
      case "IndirectObject" -> Frame.Function.INDIRECT_OBJECT;
      case "Prepositional" -> Frame.Function.PREPOSITIONAL;
      default -> throw lexicon.fault(frame, "has trama:function " + name + ", which is none");
    };
  }
}
