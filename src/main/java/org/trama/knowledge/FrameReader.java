package org.trama.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.trama.model.Role;

/** Reads the frames that the entries of {@code lexicon-es.ttl} use, each once. */
final class FrameReader {
  private final TurtleFile lexicon;
  private final Map<Resource, Frame> frames = new HashMap<>();

  FrameReader(TurtleFile lexicon) {
    this.lexicon = lexicon;
  }

  Frame frame(Resource frame) {
    return frames.computeIfAbsent(frame, this::read);
  }

  /**
   * Throws {@link KnowledgeException} where a frame read so far asks for nouns that nobody listed.
   */
  void requireNounClasses(Set<String> known) {
    frames.forEach(
        (resource, frame) ->
            frame.arguments().stream()
                .flatMap(FrameReader::nounClasses)
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(
                    name -> {
                      throw unknown(lexicon, resource, "filler", name);
                    }));
  }

  private static Stream<String> nounClasses(Frame.Argument argument) {
    Stream<String> fillers =
        argument.fillers().stream()
            .filter(FillerType.OfNounClass.class::isInstance)
            .map(filler -> ((FillerType.OfNounClass) filler).name());
    return Stream.concat(fillers, argument.except().stream());
  }

  /** The fault of naming by {@code property} a noun class that nothing tells the members of. */
  static KnowledgeException unknown(TurtleFile file, Resource node, String property, String nouns) {
    return file.fault(
        node,
        "has trama:"
            + property
            + " noun:"
            + nouns
            + ", of which no trama:NounClass tells the members");
  }

  private Frame read(Resource frame) {
    List<Frame.Argument> arguments =
        lexicon
            .nodes(frame, TurtleFile.term("argument"))
            .map(argument -> argument(frame, argument))
            .sorted(
                Comparator.comparing(Frame.Argument::function)
                    .thenComparing(argument -> argument.markers().toString())
                    .thenComparing(argument -> argument.role().toString()))
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
        role(argument, "role"),
        lexicon
            .named(argument, TurtleFile.term("filler"))
            .flatMap(filler -> fillers(frame, filler).stream())
            .toList(),
        Arrays.stream(Frame.Trait.values())
            .filter(trait -> lexicon.isTrue(argument, term(trait)))
            .collect(Collectors.toUnmodifiableSet()),
        lexicon.localNames(argument, TurtleFile.term("except")),
        role(argument, "owner"));
  }

  private static Property term(Frame.Trait trait) {
    return TurtleFile.term(trait.name().toLowerCase(Locale.ROOT));
  }

  private Optional<Role> role(Resource argument, String property) {
    return lexicon.parsed(argument, TurtleFile.term(property), Role::ofLocalName, property).stream()
        .findFirst();
  }

  private List<FillerType> fillers(Resource frame, Resource filler) {
    try {
      return FillerTypes.of(filler);
    } catch (IllegalArgumentException e) {
      throw lexicon.fault(
          frame,
          "has trama:filler " + TurtleFile.localName(filler) + ", which is no kind of entity");
    }
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
