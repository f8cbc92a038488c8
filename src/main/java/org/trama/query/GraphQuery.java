package org.trama.query;

import java.io.OutputStream;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;

/**
 * A SPARQL query with the format its answer is wanted in.
 *
 * <pre>{@code
 * GraphQuery.of("SELECT * { ?s ?p ?o } LIMIT 5", Optional.of(QueryFormat.CSV)).run(dataset, System.out);
 * }</pre>
 */
public final class GraphQuery {
  private final Query query;
  private final QueryFormat format;

  private GraphQuery(Query query, QueryFormat format) {
    this.query = query;
    this.format = format;
  }

  /**
   * Parses {@code text}. Where no format is given it is a table for rows and yes or no, Turtle for
   * graphs. Throws {@link QueryFault} where the text is no query, {@link IllegalArgumentException}
   * where its kind of answer has no such format.
   */
  public static GraphQuery of(String text, Optional<QueryFormat> format) {
    Query query = parse(text);
    boolean graph = query.isConstructType() || query.isDescribeType();
    QueryFormat chosen = format.orElse(graph ? QueryFormat.TTL : QueryFormat.TABLE);
    if (graph && !chosen.isForGraphs()) {
      throw new IllegalArgumentException(
          "a CONSTRUCT or DESCRIBE query gives a graph: write it with --format ttl");
    }
    if (!graph && chosen.isForGraphs()) {
      throw new IllegalArgumentException(
          "a SELECT or ASK query gives no graph: choose table, csv, tsv, json or xml");
    }
    return new GraphQuery(query, chosen);
  }

  private static Query parse(String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      throw new QueryFault(
          "the query is not SPARQL 1.1: " + e.getMessage().lines().findFirst().orElse(""), e);
    }
  }

  /** Answers from {@code dataset}, within a transaction where it has them, to {@code out}. */
  public void run(DatasetGraph dataset, OutputStream out) {
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query).build()) {
      write(execution, out);
    }
  }

  /** Answers from the SPARQL endpoint at {@code address} to {@code out}. */
  public void run(String address, OutputStream out) {
    try (QueryExecution execution = QueryExecutionHTTP.service(address, query)) {
      write(execution, out);
    } catch (QueryExceptionHTTP e) {
      throw new QueryFault(
          "the endpoint "
              + address
              + " did not answer ("
              + e.getMessage()
              + "): check that it is being served there",
          e);
    } catch (HttpException e) {
      throw new QueryFault(
          "the endpoint " + address + " cannot be reached: check that it is being served there", e);
    }
  }

  private void write(QueryExecution execution, OutputStream out) {
    if (format.isForGraphs()) {
      Model model = query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
      RDFDataMgr.write(out, model, RDFFormat.TURTLE_PRETTY);
    } else if (query.isAskType()) {
      writeTruth(execution.execAsk(), out);
    } else {
      writeRows(execution.execSelect(), out);
    }
  }

  private void writeTruth(boolean answer, OutputStream out) {
    if (format == QueryFormat.TABLE) {
      ResultSetFormatter.out(out, answer);
    } else {
      ResultSetMgr.write(out, answer, format.lang());
    }
  }

  private void writeRows(ResultSet rows, OutputStream out) {
    if (format == QueryFormat.TABLE) {
      ResultSetFormatter.out(out, rows, query);
    } else {
      ResultSetMgr.write(out, rows, format.lang());
    }
  }
}
