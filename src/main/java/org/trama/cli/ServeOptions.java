package org.trama.cli;

import picocli.CommandLine.Option;

/** Where to serve. */
final class ServeOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Port to listen at; 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "localhost",
      description =
          "Address to listen at. Any but localhost lets others on the network query the graph (default: ${DEFAULT-VALUE}).")
  private String host;

  int port() {
    return port;
  }

  String host() {
    return host;
  }
}
