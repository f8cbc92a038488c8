package org.trama.cli;

import org.trama.pipeline.BuildOptions;
import org.trama.pipeline.BuildPipeline;
import org.trama.pipeline.BuildSummary;
import org.trama.pipeline.StageSettings;
import org.trama.pipeline.Stages;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A build as the command line asks for it: with progress before its eyes and a summary at the end.
 */
final class BuildRun {
  private final Setup setup;
  private final CommandLine line;
  private final BuildArguments arguments;

  BuildRun(Setup setup, CommandLine line, BuildArguments arguments) {
    this.setup = setup;
    this.line = line;
    this.arguments = arguments;
  }

  int run() {
    Console console = setup.console();
    BuildOptions options = options();
    Stages stages = setup.stages().apply(settings());
    BuildSummary summary = new BuildPipeline(stages, new ProgressPrinter(console)).run(options);
    new SummaryText(summary).lines().forEach(console.err()::println);
    boolean bad = !summary.conforms() || arguments.strict() && !summary.complete();
    return bad ? ExitStatus.BAD_RESULT : ExitStatus.DONE;
  }

  private BuildOptions options() {
    try {
      return arguments.options();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(line, e.getMessage(), e);
    }
  }

  private StageSettings settings() {
    try {
      return arguments.settings(setup);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(line, e.getMessage(), e);
    }
  }
}
