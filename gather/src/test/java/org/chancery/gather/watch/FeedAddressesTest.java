package org.chancery.gather.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedAddressesTest {
  @TempDir Path folder;

  @Test
  void come_from_opml_from_lines_and_from_the_command_each_once() throws IOException {
    Path opml = folder.resolve("feeds.opml");
    Files.writeString(
        opml,
        """
        <opml version="2.0"><body><outline text="World">
          <outline type="rss" xmlUrl="https://one.example/rss"/>
          <outline type="rss" xmlUrl="https://two.example/rss"/>
        </outline></body></opml>
        """);
    Path lines = folder.resolve("feeds.txt");
    Files.writeString(lines, "# ours\n\nhttps://three.example/rss\nhttps://one.example/rss\n");
    assertThat(
            FeedAddresses.of(List.of("HTTPS://four.example/a", opml.toString(), lines.toString())))
        .containsExactly(
            "HTTPS://four.example/a",
            "https://one.example/rss",
            "https://two.example/rss",
            "https://three.example/rss");
  }

  @Test
  void that_are_none_are_named_with_their_line() throws IOException {
    Path lines = folder.resolve("feeds.txt");
    Files.writeString(lines, "https://three.example/rss\nfile:///etc/passwd\n");
    assertThatThrownBy(() -> FeedAddresses.of(List.of(lines.toString())))
        .hasMessageContaining("feeds.txt:2: 'file:///etc/passwd'");
    assertThatThrownBy(() -> FeedAddresses.of(List.of("ftp://five.example/rss")))
        .hasMessageContaining("ftp://five.example/rss");
    Files.writeString(lines, "# none\n");
    assertThatThrownBy(() -> FeedAddresses.of(List.of(lines.toString())))
        .hasMessageContaining("no feed is named");
  }
}
