package org.workinggroups.solver.benchmarks.speed;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.benchmarks.Machine;
import org.workinggroups.solver.benchmarks.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the microbenchmarks with JMH. */
@Command(name = "speed", description = {"What evaluation, pricing a move, compiling, bounds, reading and writing take.",
    "A taste of a minute: speed price --forks 1 --iterations 2"})
public final class SpeedCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "NAME",
            description = "benchmarks, by part of their names such as price or read (default: all)")
    private List<String> names = List.of();

    @Option(names = "--forks", defaultValue = "2", description = "Javas to start (default: ${DEFAULT-VALUE})")
    private int forks;

    @Option(names = "--iterations", defaultValue = "5",
            description = "measurements of a second in each (default: ${DEFAULT-VALUE})")
    private int iterations;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    public SpeedCommand() {
    }

    @Override
    public Integer call() throws RunnerException {
        PrintWriter out = spec.commandLine().getOut();
        ResultTable table = new ResultTable(folders.results("speed.csv"), "benchmark", "participants", "value",
                "error", "unit");
        out.println(Machine.current());
        for (RunResult run : new Runner(options().build()).run()) {
            Result<?> result = run.getPrimaryResult();
            String participants = run.getParams().getParam("participants");
            table.add(result.getLabel(), participants, Figures.rounded(result.getScore(), 2),
                    Figures.rounded(result.getScoreError(), 2), result.getScoreUnit());
            out.printf(Locale.ROOT, "%-14s %6s participants  %12.2f +- %s %s%n", result.getLabel(), participants,
                    result.getScore(), Figures.rounded(result.getScoreError(), 2), result.getScoreUnit());
        }
        return 0;
    }

    private ChainedOptionsBuilder options() {
        ChainedOptionsBuilder options = new OptionsBuilder().forks(forks).warmupIterations(iterations)
                .warmupTime(TimeValue.seconds(1)).measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1)).verbosity(VerboseMode.SILENT);
        String pieces = PieceBenchmark.class.getSimpleName();
        if (names.isEmpty()) {
            return options.include(pieces);
        }
        names.forEach(name -> options.include(pieces + ".*" + name));
        return options;
    }
}
