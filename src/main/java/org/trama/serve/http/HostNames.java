package org.trama.serve.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which a server lets itself be asked. One that listens to the network answers to
 * every name.
 */
final class HostNames {
  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9a-f:.]+\\]|[^:/\\[\\]]+?)\\.?(:\\d*)?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String host;
  private final boolean loopback;

  private HostNames(String host, boolean loopback) {
    this.host = host;
    this.loopback = loopback;
  }

  /** Names for a server that listens at {@code host}. */
  static HostNames of(String host) throws UnknownHostException {
    boolean loopback = InetAddress.getByName(host).isLoopbackAddress();
    return new HostNames(host.toLowerCase(Locale.ROOT), loopback);
  }

  /**
   * Whether a request that names this host, with or without a port, or none where it is null, is
   * for this server.
   */
  boolean accept(String header) {
    if (!loopback) {
      return true;
    }
    return name(header).filter(name -> LOOPBACK.contains(name) || name.equals(host)).isPresent();
  }

  private static Optional<String> name(String header) {
    Matcher matcher = HOST.matcher(String.valueOf(header).toLowerCase(Locale.ROOT).strip());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
