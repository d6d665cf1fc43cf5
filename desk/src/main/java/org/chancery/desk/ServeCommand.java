package org.chancery.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.Rejection;
import org.chancery.codebook.CodebookLoader;
import org.chancery.web.Desk;
import org.chancery.web.Limits;
import org.chancery.web.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery serve}: opens the web desk until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Opens the desk: web pages and an HTTP API on the archive.",
      "On 127.0.0.1 it is open to this machine; anywhere else a token is wanted."
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to bind; 127.0.0.1 by default. Others need --token.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port to bind; 8080 by default, 0 for any that is free.")
  private int port;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:CHANCERY_TOKEN}",
      description =
          "What every request must show, 16 characters or more; better given as CHANCERY_TOKEN.")
  private String token;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "A further name by which the desk may be asked for, as behind a proxy.")
  private List<String> names = List.of();

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Your own codebook files, laid over the built-in ones.")
  private Path codebook;

  @Option(
      names = "--allow-private-networks",
      description = "Addresses in private networks may be fetched.")
  private boolean privateNetworks;

  @Mixin private ArchiveOption archive;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings =
        new Settings(
            host,
            port,
            Optional.ofNullable(token).filter(t -> !t.isBlank()),
            names,
            privateNetworks,
            Limits.USUAL);
    Desk.Material material =
        new Desk.Material(
            archive.folder(), CodebookLoader.load(Optional.ofNullable(codebook)), this::tell);
    archive.openOrCreate(console).close();
    Desk desk = Desk.open(settings, material);
    CountDownLatch over = new CountDownLatch(1);
    Thread end =
        new Thread(
            () -> {
              console.err().println("chancery: closing, the batch in hand is stored first");
              desk.close();
              over.countDown();
            },
            "desk-end");
    Runtime.getRuntime().addShutdownHook(end);
    console
        .err()
        .println(
            "chancery: the desk is open at http://"
                + shown(host)
                + ":"
                + desk.port()
                + "/ (Ctrl-C closes it)");
    over.await();
    return ExitCode.DONE;
  }

  private static String shown(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private void tell(Throwable bug) {
    console.err().println("chancery: " + Rejection.describe(bug));
  }
}
