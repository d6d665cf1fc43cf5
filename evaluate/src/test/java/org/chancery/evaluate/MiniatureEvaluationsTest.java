package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.Pipeline;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real coder on gold of a sentence or two, in our own words. */
class MiniatureEvaluationsTest {
  private static Coding coding;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    Codebook codebook = CodebookLoader.load();
    coding = new Coding(codebook, new Pipeline(codebook), 2);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static double figure(Scorecard scorecard, String name) {
    return scorecard.figures().stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + scorecard.figures()))
        .value();
  }

  private static Scorecard evaluate(String kind, Path gold) {
    return Evaluations.standard().of(kind).evaluate(gold, coding);
  }

  @Test
  void relations_count_open_answers_as_misses() throws IOException {
    Path gold =
        file(
            "plv.tsv",
            "id\tmarked_sentence\tplover\tquad\n"
                + "1\t<s>France</s> praised <t>Kenya</t> on Monday.\tSUPPORT\t1\n"
                + "2\t<s>Gardeners</s> watered <t>the lawns</t>.\tAID\t2\n");
    Scorecard scorecard = evaluate("relations", gold);
    assertThat(figure(scorecard, "rules: coverage")).isEqualTo(0.5);
    assertThat(figure(scorecard, "rules: type precision")).isEqualTo(1);
    assertThat(figure(scorecard, "rules: type macro-F1")).isEqualTo(0.5);
    assertThat(scorecard.mistakes()).extracting(Mistake::kind).containsExactly("AID open");
  }

  @Test
  void attribution_is_scored_by_span() throws IOException {
    file("text/a.txt", "The budget is sound, the minister said on Friday in Paris.\n");
    file(
        "attributions/a_x.ann",
        "T1\tSource 21 33\tthe minister\nT2\tCue 34 38\tsaid\nT3\tContent 0 19\t\n");
    Scorecard scorecard = evaluate("attribution", folder);
    assertThat(figure(scorecard, "cue exact F1")).isEqualTo(1);
    assertThat(figure(scorecard, "source exact F1")).isEqualTo(1);
    assertThat(figure(scorecard, "content exact F1")).isEqualTo(1);
  }

  @Test
  void time_values_need_the_creation_day() throws IOException {
    Path gold =
        file(
            "t.tml",
            "<TimeML><DCT><TIMEX3 value=\"2023-05-10\">x</TIMEX3></DCT><TEXT>The minister arrived"
                + " in Paris on <TIMEX3 type=\"DATE\" value=\"2023-05-08\">Monday</TIMEX3> and will"
                + " leave <TIMEX3 type=\"DATE\" value=\"2023-05-11\">tomorrow</TIMEX3>.</TEXT></TimeML>");
    Scorecard scorecard = evaluate("time", gold);
    assertThat(figure(scorecard, "strict F1")).isEqualTo(1);
    assertThat(figure(scorecard, "value F1")).isEqualTo(1);
  }

  @Test
  void factuality_tells_a_deed_from_a_denial() throws IOException {
    Path gold =
        file(
            "uw.jsonl",
            "{\"text\": \"The army shelled the town .\", \"targets\": [{\"span1\": [2, 3],"
                + " \"label\": 3.0}]}\n{\"text\": \"The army did not shell the town .\","
                + " \"targets\": [{\"span1\": [4, 5], \"label\": -3.0}]}\n");
    Scorecard scorecard = evaluate("factuality", gold);
    assertThat(figure(scorecard, "Pearson")).isGreaterThan(0.99);
    assertThat(figure(scorecard, "mean absolute error of always 3")).isEqualTo(3);
  }

  @Test
  void same_lemma_joins_mentions_of_one_topic() throws IOException {
    String document =
        "<Document doc_name=\"%1$s\"><token t_id=\"1\" sentence=\"0\">Rebels</token><token t_id=\"2\""
            + " sentence=\"0\">%2$s</token><token t_id=\"3\" sentence=\"0\">towns</token><token"
            + " t_id=\"4\" sentence=\"0\">.</token><Markables><ACTION_OCCURRENCE m_id=\"1\">"
            + "<token_anchor t_id=\"2\"/></ACTION_OCCURRENCE></Markables><Relations><CROSS_DOC_COREF"
            + " note=\"A\"><source m_id=\"1\"/></CROSS_DOC_COREF></Relations></Document>";
    file("1/1_1.xml", String.format(document, "1_1.xml", "attacked"));
    file("1/1_2.xml", String.format(document, "1_2.xml", "attack"));
    assertThat(figure(evaluate("coreference", folder), "same lemma: CoNLL F1")).isEqualTo(1);
  }

  @Test
  void record_entries_are_found_with_what_is_wrong_in_them() throws IOException {
    file(
        "r.txt",
        "Paris, May 10 (Test) - French President Emmanuel Macron arrived in Serbia on Tuesday for"
            + " a visit.\n");
    Path gold =
        file(
            "r.json",
            "{\"report\": \"r.txt\", \"events\": [{\"id\": \"E1\", \"plover\": \"CONSULT/visit\","
                + " \"actor\": \"FRA GOV (Emmanuel Macron)\", \"recipient\": \"SRB\", \"required\": true,"
                + " \"assertions\": [[\"publisher\", \"+\", \"possible\", \"future\"]]}, {\"id\": \"E2\","
                + " \"plover\": \"ASSAULT\", \"actor\": \"FRA\", \"required\": true}]}");
    Scorecard scorecard = evaluate("record", gold);
    assertThat(figure(scorecard, "required entries found")).isEqualTo(0.5);
    assertThat(figure(scorecard, "required entries right in every part")).isZero();
    assertThat(scorecard.notes().get(0)).startsWith("E1 found").contains("possible future");
    assertThat(scorecard.notes().get(1)).startsWith("E2 missing");
  }

  @Test
  void threads_never_show() throws IOException {
    Path gold =
        file(
            "plv.tsv",
            "id\tmarked_sentence\tplover\tquad\n"
                + "1\t<s>France</s> praised <t>Kenya</t>.\tSUPPORT\t1\n".repeat(6));
    Coding one = new Coding(coding.codebook(), coding.pipeline(), 1);
    assertThat(new RelationsEvaluation().evaluate(gold, one))
        .isEqualTo(new RelationsEvaluation().evaluate(gold, coding));
  }

  @Test
  void unknown_kind_names_those_there_are() {
    assertThatThrownBy(() -> Evaluations.standard().of("weather"))
        .hasMessageContaining("'weather'")
        .hasMessageContaining("attribution");
  }
}
