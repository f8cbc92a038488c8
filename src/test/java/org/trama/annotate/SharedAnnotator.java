package org.trama.annotate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.trama.extract.event.Relevance;
import org.trama.knowledge.Knowledge;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Document;
import org.trama.model.Metadata;

/** The one annotator of all tests in this process: it takes seconds to load. */
public final class SharedAnnotator {
  private static final class Holder {
    private static final Annotator ANNOTATOR = new SpanishAnnotator(relevant());

    /**
     * As the program asks, so that every test of extraction shows that nothing needed is spared.
     */
    private static Relevance relevant() {
      return new Relevance(Knowledge.read(OntologyFiles.in(Path.of("ontology"))).lexicon());
    }
  }

  private SharedAnnotator() {}

  /** The annotator, loaded on the first call. */
  public static Annotator get() {
    return Holder.ANNOTATOR;
  }

  /** {@code text} as a document that bears no date. */
  public static AnnotatedDocument annotate(String text) {
    return annotate(text, Optional.empty());
  }

  /** {@code text} as a document published on {@code issued}. */
  public static AnnotatedDocument annotate(String text, Optional<LocalDate> issued) {
    return get()
        .annotate(new Document("a.txt", "0", text, Metadata.of("es", "text/plain", issued)));
  }
}
