package org.chancery.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Example;
import org.chancery.codebook.Predicate;
import org.chancery.json.RecordJson;
import org.chancery.model.EventCode;
import org.chancery.read.Source;

/** The codebook: its entries with their examples, and what it makes of a sentence. */
final class CodebookPages {
  /** Entries of a page. */
  private static final int PAGE = 50;

  /** Characters of a sentence to try. */
  private static final int LONGEST = 2_000;

  private static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query("type", "type of events: CONSULT"),
          Parameter.query("words", "words of the entry or of its example"),
          Parameter.query("sentence", "a sentence to try"),
          Parameter.query("page", "number of the page, from 1"));

  private final Parts parts;

  CodebookPages(Parts parts) {
    this.parts = parts;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/codebook", "Entries with their examples; try a sentence", PARAMETERS, this::page));
  }

  private void page(Context ctx) {
    Ask ask = Ask.of(ctx, PARAMETERS);
    String type = ask.get("type").orElse("");
    String words = ask.get("words").orElse("");
    Codebook codebook = parts.stock().codebook();
    List<Predicate> found =
        codebook.predicates().stream()
            .filter(p -> type.isEmpty() || p.code().type().equals(type.toUpperCase(Locale.ROOT)))
            .filter(p -> words.isEmpty() || holds(p, words.toLowerCase(Locale.ROOT)))
            .toList();
    int page = ask.number("page", 1, 1 + found.size() / PAGE, 1);
    int from = Math.min(found.size(), (page - 1) * PAGE);
    int to = Math.min(found.size(), page * PAGE);
    CodebookView view =
        new CodebookView(
            about(codebook),
            new CodebookView.Choice(type, words),
            Choices.types(codebook),
            new CodebookView.Listing(
                found.subList(from, to).stream().map(CodebookPages::entry).toList(),
                found.size() + " entries",
                to < found.size() ? next(type, words, page + 1) : ""),
            trial(ask.get("sentence").orElse("")));
    Pages.send(ctx, parts.templates().page("codebook", Map.of("view", view)));
  }

  private static String about(Codebook codebook) {
    return String.format(
        Locale.ENGLISH,
        "%,d ways of saying that an event happens, each with an example that must fire; %,d"
            + " countries, %,d organisations, %,d leaders, %,d places. Every entry is data: your own"
            + " files lie over these with --codebook.",
        codebook.predicates().size(),
        codebook.countries().size(),
        codebook.organisations().size(),
        codebook.leaders().size(),
        codebook.places().size());
  }

  private static boolean holds(Predicate entry, String words) {
    return (entry.id() + " " + entry.pattern() + " " + entry.example().text())
        .toLowerCase(Locale.ROOT)
        .contains(words);
  }

  private static String next(String type, String words, int page) {
    Map<String, String> values = new LinkedHashMap<>();
    if (!type.isEmpty()) {
      values.put("type", type);
    }
    if (!words.isEmpty()) {
      values.put("words", words);
    }
    return "/codebook" + Filters.address(values, "page", Integer.toString(page));
  }

  private static CodebookView.Entry entry(Predicate entry) {
    EventCode code = entry.code();
    String codes =
        code.equals(EventCode.NONE)
            ? "no event"
            : code.label()
                + " · CAMEO "
                + code.cameo()
                + " · "
                + code.quad().label()
                + " · score "
                + code.score()
                + (code.contexts().isEmpty() ? "" : " · " + String.join(", ", code.contexts()));
    return new CodebookView.Entry(
        entry.id(), codes, entry.pattern(), pieces(entry.example()), entry.counterExamples());
  }

  private static List<Piece> pieces(Example example) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Example.Mark mark : example.marks()) {
      pieces.add(new Piece(example.text().substring(at, mark.begin()), "", ""));
      String layer =
          switch (mark.label()) {
            case "T" -> "event chosen";
            case "A" -> "chosen-actor";
            case "R" -> "chosen-recipient";
            default -> "chosen-place";
          };
      pieces.add(
          new Piece(
              example.text().substring(mark.begin(), mark.end()), layer, title(mark.label())));
      at = mark.end();
    }
    pieces.add(new Piece(example.text().substring(at), "", ""));
    return pieces;
  }

  private static String title(String label) {
    return switch (label) {
      case "T" -> "trigger";
      case "A" -> "acts";
      case "R" -> "acted upon";
      default -> label;
    };
  }

  private CodebookView.Trial trial(String sentence) {
    if (sentence.isEmpty()) {
      return new CodebookView.Trial("", List.of(), List.of());
    }
    if (sentence.length() > LONGEST) {
      throw Fault.of(
          "too-long",
          "a sentence of " + sentence.length() + " characters; " + LONGEST + " are allowed");
    }
    ObjectNode record =
        new RecordJson().tree(parts.work().codings().record(Source.of("sentence", sentence)));
    return new CodebookView.Trial(
        sentence,
        Layers.of(record, Optional.empty()),
        new Events(record, parts.stock().codebook()).views(Optional.empty()));
  }
}
