package org.trama.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;
import org.trama.store.NamedGraph;

/** The graphs of a resolution, made one by one as they are asked for: never all in memory. */
final class GraphStream implements Iterator<NamedGraph> {
  private final GraphSource source;
  private final Iterator<ResolvedDocument> documents;
  private final Iterator<NamedGraph> shared;
  private final Map<String, String> failed;
  private final Queue<NamedGraph> ready = new ArrayDeque<>();

  /** Adds to {@code failed} the path of each document that cannot be written, and why. */
  GraphStream(GraphSource source, Resolution resolution, Map<String, String> failed) {
    this.source = source;
    this.documents = resolution.documents().iterator();
    this.shared = source.shared(resolution).iterator();
    this.failed = failed;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && documents.hasNext()) {
      write(documents.next());
    }
    if (ready.isEmpty() && shared.hasNext()) {
      ready.add(shared.next());
    }
    return !ready.isEmpty();
  }

  @Override
  public NamedGraph next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void write(ResolvedDocument document) {
    Fault.Attempt<NamedGraph> attempt = Fault.attempt(() -> source.document(document));
    if (attempt instanceof Fault.Attempt.Done<NamedGraph> done) {
      ready.add(done.value());
    } else if (attempt instanceof Fault.Attempt.Failed<NamedGraph> failure) {
      failed.put(document.document().path(), failure.why());
    }
  }
}
