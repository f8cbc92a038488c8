package org.trama.serve.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Finds whether a query would have this machine call another. */
final class RemoteCalls extends OpVisitorBase {
  private boolean found;

  /** Whether {@code query} has a {@code SERVICE} anywhere, in subqueries and filters too. */
  static boolean in(Query query) {
    if (query.getQueryPattern() == null) {
      return false;
    }
    RemoteCalls calls = new RemoteCalls();
    Walker.walk(Algebra.compile(query), calls, new ExprVisitorBase());
    return calls.found;
  }

  @Override
  public void visit(OpService service) {
    found = true;
  }
}
