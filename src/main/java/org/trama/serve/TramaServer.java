package org.trama.serve;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.ServerConnector;
import org.trama.serve.data.Publication;
import org.trama.serve.data.Publications;
import org.trama.serve.http.Guard;
import org.trama.serve.http.SitePaths;
import org.trama.serve.sparql.QueryGate;
import org.trama.serve.sparql.SparqlService;
import org.trama.serve.visit.CurrentAtlas;
import org.trama.serve.visit.Work;

/**
 * A web server that reads one dataset.
 *
 * <pre>{@code
 * try (TramaServer server = TramaServer.start(dataset, ServerOptions.standard().at("localhost", 0))) {
 *   System.out.println("serving at " + server.uri());
 *   server.join();
 * }
 * }</pre>
 *
 * <p>SPARQL queries at {@code /trama/sparql}, by GET, by POST of a form and by POST of the query
 * itself; graphs at {@code /trama/data}; pages at {@code /}. The default graph is the union of the
 * named ones. Updates are answered 405, {@code SERVICE} 422, queries that take too long or come in
 * too great a number 503, and there are never more rows than the cap, which the header {@code
 * Trama-Result-Truncated} tells. The dataset must have transactions and stay open as long as the
 * server. Pages show it as it was when the server started or was last told to {@link #refresh};
 * while that is first being read, a page that says so and asks again stands for each.
 */
public final class TramaServer implements AutoCloseable {
  private final FusekiServer server;
  private final URI uri;
  private final CurrentAtlas atlas;

  private TramaServer(FusekiServer server, CurrentAtlas atlas, URI uri) {
    this.server = server;
    this.atlas = atlas;
    this.uri = uri;
  }

  /** Starts serving; throws {@link ServeException} where the address is not to be had. */
  public static TramaServer start(DatasetGraph dataset, ServerOptions options) {
    return start(dataset, options, List.of());
  }

  /** The same with something more to be had beside the pages. */
  public static TramaServer start(
      DatasetGraph dataset, ServerOptions options, List<Publication> publications) {
    Guard guard = guard(options.host());
    DatasetGraph view = UnionView.of(dataset);
    QueryGate gate = new QueryGate(options.queriesAtOnce());
    CurrentAtlas atlas = new CurrentAtlas(view);
    Routes routes = new Routes(view, atlas, gate, options);
    atlas.begin(new Rehearsal(view, routes)::of);
    FusekiServer server =
        FusekiServer.create()
            .port(options.port())
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", guard)
            .add("/trama", service(view, gate, options))
            .addServlet(
                "/*",
                new PageServlet(routes, new DataRoutes(routes, new Publications(publications))))
            .build();
    ServerConnector connector = (ServerConnector) server.getJettyServer().getConnectors()[0];
    connector.setHost(options.host());
    Guard.watch(server.getJettyServer());
    return new TramaServer(started(server, options), atlas, address(options.host(), connector));
  }

  private static Guard guard(String host) {
    try {
      return Guard.of(host);
    } catch (UnknownHostException e) {
      throw new ServeException(
          "there is no host '" + host + "' to listen at; leave it out for this machine only", e);
    }
  }

  private static DataService service(DatasetGraph view, QueryGate gate, ServerOptions options) {
    Context limits = new Context();
    limits.set(ARQ.queryTimeout, Long.toString(options.timeout().toMillis()));
    limits.set(ARQ.httpServiceAllowed, false);
    Endpoint sparql =
        Endpoint.create()
            .operation(Operation.Query)
            .endpointName("sparql")
            .context(limits)
            .processor(new SparqlService(gate, options.resultCap()))
            .build();
    return DataService.newBuilder(view)
        .addEndpoint(sparql)
        .addEndpoint(Operation.GSP_R, "data")
        .build();
  }

  private static FusekiServer started(FusekiServer server, ServerOptions options) {
    try {
      return server.start();
    } catch (FusekiException e) {
      server.stop();
      throw new ServeException(
          "cannot listen at "
              + options.host()
              + ":"
              + options.port()
              + ", perhaps because another program does; choose another with --port",
          e);
    }
  }

  private static URI address(String host, ServerConnector connector) {
    String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + connector.getLocalPort() + "/");
  }

  /** Where the landing page is. */
  public URI uri() {
    return uri;
  }

  /** Where SPARQL queries are answered. */
  public URI sparql() {
    return uri.resolve(SitePaths.SPARQL);
  }

  /** Waits until pages show the dataset as it was when the server started. */
  public void awaitPages() {
    atlas.get();
  }

  /** Makes pages show the dataset as it is now; returns when they do. */
  public void refresh() {
    atlas.refresh();
  }

  /** Tells visitors what is being done to the dataset; {@link Work#NONE} when it is done. */
  public void tell(Work work) {
    atlas.work(work);
  }

  /** Waits until the server stops. */
  public void join() {
    server.join();
  }

  /** Stops the server; requests that are being answered are cut off. */
  @Override
  public void close() {
    server.stop();
    atlas.close();
  }
}
