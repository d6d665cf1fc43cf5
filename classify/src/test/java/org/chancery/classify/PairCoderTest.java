package org.chancery.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.Pipeline;
import org.chancery.codebook.CodebookLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PairCoderTest {
  private static PairCoder coder;
  private static Classifier classifier;
  private static Set<String> types;

  @BeforeAll
  static void load() {
    Pipeline pipeline = new Pipeline(CodebookLoader.load());
    classifier = new Classifier();
    coder = new PairCoder(pipeline, () -> classifier);
    types = pipeline.codebook().ontology().types().keySet();
  }

  private static Answer answer(String marked) {
    return coder.answer(Pair.marked("1", marked));
  }

  @Test
  void where_an_entry_fires_the_rules_answer() {
    Answer answer = answer("<s>Mali</s> has condemned <t>Chad</t> over the raid on the wells.");
    assertThat(answer.type()).isEqualTo("ACCUSE");
    assertThat(answer.byRule()).isTrue();
  }

  @Test
  void what_is_only_planned_is_a_promise_or_a_threat() {
    assertThat(answer("<s>Mali's president</s> will meet <t>the president of Chad</t> on Monday."))
        .satisfies(a -> assertThat(a.byRule()).isTrue())
        .satisfies(a -> assertThat(a.type()).isEqualTo("AGREE"));
    assertThat(answer("<s>Mali's president</s> met <t>the president of Chad</t> on Monday."))
        .satisfies(a -> assertThat(a.type()).isEqualTo("CONSULT"));
  }

  @Test
  void where_none_fires_the_classifier_answers() {
    Answer answer =
        answer(
            "<s>Mali's harbour wardens</s> were all smiles as they filled the holds of <t>Chad's"
                + " stranded trawlers</t> with rice, blankets and medicine at no charge.");
    assertThat(answer.by()).isEqualTo(Answer.CLASSIFIER);
    assertThat(answer.type()).isEqualTo("AID");
    assertThat(answer.confidence()).isBetween(0.2, 1.0);
  }

  /** Sentences that are in no training file, one for each of the types that are told best. */
  @Test
  void the_classifier_alone_tells_plain_cases_apart() {
    Map<String, String> cases =
        Map.of(
            "ASSAULT",
            "Mortar bombs lobbed by <s>the Blue Brigade</s> tore through <t>a school of the Lake"
                + " people</t>, killing eleven pupils.",
            "CONSULT",
            "Over tea in the garden <s>the sultan</s> went through the fisheries file with <t>his"
                + " guest from Male</t> for three hours.",
            "REJECT",
            "<s>The islanders' council</s> turned down <t>the ministry's offer</t> flat, calling it"
                + " an insult.",
            "PROTEST",
            "Thousands of <s>beekeepers</s> jammed the ring road with vans and chanted against"
                + " <t>the agriculture minister</t>.",
            "RETREAT",
            "The last lorries of <s>the northern garrison</s> rolled home across the river, leaving"
                + " <t>the valley of Tor</t> after six years.");
    cases.forEach(
        (type, marked) ->
            assertThat(best(classifier.shares(Pair.marked("1", marked))))
                .as(marked)
                .isEqualTo(type));
  }

  private static String best(Map<String, Double> shares) {
    return shares.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  @Test
  void shares_are_of_all_types_and_the_same_on_every_thread() {
    Pair pair = Pair.marked("1", "<s>Mali</s> shelled <t>Chad</t>'s oasis at dawn.");
    Map<String, Double> shares = classifier.shares(pair);
    assertThat(shares.keySet()).isEqualTo(types);
    List<Map<String, Double>> others = new ArrayList<>();
    List<Integer> turns = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      turns.add(i);
    }
    turns.parallelStream().map(i -> classifier.shares(pair)).forEachOrdered(others::add);
    assertThat(others).allMatch(shares::equals);
  }

  @Test
  void every_sentence_to_learn_from_is_well_formed_and_of_a_known_type() throws IOException {
    List<TrainingSet.Labelled> sentences = TrainingSet.ofFolder(Path.of("sentences"));
    assertThat(sentences).allMatch(s -> types.contains(s.type()));
    assertThat(sentences.stream().map(s -> s.pair().sentence()).distinct().count())
        .isEqualTo(sentences.size());
    assertThat(sentences.stream().map(TrainingSet.Labelled::type).distinct()).hasSize(types.size());
  }
}
