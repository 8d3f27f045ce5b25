package org.workinggroups.solver.benchmarks;

import org.workinggroups.solver.benchmarks.diverse.DiverseCommand;
import org.workinggroups.solver.benchmarks.embedding.EmbeddingCommand;
import org.workinggroups.solver.benchmarks.known.BestKnownCommand;
import org.workinggroups.solver.benchmarks.moves.MovesCommand;
import org.workinggroups.solver.benchmarks.quality.QualityCommand;
import org.workinggroups.solver.benchmarks.scale.ScaleCommand;
import org.workinggroups.solver.benchmarks.second.SecondOpinionCommand;
import org.workinggroups.solver.benchmarks.speed.SpeedCommand;
import org.workinggroups.solver.benchmarks.tables.TablesCommand;
import org.workinggroups.solver.benchmarks.tune.TuneCommand;
import org.workinggroups.solver.benchmarks.update.UpdateCommand;
import org.workinggroups.solver.benchmarks.workbook.WorkbookCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The benchmarks' front door: one command for each question. Run from the folder that holds {@code datasets}. */
@Command(name = "benchmarks/run", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        description = "Measures the solver; every command appends its results to benchmarks/results.",
        subcommands = {MainJobCommand.class, QualityCommand.class, BestKnownCommand.class,
            SecondOpinionCommand.class, MovesCommand.class, DiverseCommand.class, ScaleCommand.class,
            TuneCommand.class, SpeedCommand.class, WorkbookCommand.class, TablesCommand.class,
            UpdateCommand.class, EmbeddingCommand.class})
public final class Benchmarks {

    /** Created by picocli. */
    Benchmarks() {
    }

    /** Runs a command and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Benchmarks()).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
