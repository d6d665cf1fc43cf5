package org.chancery.gather.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.gather.Faults;
import org.chancery.gather.fetch.Fetched.Marks;
import org.chancery.model.ChanceryException;

/**
 * Fetches what stands at an address, within bounds of time and size, politely, and never from
 * networks that are not allowed: each hop of a redirect is checked like the first. Thread-safe.
 */
public final class Fetch {
  /** Says who asks and why, so that a site can let it in or keep it out. */
  static final String AGENT = "Chancery/0.1 (news archive for research; one request at a time)";

  /** Longest time that a server's Retry-After is obeyed within one fetch. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  private final Limits limits;
  private final Networks networks;
  private final Time time;
  private final Pacing pacing;
  private final HttpClient client;

  public Fetch(Limits limits, Networks networks, Time time) {
    this.limits = limits;
    this.networks = networks;
    this.time = time;
    this.pacing = new Pacing(time, limits.pause());
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
  }

  /** Largest body that is taken, in bytes. */
  public int limit() {
    return limits.bytes();
  }

  /**
   * Fetches an address.
   *
   * @param marks what is known from last time
   * @throws ChanceryException of kind BAD_INPUT if it may not be asked or won't ever give anything,
   *     RESOURCE if that may change
   */
  public Fetched get(String address, Marks marks) {
    URI uri = parse(address);
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      HttpResponse<byte[]> response = ask(uri, marks);
      int status = response.statusCode();
      if (status == 304) {
        return new Fetched.Unchanged();
      }
      if (!MOVED.contains(status)) {
        return body(uri, response);
      }
      uri = next(uri, response);
    }
    throw Faults.bad(
        "too-many-redirects",
        address + ": more than " + limits.redirects() + " redirects; that is the limit");
  }

  /** An address as people write it: spaces and letters beyond ASCII are encoded. */
  private static URI parse(String address) {
    try {
      return URI.create(
          URI.create(address.strip().replace(" ", "%20").replace("|", "%7C")).toASCIIString());
    } catch (IllegalArgumentException e) {
      throw Faults.bad("bad-address", address + ": no valid address");
    }
  }

  private static URI next(URI from, HttpResponse<?> response) {
    String location =
        response
            .headers()
            .firstValue("Location")
            .orElseThrow(
                () -> Faults.bad("bad-redirect", from + ": a redirect that leads nowhere"));
    URI to = from.resolve(parse(location));
    if ("https".equals(from.getScheme()) && "http".equals(to.getScheme())) {
      throw Faults.bad("bad-redirect", from + ": leads from https to the unsafe " + to);
    }
    return to;
  }

  /** Asks as often as is allowed while the failure may pass, each time after a longer wait. */
  private HttpResponse<byte[]> ask(URI uri, Marks marks) {
    for (int attempt = 1; ; attempt++) {
      networks.check(uri);
      pacing.await(uri.getHost());
      try {
        HttpResponse<byte[]> response = send(uri, marks);
        if (!PASSING.contains(response.statusCode()) || attempt >= limits.tries()) {
          return response;
        }
        time.sleep(wait(response, attempt));
      } catch (ChanceryException e) {
        Faults.rethrowInterrupted(e);
        if (e.kind() != ChanceryException.Kind.RESOURCE || attempt >= limits.tries()) {
          throw e;
        }
        time.sleep(backOff(attempt));
      }
    }
  }

  private static Duration backOff(int attempt) {
    return Duration.ofSeconds(1L << Math.min(attempt, 5));
  }

  private static Duration wait(HttpResponse<?> response, int attempt) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(s -> s.matches("\\d{1,6}"))
        .map(s -> Duration.ofSeconds(Long.parseLong(s)))
        .map(d -> d.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : d)
        .orElse(backOff(attempt));
  }

  private HttpResponse<byte[]> send(URI uri, Marks marks) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(limits.whole())
            .header("User-Agent", AGENT)
            .header("Accept", "text/html,application/rss+xml,application/atom+xml,*/*;q=0.5")
            .header("Accept-Encoding", "gzip");
    marks.etag().ifPresent(e -> request.header("If-None-Match", e));
    marks.lastModified().ifPresent(m -> request.header("If-Modified-Since", m));
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request.GET().build(), info -> new BoundedBody(limits.bytes(), uri.toString()));
    try {
      return answer.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw Faults.passing(
          "timeout", uri + ": no whole answer within " + limits.whole().toSeconds() + " s");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw Faults.interrupted(uri.toString());
    } catch (ExecutionException e) {
      throw failure(uri, e);
    }
  }

  private static ChanceryException failure(URI uri, ExecutionException e) {
    for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
      if (t instanceof ChanceryException ours) {
        return ours;
      }
    }
    return Faults.passing("unreachable", uri + ": can't be fetched: " + e.getCause());
  }

  private Fetched body(URI uri, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status != 200) {
      String message = uri + ": the server answers " + status;
      throw PASSING.contains(status)
          ? Faults.passing("http-" + status, message)
          : Faults.bad("http-" + status, message);
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    Matcher charset = CHARSET.matcher(type);
    return new Fetched.Body(
        uri,
        unpack(uri, response),
        type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
        new Marks(
            response.headers().firstValue("ETag"), response.headers().firstValue("Last-Modified")));
  }

  private byte[] unpack(URI uri, HttpResponse<byte[]> response) {
    String encoding =
        response
            .headers()
            .firstValue("Content-Encoding")
            .orElse("")
            .strip()
            .toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "", "identity" -> response.body();
      case "gzip", "x-gzip" -> Inflation.gunzip(response.body(), limits.bytes(), uri.toString());
      case "deflate" -> Inflation.inflate(response.body(), limits.bytes(), uri.toString());
      default ->
          throw Faults.bad(
              "bad-encoding",
              uri + ": content encoding '" + encoding + "'; allowed are gzip and deflate");
    };
  }
}
