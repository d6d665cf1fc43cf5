package org.chancery.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.Event;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;

/** Small pieces of a record's JSON: spans, times, lists, labels. */
public final class JsonTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonTree() {}

  public static ObjectNode object() {
    return NODES.objectNode();
  }

  /** {@code {"begin", "end"}}. */
  public static ObjectNode span(Span span) {
    return object().put("begin", span.begin()).put("end", span.end());
  }

  /** {@code {"begin", "end", "text"}}. */
  public static ObjectNode words(Report report, Span span) {
    return span(span).put("text", report.slice(span));
  }

  public static ArrayNode spans(List<Span> spans) {
    return list(spans, JsonTree::span);
  }

  public static void span(ObjectNode into, String key, Optional<Span> span) {
    into.set(key, span.isPresent() ? span(span.get()) : NODES.nullNode());
  }

  public static ArrayNode strings(List<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  public static <T> ArrayNode list(List<T> values, Function<T, ObjectNode> node) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(node.apply(value)));
    return array;
  }

  /** {@code {"edtf", "first", "last", "basis"}}. */
  public static ObjectNode time(Event.EventTime time) {
    return interval(object(), time.when()).put("basis", time.basis());
  }

  public static ObjectNode interval(ObjectNode into, Optional<TimeExpression.Interval> when) {
    return into.put("edtf", when.map(TimeExpression.Interval::edtf).orElse(null))
        .put("first", day(when.flatMap(TimeExpression.Interval::first)))
        .put("last", day(when.flatMap(TimeExpression.Interval::last)));
  }

  public static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  /** {@code FIRST_IN} as {@code first-in}. */
  public static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
