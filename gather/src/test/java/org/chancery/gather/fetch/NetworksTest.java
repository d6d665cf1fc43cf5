package org.chancery.gather.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.chancery.model.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.1.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "2001::1",
        "fec0::1"
      })
  void private_and_reserved_addresses_are_refused(String address) throws UnknownHostException {
    assertThat(Networks.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
  void public_addresses_are_allowed(String address) throws UnknownHostException {
    assertThat(Networks.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://2130706433/",
        "http://[::1]/",
        "http://localhost:80/",
        "http://[::ffff:169.254.169.254]/latest",
        "http://0/"
      })
  void ways_to_write_this_machine_are_refused(String address) {
    assertThatThrownBy(() -> new Networks(false).check(URI.create(address)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(address);
  }

  @Test
  void one_private_address_of_several_is_enough_to_refuse() {
    Networks networks =
        new Networks(
            false,
            host ->
                List.of(InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.7")));
    assertThatThrownBy(() -> networks.check(URI.create("http://double.example/")))
        .hasMessageContaining("10.0.0.7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://example.org/x", "jar:http://x!/y", "gopher://x/"})
  void other_schemes_are_refused_even_where_private_networks_are_allowed(String address) {
    assertThatThrownBy(() -> new Networks(true).check(URI.create(address)))
        .hasMessageContaining("allowed are http and https");
  }

  @Test
  void addresses_with_a_users_name_are_refused() {
    assertThatThrownBy(() -> new Networks(true).check(URI.create("http://example.org@127.0.0.1/")))
        .hasMessageContaining("user's name");
  }
}
