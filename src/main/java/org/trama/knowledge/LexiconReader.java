package org.trama.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;

/** Reads {@code lexicon-es.ttl} and {@code nouns-es.ttl}. */
final class LexiconReader {
  /** The same for the same file, whose senses have no order of their own. */
  private static final Comparator<Sense> ORDER =
      Comparator.comparing(Sense::rule)
          .thenComparing(sense -> sense.frame().name())
          .thenComparing(sense -> sense.modality().map(Enum::ordinal).orElse(-1))
          .thenComparing(sense -> sense.reports().map(Enum::ordinal).orElse(-1))
          .thenComparing(Sense::polarity)
          .thenComparing(Sense::negated)
          .thenComparing(Sense::control)
          .thenComparing(Sense::genitive)
          .thenComparing(sense -> sense.speaker().map(Enum::ordinal).orElse(-1))
          .thenComparing(sense -> sense.uses().stream().mapToInt(use -> 1 << use.ordinal()).sum());

  private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  private static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";
  private static final Resource ENTRY = ResourceFactory.createResource(ONTOLEX + "LexicalEntry");
  private static final Property FORM = ResourceFactory.createProperty(ONTOLEX, "canonicalForm");
  private static final Property WRITTEN = ResourceFactory.createProperty(ONTOLEX, "writtenRep");
  private static final Property SENSE = ResourceFactory.createProperty(ONTOLEX, "sense");
  private static final Property REFERENCE = ResourceFactory.createProperty(ONTOLEX, "reference");
  private static final Property CATEGORY = ResourceFactory.createProperty(LEXINFO, "partOfSpeech");
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
    List<LexicalEntry> entries = new ArrayList<>();
    lexicon.instances(ENTRY).forEach(entry -> entries.add(entry(entry)));
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
    return java.util.stream.Stream.concat(some.stream(), others.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private LexicalEntry entry(Resource entry) {
    String written =
        lexicon
            .nodes(entry, FORM)
            .flatMap(form -> lexicon.texts(form, WRITTEN).stream())
            .findFirst()
            .orElseThrow(
                () -> lexicon.fault(entry, "has no ontolex:canonicalForm with a writtenRep"));
    String name = TurtleFile.localName(entry);
    List<Sense> senses =
        lexicon.nodes(entry, SENSE).map(sense -> sense(entry, sense)).sorted(ORDER).toList();
    return new LexicalEntry(
        name, List.of(written.toLowerCase(Locale.ROOT).split("\\s+")), category(entry), senses);
  }

  private LexicalEntry.Category category(Resource entry) {
    String category =
        lexicon
            .localNameOf(entry, CATEGORY)
            .orElseThrow(() -> lexicon.fault(entry, "has no lexinfo:partOfSpeech"));
    try {
      return LexicalEntry.Category.valueOf(category.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw lexicon.fault(
          entry, "is a " + category + "; lexinfo:verb, noun and adjective are understood");
    }
  }

  private Sense sense(Resource entry, Resource sense) {
    Optional<String> event = lexicon.localNameOf(sense, REFERENCE);
    Optional<Modality> reports = modality(sense, "reports");
    Resource frame = frameOf(entry, sense);
    return new Sense(
        TurtleFile.localName(entry) + "/" + event.orElse("report"),
        event,
        frames.frame(frame),
        reports,
        lexicon.localNameOf(sense, TurtleFile.term("polarity")).filter("Denied"::equals).isPresent()
            ? Polarity.DENIED
            : Polarity.ASSERTED,
        modality(sense, "modality"),
        lexicon.isTrue(sense, TurtleFile.term("negated")),
        role(sense, "control").orElse(Role.AGENT),
        role(sense, "genitive").orElse(Role.AGENT),
        role(sense, "speaker"),
        Set.copyOf(lexicon.parsed(sense, TurtleFile.term("onlyWhere"), LexiconReader::use, "use")));
  }

  private Resource frameOf(Resource entry, Resource sense) {
    List<RDFNode> frames = lexicon.values(sense, TurtleFile.term("frame")).toList();
    if (frames.size() != 1) {
      throw lexicon.fault(
          entry, "has a sense with " + frames.size() + " of trama:frame; it needs exactly one");
    }
    if (!frames.get(0).isURIResource()) {
      throw lexicon.fault(
          entry, "has a trama:frame without a name; write the frame apart, under a name");
    }
    return frames.get(0).asResource();
  }

  private Optional<Modality> modality(Resource sense, String property) {
    return lexicon
        .parsed(sense, TurtleFile.term(property), LexiconReader::modality, "modality")
        .stream()
        .findFirst();
  }

  private static Modality modality(String name) {
    return Arrays.stream(Modality.values())
        .filter(modality -> modality.localName().equals(name))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static Sense.Use use(String name) {
    return switch (name) {
      case "Pronominal" -> Sense.Use.PRONOMINAL;
      case "NegatedUse" -> Sense.Use.NEGATED;
      case "SubjunctiveClause" -> Sense.Use.SUBJUNCTIVE;
      case "ProspectiveClause" -> Sense.Use.PROSPECTIVE;
      case "ClausalUse" -> Sense.Use.CLAUSAL;
      case "ClauselessUse" -> Sense.Use.CLAUSELESS;
      case "SeveralUse" -> Sense.Use.SEVERAL;
      case "SingleUse" -> Sense.Use.SINGLE;
      case "FutureUse" -> Sense.Use.FUTURE;
      case "PluralUse" -> Sense.Use.PLURAL;
      case "QuotingUse" -> Sense.Use.QUOTING;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private Optional<Role> role(Resource sense, String property) {
    return lexicon.parsed(sense, TurtleFile.term(property), Role::ofLocalName, "role").stream()
        .findFirst();
  }
}
