package org.trama.serve.sparql;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.web.HttpSC;

/**
 * Answers queries within limits. Rows are counted before the first is sent: so an answer is whole,
 * or says in the header {@value #TRUNCATED} that it is not, or is refused.
 */
public final class SparqlService extends SPARQL_QueryDataset {
  /** Header that gives the most rows of an answer. */
  static final String LIMIT = "Trama-Result-Limit";

  /** Header that says that there were more rows. */
  static final String TRUNCATED = "Trama-Result-Truncated";

  private static final String BUSY =
      "Too many queries are being answered at this moment. Try again in some seconds.";
  private static final String NO_SERVICE =
      "SERVICE is not allowed: this server reaches for nothing on the network. Ask the other server yourself.";

  private final QueryGate gate;
  private final long cap;

  /** Queries wait at {@code gate}, and give at most {@code cap} rows. */
  public SparqlService(QueryGate gate, long cap) {
    this.gate = gate;
    this.cap = cap;
  }

  @Override
  public void validate(HttpAction action) {
    if (action.getRequestParameter("update") != null) {
      ServletOps.errorMethodNotAllowed(
          "UPDATE", "This server answers queries only: send query=, not update=.");
    }
    if (!action.getRequestMethod().equals("POST") && action.getRequestParameter("query") == null) {
      ServletOps.errorBadRequest("There is no query: send it as query=.");
    }
    super.validate(action);
  }

  @Override
  protected void execute(String queryString, HttpAction action) {
    if (!gate.enter()) {
      action.setResponseHeader("Retry-After", "10");
      ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, BUSY);
    }
    try {
      super.execute(queryString, action);
    } finally {
      gate.leave();
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (RemoteCalls.in(query)) {
      ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, NO_SERVICE);
    }
    Answers.limit(query, cap);
    super.validateQuery(action, query);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String queryForLog) {
    if (!query.isAskType()) {
      action.setResponseHeader(LIMIT, Long.toString(cap));
    }
    if (!query.isSelectType()) {
      return super.executeQuery(action, execution, query, queryForLog);
    }
    CappedRows rows = CappedRows.of(execution.select(), cap);
    action.setResponseHeader(TRUNCATED, Boolean.toString(rows.truncated()));
    RowSet whole = rows.rowSet();
    return new QueryExecResult(whole);
  }
}
