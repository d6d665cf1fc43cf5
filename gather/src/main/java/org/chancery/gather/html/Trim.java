package org.chancery.gather.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.gather.html.Block.Kind;

/** Takes off what stands at the edges of an article and between its paragraphs. */
final class Trim {
  /** Longest paragraph that is taken for the page's words after the article, in words. */
  private static final int LONGEST_TAIL = 70;

  private static final Pattern LINE =
      Pattern.compile(
          "(?i)advert(?:isement|ising)?s?|sponsored(?: content)?|loading\\W*|share(?: this)?(?: (?:article|story|post|page|on))?.{0,20}|"
              + "related(?: (?:articles?|stor(?:y|ies)|posts?|news|content|topics?|links?))?:?|read (?:more|next|also)\\b.{0,120}|see also\\b.{0,120}|also read\\b.{0,120}|"
              + "(?:story|article) continues below.{0,40}|click here .{0,80}|watch(?: (?:now|live|more))?:?|print|email|e-mail|comments?|"
              + "\\d+ (?:comments?|shares?|views?)|photos?:.{0,60}|follow (?:us|\\S+ on) .{0,60}|"
              + "(?:published|posted|updated|last (?:updated|modified)|publish date|date|author|source|tags?|categor(?:y|ies)|topics?|filed under)s?:?.{0,40}|"
              + "by:? \\p{Lu}[\\p{L}.'’-]+(?: (?:and )?\\p{Lu}[\\p{L}.'’-]+){0,5}(?:,? [-|–—•].{0,50})?|"
              + "(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{3,25}\\d{4}.{0,25}|"
              + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]* \\d{1,2},? \\d{4}.{0,25}|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]* \\d{4}.{0,25}|"
              + "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}.{0,25}|(?:don['’]?t|do not) miss:?|explore further:?|citation:.*|recommended:?|trending:?|(?:©|copyright\\b).{0,120}|all rights reserved\\.?|"
              + ".{0,200}\\b(?:sign up|subscribe) .{0,200}newsletter.{0,120}|(?:image|photo|picture|video)(?: credit| source| by)?s?:.{0,80}|getty images.{0,30}",
          Pattern.UNICODE_CASE);

  /** What ends a page's text after the article. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?is).*(?:\\bfollow (?:him|her|them|us|me|\\S+(?: \\S+)?) (?:on|@).*|\\bon twitter:?(?: at)? @?\\S+|"
              + "contributed to this (?:report|story|article).*|reach the reporters?.*|news tip.*|"
              + "this document is subject to copyright.*|all rights? reserved.*|"
              + "(?:email|e-mail|contact|reach) (?:him|her|us|the (?:author|writer|reporter)).*|"
              + "is a (?:staff |senior |freelance )?(?:reporter|writer|contributor|editor|columnist|correspondent) (?:for|at|with) .*|"
              + "sign up (?:for|to) .*|subscribe (?:to|now|here).*|want more stories.*|every day we send.*|"
              + "\\bdownload (?:our|the) app.*|our newsletters?.*)");

  private Trim() {}

  /** The blocks of the article itself, in order. */
  static List<Block> of(List<Block> blocks, Optional<String> headline) {
    List<Block> kept = new ArrayList<>();
    int words = 0;
    int all = blocks.stream().mapToInt(Block::words).sum();
    for (Block block : blocks) {
      boolean title = headline.filter(h -> same(h, block.text())).isPresent();
      boolean heads = title || (block.owner().closest("h1") != null);
      if (heads && words * 5 < all) {
        kept.clear();
        words = 0;
      } else if (!heads && !drops(block)) {
        kept.add(block);
        words += block.words();
      }
    }
    while (kept.size() > 1 && isTail(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean isTail(Block block) {
    return block.kind() == Kind.HEADING
        || (block.words() < LONGEST_TAIL && TAIL.matcher(block.text()).matches());
  }

  private static boolean drops(Block block) {
    boolean running = block.kind() == Kind.PARAGRAPH && block.words() > 12;
    boolean linked = block.linkDensity() > (running && block.isSentence() ? 0.8 : 0.6);
    return linked || LINE.matcher(block.text()).matches();
  }

  /** Whether two headlines are the same but for case, marks and a name of the site at the end. */
  private static boolean same(String headline, String text) {
    String a = letters(headline);
    String b = letters(text);
    return b.length() > 10 && (a.equals(b) || (a.startsWith(b) && b.length() * 2 > a.length()));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
