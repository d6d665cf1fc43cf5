package org.chancery.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.codebook.Codebook;

/**
 * What the routes share. Thread-safe, as all of it is.
 *
 * @param settings where the desk stands
 * @param stock what is read
 * @param work what codes and stores
 * @param answers answers kept
 * @param templates pages
 */
record Parts(Settings settings, Stock stock, Work work, Answers answers, Templates templates) {
  /** What is read: the archive and the codebook. */
  record Stock(Archive archive, Reader reader, Codebook codebook, Names names) {}

  /** What codes and stores. */
  record Work(Codings codings, Queue queue, Feeds feeds, Metrics metrics) {}

  Reader reader() {
    return stock.reader();
  }

  Names names() {
    return stock.names();
  }

  /** Sends a page that depends on the archive alone. */
  void page(Context ctx, String template, Supplier<Object> view) {
    answers.send(ctx, "page", () -> templates.page(template, Map.of("view", view.get())));
  }
}
