package org.chancery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.annotate.Annotate;
import org.chancery.annotate.Loader;
import org.chancery.assemble.Assemble;
import org.chancery.attribute.Attribute;
import org.chancery.code.Code;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.GazetteerEntry;
import org.chancery.model.Attributed;
import org.chancery.model.ChanceryException;
import org.chancery.model.Document;
import org.chancery.model.EventMention;
import org.chancery.model.Record;
import org.chancery.model.Report;
import org.chancery.model.Resolution;
import org.chancery.read.Read;
import org.chancery.read.Source;
import org.chancery.resolve.Resolve;

/**
 * The way of a report: read, annotate, resolve, code, attribute, assemble. One instance serves any
 * number of threads and gives the same record for the same report on each.
 */
public final class Pipeline {
  private final Codebook codebook;
  private final Read read;
  private final Annotate annotate;
  private final Resolve resolve;
  private final Code code;
  private final Attribute attribute;
  private final Assemble assemble;

  /** Loads the language models; takes seconds. */
  public Pipeline(Codebook codebook) {
    this(codebook, new Annotate());
  }

  private Pipeline(Codebook codebook, Annotate annotate) {
    this.codebook = codebook;
    this.read = new Read(codebook);
    this.annotate = annotate;
    this.resolve = new Resolve(codebook);
    this.code = new Code(codebook);
    this.attribute = new Attribute(codebook);
    this.assemble = new Assemble(codebook);
  }

  /**
   * Reads the codebook and loads the language models at the same time.
   *
   * @throws ChanceryException what {@code codebook} throws, at once, or of kind RESOURCE for a
   *     model
   */
  public static Pipeline load(Supplier<Codebook> codebook) {
    Future<Annotate> annotate = Loader.start("models", Annotate::new);
    return new Pipeline(codebook.get(), Loader.join(annotate));
  }

  /**
   * Codes reports as {@link #record(Source)} does, and loads meanwhile: the first call waits. It
   * throws what {@link #load} throws.
   */
  public static Function<Source, Record> loading(Supplier<Codebook> codebook) {
    Future<Pipeline> pipeline = Loader.start("pipeline", () -> load(codebook));
    return source -> Loader.join(pipeline).record(source);
  }

  /** The codebook by which it codes. */
  public Codebook codebook() {
    return codebook;
  }

  /**
   * The record of a report.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_INPUT for a text that can't be coded
   */
  public Record record(Source source) {
    return record(source, Tenures.NONE);
  }

  /** The record of a report, with what earlier reports told of the persons in it. */
  public Record record(Source source, Tenures known) {
    return record(known.complete(resolve(read.read(source))));
  }

  /** The record of a report that has been read. */
  public Record record(Report report) {
    return record(resolve(report));
  }

  private Record record(Resolution resolution) {
    List<EventMention> mentions = code.code(resolution);
    Attributed attributed = attribute(resolution, mentions);
    return assemble.assemble(resolution, attributed);
  }

  /** The first half of the way, for those who measure it: words, actors, times and places. */
  public Resolution resolve(Report report) {
    Document document = annotate.annotate(report);
    return resolve.resolve(document);
  }

  /**
   * Who says what in a resolved report, and how mentions stand; {@code mentions} need not be those
   * that the code stage would find, so that modality can be measured on any word.
   */
  public Attributed attribute(Resolution resolution, List<EventMention> mentions) {
    return attribute.attribute(resolution, mentions);
  }

  /**
   * The place that a name is taken for in a report about {@code countries} (ISO 3166-1 alpha-3);
   * absent where the gazetteer has no such name.
   */
  public Optional<GazetteerEntry> place(String name, Set<String> countries) {
    return resolve.place(name, countries);
  }
}
