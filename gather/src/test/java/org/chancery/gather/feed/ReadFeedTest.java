package org.chancery.gather.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.gather.Texts;
import org.chancery.model.ChanceryException;
import org.junit.jupiter.api.Test;

class ReadFeedTest {
  private static Feed read(String xml) {
    return ReadFeed.read(xml, "feed.xml", Optional.of("https://post.example/feeds/world"));
  }

  @Test
  void reads_rss_with_the_day_of_the_publishers_own_offset() {
    Feed feed = read(Texts.feed("https://post.example/a", "/b"));
    assertThat(feed.title()).contains("The Northern Post");
    assertThat(feed.items()).hasSize(2);
    assertThat(feed.items().get(0).published().orElseThrow().day())
        .isEqualTo(LocalDate.of(2024, 6, 18));
    assertThat(feed.items().get(1).link()).contains("https://post.example/b");
  }

  @Test
  void reads_atom_with_content() {
    Feed feed =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>x</id><updated>2024-06-18T08:00:00Z</updated>
            <entry><title type="html">Embassies &amp;amp; envoys</title><id>tag:1</id><link rel="alternate" href="https://post.example/a"/>
            <updated>2024-06-19T08:00:00Z</updated><published>2024-06-18T08:00:00+02:00</published>
            <author><name>Ada North</name></author>
            <content type="html">&lt;p&gt;They met.&lt;/p&gt;</content></entry></feed>
            """);
    FeedItem item = feed.items().get(0);
    assertThat(item.id()).isEqualTo("tag:1");
    assertThat(item.title()).contains("Embassies & envoys");
    assertThat(item.author()).contains("Ada North");
    assertThat(item.content()).isEqualTo("<p>They met.</p>");
    assertThat(item.published().orElseThrow().time())
        .map(Object::toString)
        .contains("2024-06-18T08:00+02:00");
  }

  @Test
  void mends_html_entities_bare_ampersands_and_control_characters() {
    Feed feed =
        read(
            "\n junk <?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A&nbsp;B &unknown; R&D \u0003&#x1;</title><link>http://e/</link><description>d</description>"
                + "<item><title>Caf&eacute; &mdash; open</title><link>https://post.example/a?x=1&y=2</link></item></channel></rss>");
    assertThat(feed.title().orElseThrow().replace('\u00A0', ' ')).isEqualTo("A B &unknown; R&D");
    assertThat(feed.items().get(0).title()).contains("Café — open");
    assertThat(feed.items().get(0).link()).contains("https://post.example/a?x=1&y=2");
  }

  @Test
  void falls_back_where_the_xml_is_broken() {
    String xml = Texts.feed("https://post.example/a", "https://post.example/b");
    Feed feed =
        read(
            xml.substring(0, xml.indexOf("</channel>"))
                .replace("<description>Short.</description>", "<b>Short."));
    assertThat(feed.items()).isNotEmpty();
    assertThat(feed.items().get(0).link()).contains("https://post.example/a");
  }

  @Test
  void expands_no_entity_and_opens_no_file() {
    String bomb =
        """
        <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
        <rss version="2.0"><channel><title>T &c; &f;</title><link>http://e/</link><description>d</description>
        <item><title>&c;</title><link>https://post.example/a</link></item></channel></rss>
        """;
    Feed feed = read(bomb);
    assertThat(feed.title()).contains("T &c; &f;");
    assertThat(feed.items().get(0).title()).contains("&c;");
  }

  @Test
  void a_huge_feed_of_ampersands_takes_no_long() {
    String xml =
        Texts.feed("/a").replace("Short.", "&amp".repeat(200_000) + "<!DOCTYPE [".repeat(2000));
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> read(xml));
  }

  @Test
  void what_is_no_feed_is_refused_by_name() {
    assertThatThrownBy(() -> read("<note>hello</note>"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("feed.xml");
  }

  @Test
  void reads_a_list_of_feeds_each_once() {
    String opml =
        "<opml version=\"2.0\"><body><outline text=\"x\"><outline type=\"rss\" xmlUrl=\"https://a.example/f?a=1&b=2\"/>"
            + "<outline xmlurl='https://b.example/f'/></outline><outline xmlUrl=\"https://b.example/f\"/></body></opml>";
    assertThat(ReadFeed.readList(opml, "list.opml"))
        .containsExactly("https://a.example/f?a=1&b=2", "https://b.example/f");
    assertThatThrownBy(() -> ReadFeed.readList("<opml/>", "list.opml"))
        .hasMessageContaining("list.opml");
  }

  @Property(tries = 200)
  void any_title_is_read(@ForAll String title) {
    assertThat(read(Texts.feed("/a").replace("The Northern Post", title.replace("<", ""))))
        .isNotNull();
  }
}
