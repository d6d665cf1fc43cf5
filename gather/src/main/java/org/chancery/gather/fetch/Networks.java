package org.chancery.gather.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import org.chancery.gather.Faults;
import org.chancery.model.ChanceryException;

/**
 * Says which addresses may be asked: http and https, on hosts all of whose addresses are public.
 * Thread-safe.
 *
 * @param privateAllowed whether private, loopback and link-local networks are allowed as well
 * @param names how names become addresses
 */
public record Networks(boolean privateAllowed, Names names) {
  /** How names become addresses. */
  @FunctionalInterface
  public interface Names {
    List<InetAddress> of(String host) throws UnknownHostException;
  }

  /** With the machine's own name service. */
  public Networks(boolean privateAllowed) {
    this(privateAllowed, host -> List.of(InetAddress.getAllByName(host)));
  }

  /**
   * Checks an address before it is asked.
   *
   * @throws ChanceryException of kind BAD_INPUT if it may not be asked, RESOURCE if its host is not
   *     found
   */
  public void check(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw Faults.bad(
          "bad-scheme", address + ": scheme '" + scheme + "'; allowed are http and https");
    }
    if (address.getHost() == null || address.getRawUserInfo() != null) {
      throw Faults.bad(
          "bad-address", address + ": an address needs a host and may not hold a user's name");
    }
    if (!privateAllowed) {
      resolve(address).forEach(a -> refusePrivate(address, a));
    }
  }

  private List<InetAddress> resolve(URI address) {
    String host = address.getHost();
    boolean literal = host.startsWith("[") && host.endsWith("]");
    try {
      return names.of(literal ? host.substring(1, host.length() - 1) : host);
    } catch (UnknownHostException e) {
      throw Faults.passing("no-host", address + ": no host '" + host + "' is found");
    }
  }

  private static void refusePrivate(URI address, InetAddress found) {
    if (!isPublic(found)) {
      throw Faults.bad(
          "private-address",
          address
              + ": "
              + found.getHostAddress()
              + " is in a private or reserved network; only public ones are allowed unless private"
              + " networks are");
    }
  }

  /** Whether an address is one of the open internet. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] b = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(b, 0) : isPublic6(b);
  }

  /**
   * IANA's registry of special-purpose IPv4 addresses, as far as {@link InetAddress} has it not.
   */
  private static boolean isPublic4(byte[] b, int at) {
    int one = b[at] & 255;
    int two = b[at + 1] & 255;
    int three = b[at + 2] & 255;
    boolean own = one == 0 || one == 10 || one == 127 || (one == 172 && two >= 16 && two < 32);
    boolean local = (one == 192 && two == 168) || (one == 169 && two == 254);
    boolean carrier = one == 100 && two >= 64 && two < 128;
    boolean assigned = one == 192 && two == 0 && (three == 0 || three == 2);
    boolean relay = one == 192 && two == 88 && three == 99;
    boolean tests =
        (one == 198 && (two == 18 || two == 19))
            || (one == 198 && two == 51 && three == 100)
            || (one == 203 && two == 0 && three == 113);
    return !(own || local || carrier || assigned || relay || tests || one >= 224);
  }

  /** Global unicast only, without what carries an IPv4 address inside or is for documentation. */
  private static boolean isPublic6(byte[] b) {
    int first = (b[0] & 255) << 8 | (b[1] & 255);
    int second = (b[2] & 255) << 8 | (b[3] & 255);
    boolean global = first >>> 13 == 1;
    boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8);
    boolean documentation = first == 0x3fff && second < 0x1000;
    boolean sixToFour = first == 0x2002;
    boolean translated = first == 0x64 && second == 0xff9b && isPublic4(b, 12);
    return translated || (global && !special && !sixToFour && !documentation);
  }
}
