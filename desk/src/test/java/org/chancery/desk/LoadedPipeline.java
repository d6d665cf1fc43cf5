package org.chancery.desk;

import org.chancery.Pipeline;
import org.chancery.codebook.CodebookLoader;

/** One pipeline for all tests of this module that code: it takes seconds and much memory. */
final class LoadedPipeline {
  private static Pipeline pipeline;

  private LoadedPipeline() {}

  static synchronized Pipeline get() {
    if (pipeline == null) {
      pipeline = new Pipeline(CodebookLoader.load());
    }
    return pipeline;
  }
}
