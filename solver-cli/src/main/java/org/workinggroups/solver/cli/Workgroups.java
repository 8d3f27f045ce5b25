package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** The program itself; its commands do the work. */
final class Workgroups implements Callable<Integer> {

    private static final int HELP_WIDTH = 100;

    private final CommandSpec spec;

    private Workgroups(Terminal terminal) {
        spec = Arguments.command(this, "workgroups", "Decides fairly who sits in which working group.",
                OptionSpec.builder("-V", "--version").versionHelp(true).description("Show the version.").build())
                .versionProvider(new VersionText())
                .addSubcommand("allocate", new AllocateCommand(terminal).spec())
                .addSubcommand("check", new CheckCommand(terminal).spec())
                .addSubcommand("evaluate", new EvaluateCommand(terminal).spec())
                .addSubcommand("explain", new ExplainCommand(terminal).spec())
                .addSubcommand("whatif", new WhatIfCommand(terminal).spec())
                .addSubcommand("update", new UpdateCommand(terminal).spec())
                .addSubcommand("audit", new AuditCommand(terminal).spec())
                .addSubcommand("verify", new VerifyCommand(terminal).spec())
                .addSubcommand("history", new HistoryCommand(terminal).spec())
                .addSubcommand("compare", new CompareCommand(terminal).spec())
                .addSubcommand("resilience", new ResilienceCommand(terminal).spec())
                .addSubcommand("tradeoff", new TradeOffCommand(terminal).spec())
                .addSubcommand("report", new ReportCommand(terminal).spec())
                .addSubcommand("pseudonymise", new PseudonymiseCommand().spec())
                .addSubcommand("reidentify", new ReidentifyCommand().spec())
                .addSubcommand("erase", new EraseCommand(terminal).spec())
                .addSubcommand("purge", new PurgeCommand(terminal).spec())
                .addSubcommand("generate", new GenerateCommand().spec())
                .addSubcommand("template", new TemplateCommand().spec());
        spec.usageMessage().synopsisSubcommandLabel("COMMAND").commandListHeading("").footer("",
                "\"workgroups COMMAND --help\" tells more.",
                "Exit status: 0 done; 1 no plan satisfies the hard rules; 2 the input or the arguments are wrong;",
                "70 a defect of this program.");
        spec.usageMessage().sectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandGroups::render);
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
            return new CommandLine(new Workgroups(terminal).spec).setOut(out).setErr(err)
                    .setUsageHelpWidth(HELP_WIDTH)
                    .setColorScheme(CommandLine.Help.defaultColorScheme(
                            terminal.resultStyle().on() ? Ansi.ON : Ansi.OFF))
                    .setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures)
                    .execute(arguments);
        } catch (Throwable e) {
            return failures.defect(err, e);
        } finally {
            out.flush();
            err.flush();
        }
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "a command is missing. Maybe \"workgroups allocate "
                + "SEMINAR\" was meant");
    }
}
