package org.chancery.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.chancery.model.Document;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * Finds sentences, words and dependencies in a report. Loading takes seconds and about 400 MB of heap; one
 * instance serves any number of threads, since tagger, parser and entity recogniser keep no state between
 * sentences.
 */
public final class Annotate {
  /**
   * Longest sentence that is parsed, in tokens: longer ones are cut by the sentence splitter's successor into
   * flat pieces. Chosen so that one monstrous sentence of 5,000 tokens costs less than a second; the longest
   * sentence of 19,043 agency reports read has 180 tokens.
   */
  static final int LONGEST_SENTENCE = 200;

  private final StanfordCoreNLP pipeline;

  /** Loads the language models. */
  public Annotate() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("threads", "1");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty(
        "pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.docdate.usePresent", "false");
    properties.setProperty("depparse.model", "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    properties.setProperty("depparse.extradependencies", "NONE");
    properties.setProperty("depparse.maxlen", Integer.toString(LONGEST_SENTENCE));
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /** The linguistic analysis of a report. */
  public Document annotate(Report report) {
    Offsets offsets = new Offsets(report.text());
    List<Sentence> sentences = new ArrayList<>();
    for (int b = 0; b < report.blocks().size(); b++) {
      Report.Block block = report.blocks().get(b);
      Annotation annotation = new Annotation(report.slice(block.span()));
      pipeline.annotate(annotation);
      int shift = offsets.unit(block.span().begin());
      for (CoreMap parsed : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        List<Token> tokens = tokens(parsed, shift, offsets);
        if (!tokens.isEmpty()) {
          Span span =
              tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
          sentences.add(new Sentence(sentences.size(), block.kind(), span, tokens, b));
        }
      }
    }
    return new Document(report, sentences, Quotations.find(report));
  }

  private static List<Token> tokens(CoreMap sentence, int shift, Offsets offsets) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span =
          new Span(
              offsets.point(shift + label.beginPosition()),
              offsets.point(shift + label.endPosition()));
      String entity = label.ner() == null ? "O" : label.ner();
      tokens.add(
          new Token(
              i, span, label.originalText(), lemma(label), label.tag(), entity, governor(graph, i)));
    }
    return Repair.apply(tokens);
  }

  private static String lemma(CoreLabel label) {
    String lemma = label.lemma();
    return label.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(java.util.Locale.ROOT);
  }

  private static Token.Governor governor(SemanticGraph graph, int index) {
    if (graph == null) {
      return new Token.Governor(index == 0 ? -1 : 0, index == 0 ? "root" : "dep");
    }
    var node = graph.getNodeByIndexSafe(index + 1);
    if (node != null) {
      for (SemanticGraphEdge edge : graph.incomingEdgeIterable(node)) {
        return new Token.Governor(edge.getGovernor().index() - 1, edge.getRelation().toString());
      }
    }
    return new Token.Governor(-1, "root");
  }
}
