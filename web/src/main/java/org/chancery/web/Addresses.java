package org.chancery.web;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chancery.gather.Gather;
import org.chancery.gather.fetch.Fetch;
import org.chancery.gather.fetch.Limits;
import org.chancery.gather.fetch.Networks;
import org.chancery.gather.fetch.Time;
import org.chancery.read.Inputs.Input;

/**
 * Fetches what stands at web addresses, and nothing else: a name that is no web address never
 * becomes a file of this machine. Thread-safe.
 *
 * @param privateNetworks whether addresses in private networks may be asked
 */
record Addresses(boolean privateNetworks) {
  /**
   * An address as it may be asked.
   *
   * @throws org.chancery.model.ChanceryException with code {@code bad-address} if it is none
   */
  static String checked(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    if (!web || address.length() > 2000 || address.matches(".*[\\s\\p{Cntrl}].*")) {
      throw Fault.of(
          "bad-address",
          "'"
              + (address.length() > 100 ? address.substring(0, 100) + "…" : address)
              + "' is no web address; one that begins with http:// or https:// is allowed");
    }
    return address;
  }

  /** Hands over what stands at addresses, each checked before. */
  void open(List<String> addresses, Consumer<Input> consumer) {
    gather().open(addresses.stream().map(Addresses::checked).toList(), consumer);
  }

  /** The first text at an address. */
  Input first(String address) {
    List<Input> inputs = new ArrayList<>();
    open(
        List.of(address),
        input -> {
          if (inputs.isEmpty()) {
            inputs.add(input);
          }
        });
    if (inputs.isEmpty()) {
      throw Fault.of("empty-text", address + ": no report there");
    }
    return inputs.get(0);
  }

  /** Opens files that were uploaded; addresses that feeds among them name are not asked. */
  Gather gather() {
    return new Gather(
        new ByteArrayInputStream(new byte[0]),
        new Gather.Options(Limits.USUAL, privateNetworks, false),
        Time.system());
  }

  Fetch fetch() {
    return new Fetch(Limits.USUAL, new Networks(privateNetworks), Time.system());
  }
}
