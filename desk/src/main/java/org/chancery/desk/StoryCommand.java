package org.chancery.desk;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Corrections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery story}: hands over to {@code split} and {@code join}. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description = "Corrects by hand which events are one story; later reports keep to it.")
final class StoryCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "story what? There are split and join");
  }

  /** {@code chancery story split}. */
  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "Takes events out of their story; they are a story of their own from now on.")
  static final class Split implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "EVENT", description = "Ids of events of one story.")
    private List<String> events;

    @Mixin private ArchiveOption archive;

    Split(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (Archive open = archive.open(console)) {
        Corrections corrections = open.corrections();
        corrections.split(events);
      }
      return ExitCode.DONE;
    }
  }

  /** {@code chancery story join}. */
  @Command(
      name = "join",
      mixinStandardHelpOptions = true,
      description = "Makes one story of two or more.")
  static final class Join implements Callable<Integer> {
    private final Console console;

    @Parameters(
        arity = "2..*",
        paramLabel = "STORY",
        description = "Ids of stories, or of events of them.")
    private List<String> stories;

    @Mixin private ArchiveOption archive;

    Join(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (Archive open = archive.open(console)) {
        open.corrections().join(stories);
      }
      return ExitCode.DONE;
    }
  }
}
