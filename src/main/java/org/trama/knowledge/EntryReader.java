package org.trama.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;

/** Reads the entries of {@code lexicon-es.ttl} with their senses. */
final class EntryReader {
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
  private final TurtleFile lexicon;
  private final FrameReader frames;

  EntryReader(TurtleFile lexicon, FrameReader frames) {
    this.lexicon = lexicon;
    this.frames = frames;
  }

  /** Every entry, in no order that means anything. */
  List<LexicalEntry> read() {
    return lexicon.instances(ENTRY).stream().map(this::entry).toList();
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
        Set.copyOf(lexicon.parsed(sense, TurtleFile.term("onlyWhere"), EntryReader::use, "use")));
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
        .parsed(sense, TurtleFile.term(property), EntryReader::modality, "modality")
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
      case "PlainUse" -> Sense.Use.PLAIN;
      case "NegatedUse" -> Sense.Use.NEGATED;
      case "SubjunctiveClause" -> Sense.Use.SUBJUNCTIVE;
      case "ProspectiveClause" -> Sense.Use.PROSPECTIVE;
      case "FactualClause" -> Sense.Use.FACTUAL;
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
