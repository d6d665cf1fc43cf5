package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Attribution;
import org.chancery.model.Event;
import org.chancery.model.Record;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.junit.jupiter.api.Test;

/** Who says what, in which words. Sentences are ours. */
class WhoSaysSoTest {
  private static Record record(String text) {
    return Fixture.record(text, "2023-05-10");
  }

  private static String words(Record record, Span span) {
    return record.document().report().slice(span);
  }

  /** One line an attribution: {@code source | cue | content / content}. */
  private static List<String> said(String text) {
    Record record = record(text);
    return record.attributions().stream()
        .map(
            t ->
                t.source().map(s -> words(record, s)).orElse("-")
                    + " | "
                    + words(record, t.cue())
                    + " | "
                    + String.join(" / ", t.content().stream().map(c -> words(record, c)).toList()))
        .toList();
  }

  private static List<String> speakers(Event event) {
    return event.standing().assertions().stream().map(a -> a.by().name()).toList();
  }

  @Test
  void outlet_at_the_end_of_a_long_sentence_is_the_source_of_all_of_it() {
    Record record =
        record(
            "Xi Jinping last visited Moscow in March 2019 and this trip shows the two states'"
                + " growing ties and Beijing's wish to buy gas to feed its industry, reported Reuters.");
    Event visit =
        record.events().stream().filter(e -> e.code().mode().equals("visit")).findFirst().get();
    assertThat(speakers(visit)).containsExactly("Reuters");
  }

  @Test
  void closing_words_are_no_part_of_what_somebody_else_said() {
    assertThat(said("The minister said the army had left the town, Reuters reported."))
        .contains("The minister | said | the army had left the town");
  }

  @Test
  void cue_takes_its_auxiliaries_and_adverbs() {
    assertThat(said("The defence ministry has repeatedly said that troops crossed the border."))
        .containsExactly(
            "The defence ministry | has repeatedly said | that troops crossed the border");
  }

  @Test
  void source_is_the_whole_noun_phrase() {
    assertThat(said("Marta Ruiz, a spokeswoman for the port of Odesa, said two ships had sailed."))
        .containsExactly(
            "Marta Ruiz, a spokeswoman for the port of Odesa | said | two ships had sailed");
    assertThat(said("The army crossed the border, according to the defence ministry of Chad."))
        .containsExactly(
            "the defence ministry of Chad | according to | The army crossed the border");
  }

  @Test
  void quotation_over_several_sentences_is_one_content() {
    assertThat(said("\"We are ready. We will wait for them,\" the minister said."))
        .containsExactly("the minister | said | We are ready. We will wait for them");
  }

  @Test
  void concerns_that_somebody_raises_are_possible_and_theirs() {
    Record record =
        record("Diplomats have voiced fears that Iran may be violating the nuclear accord.");
    assertThat(record.events())
        .filteredOn(e -> e.code().type().equals("REJECT"))
        .allSatisfy(e -> assertThat(speakers(e)).containsExactly("Diplomats"))
        .isNotEmpty();
    assertThat(Fixture.lines(record)).anyMatch(l -> l.endsWith("possible"));
  }

  @Test
  void insisting_that_something_is_so_is_a_statement_and_no_request() {
    Record record =
        record("Emmanuel Macron insisted the pact is not hostile or aimed at any neighbour.");
    assertThat(record.events()).noneMatch(e -> e.code().type().equals("REQUEST"));
    assertThat(record.derived().statements()).hasSize(1);
    assertThat(Fixture.lines(record("Serbia insisted that the police leave the north.")))
        .anyMatch(l -> l.startsWith("REQUEST"));
  }

  @Test
  void wishes_are_stances_and_make_no_statement() {
    Record record = record("Emmanuel Macron wants to visit Egypt in June.");
    assertThat(record.attributions())
        .extracting(Attribution::form)
        .containsExactly(Attribution.Form.STANCE);
    assertThat(record.derived().statements()).isEmpty();
    assertThat(record.events()).allSatisfy(e -> assertThat(speakers(e)).contains("publisher"));
  }

  @Test
  void line_of_a_transcript_has_a_cue_and_goes_on_to_its_end() {
    String text =
        "The two presidents spoke to reporters in Paris.\n\n"
            + "MACRON: We met on Monday. We will meet again in June.";
    assertThat(record(text).attributions())
        .hasSize(1)
        .allSatisfy(t -> assertThat(t.cue().length()).isPositive());
    assertThat(said(text).get(0))
        .contains("We met on Monday")
        .contains("We will meet again in June");
  }

  @Test
  void every_cue_has_words() {
    Record record =
        record(
            "\"We are ready for peace,\" Emmanuel Macron said.\n\n\"We have never asked for war. We"
                + " want our neighbours to be safe.\"");
    assertThat(record.attributions()).allSatisfy(t -> assertThat(t.cue().length()).isPositive());
  }

  @Test
  void own_act_of_speech_is_of_the_time_of_the_statement() {
    Record record =
        record(
            "US national security spokesman John Kirby told reporters on Monday: \"We are concerned"
                + " about the military ties between Iran and Russia.\"");
    assertThat(record.derived().statements())
        .extracting(Statement::time)
        .allMatch(t -> t.when().map(w -> w.edtf().equals("2023-05-08")).orElse(false));
    assertThat(Fixture.lines(record))
        .filteredOn(l -> l.startsWith("ACCUSE"))
        .allMatch(l -> l.contains("2023-05-08"));
  }
}
