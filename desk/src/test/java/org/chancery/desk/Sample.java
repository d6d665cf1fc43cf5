package org.chancery.desk;

import org.chancery.Pipeline;
import org.chancery.codebook.CodebookLoader;
import org.chancery.model.Record;
import org.chancery.read.Source;

/** The record of a report of our own with something of everything in it, coded once. */
final class Sample {
  static final String TEXT =
      """
      Serbian president visits Athens

      ATHENS (Test) - Serbian President Aleksandar Vucic visited Greece on Tuesday on his first trip \
      there in six years and met Prime Minister Kyriakos Mitsotakis.
      The two leaders signed a defence agreement that replaces a pact of 2011, and Vucic told \
      reporters he was "very\u0007 grateful". \uD83D\uDE80 \u2028
      Turkey accused Greece of arming rebels. Greece denied the charge.
      """;

  private static final Record RECORD =
      new Pipeline(CodebookLoader.load()).record(Source.of("sample", TEXT));

  private Sample() {}

  static Record record() {
    return RECORD;
  }
}
