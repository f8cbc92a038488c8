package org.trama.pipeline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trama.annotate.Annotator;
import org.trama.extract.Extractor;
import org.trama.model.Document;
import org.trama.model.Extraction;
import org.trama.store.ContentCache;

/**
 * Documents to what they say; a text that was understood before, under the same lexicon, is not
 * annotated again.
 */
final class ExtractStep {
  private final Stages stages;
  private final ContentCache<Extraction> cache;
  private final Parallel parallel;
  private final Progress progress;

  ExtractStep(Stages stages, Path store, Parallel parallel, Progress progress) {
    this.stages = stages;
    this.cache = new ContentCache<>(store, "extractions", Extraction.class);
    this.parallel = parallel;
    this.progress = progress;
  }

  /**
   * What came of it.
   *
   * @param extractions by document
   * @param failed path and reason of each document that could not be understood
   * @param annotated number of texts that had to be annotated
   */
  record Result(Map<Document, Extraction> extractions, Map<String, String> failed, int annotated) {}

  /** What the extraction of a document depends on in the document itself. */
  static String fingerprint(Document document) {
    return Digest.of(document.text(), document.metadata().toString());
  }

  Result extract(List<Document> documents) {
    Map<String, Extraction> known = new HashMap<>();
    Map<String, Document> unknown = new LinkedHashMap<>();
    for (Document document : documents) {
      String key = key(document);
      cache
          .get(key)
          .ifPresentOrElse(
              extraction -> {
                known.put(key, extraction);
                progress.step(Stage.EXTRACT, document.path());
              },
              () -> unknown.put(key, document));
    }
    Map<String, String> faults = unknown.isEmpty() ? Map.of() : understand(unknown, known);
    Map<Document, Extraction> extractions = new LinkedHashMap<>();
    Map<String, String> failed = new TreeMap<>();
    for (Document document : documents) {
      String key = key(document);
      if (known.containsKey(key)) {
        extractions.put(document, known.get(key));
      } else {
        failed.put(document.path(), faults.get(key));
      }
    }
    return new Result(extractions, failed, unknown.size());
  }

  /** Adds to {@code known} what can be understood, and says why the rest cannot. */
  private Map<String, String> understand(
      Map<String, Document> unknown, Map<String, Extraction> known) {
    Annotator annotator = stages.annotator().get();
    Extractor extractor = stages.extractor().get();
    List<Map.Entry<String, Document>> work = List.copyOf(unknown.entrySet());
    List<Fault.Attempt<Extraction>> attempts =
        parallel.map(
            work, entry -> understand(entry.getKey(), entry.getValue(), annotator, extractor));
    Map<String, String> faults = new HashMap<>();
    for (int i = 0; i < work.size(); i++) {
      if (attempts.get(i) instanceof Fault.Attempt.Done<Extraction> done) {
        known.put(work.get(i).getKey(), done.value());
      } else if (attempts.get(i) instanceof Fault.Attempt.Failed<Extraction> failed) {
        faults.put(work.get(i).getKey(), failed.why());
      }
    }
    return faults;
  }

  private Fault.Attempt<Extraction> understand(
      String key, Document document, Annotator annotator, Extractor extractor) {
    Fault.Attempt<Extraction> attempt =
        Fault.attempt(() -> extractor.extract(annotator.annotate(document)));
    if (attempt instanceof Fault.Attempt.Done<Extraction> done) {
      cache.put(key, done.value());
    }
    progress.step(Stage.EXTRACT, document.path());
    return attempt;
  }

  /** Forgets what no document of the corpus says. */
  void tidy(List<Document> documents) {
    cache.retain(documents.stream().map(this::key).collect(Collectors.toSet()));
  }

  private String key(Document document) {
    return Digest.of(fingerprint(document), stages.versions().extraction());
  }
}
