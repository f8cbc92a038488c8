package org.trama.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.trama.model.TramaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as a whole: says what verbs there are. */
@Command(
    name = "trama",
    description =
        "Knowledge graphs from Spanish-language documents: who says what happened, and who denies it.",
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:done, but the result is bad: the graph does not conform, or documents are missing under --strict",
      "2:the command line is not understood",
      "3:input, output or the program itself failed"
    })
final class TramaCommand implements Runnable {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show what the libraries log, and the stack trace of an error.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and do nothing else.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and do nothing else.")
  private boolean version;

  @Spec private CommandSpec spec;

  private final Setup setup;

  private TramaCommand(Setup setup) {
    this.setup = setup;
  }

  /** The command line with all verbs, ready to execute. */
  static CommandLine line(Setup setup) {
    TramaCommand trama = new TramaCommand(setup);
    CommandLine line =
        new CommandLine(trama)
            .addSubcommand(new BuildCommand(setup))
            .addSubcommand(new RunCommand(setup))
            .addSubcommand(new ServeCommand(setup))
            .addSubcommand(new QueryCommand(setup))
            .addSubcommand(new ExportCommand(setup))
            .addSubcommand(new ValidateCommand(setup))
            .addSubcommand(new EvaluateCommand(setup))
            .addSubcommand(new ExplainCommand(setup));
    line.getCommandSpec().version("trama " + setup.version());
    line.setOut(new PrintWriter(setup.console().out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(setup.console().err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setExecutionExceptionHandler(trama::failed);
    line.setParameterExceptionHandler(TramaCommand::misunderstood);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a verb is missing");
  }

  /** Whether more is to be told than is needed by those for whom all is well. */
  boolean verbose() {
    return verbose;
  }

  private static int misunderstood(ParameterException e, String[] words) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("trama: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, line.getErr());
    line.getErr().println("trama: see " + line.getCommandSpec().qualifiedName() + " --help");
    line.getErr().flush();
    return ExitStatus.USAGE;
  }

  private int failed(Exception e, CommandLine line, ParseResult parsed) {
    boolean known = e instanceof TramaException;
    String what = known ? e.getMessage() : "an error in the program itself: " + e;
    setup.console().err().println("trama: " + what);
    if (verbose) {
      e.printStackTrace(setup.console().err());
    } else if (!known) {
      setup.console().err().println("trama: repeat the command with --verbose for the details");
    }
    return ExitStatus.FAILED;
  }
}
