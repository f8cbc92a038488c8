package org.trama.knowledge;

import java.util.Objects;

/**
 * What the extractor and the resolver know before they read.
 *
 * @param lexicon how Spanish tells events
 * @param gazetteer the things every document presumes known
 * @param version digest of the files it was read from
 */
public record Knowledge(Lexicon lexicon, Gazetteer gazetteer, String version) {
  public Knowledge {
    Objects.requireNonNull(lexicon);
    Objects.requireNonNull(gazetteer);
    Objects.requireNonNull(version);
  }

  /**
   * Reads the files; throws {@link KnowledgeException} that names the file and the entry at fault.
   */
  public static Knowledge read(OntologyFiles files) {
    return new Knowledge(
        new LexiconReader(files).read(), new GazetteerReader(files).read(), files.version());
  }
}
