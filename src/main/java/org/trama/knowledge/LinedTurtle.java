package org.trama.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.util.Context;

/** Turtle that remembers on which line every statement ends. */
final class LinedTurtle {
  /**
   * A statement.
   *
   * @param line where its object stands, from 1
   * @param triple what it says
   */
  record Statement(int line, Triple triple) {}

  private LinedTurtle() {}

  /** The statements of {@code text}, in its order; {@link RiotException} where it is no Turtle. */
  static List<Statement> parse(String text, String base) {
    List<Statement> statements = new ArrayList<>();
    ErrorHandler errors = ErrorHandlerFactory.errorHandlerStrictNoLogging;
    IRIxResolver resolver = IRIxResolver.create(base).build();
    ParserProfileStd profile =
        new ParserProfileStd(
            RiotLib.factoryRDF(),
            errors,
            resolver,
            PrefixMapFactory.create(),
            new Context(),
            false,
            false) {
          @Override
          public Triple createTriple(Node s, Node p, Node o, long line, long column) {
            Triple triple = super.createTriple(s, p, o, line, column);
            statements.add(new Statement((int) line, triple));
            return triple;
          }
        };
    new LangTurtle(TokenizerText.fromString(text), profile, StreamRDFLib.sinkNull()).parse();
    return List.copyOf(statements);
  }
}
