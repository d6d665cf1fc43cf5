package org.chancery.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Span;
import org.w3c.dom.Element;

/**
 * The text of a document in CAT XML: tokens with blanks between them, sentences apart by an empty
 * line.
 *
 * @param text the text
 * @param sentences where its sentences stand, in code points
 * @param tokens where its tokens stand, by their id
 */
record CatText(String text, List<Span> sentences, Map<String, Span> tokens) {
  CatText {
    sentences = List.copyOf(sentences);
    tokens = Map.copyOf(tokens);
  }

  static CatText of(Path file, Element root) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    Map<String, Span> tokens = new HashMap<>();
    String sentence = "";
    int at = 0;
    for (Element token : Xml.children(root, "token")) {
      String words = token.getTextContent();
      if (!token.getAttribute("sentence").equals(sentence) && at > 0) {
        text.append("\n\n");
        at += 2;
      } else if (at > 0) {
        text.append(' ');
        at++;
      }
      int end = at + words.codePointCount(0, words.length());
      text.append(words);
      Span span = new Span(at, end);
      tokens.put(token.getAttribute("t_id"), span);
      if (token.getAttribute("sentence").equals(sentence) && !sentences.isEmpty()) {
        Span begun = sentences.remove(sentences.size() - 1);
        sentences.add(begun.union(span));
      } else {
        sentences.add(span);
      }
      sentence = token.getAttribute("sentence");
      at = end;
    }
    if (tokens.isEmpty()) {
      throw GoldFile.malformed(file, "it has no token elements");
    }
    return new CatText(text.toString(), sentences, tokens);
  }

  /** Where the words of a markable stand, neighbouring tokens made one span. */
  List<Span> words(Element markable) {
    List<Span> words = new ArrayList<>();
    Xml.children(markable, "token_anchor").stream()
        .map(anchor -> tokens.get(anchor.getAttribute("t_id")))
        .filter(span -> span != null)
        .sorted()
        .forEach(
            span -> {
              int last = words.size() - 1;
              if (last >= 0 && words.get(last).end() + 1 >= span.begin()) {
                words.set(last, words.get(last).union(span));
              } else {
                words.add(span);
              }
            });
    return words;
  }
}
