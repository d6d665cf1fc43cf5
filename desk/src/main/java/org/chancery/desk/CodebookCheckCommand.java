package org.chancery.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.CodebookCheck;
import org.chancery.annotate.Annotate;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery codebook check}: whether every entry is well formed and its examples fire. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Loads the codebook and codes every example; each must fire as marked.")
final class CodebookCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Your own files, laid over the built-in ones.")
  private Path folder;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Run only the examples of this file's entries, such as predicates/visits.tsv.")
  private String file = "";

  CodebookCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Codebook codebook = CodebookLoader.load(Optional.ofNullable(folder));
    List<String> problems =
        new CodebookCheck(new Annotate())
            .check(codebook, predicate -> predicate.source().startsWith(file));
    problems.forEach(problem -> console.err().println("chancery: " + problem));
    if (!problems.isEmpty()) {
      console.err().println("chancery: " + problems.size() + " problems in the codebook");
      return ExitCode.BAD_CODEBOOK;
    }
    try (Destination destination = Destination.of(null, console)) {
      destination
          .writer()
          .write(codebook.predicates().size() + " predicate entries, all examples fire\n");
      destination.commit();
    }
    return ExitCode.DONE;
  }
}
