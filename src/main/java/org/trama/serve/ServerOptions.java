package org.trama.serve;

import java.time.Duration;
import java.util.Objects;

/**
 * Where and within what limits to serve.
 *
 * @param host name or address of this machine to listen at; any but a loopback one opens the graph
 *     to the network
 * @param port to listen at; 0 for any that is free
 * @param timeout after which a query is given up
 * @param resultCap most rows that a query gives, however many it asks for
 * @param queriesAtOnce most queries that are worked on at the same time; others wait their turn
 */
public record ServerOptions(
    String host, int port, Duration timeout, long resultCap, int queriesAtOnce) {
  public ServerOptions {
    Objects.requireNonNull(host);
    Objects.requireNonNull(timeout);
    if (host.isBlank()) {
      throw new ServeException("the host must not be empty; leave it out for localhost");
    }
    if (port < 0 || port > 65_535) {
      throw new ServeException("the port must be between 0 and 65535, not " + port);
    }
    if (timeout.isNegative() || timeout.isZero() || resultCap < 1 || queriesAtOnce < 1) {
      throw new ServeException("timeout, cap of results and number of queries must be positive");
    }
  }

  /** This machine only, port 3030, 30 seconds, 10,000 rows, and some queries for each processor. */
  public static ServerOptions standard() {
    int queries = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    return new ServerOptions("localhost", 3030, Duration.ofSeconds(30), 10_000, queries);
  }

  /** The same at another address. */
  public ServerOptions at(String otherHost, int otherPort) {
    return new ServerOptions(otherHost, otherPort, timeout, resultCap, queriesAtOnce);
  }

  /** The same with other limits to a query. */
  public ServerOptions limitedTo(Duration otherTimeout, long otherCap) {
    return new ServerOptions(host, port, otherTimeout, otherCap, queriesAtOnce);
  }

  /** The same with another number of queries worked on at once. */
  public ServerOptions answering(int otherQueriesAtOnce) {
    return new ServerOptions(host, port, timeout, resultCap, otherQueriesAtOnce);
  }
}
