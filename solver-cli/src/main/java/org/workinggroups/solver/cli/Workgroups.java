package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; its commands do the work. */
@Command(name = "workgroups", versionProvider = VersionText.class, sortOptions = false, synopsisSubcommandLabel = "COMMAND",
        description = "Decides fairly who sits in which working group.",
        footer = {"", "workgroups COMMAND --help tells more.",
            "Exit status: 0 done; 1 no plan satisfies the hard rules; 2 the input or the arguments are wrong;",
            "70 a defect of this program."})
final class Workgroups implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean version;

    private Workgroups() {
    }

    /**
     * Runs one command.
     *
     * @param out       takes the result
     * @param err       takes problems and progress
     * @param terminal  what is known about the two
     * @param arguments the command and its arguments
     * @return the exit status
     */
    static int run(PrintWriter out, PrintWriter err, Terminal terminal, String... arguments) {
        Failures failures = new Failures(terminal.progressStyle());
        try {
            return commandLine(out, err, terminal, failures).execute(arguments);
        } catch (Throwable e) {
            return failures.defect(err, e);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err, Terminal terminal, Failures failures) {
        CommandLine commands = new CommandLine(new Workgroups())
                .addSubcommand(new AllocateCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new EvaluateCommand(terminal))
                .addSubcommand(new GenerateCommand());
        commands.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandGroups::render);
        return commands.setOut(out).setErr(err).setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.resultStyle().on() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures)
                .registerConverter(Duration.class, Durations::parse);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
