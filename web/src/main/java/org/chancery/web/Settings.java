package org.chancery.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ChanceryException;

/**
 * Where the desk stands and who may come in.
 *
 * @param host address to bind: {@code 127.0.0.1}
 * @param port port to bind, 0 for any that is free
 * @param token what every request must show; absent only on loopback
 * @param names further names by which the desk may be asked for, as behind a proxy
 * @param privateNetworks whether addresses in private networks may be fetched
 * @param limits how much anybody may ask for
 */
public record Settings(
    String host,
    int port,
    Optional<String> token,
    List<String> names,
    boolean privateNetworks,
    Limits limits) {
  /** Characters of the shortest token: 16 random ones can't be guessed. */
  public static final int SHORTEST_TOKEN = 16;

  /**
   * Checks that the desk is safe where it stands.
   *
   * @throws ChanceryException of kind BAD_INPUT for an unknown host, a port out of range, a token
   *     too short, or a host other than loopback without token
   */
  public Settings {
    names = List.copyOf(names);
    if (port < 0 || port > 65535) {
      throw bad("bad-port", "--port " + port + ": a number from 0 to 65535 is allowed");
    }
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw bad(
          "short-token",
          "--token has "
              + token.get().length()
              + " characters; "
              + SHORTEST_TOKEN
              + " or more are allowed");
    }
    if (token.isPresent() && !token.get().matches("[A-Za-z0-9._~+/=-]+")) {
      throw bad("bad-token", "--token: letters, digits and ._~+/=- are allowed");
    }
    if (token.isEmpty() && !isLoopback(host)) {
      throw bad(
          "token-wanted",
          "--host "
              + host
              + " can be reached from elsewhere: that needs a --token of "
              + SHORTEST_TOKEN
              + " characters or more; without one only 127.0.0.1, ::1 and localhost are allowed");
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw bad(
          "bad-host", "--host " + host + ": no such host; an address such as 127.0.0.1 is allowed");
    }
  }

  private static ChanceryException bad(String code, String message) {
    return new ChanceryException(ChanceryException.Kind.BAD_INPUT, code, message);
  }

  /** On loopback at a port, without token, with the usual limits. */
  public static Settings loopback(int port) {
    return new Settings("127.0.0.1", port, Optional.empty(), List.of(), false, Limits.USUAL);
  }
}
