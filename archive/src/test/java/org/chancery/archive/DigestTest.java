package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers over selections, counted by hand. */
class DigestTest {
  @TempDir private Path folder;

  @Test
  void counts_the_values_of_each_filter_once_a_story() {
    Desk.filled(folder, Desk.PLAN, Desk.VISIT, Desk.STRIKE);
    try (Archive archive = Archive.open(folder);
        Reader reader = archive.reader(1)) {
      Facets all = reader.digest(d -> d.facets(Query.all(Query.Kind.STORY, 1)));
      assertThat(all.stories()).isEqualTo(2);
      assertThat(all.values().keySet())
          .containsExactly("actor", "recipient", "type", "status", "place", "source");
      assertThat(counted(all.values().get("actor"))).containsExactly("ISR 1", "RUS 1");
      assertThat(counted(all.values().get("recipient"))).containsExactly("LBN 1", "PRK 1");
      assertThat(counted(all.values().get("status"))).containsExactly("occurred 2");
      assertThat(counted(all.values().get("place"))).containsExactly("PRK 1");
      assertThat(counted(all.values().get("source")))
          .containsExactly("AFP 1", "TASS 1", "Yonhap 1");
      Facets some = reader.digest(d -> d.facets(by("ISR")));
      assertThat(some.stories()).isEqualTo(1);
      assertThat(counted(some.values().get("type"))).containsExactly("ASSAULT 1");
      Facets none = reader.digest(d -> d.facets(by("FJI")));
      assertThat(none.stories()).isZero();
      assertThat(none.values().get("type")).isEmpty();
    }
  }

  private static Query by(String actor) {
    return new Query(
        Query.Kind.STORY,
        new Query.Parties(Optional.of(actor), Optional.empty()),
        Query.What.ANY,
        Query.When.ANY,
        Query.Words.ANY,
        1,
        Optional.empty());
  }

  private static List<String> counted(List<ObjectNode> rows) {
    return rows.stream().map(r -> r.get("value").asText() + " " + r.get("count").asLong()).toList();
  }

  @Test
  void lists_who_occurs_once_with_the_reports_and_pages_without_gap() {
    Desk.filled(folder, Desk.PLAN, Desk.VISIT, Desk.STRIKE);
    try (Archive archive = Archive.open(folder);
        Reader reader = archive.reader(1)) {
      Query everybody = Query.all(Query.Kind.ACTOR, 1);
      List<String> all = names(reader.digest(d -> d.cast(everybody, 10, 0)));
      assertThat(all).containsExactly("North Korea 2", "Vladimir Putin 2", "Israel 1", "Lebanon 1");
      for (int skip = 0; skip < 4; skip++) {
        int from = skip;
        assertThat(names(reader.digest(d -> d.cast(everybody, 1, from))))
            .containsExactly(all.get(skip));
      }
      List<ObjectNode> beyond = reader.digest(d -> d.cast(everybody, 10, 4));
      assertThat(beyond).isEmpty();
      List<ObjectNode> first = reader.digest(d -> d.cast(everybody, 1, 0));
      assertThat(first.get(0).get("first_seen").asText()).isEqualTo("2024-06-18");
      assertThat(first.get(0).get("last_seen").asText()).isEqualTo("2024-06-19");
    }
  }

  @Test
  void pages_the_same_list_by_its_cursor_and_refuses_others() {
    Desk.filled(folder, Desk.PLAN, Desk.VISIT, Desk.STRIKE);
    try (Archive archive = Archive.open(folder)) {
      Query query = Query.all(Query.Kind.ACTOR, 3);
      Page first = archive.query(query);
      Page second = archive.query(query.after(first.next().orElseThrow()));
      assertThat(names(first.rows()))
          .containsExactly("North Korea 2", "Vladimir Putin 2", "Israel 1");
      assertThat(names(second.rows())).containsExactly("Lebanon 1");
      assertThat(second.next()).isEmpty();
      assertThatThrownBy(() -> archive.query(query.after("MjAyNC0w")))
          .hasMessageContaining("'MjAyNC0w' is no cursor");
    }
  }

  private static List<String> names(List<ObjectNode> rows) {
    return rows.stream()
        .map(r -> r.get("name").asText() + " " + r.get("reports").asLong())
        .toList();
  }
}
