package org.chancery.desk;

import java.io.PrintWriter;
import org.chancery.Rejection;
import org.chancery.archive.Query;
import org.chancery.json.ProgramVersion;
import org.chancery.model.ChanceryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code chancery}: hands over to its subcommands. */
@Command(
    name = "chancery",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Turns news reports into records of who did what to whom, when and where,%n"
            + "whether it has happened, and according to whom.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {CommandLine.HelpCommand.class},
    footer = {
      "",
      "Exit codes: 0 done, 1 some reports rejected (listed), 2 wrong usage, 3 unusable codebook or"
          + " archive.",
      "Colour only on a terminal and without NO_COLOR; the width comes from COLUMNS or the"
          + " terminal."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** Starts the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments));
  }

  /** Runs the command on a console of its own and tells the exit code. */
  static int run(Console console, String... arguments) {
    CommandLine line = commands(console);
    boolean coloured = console.terminal().colour();
    line.setColorScheme(
            CommandLine.Help.defaultColorScheme(
                coloured ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(Math.max(55, Math.min(100, console.terminal().width())))
        .setUsageHelpAutoWidth(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(console.out(), true))
        .setErr(new PrintWriter(console.err(), true))
        .setParameterExceptionHandler((e, a) -> wrongUsage(console, e))
        .setExecutionExceptionHandler((e, c, r) -> failed(console, e));
    return line.execute(arguments);
  }

  /** All commands, as documented in docs/COMMANDS.md. */
  static CommandLine commands(Console console) {
    return new CommandLine(new Main())
        .addSubcommand(new CodeCommand(console))
        .addSubcommand(new ClassifyCommand(console))
        .addSubcommand(new EvaluateCommand(console))
        .addSubcommand(
            new CommandLine(new ExplainCommand(console))
                .addSubcommand(new ExplainStoryCommand(console)))
        .addSubcommand(new IngestCommand(console))
        .addSubcommand(new WatchCommand(console))
        .addSubcommand("events", new ListCommand(console, Query.Kind.EVENT))
        .addSubcommand("stories", new ListCommand(console, Query.Kind.STORY))
        .addSubcommand("visits", new ListCommand(console, Query.Kind.VISIT))
        .addSubcommand("agreements", new ListCommand(console, Query.Kind.AGREEMENT))
        .addSubcommand("statements", new ListCommand(console, Query.Kind.STATEMENT))
        .addSubcommand("actors", new ListCommand(console, Query.Kind.ACTOR))
        .addSubcommand("reports", new ListCommand(console, Query.Kind.REPORT))
        .addSubcommand("rejections", new ListCommand(console, Query.Kind.REJECTION))
        .addSubcommand(new ClaimsCommand(console))
        .addSubcommand(new SeriesCommand(console))
        .addSubcommand(
            new CommandLine(new StoryCommand())
                .addSubcommand(new StoryCommand.Split(console))
                .addSubcommand(new StoryCommand.Join(console)))
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new ServeCommand(console))
        .addSubcommand(new VerifyCommand(console))
        .addSubcommand(new BackupCommand(console))
        .addSubcommand(new RebuildCommand(console))
        .addSubcommand(
            new CommandLine(new CodebookCommand())
                .addSubcommand(new CodebookCheckCommand(console))
                .addSubcommand(new CodebookShowCommand(console)));
  }

  private static int wrongUsage(Console console, CommandLine.ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("chancery: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(
        e, new PrintWriter(console.err(), true));
    console.err().println("See '" + command + " --help'.");
    return ExitCode.WRONG_USAGE;
  }

  private static int failed(Console console, Exception e) {
    if (Destination.isBrokenPipe(e)) {
      return ExitCode.DONE;
    }
    if (e instanceof ChanceryException known) {
      console.err().println("chancery: " + known.getMessage());
      return ExitCode.of(known.kind());
    }
    console.err().println("chancery: " + Rejection.describe(e));
    return ExitCode.REJECTED;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "no command given; 'chancery help' lists them");
  }

  /** Tells the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"chancery " + ProgramVersion.get()};
    }
  }
}
