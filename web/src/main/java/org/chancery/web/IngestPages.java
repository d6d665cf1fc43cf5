package org.chancery.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.archive.Query;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;

/** Putting reports in: files, addresses, text, feeds. */
final class IngestPages {
  private static final List<String> FORM = List.of("multipart/form-data");
  static final List<String> SMALL_FORM = List.of("application/x-www-form-urlencoded");

  private final Parts parts;
  private final Addresses addresses;

  IngestPages(Parts parts) {
    this.parts = parts;
    this.addresses = new Addresses(parts.settings().privateNetworks());
  }

  List<Route> routes() {
    Parameter job = Parameter.path("job", "id of the ingest");
    return List.of(
        Route.get(
            "/ingest", "Put reports in, watch feeds, see what became of it", List.of(), this::page),
        Route.post("/ingest", "Puts files, addresses or a text in", List.of(), FORM, this::ingest),
        Route.get("/ingest/{job}", "How an ingest goes on", List.of(job), this::job),
        Route.post(
            "/ingest/{job}/stop",
            "Stops an ingest after the batch in hand",
            List.of(job),
            SMALL_FORM,
            this::stop),
        Route.post("/examples", "Puts the examples in", List.of(), SMALL_FORM, this::examples),
        Route.post("/feeds", "Watches a feed", List.of(), SMALL_FORM, this::watch),
        Route.post(
            "/feeds/remove", "Watches a feed no more", List.of(), SMALL_FORM, this::unwatch));
  }

  private void page(Context ctx) {
    Ask.of(ctx, List.of());
    List<String> feeds = parts.work().feeds().addresses();
    Register rejections =
        Registers.rejections(parts.reader().query(Query.all(Query.Kind.REJECTION, 20)).rows());
    Pages.send(
        ctx,
        parts
            .templates()
            .page(
                "ingest",
                Map.of(
                    "jobs",
                    parts.work().queue().views(),
                    "feeds",
                    feeds,
                    "watching",
                    feeds.isEmpty()
                        ? "None yet. Each is asked every 15 minutes while the desk is open."
                        : "Each is asked every 15 minutes while the desk is open.",
                    "rejections",
                    rejections)));
  }

  private void ingest(Context ctx) {
    List<UploadedFile> uploaded = ctx.uploadedFiles("files");
    String text = ctx.formParam("text");
    List<String> wanted = new ArrayList<>();
    Body.field(ctx, "addresses")
        .ifPresent(
            a -> a.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(wanted::add));
    wanted.forEach(Addresses::checked);
    Optional<Source> pasted =
        text == null || text.isBlank()
            ? Optional.empty()
            : Optional.of(Body.form(ctx, text.replace("\r\n", "\n")));
    Optional<String> publisher = Body.field(ctx, "publisher");
    Optional<LocalDate> published =
        Body.field(ctx, "published").map(p -> Filters.day("published", p));
    Uploads uploads = Uploads.keep(uploaded);
    if (uploads.files().isEmpty() && wanted.isEmpty() && pasted.isEmpty()) {
      uploads.delete();
      throw Fault.of("empty-text", "no file, address or text was given");
    }
    Consumer<Consumer<Input>> inputs =
        consumer -> {
          Consumer<Input> completed =
              input -> consumer.accept(completed(input, publisher, published));
          pasted.ifPresent(s -> completed.accept(new Input.Given(s)));
          uploads.open(addresses, completed);
          addresses.open(wanted, completed);
        };
    Job job =
        parts.work().queue().add(title(uploads, wanted, pasted), inputs, end -> uploads.delete());
    ctx.redirect("/ingest/" + job.id(), HttpStatus.SEE_OTHER);
  }

  private static Input completed(
      Input input, Optional<String> publisher, Optional<LocalDate> published) {
    return input instanceof Input.Given given
        ? new Input.Given(given.source().orElse(publisher, published))
        : input;
  }

  private static String title(Uploads uploads, List<String> wanted, Optional<Source> pasted) {
    List<String> what = new ArrayList<>();
    pasted.ifPresent(s -> what.add("pasted text"));
    uploads.files().forEach(f -> what.add(f.getFileName().toString()));
    what.addAll(wanted);
    return what.size() > 3
        ? what.get(0) + " and " + (what.size() - 1) + " more"
        : String.join(", ", what);
  }

  private Job found(Context ctx) {
    String id = ctx.pathParam("job");
    return parts
        .work()
        .queue()
        .job(id)
        .orElseThrow(
            () -> Fault.of("no-job", "'" + id + "' is no ingest since the desk was opened"));
  }

  private void job(Context ctx) {
    Ask.of(ctx, List.of());
    Pages.send(ctx, parts.templates().page("job", Map.of("job", found(ctx).view())));
  }

  private void stop(Context ctx) {
    Job job = found(ctx);
    job.stop();
    ctx.redirect("/ingest/" + job.id(), HttpStatus.SEE_OTHER);
  }

  private void examples(Context ctx) {
    Job job = parts.work().queue().add("the examples", Examples::open, end -> {});
    ctx.redirect("/ingest/" + job.id(), HttpStatus.SEE_OTHER);
  }

  private void watch(Context ctx) {
    parts.work().feeds().add(Body.field(ctx, "feed").orElse(""));
    ctx.redirect("/ingest", HttpStatus.SEE_OTHER);
  }

  private void unwatch(Context ctx) {
    parts.work().feeds().remove(Body.field(ctx, "feed").orElse(""));
    ctx.redirect("/ingest", HttpStatus.SEE_OTHER);
  }
}
