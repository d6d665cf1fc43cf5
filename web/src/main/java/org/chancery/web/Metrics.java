package org.chancery.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts answers and their times by route. Thread-safe. */
final class Metrics {
  /** Seconds that part the answers' times. */
  private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 3, 10, 60};

  private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
  private final Map<String, Times> times = new ConcurrentSkipListMap<>();

  /** Times of one route. */
  private static final class Times {
    private final LongAdder[] buckets = new LongAdder[BOUNDS.length];
    private final LongAdder count = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    Times() {
      Arrays.setAll(buckets, i -> new LongAdder());
    }
  }

  void answered(String route, String method, int status, long nanos) {
    answers
        .computeIfAbsent(
            "route=\"%s\",method=\"%s\",status=\"%d\"".formatted(route, method, status),
            k -> new LongAdder())
        .increment();
    Times of = times.computeIfAbsent(route, k -> new Times());
    for (int i = 0; i < BOUNDS.length; i++) {
      if (nanos <= BOUNDS[i] * 1e9) {
        of.buckets[i].increment();
      }
    }
    of.count.increment();
    of.nanos.add(nanos);
  }

  /** In the text format of Prometheus, with single values that others measured. */
  String text(Map<String, Long> gauges) {
    StringBuilder out = new StringBuilder();
    head(out, "chancery_http_requests_total", "counter", "Answers by route, method and status.");
    answers.forEach((k, v) -> line(out, "chancery_http_requests_total", k, v.sum()));
    head(out, "chancery_http_request_seconds", "histogram", "Seconds to an answer by route.");
    times.forEach((route, t) -> histogram(out, "route=\"" + route + "\"", t));
    gauges.forEach(
        (name, value) -> {
          head(out, name, "gauge", name.substring(9).replace('_', ' ') + ".");
          out.append(name).append(' ').append(value).append('\n');
        });
    return out.toString();
  }

  private static void histogram(StringBuilder out, String route, Times times) {
    for (int i = 0; i < BOUNDS.length; i++) {
      line(
          out,
          "chancery_http_request_seconds_bucket",
          route + ",le=\"" + BOUNDS[i] + "\"",
          times.buckets[i].sum());
    }
    long count = times.count.sum();
    line(out, "chancery_http_request_seconds_bucket", route + ",le=\"+Inf\"", count);
    out.append(
        "chancery_http_request_seconds_sum{%s} %s%n"
            .formatted(route, String.format(Locale.ROOT, "%.6f", times.nanos.sum() / 1e9))
            .replace("\r", ""));
    line(out, "chancery_http_request_seconds_count", route, count);
  }

  private static void head(StringBuilder out, String name, String type, String about) {
    out.append("# HELP ").append(name).append(' ').append(about).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder out, String name, String labels, long value) {
    out.append(name).append('{').append(labels).append("} ").append(value).append('\n');
  }
}
