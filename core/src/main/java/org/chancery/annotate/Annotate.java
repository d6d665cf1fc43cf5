package org.chancery.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Future;
import org.chancery.model.Document;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * Finds sentences, words and dependencies in a report. Loading takes seconds and about 400 MB of
 * heap; one instance serves any number of threads, since tagger, parser and entity recogniser keep
 * no state between sentences.
 */
public final class Annotate {
  /**
   * Longest sentence that is tagged for names and parsed for what it is, in tokens; a longer one is
   * no prose (tables, lists of prices) and gets a flat tree. Chosen so that a monstrous sentence of
   * 5,000 tokens costs next to nothing.
   */
  static final int LONGEST_SENTENCE = 200;

  private static final String MODELS = "edu/stanford/nlp/models/";

  private final AnnotationPipeline pipeline = new AnnotationPipeline();
  private final CRFClassifier<CoreLabel> entities;
  private final DependencyParser parser;

  /** Loads the language models side by side. */
  public Annotate() {
    Properties properties = new Properties();
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    Future<CRFClassifier<CoreLabel>> entities = Loader.start("entities", Annotate::entities);
    Future<DependencyParser> parser =
        Loader.start(
            "parser",
            () -> DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz"));
    POSTaggerAnnotator tagger =
        new POSTaggerAnnotator(
            new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger"));
    pipeline.addAnnotator(new TokenizerAnnotator(properties));
    pipeline.addAnnotator(tagger);
    pipeline.addAnnotator(new MorphaAnnotator(false));
    this.entities = Loader.join(entities);
    this.parser = Loader.join(parser);
  }

  private static CRFClassifier<CoreLabel> entities() throws IOException, ClassNotFoundException {
    return CRFClassifier.getClassifier(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
  }

  /** Finds names in a sentence and its tree; one that is too long to be one has none. */
  private Optional<SemanticGraph> parse(CoreMap sentence) {
    List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
    if (words.size() > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    List<CoreLabel> named = entities.classifySentence(words);
    for (int i = 0; i < words.size(); i++) {
      words.get(i).setNER(named.get(i).get(CoreAnnotations.AnswerAnnotation.class));
    }
    return Optional.of(basic(parser.predict(sentence)));
  }

  /**
   * The tree as it was parsed: CoreNLP's own annotator makes four enhanced graphs beside it, which
   * nobody here reads.
   */
  private static SemanticGraph basic(GrammaticalStructure parsed) {
    return SemanticGraphFactory.makeFromTree(
        parsed,
        SemanticGraphFactory.Mode.BASIC,
        GrammaticalStructure.Extras.NONE,
        dependency -> true);
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
        Optional<SemanticGraph> graph = parse(parsed);
        List<Token> whole = tokens(parsed, graph, shift, offsets);
        for (List<Token> tokens : pieces(whole)) {
          Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
          sentences.add(new Sentence(sentences.size(), block.kind(), span, tokens, b));
        }
      }
    }
    return new Document(report, sentences, Quotations.find(report));
  }

  /** A sentence that is too long to be one, in flat pieces; any other as it is. */
  private static List<List<Token>> pieces(List<Token> tokens) {
    if (tokens.size() <= LONGEST_SENTENCE) {
      return tokens.isEmpty() ? List.of() : List.of(tokens);
    }
    List<List<Token>> pieces = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
      List<Token> piece = new ArrayList<>();
      for (Token token : tokens.subList(from, Math.min(tokens.size(), from + LONGEST_SENTENCE))) {
        int index = piece.size();
        Token.Governor flat = new Token.Governor(index == 0 ? -1 : 0, index == 0 ? "root" : "dep");
        piece.add(
            new Token(
                index,
                token.span(),
                token.text(),
                token.lemma(),
                token.tag(),
                token.entity(),
                flat));
      }
      pieces.add(piece);
    }
    return pieces;
  }

  private static List<Token> tokens(
      CoreMap sentence, Optional<SemanticGraph> graph, int shift, Offsets offsets) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
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
              i,
              span,
              label.originalText(),
              lemma(label),
              label.tag(),
              entity,
              governor(graph, i)));
    }
    return tokens.size() > LONGEST_SENTENCE ? tokens : Repair.apply(tokens);
  }

  private static String lemma(CoreLabel label) {
    String lemma = label.lemma();
    return label.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(java.util.Locale.ROOT);
  }

  private static Token.Governor governor(Optional<SemanticGraph> graph, int index) {
    if (graph.isEmpty()) {
      return new Token.Governor(index == 0 ? -1 : 0, index == 0 ? "root" : "dep");
    }
    var node = graph.get().getNodeByIndexSafe(index + 1);
    if (node != null) {
      for (SemanticGraphEdge edge : graph.get().incomingEdgeIterable(node)) {
        return new Token.Governor(edge.getGovernor().index() - 1, edge.getRelation().toString());
      }
    }
    return new Token.Governor(-1, "root");
  }
}
