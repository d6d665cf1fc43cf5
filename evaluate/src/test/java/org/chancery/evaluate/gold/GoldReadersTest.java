package org.chancery.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.evaluate.gold.Polnear.Part;
import org.chancery.model.Place.Point;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format on a miniature of our own words. */
class GoldReadersTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String slice(String text, Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
  }

  @Test
  void polnear_reads_pieces_and_the_first_annotator() throws IOException {
    file("text/one.txt", "Fog, Ann said, was rare.");
    file("attributions/one_b.ann", "T1\tSource 0 3\tFog\n");
    file(
        "attributions/one_a.ann",
        "T1\tSource 5 8\tAnn\nT2\tCue 9 13\tsaid\nT3\tContent 0 3;15 23\tFog was rare\n"
            + "T4\tAttribution 9 13\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n");
    List<Polnear.Annotated> read = Polnear.read(folder);
    assertThat(read).hasSize(1);
    assertThat(read.get(0).spans().get(Part.SOURCE)).containsExactly(new Span(5, 8));
    assertThat(read.get(0).spans().get(Part.CUE)).containsExactly(new Span(9, 13));
    assertThat(read.get(0).spans().get(Part.CONTENT))
        .containsExactly(new Span(0, 3), new Span(15, 23));
  }

  @Test
  void polnear_names_a_span_that_is_none() throws IOException {
    file("text/one.txt", "Fog.");
    file("attributions/one_a.ann", "T1\tCue 3 x\tFog\n");
    assertThatThrownBy(() -> Polnear.read(folder)).hasMessageContaining("line 1: not a span");
  }

  @Test
  void timeml_gives_text_without_marks_and_the_creation_day() throws IOException {
    Path file =
        file(
            "mini.tml",
            "<?xml version=\"1.0\" ?><TimeML><DCT><TIMEX3 tid=\"t0\" type=\"TIME\""
                + " value=\"1999-05-07T03:44\">May 7</TIMEX3></DCT><TEXT>\nIt <EVENT"
                + " eid=\"e1\">rained</EVENT> \uD83C\uDF27 on <TIMEX3 tid=\"t1\" type=\"DATE\""
                + " value=\"1999-05-06\">Thursday</TIMEX3>.</TEXT></TimeML>");
    Timeml.TimedText text = Timeml.read(file).get(0);
    assertThat(text.created()).contains(LocalDate.of(1999, 5, 7));
    assertThat(text.times()).hasSize(1);
    assertThat(slice(text.text(), text.times().get(0).span())).isEqualTo("Thursday");
    assertThat(text.times().get(0).value()).isEqualTo("1999-05-06");
  }

  @Test
  void xml_with_a_document_type_is_refused() throws IOException {
    Path file =
        file("evil.tml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>");
    assertThatThrownBy(() -> Timeml.read(file)).hasMessageContaining("evil.tml: not XML");
  }

  @Test
  void toponyms_move_to_where_their_words_stand() throws IOException {
    Path file =
        file(
            "places.xml",
            "<articles><article docid=\"7\"><text>From Bern to Rome by rail.</text><toponyms>"
                + "<toponym><phrase>Bern</phrase><start>6</start><gaztag><lat>46.9</lat>"
                + "<lon>7.4</lon></gaztag></toponym><toponym><phrase>Rome</phrase>"
                + "<start>13</start></toponym></toponyms></article></articles>");
    Toponyms.Article article = Toponyms.read(file).get(0);
    assertThat(article.toponyms().get(0).span()).isEqualTo(new Span(5, 9));
    assertThat(article.toponyms().get(0).point()).contains(new Point(46.9, 7.4));
    assertThat(article.toponyms().get(1).point()).isEmpty();
  }

  @Test
  void uw_targets_are_words_between_blanks() throws IOException {
    Path file =
        file(
            "uw.jsonl",
            "{\"text\": \"Ann 's dog may bark .\", \"targets\": [{\"span1\": [4, 5], \"label\":"
                + " 0.6}]}\n");
    Uw.Scored scored = Uw.read(file).get(0);
    assertThat(slice(scored.text(), scored.targets().get(0).span())).isEqualTo("bark");
    assertThat(scored.targets().get(0).score()).isEqualTo(0.6);
  }

  @Test
  void plv_marks_become_spans_and_may_be_one_sided() throws IOException {
    Path file =
        file(
            "plv.tsv",
            "id\tsentence\tsource\ttarget\tmarked_sentence\tplover\tquad\n"
                + "1\t\t\t\t<t>Chad</t> was scolded by <s>Mali</s>.\tACCUSE\t3\n"
                + "2\t\t\t\t<s>Mali</s> agreed to resign.\tYIELD\t2\n");
    List<Plv.Relation> read = Plv.read(file);
    assertThat(read.get(0).pair().sentence()).isEqualTo("Chad was scolded by Mali.");
    assertThat(read.get(0).pair().source()).contains(new Span(20, 24));
    assertThat(read.get(0).pair().target()).contains(new Span(0, 4));
    assertThat(read.get(1).pair().target()).isEmpty();
  }

  @Test
  void plover_records_get_todays_type_names() throws IOException {
    Path file =
        file(
            "records.json",
            "[{\"id\": \"x\", \"date\": \"2000-01-01\", \"event\": \"FIGHT\", \"text\": \"Chad"
                + " shelled Mali.\", \"source\": [{\"actorText\": \"Chad\", \"code\": \"TCD\","
                + " \"sector\": \"REFKUR\"}], \"target\": \"\"}]");
    PloverRecords.Coded coded = PloverRecords.read(file).get(0);
    assertThat(coded.type()).isEqualTo("ASSAULT");
    assertThat(coded.sources()).containsExactly(new PloverRecords.Party("Chad", "TCD", "REF"));
    assertThat(coded.targets()).isEmpty();
  }

  @Test
  void bio_spans_of_those_who_act_on_each_other_are_both() throws IOException {
    Path file = file("mini.bio", "North B-R\nChad I-R\nmet O\nMali B-T\n\nRain O\nfell O\n");
    List<BioSpans.Marked> read = BioSpans.read(file);
    assertThat(read).hasSize(2);
    assertThat(read.get(0).sources()).containsExactly(new Span(0, 10));
    assertThat(read.get(0).targets()).containsExactly(new Span(15, 19), new Span(0, 10));
  }

  @Test
  void factbook_family_names_are_in_capitals() throws IOException {
    Path file =
        file(
            "leaders.tsv",
            "country\tchief_of_state\thead_of_government\n"
                + "Utopia\tKing Tomas MORUS II (since 1 May 2020)\tPrime Minister Ana DA LUZ\n");
    List<Factbook.Officer> officers = Factbook.read(file);
    assertThat(officers.get(0).family()).containsExactly("morus", "ii");
    assertThat(officers.get(1).family()).containsExactly("da", "luz");
    assertThat(officers.get(1).given()).containsExactly("prime", "minister", "ana");
  }

  private static final String CAT =
      "<Document doc_name=\"1_1mini.xml\"><token t_id=\"1\" sentence=\"0\">Chad</token><token"
          + " t_id=\"2\" sentence=\"0\">set</token><token t_id=\"3\" sentence=\"0\">it</token><token"
          + " t_id=\"4\" sentence=\"0\">off</token><token t_id=\"5\" sentence=\"1\">Later</token>"
          + "<Markables>%s</Markables><Relations>%s</Relations></Document>";

  @Test
  void ecb_mentions_with_a_gap_keep_their_pieces() throws IOException {
    String markables =
        "<ACTION_OCCURRENCE m_id=\"9\"><token_anchor t_id=\"2\"/><token_anchor t_id=\"4\"/>"
            + "</ACTION_OCCURRENCE><HUMAN_PART m_id=\"8\"><token_anchor t_id=\"1\"/></HUMAN_PART>";
    String relations =
        "<CROSS_DOC_COREF note=\"ACT1\"><source m_id=\"9\"/><target m_id=\"7\"/></CROSS_DOC_COREF>";
    file("1/1_1mini.xml", String.format(CAT, markables, relations));
    EcbPlus.Told told = EcbPlus.read(folder).get(0);
    assertThat(told.text()).isEqualTo("Chad set it off\n\nLater");
    assertThat(told.topic()).isEqualTo("1");
    assertThat(told.mentions())
        .containsExactly(
            new EcbPlus.Mention(
                "1_1mini.xml_9", List.of(new Span(5, 8), new Span(12, 15)), "ACT1"));
  }

  @Test
  void ecb_key_file_decides_which_mentions_count() throws IOException {
    String markables =
        "<ACTION_STATE m_id=\"9\"><token_anchor t_id=\"2\"/></ACTION_STATE>"
            + "<ACTION_STATE m_id=\"8\"><token_anchor t_id=\"4\"/></ACTION_STATE>";
    file("1/1_1mini.xml", String.format(CAT, markables, ""));
    file("evt_gold_dev.keyfile", "#begin document (evt);\nevt\t0\t0\t1_1mini.xml_8\t(3)\n#end\n");
    assertThat(EcbPlus.read(folder).get(0).mentions())
        .extracting(EcbPlus.Mention::chain)
        .containsExactly("(3)");
  }

  @Test
  void meantime_events_know_who_takes_part() throws IOException {
    String markables =
        "<EVENT_MENTION m_id=\"1\" certainty=\"CERTAIN\" polarity=\"NEG\" time=\"FUTURE\">"
            + "<token_anchor t_id=\"2\"/></EVENT_MENTION><ENTITY_MENTION m_id=\"2\"><token_anchor"
            + " t_id=\"1\"/></ENTITY_MENTION><TIMEX3 m_id=\"3\""
            + " functionInDocument=\"CREATION_TIME\" value=\"2013-12-10\"/>";
    String relations =
        "<HAS_PARTICIPANT sem_role=\"Arg0\"><source m_id=\"1\"/><target m_id=\"2\"/>"
            + "</HAS_PARTICIPANT>";
    file("news.xml", String.format(CAT, markables, relations));
    Meantime.News news = Meantime.read(folder).get(0);
    assertThat(news.published()).contains(LocalDate.of(2013, 12, 10));
    assertThat(news.events())
        .containsExactly(
            new Meantime.Happening(
                new Span(5, 8),
                new Meantime.Manner("CERTAIN", "NEG", "FUTURE"),
                List.of(new Span(0, 4)),
                List.of()));
  }

  @Test
  void record_gold_knows_parties_alternatives_and_dates() throws IOException {
    file("reports/r.txt", "Chad met Mali.");
    Path file =
        file(
            "gold/r.json",
            "{\"report\": \"reports/r.txt\", \"events\": [{\"id\": \"E1\", \"plover\":"
                + " \"SUPPORT|AGREE\", \"actor\": \"TCD GOV (Ann Bey); MLI\", \"dates\": [\"1961\","
                + " \"2000\"], \"assertions\": [[\"publisher\", \"-\", \"certain\", \"past\"]],"
                + " \"required\": true, \"sentence\": 1}], \"checkable_claims\": [{\"claim\": \"first\","
                + " \"verdict\": \"consistent: so it is\"}]}");
    RecordGold gold = RecordGold.read(file);
    RecordGold.Content.Happening happening =
        (RecordGold.Content.Happening) gold.entries().get(0).content();
    assertThat(gold.report()).hasFileName("r.txt");
    assertThat(happening.kinds()).containsExactly("SUPPORT", "AGREE");
    assertThat(happening.parties().actors().get(0).country()).contains("TCD");
    assertThat(happening.parties().actors().get(0).name()).contains("Ann Bey");
    assertThat(happening.held().get(0).affirmed()).isFalse();
    assertThat(gold.claims().get(0).verdict()).isEqualTo("consistent");
  }

  @Test
  void missing_gold_is_named() {
    assertThatThrownBy(() -> Timeml.read(folder.resolve("nowhere")))
        .hasMessageContaining("nowhere: there is no such file or folder");
    assertThatThrownBy(() -> Plv.read(folder)).hasMessageContaining("no file in it ends in .tsv");
  }
}
