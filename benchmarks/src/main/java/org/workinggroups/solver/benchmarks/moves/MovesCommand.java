package org.workinggroups.solver.benchmarks.moves;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.workinggroups.solver.benchmarks.DataSets;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.benchmarks.Machine;
import org.workinggroups.solver.benchmarks.Progression;
import org.workinggroups.solver.benchmarks.ResultTable;
import org.workinggroups.solver.benchmarks.SearchTrace;
import org.workinggroups.solver.benchmarks.SeedRange;
import org.workinggroups.solver.benchmarks.Statistics;
import org.workinggroups.solver.benchmarks.known.BestKnown;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The custom improvement phase against Timefold's local search with Neighborhoods. */
@Command(name = "moves", description = {"Our improvement phase against Timefold's own local search with changes and "
        + "swaps from its Neighborhoods interface, on the same terms: share of runs at the best score known, gap to "
        + "it, moves a second a core.", "A taste of a minute: moves --seeds 1 --time 3"})
public final class MovesCommand implements Callable<Integer> {

    private static final Duration WARM_UP = Duration.ofSeconds(1);

    @Mixin
    private SeedRange seeds;

    @Option(names = "--time", paramLabel = "SECONDS", defaultValue = "10",
            description = "how long each run may take (default: ${DEFAULT-VALUE})")
    private double seconds;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    public MovesCommand() {
    }

    /** The runs of one contender on one data set. */
    private record Runs(String contender, List<Progression> progressions, List<Double> evaluationsPerSecond) {
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ResultTable table = new ResultTable(folders.results("moves.csv"), "instance", "contender", "seeds", "seconds",
                "soft", "atBestPercent", "medianSecondsToBest", "gapAfterTenthPercent", "gapPercent",
                "movesPerCoreSecond");
        out.println(Machine.current());
        List<Instance> instances = DataSets.all(folders.dataSets()).stream().filter(instance ->
                Files.exists(folders.dataSets().resolve(instance.name()).resolve(BestKnown.FILE))).toList();
        measure(FlatModel.of(instances.getFirst().compile()), Score.ZERO, WARM_UP);
        Duration time = Duration.ofMillis((long) (1000 * seconds));
        for (Instance instance : instances) {
            Score best = BestKnown.read(folders.dataSets().resolve(instance.name())).score();
            for (Runs runs : measure(FlatModel.of(instance.compile()), best, time)) {
                Object[] row = row(instance, runs, best);
                table.add(row);
                out.printf(Locale.ROOT, "%-22s %-16s at the best known %s%%, median %s s; gap %s%% after a tenth, "
                        + "%s%% at last; %s moves/s a core%n", row[0], row[1], row[5], row[6], row[7], row[8], row[9]);
                out.flush();
            }
        }
        return 0;
    }

    private List<Runs> measure(FlatModel flat, Score best, Duration time) {
        List<Runs> all = new ArrayList<>();
        List<SearchTrace> ours = seeds.stream()
                .mapToObj(seed -> SearchTrace.of(flat, SearchTrace.endless(time), seed, best)).toList();
        all.add(new Runs("custom phase", ours.stream().map(SearchTrace::progression).toList(),
                ours.stream().map(SearchTrace::evaluationsPerSecond).toList()));
        for (TimefoldMoves.Acceptor acceptor : TimefoldMoves.Acceptor.values()) {
            List<TimefoldMoves> runs = seeds.stream()
                    .mapToObj(seed -> TimefoldMoves.of(flat, acceptor, seed, time, best)).toList();
            all.add(new Runs(acceptor.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    runs.stream().map(TimefoldMoves::progression).toList(),
                    runs.stream().map(TimefoldMoves::evaluationsPerSecond).toList()));
        }
        return all;
    }

    private Object[] row(Instance instance, Runs runs, Score best) {
        double[] times = runs.progressions().stream().mapToDouble(run -> run.timeTo(best)).toArray();
        return new Object[] {instance.name(), runs.contender(), times.length, Figures.rounded(seconds, 1),
            best.soft(), Figures.percent(Statistics.share(times, time -> time <= seconds)),
            Figures.rounded(Statistics.median(times), 2), gap(runs, best, seconds / 10), gap(runs, best, seconds),
            Figures.rounded(Statistics.median(runs.evaluationsPerSecond().stream().mapToDouble(Double::doubleValue)
                    .toArray()), 0)};
    }

    private static String gap(Runs runs, Score best, double at) {
        return Figures.rounded(Statistics.median(runs.progressions().stream().mapToDouble(run -> run.gapAt(at, best))
                .toArray()), 2);
    }
}
