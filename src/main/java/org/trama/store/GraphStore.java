package org.trama.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.trama.model.TramaException;

/**
 * A TDB2 dataset on disk whose default graph is the union of its named graphs.
 *
 * <pre>{@code
 * try (GraphStore store = GraphStore.open(Path.of("store"))) {
 *   store.load(graphs.iterator(), name -> false);
 *   long size = store.read(dataset -> dataset.getUnionGraph().size());
 * }
 * }</pre>
 *
 * <p>One process at a time may have a store open; another gets a {@link StoreException} that names
 * the first. A build that is killed leaves every graph either as it was or as it was to be:
 * building again completes the work.
 */
public final class GraphStore implements AutoCloseable {
  private final StoreDirectory directory;
  private final DatasetGraph dataset;

  private GraphStore(StoreDirectory directory) {
    this.directory = directory;
    this.dataset = connect(directory);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /** The store in {@code root}, made there if the directory is empty or missing. */
  public static GraphStore open(Path root) {
    StoreDirectory directory = new StoreDirectory(root);
    directory.create();
    return new GraphStore(directory);
  }

  /** The store in {@code root}; throws {@link StoreException} where there is none. */
  public static GraphStore openExisting(Path root) {
    StoreDirectory directory = new StoreDirectory(root);
    directory.requireStore();
    return new GraphStore(directory);
  }

  private static DatasetGraph connect(StoreDirectory directory) {
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(directory.graphs()));
    } catch (DBOpEnvException e) {
      throw new StoreException(
          "the store "
              + directory.root()
              + " is in use"
              + holder(e)
              + ". Stop that process or wait for it; a served store answers queries at its --endpoint.",
          e);
    } catch (RuntimeException | InternalError e) {
      throw broken(directory, e);
    }
  }

  private static String holder(DBOpEnvException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("held by");
    return at < 0 ? "" : ", " + message.substring(at).strip();
  }

  /**
   * The live dataset, for a server; it takes care of transactions itself, and must not outlive this
   * store.
   */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * What {@code work} makes of the dataset within a read transaction; it must not keep hold of the
   * dataset.
   */
  public <T> T read(Function<DatasetGraph, T> work) {
    return transaction(ReadWrite.READ, () -> work.apply(dataset));
  }

  /**
   * Makes the store hold exactly {@code graphs} and, of those it holds besides, the ones whose name
   * {@code keep} accepts. Graphs of the same content are not touched. Each graph is replaced whole
   * or not at all, some hundreds to a transaction.
   */
  public GraphChanges load(Iterator<NamedGraph> graphs, Predicate<String> keep) {
    GraphChanges changes = new GraphLoad(this, keep).run(graphs);
    if (changes.any()) {
      directory.markChanged();
    }
    return changes;
  }

  /** When a load last changed something; empty where none did. */
  public Optional<Instant> changed() {
    return directory.changed();
  }

  /** Names of all graphs, in no order. */
  public Set<String> graphNames() {
    return read(GraphLoad::names);
  }

  /** Number of quads. */
  public long quads() {
    return read(open -> open.stream().count());
  }

  /**
   * Rewrites the store without the space that replaced graphs left behind, where that is worth the
   * time.
   */
  public boolean compactIfWorthwhile() {
    if (!new Growth(directory.graphs()).outgrows(quads())) {
      return false;
    }
    directory.requireSpace();
    guarded(
        () -> {
          DatabaseMgr.compact(dataset, true);
          return true;
        });
    return true;
  }

  <T> T write(Supplier<T> work) {
    directory.requireSpace();
    return transaction(ReadWrite.WRITE, work);
  }

  DatasetGraph graphs() {
    return dataset;
  }

  private <T> T transaction(ReadWrite mode, Supplier<T> work) {
    return guarded(
        () -> {
          dataset.begin(mode);
          try {
            T result = work.get();
            dataset.commit();
            return result;
          } finally {
            dataset.end();
          }
        });
  }

  /**
   * TDB2 reports a full or failing disk as an {@code InternalError}: the memory map has nowhere to
   * write.
   */
  private <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (InternalError e) {
      throw broken(directory, e);
    }
  }

  private static TramaException broken(StoreDirectory directory, Throwable e) {
    return new StoreException(
        "the store "
            + directory.root()
            + " cannot be read or written ("
            + e.getMessage()
            + "). Check that the disk has space and the files are yours; failing that, delete the directory and build again.",
        e);
  }

  /** Lets other processes open the store. */
  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }
}
