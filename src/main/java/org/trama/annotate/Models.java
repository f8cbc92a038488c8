package org.trama.annotate;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which libraries and models analyse Spanish, without loading them. */
final class Models {
  private static final List<String> PARTS =
      List.of(
          "edu/stanford/nlp/pipeline/StanfordCoreNLP.class",
          "edu/stanford/nlp/models/parser/nndep/UD_Spanish.gz",
          "org/languagetool/resource/es/es-ES.dict");

  private Models() {}

  /** The names of their jars without the ending, such as {@code stanford-corenlp-4.5.10}. */
  static List<String> names() {
    return PARTS.stream().flatMap(part -> jar(part).stream()).sorted().distinct().toList();
  }

  private static Optional<String> jar(String part) {
    URL place = Models.class.getClassLoader().getResource(part);
    return Stream.ofNullable(place)
        .map(URL::getPath)
        .filter(path -> path.contains(".jar!"))
        .map(path -> path.substring(0, path.indexOf(".jar!")))
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .findFirst();
  }
}
