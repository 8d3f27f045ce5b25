package org.workinggroups.solver.benchmarks.tune;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workinggroups.solver.benchmarks.Commit;
import org.workinggroups.solver.benchmarks.DataSets;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.benchmarks.Machine;
import org.workinggroups.solver.benchmarks.ResultTable;
import org.workinggroups.solver.search.SearchLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sweeps weights, costs and levels, on all cores and, in shards, on many machines; a killed sweep goes on. */
@Command(name = "tune", description = {"Sweeps weights, costs and levels over data sets and seeds and recommends a "
        + "policy. Every finished run is on the disk: started again, a sweep goes on where it was killed.",
        "A taste of a minute: tune asem24 --seeds 1 --rounds 2"})
public final class TuneCommand implements Callable<Integer> {

    private static final Duration NO_CLOCK = Duration.ofHours(1);

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "data sets, by part of their names (default: all)")
    private List<String> names = List.of();

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "3",
            description = "how many seeds to try (default: ${DEFAULT-VALUE})")
    private int seeds;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "12",
            description = "rounds of each search; the clock plays no part (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--shard", paramLabel = "I/N", defaultValue = "1/1", converter = Shard.Converter.class,
            description = "which part of the sweep to run, such as 3/8 (default: ${DEFAULT-VALUE})")
    private Shard shard;

    @Option(names = "--merge", description = "run nothing; bring the shards' files together and report")
    private boolean merge;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    public TuneCommand() {
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!merge) {
            out.println(Machine.current());
            sweep(out);
        }
        if (merge || shard.count() == 1) {
            report(out);
        }
        return 0;
    }

    private void sweep(PrintWriter out) {
        Path file = folders.results(shard.file());
        Map<String, Outcome> done = outcomes(List.of(file));
        List<TuneRun> runs = TuneRun.all(Instance.matching(DataSets.all(folders.dataSets()), names), Setting.all(),
                seeds);
        List<TuneRun> missing = IntStream.range(0, runs.size()).filter(shard::has).mapToObj(runs::get)
                .filter(run -> !done.containsKey(run.key())).toList();
        out.println(missing.size() + " runs to do, " + done.size() + " done already");
        out.flush();
        runAll(missing, new ResultTable(file, Outcome.COLUMNS), out);
    }

    private void runAll(List<TuneRun> runs, ResultTable table, PrintWriter out) {
        SearchLimits limits = new SearchLimits(rounds, rounds, SearchLimits.STANDARD.evaluations(), NO_CLOCK);
        AtomicInteger finished = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> futures = runs.stream().<Future<?>>map(run -> workers.submit(() -> {
                table.add(run.outcome(limits).row());
                if (finished.incrementAndGet() % 25 == 0) {
                    out.println(finished.get() + " of " + runs.size());
                    out.flush();
                }
            })).toList();
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The sweep was interrupted; what is done is kept", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A run of the sweep failed; what is done is kept", e.getCause());
        }
    }

    /** The outcomes in some files that were found by the present sources, by run. */
    private static Map<String, Outcome> outcomes(List<Path> files) {
        String commit = Commit.current();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Path file : files) {
            ResultTable.rows(file).stream().filter(row -> row.get("commit").equals(commit)).map(Outcome::of)
                    .forEach(outcome -> outcomes.put(outcome.key(), outcome));
        }
        return outcomes;
    }

    private void report(PrintWriter out) {
        Map<String, Outcome> outcomes = outcomes(shards());
        if (outcomes.isEmpty()) {
            out.println("There is no run of the present sources to report.");
            return;
        }
        Sweep sweep = Sweep.of(List.copyOf(outcomes.values()));
        String report = TuneReport.of(sweep, Commit.current());
        write(folders.results("tune.md"), report);
        write(folders.results("tune.svg"), FrontierPlot.of(sweep));
        out.println(report);
    }

    private List<Path> shards() {
        Path folder = folders.results(".").normalize();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("tune-shard-\\d+-of-\\d+\\.csv")).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shards cannot be listed: " + folder, e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be kept: " + file, e);
        }
    }
}
