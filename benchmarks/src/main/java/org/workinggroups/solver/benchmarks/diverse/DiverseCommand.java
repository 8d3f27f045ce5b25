package org.workinggroups.solver.benchmarks.diverse;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.benchmarks.Machine;
import org.workinggroups.solver.benchmarks.ResultTable;
import org.workinggroups.solver.benchmarks.SearchTrace;
import org.workinggroups.solver.benchmarks.SeedRange;
import org.workinggroups.solver.benchmarks.Statistics;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.FlatModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The search on the maximally diverse grouping problem. */
@Command(name = "diverse", description = "Diversity reached on instances of the maximally diverse grouping problem: "
        + "files of MDGPLIB, or generated ones of the same families and sizes.")
public final class DiverseCommand implements Callable<Integer> {

    /** MDGPLIB's numbers of groups by number of elements. */
    private static final NavigableMap<Integer, Integer> GROUPS = new TreeMap<>(Map.of(10, 2, 12, 4, 30, 5, 60, 6,
            120, 10, 240, 12, 480, 20));

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "files of MDGPLIB (default: generated instances)")
    private List<Path> files = List.of();

    @Option(names = "--least", paramLabel = "N", defaultValue = "10",
            description = "least elements of a generated instance (default: ${DEFAULT-VALUE})")
    private int fewest;

    @Option(names = "--most", paramLabel = "N", defaultValue = "120",
            description = "most elements of a generated instance (default: ${DEFAULT-VALUE})")
    private int most;

    @Option(names = "--time", paramLabel = "SECONDS", defaultValue = "5",
            description = "how long each search takes (default: ${DEFAULT-VALUE})")
    private double seconds;

    @Mixin
    private SeedRange seeds;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    public DiverseCommand() {
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ResultTable table = new ResultTable(folders.results("diverse.csv"), "instance", "elements", "groups", "seeds",
                "seconds", "best", "median", "worst", "shareAtBest", "medianSecondsToLast");
        out.println(Machine.current());
        for (DiverseInstance instance : files.isEmpty() ? generated() : files.stream().map(MdgpReader::read).toList()) {
            measure(instance, table, out);
        }
        return 0;
    }

    private List<DiverseInstance> generated() {
        List<DiverseInstance> instances = new ArrayList<>();
        GROUPS.tailMap(fewest, true).headMap(most, true).forEach((elements, groups) -> {
            for (DiverseGenerator.Family family : DiverseGenerator.Family.values()) {
                instances.add(DiverseGenerator.generate(family, elements, groups, true, 1));
                instances.add(DiverseGenerator.generate(family, elements, groups, false, 1));
            }
        });
        return instances;
    }

    private void measure(DiverseInstance instance, ResultTable table, PrintWriter out) {
        Seminar seminar = instance.seminar();
        FlatModel flat = FlatModel.of(new ModelCompiler().compile(seminar, 1));
        List<SearchTrace> traces = seeds.stream().mapToObj(seed -> SearchTrace.of(flat,
                SearchTrace.endless(Duration.ofMillis((long) (1000 * seconds))), seed, Score.ZERO)).toList();
        double[] values = traces.stream().map(trace -> trace.result().score()).mapToDouble(score -> score.isFeasible()
                ? instance.diversity(score.soft()) : Double.NEGATIVE_INFINITY).toArray();
        double best = Statistics.worst(values);
        double least = -Statistics.worst(Arrays.stream(values).map(value -> -value).toArray());
        double last = Statistics.median(traces.stream().mapToDouble(trace ->
                trace.progression().steps().getLast().seconds()).toArray());
        double share = Statistics.share(values, value -> Double.isFinite(value) && value >= best - 1e-4);
        table.add(instance.name(), instance.elements(), instance.sizes().size(), seeds.count(), seconds,
                Figures.rounded(best, 2), Figures.rounded(Statistics.median(values), 2), Figures.rounded(least, 2),
                Figures.percent(share), Figures.rounded(last, 2));
        out.printf(Locale.ROOT, "%-22s best %.2f, median %.2f, worst %.2f; %.0f%% of seeds at the best; last better "
                + "plan after %.2f s%n", instance.name(), best, Statistics.median(values), least, 100 * share, last);
        out.flush();
    }
}
