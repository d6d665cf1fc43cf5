package org.chancery.desk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery codebook}: hands over to {@code check} and {@code show}. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    description = "Checks and shows the rules by which events are coded.")
final class CodebookCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "codebook what? There are check and show");
  }
}
