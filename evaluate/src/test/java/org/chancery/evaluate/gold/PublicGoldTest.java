package org.chancery.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The readers on the public gold standards themselves, where they lie beside the checkout; they are
 * no part of the repository.
 */
class PublicGoldTest {
  private static final Path GOLD = Path.of("../../shared/gold");

  @BeforeEach
  void gold_lies_beside_the_checkout() {
    assumeTrue(
        Files.isDirectory(GOLD),
        "skipped: the public gold standards are not beside the checkout, in ../shared/gold");
  }

  @Test
  void every_standard_is_read_whole() {
    assertThat(Plv.read(GOLD.resolve("relations"))).hasSize(1050);
    assertThat(PloverRecords.read(GOLD.resolve("records/plover_gsr_dev.json"))).hasSize(179);
    assertThat(Polnear.read(GOLD.resolve("attribution/polnear/dev"))).hasSize(84);
    assertThat(Uw.read(GOLD.resolve("factuality/uw_dev.jsonl"))).hasSize(992);
    assertThat(Toponyms.read(GOLD.resolve("place/TR-News.xml"))).hasSize(118);
    assertThat(Toponyms.read(GOLD.resolve("place/GeoVirus.xml"))).hasSize(229);
    assertThat(BioSpans.read(GOLD.resolve("actors/cameo_source_target_train.bio"))).isNotEmpty();
    assertThat(Factbook.read(GOLD.resolve("actors/factbook_leaders.tsv"))).isNotEmpty();
    assertThat(CountryNames.read(GOLD.resolve("actors"))).isNotEmpty();
  }

  @Test
  void every_document_of_tbaq_has_its_day() {
    long dated =
        Timeml.read(GOLD.resolve("time/tbaq")).stream()
            .filter(t -> t.created().isPresent())
            .count();
    assertThat(dated).isGreaterThan(250);
  }

  @Test
  void every_dev_mention_of_ecb_is_found_in_its_document() {
    assertThat(
            EcbPlus.read(GOLD.resolve("coreference/ecbplus")).stream()
                .mapToInt(d -> d.mentions().size())
                .sum())
        .isEqualTo(1245);
  }

  @Test
  void meantime_documents_are_read_once() {
    assertThat(Meantime.read(GOLD.resolve("meantime")))
        .extracting(Meantime.News::name)
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }
}
