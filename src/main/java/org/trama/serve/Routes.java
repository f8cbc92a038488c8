package org.trama.serve;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Which path shows which page. Paths are in Spanish, as the pages are. */
final class Routes {
  static final String HOME = "/";
  static final String STYLE = "/estilo.css";
  static final String QUERY = "/consulta";
  static final String READY = "/consultas/";
  static final String NODE = "/nodo";

  /** A parameter of a request by its name. */
  interface Parameters extends Function<String, Optional<String>> {}

  private final DatasetGraph dataset;
  private final QueryGate gate;
  private final Answers answers;
  private final ReadyQueries ready = ReadyQueries.packed();
  private final HomePage home;

  private Routes(DatasetGraph dataset, QueryGate gate, Answers answers) {
    this.dataset = dataset;
    this.gate = gate;
    this.answers = answers;
    this.home = new HomePage(answers, ready);
  }

  static Routes over(DatasetGraph dataset, QueryGate gate, ServerOptions options) {
    return new Routes(dataset, gate, new Answers(options.timeout(), options.resultCap()));
  }

  /** The page at a path; throws {@link PageFault} where there is none. */
  Page page(String path, Parameters parameters) {
    if (path.equals(HOME)) {
      return reading(home::show);
    }
    if (path.equals(QUERY)) {
      String text = parameters.apply("query").orElse("");
      return text.isBlank()
          ? QueryPage.empty()
          : reading(open -> new QueryPage(answers).show(open, text));
    }
    if (path.equals(NODE)) {
      String iri = parameters.apply("iri").orElse("");
      return reading(open -> new NodePage(answers).show(open, iri));
    }
    if (path.startsWith(READY)) {
      ReadyQuery query = ready.named(path.substring(READY.length())).orElseThrow(Routes::missing);
      return reading(open -> new ReadyQueryPage(answers).show(open, query));
    }
    throw missing();
  }

  private Page reading(Function<DatasetGraph, Page> page) {
    if (!gate.enter()) {
      throw new PageFault(
          503, "Hay demasiadas consultas en curso. Vuelva a intentarlo en unos segundos.");
    }
    try {
      return Txn.calculateRead(dataset, () -> page.apply(dataset));
    } finally {
      gate.leave();
    }
  }

  private static PageFault missing() {
    return new PageFault(404, "Aquí no hay nada. Las preguntas hechas están en la portada.");
  }
}
