package org.chancery.gather;

/** Pages and feeds of our own writing. */
public final class Texts {
  public static final String LEAD =
      "PARIS - The foreign ministers of Norland and Suderia met in Paris on Tuesday and agreed to"
          + " reopen their embassies after nine years.";
  public static final String SECOND =
      "The talks had been prepared for months by envoys of both sides, an official of the French"
          + " foreign ministry said, and were kept secret until the last day.";
  public static final String THIRD =
      "Suderia closed its embassy in 2015, when a dispute over fishing grounds led to the arrest of"
          + " eleven sailors.";

  private Texts() {}

  /** A page as newspapers make them: menu, cookies, sharing, teasers, comments around the text. */
  public static String page(String head, String article) {
    return """
        <!DOCTYPE html><html><head>%s</head><body class="home has-sidebar">
        <div id="cookie-consent"><p>We use cookies to make this site better for you and to show you what
        you may like. You can read in our policy how we use them and how you can say no to them.</p></div>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <div class="wrapper"><div class="content">%s
        <div class="share-tools"><a href="#">Share this story</a> <a href="#">Mail it</a></div></div>
        <div class="teasers">
        <div class="card"><h3><a href="/a">Harvest in Suderia is late again</a></h3><p>Farmers wait for rain in the south of the country.</p></div>
        <div class="card"><h3><a href="/b">Norland wins the regatta at home</a></h3><p>The crew came in four lengths ahead of the others.</p></div>
        <div class="card"><h3><a href="/c">A bridge is built over the strait</a></h3><p>It will be the longest of its kind in the north.</p></div>
        </div>
        <div id="comments"><p>I have always said that this would happen one day, and now it did.</p></div></div>
        <footer><p>All rights reserved. No part of this page may be printed without our leave.</p></footer>
        </body></html>
        """
        .formatted(head, article);
  }

  /** An article's element with headline and three paragraphs. */
  public static String article() {
    return "<article><h1>Norland and Suderia to reopen embassies</h1><p>%s</p><p>%s</p><p>%s</p></article>"
        .formatted(LEAD, SECOND, THIRD);
  }

  /** The text that {@link #article} holds. */
  public static String text() {
    return LEAD + "\n\n" + SECOND + "\n\n" + THIRD;
  }

  /** A feed with one item for each link. */
  public static String feed(String... links) {
    StringBuilder items = new StringBuilder();
    for (String link : links) {
      items.append(
          "<item><title>News at %s</title><link>%s</link><pubDate>Tue, 18 Jun 2024 23:30:00 -0400</pubDate><description>Short.</description></item>"
              .formatted(link, link));
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Northern Post</title><link>http://example.org/</link><description>News</description>%s</channel></rss>"
        .formatted(items);
  }
}
