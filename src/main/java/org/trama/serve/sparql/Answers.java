package org.trama.serve.sparql;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.trama.serve.http.PageFault;

/**
 * Answers the queries that pages ask, within the limits that hold for everybody. Used within a
 * transaction.
 */
public final class Answers {
  private static final String NO_SERVICE_ENGLISH =
      "SERVICE is not allowed: this server reaches for nothing on the network.";
  private static final String NO_SERVICE =
      "SERVICE no está permitido: este servidor no busca nada en la red.";

  private static final Var SUBJECT = Var.alloc("sujeto");
  private static final Var PROPERTY = Var.alloc("propiedad");
  private static final Var VALUE = Var.alloc("valor");
  private static final Var TRUTH = Var.alloc("respuesta");

  private final Duration timeout;
  private final long cap;

  /** Limits: how long a query may take, and the most rows that it gives. */
  public Answers(Duration timeout, long cap) {
    this.timeout = timeout;
    this.cap = cap;
  }

  /**
   * Keeps a query from being asked for much more than can be given; one row more tells that there
   * is more.
   */
  static void limit(Query query, long cap) {
    if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > cap)) {
      query.setLimit(query.isSelectType() ? cap + 1 : cap);
    }
  }

  /**
   * What {@code text} asks; throws {@link PageFault} where that is no query or not to be answered.
   */
  static Query parse(String text) {
    try {
      Query query = QueryFactory.create(text);
      if (RemoteCalls.in(query)) {
        throw new PageFault(422, NO_SERVICE, NO_SERVICE_ENGLISH);
      }
      return query;
    } catch (QueryParseException e) {
      throw new PageFault(
              400,
              "La consulta no es SPARQL 1.1: " + gist(e),
              "The query is not SPARQL 1.1: " + gist(e))
          .at(e.getLine(), e.getColumn());
    }
  }

  /** What the parser says without the list of all that might have stood there. */
  private static String gist(QueryParseException e) {
    return e.getMessage().strip().lines().findFirst().orElse("");
  }

  /**
   * Rows in answer to {@code query}: a graph gives its statements as rows, and yes or no a single
   * one.
   */
  CappedRows answer(DatasetGraph dataset, Query query) {
    limit(query, cap);
    try (QueryExec execution = execution(dataset).query(query).build()) {
      if (query.isSelectType()) {
        return CappedRows.of(execution.select(), cap);
      }
      return query.isAskType() ? truth(execution.ask()) : statements(execution, query);
    } catch (QueryCancelledException e) {
      throw new PageFault(
          503,
          "La consulta no terminó en "
              + timeout.toSeconds()
              + " segundos y se abandonó. Hágala más estrecha.",
          "The query did not end within "
              + timeout.toSeconds()
              + " seconds and was given up. Make it narrower.");
    }
  }

  private QueryExecBuilder execution(DatasetGraph dataset) {
    return QueryExec.dataset(dataset)
        .set(ARQ.httpServiceAllowed, false)
        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static CappedRows truth(boolean answer) {
    Node word = NodeFactory.createLiteralString(answer ? "sí" : "no");
    return new CappedRows(List.of(TRUTH), List.of(BindingFactory.binding(TRUTH, word)), false);
  }

  private CappedRows statements(QueryExec execution, Query query) {
    List<Binding> rows =
        (query.isConstructType() ? execution.construct() : execution.describe())
            .stream().limit(cap + 1).map(Answers::row).toList();
    boolean more = rows.size() > cap;
    return new CappedRows(
        List.of(SUBJECT, PROPERTY, VALUE), more ? rows.subList(0, (int) cap) : rows, more);
  }

  private static Binding row(Triple triple) {
    return BindingFactory.binding(
        SUBJECT, triple.getSubject(), PROPERTY, triple.getPredicate(), VALUE, triple.getObject());
  }
}
