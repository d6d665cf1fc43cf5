import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chancery.Pipeline;
import org.chancery.codebook.CodebookLoader;
import org.chancery.json.RecordJson;
import org.chancery.model.ChanceryException;
import org.chancery.model.Record;
import org.chancery.read.Source;

/**
 * Times the whole way from text to JSON on agency reports, warm, on one thread and on two, and says
 * whether both gave the same records. Run by {@code make bench}:
 *
 * <pre>bin/bench FOLDER [REPORTS]</pre>
 *
 * FOLDER holds the Reuters-21578 files as JSON arrays of {title, body, date}; REPORTS (1000 by
 * default) are drawn with a fixed seed, after 300 others that only warm up.
 */
public final class Bench {
  private static final int WARM_UP = 300;
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d-MMM-yyyy")
          .toFormatter(Locale.ENGLISH);

  public static void main(String[] args) throws Exception {
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
    List<Source> all = sources(Path.of(args[0]));
    Collections.shuffle(all, new Random(1987));
    long start = System.nanoTime();
    Pipeline pipeline = new Pipeline(CodebookLoader.load());
    RecordJson json = new RecordJson();
    System.out.printf("models and codebook   %5.1f s%n", seconds(start));
    run(pipeline, json, all.subList(0, Math.min(WARM_UP, all.size())), 2);
    List<Source> timed = all.subList(WARM_UP, Math.min(all.size(), WARM_UP + most));
    System.out.printf("%d reports of %d, after %d to warm up%n", timed.size(), all.size(), WARM_UP);
    System.out.println("threads  seconds  sentences  sentences/s  reports/s  heap MB  records");
    for (int threads : new int[] {1, 2}) {
      start = System.nanoTime();
      Result result = run(pipeline, json, timed, threads);
      double took = seconds(start);
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          "%7d  %7.1f  %9d  %11.1f  %9.1f  %7d  %s%n",
          threads,
          took,
          result.sentences,
          result.sentences / took,
          timed.size() / took,
          (runtime.totalMemory() - runtime.freeMemory()) >> 20,
          result.digest);
    }
  }

  private record Result(long sentences, String digest) {}

  private static Result run(Pipeline pipeline, RecordJson json, List<Source> sources, int threads)
      throws Exception {
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, t -> new Thread(null, t, "bench", 64L << 20));
    List<Future<Optional<Record>>> futures = new ArrayList<>();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    long sentences = 0;
    try {
      for (Source source : sources) {
        futures.add(
            pool.submit(
                () -> {
                  try {
                    return Optional.of(pipeline.record(source));
                  } catch (ChanceryException rejected) {
                    return Optional.empty();
                  }
                }));
      }
      for (Future<Optional<Record>> future : futures) {
        Optional<Record> record = future.get();
        if (record.isPresent()) {
          sentences += record.get().document().sentences().size();
          digest.update(json.line(record.get()).getBytes(StandardCharsets.UTF_8));
        }
      }
    } finally {
      pool.shutdownNow();
    }
    return new Result(sentences, HexFormat.of().formatHex(digest.digest(), 0, 4));
  }

  private static List<Source> sources(Path folder) throws Exception {
    List<Source> sources = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> paths = Files.list(folder)) {
      files = paths.filter(p -> p.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
        if (node.hasNonNull("body")) {
          String name = "reuters:" + node.path("id").asText();
          String text = node.get("body").asText().replaceAll("[\\x00-\\x08\\x0e-\\x1f]", "");
          String day = node.path("date").asText().trim().split(" ")[0];
          sources.add(
              Source.of(name, text)
                  .orElse(Optional.of("Reuters"), Optional.of(LocalDate.parse(day, DAY))));
        }
      }
    }
    return sources;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
