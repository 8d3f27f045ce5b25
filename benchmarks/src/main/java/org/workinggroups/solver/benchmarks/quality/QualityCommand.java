package org.workinggroups.solver.benchmarks.quality;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.benchmarks.DataSets;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.benchmarks.Machine;
import org.workinggroups.solver.benchmarks.Progression;
import org.workinggroups.solver.benchmarks.ResultTable;
import org.workinggroups.solver.benchmarks.SearchTrace;
import org.workinggroups.solver.benchmarks.SeedRange;
import org.workinggroups.solver.benchmarks.plain.PlainTimefold;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.proof.ProofLimits;
import org.workinggroups.solver.proof.Prover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The search against the proven optimum, and against others, on every data set and generated instances. */
@Command(name = "quality", description = {"Share of searches at the proven optimum within 0.5, 2 and 10 s, time to "
        + "proof, gap of the cheap bound, and plain Timefold and CP-SAT alone as ratios.",
        "A taste of a minute: quality asem24 --seeds 2 --time 2 --generated 2"})
public final class QualityCommand implements Callable<Integer> {

    private static final Duration WARM_UP = Duration.ofSeconds(1);

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "instances, by part of their names (default: all)")
    private List<String> names = List.of();

    @Mixin
    private SeedRange seeds;

    @Option(names = "--generated", paramLabel = "N", defaultValue = "40",
            description = "how many instances to generate (default: ${DEFAULT-VALUE})")
    private int generated;

    @Option(names = "--policy", paramLabel = "POLICY", description = "put all instances under this policy: "
            + "${COMPLETION-CANDIDATES} (default: data sets as they are, generated ones under all three in turn)")
    private @Nullable PolicyVariant policy;

    @Option(names = "--time", paramLabel = "SECONDS", defaultValue = "10",
            description = "how long each search may look for the optimum (default: ${DEFAULT-VALUE})")
    private double seconds;

    @Option(names = "--prove", paramLabel = "SECONDS", defaultValue = "30",
            description = "how long each proof may take (default: ${DEFAULT-VALUE})")
    private long proofSeconds;

    @Option(names = "--contender-seeds", paramLabel = "N", defaultValue = "1",
            description = "seeds of plain Timefold; 0 leaves out both contenders (default: ${DEFAULT-VALUE})")
    private int contenderSeeds;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    public QualityCommand() {
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ResultTable table = new ResultTable(folders.results("quality.csv"), InstanceQuality.COLUMNS);
        ResultTable summaries = new ResultTable(folders.results("quality-summary.csv"), QualitySummary.COLUMNS);
        out.println(Machine.current());
        List<Instance> instances = Instance.matching(everyInstance(), names);
        warmUp(instances);
        Map<String, List<InstanceQuality>> byPolicy = new TreeMap<>();
        for (Instance instance : instances) {
            InstanceQuality quality = measure(instance);
            byPolicy.computeIfAbsent(instance.policy(), policy -> new ArrayList<>()).add(quality);
            table.add(quality.row());
            report(quality, out);
        }
        byPolicy.forEach((policy, measured) -> {
            QualitySummary summary = new QualitySummary(policy, measured);
            summaries.add(summary.row());
            out.println(summary);
        });
        return 0;
    }

    private List<Instance> everyInstance() {
        List<Instance> dataSets = DataSets.all(folders.dataSets());
        return policy == null ? concatenation(dataSets, GeneratedInstances.first(generated))
                : concatenation(dataSets.stream().map(policy::of).toList(), GeneratedInstances.first(generated, policy));
    }

    private static List<Instance> concatenation(List<Instance> dataSets, List<Instance> generated) {
        return Stream.concat(dataSets.stream(), generated.stream()).toList();
    }

    /** The first instance does not pay for loading classes and native code, nor for compiling the search. */
    private static void warmUp(List<Instance> instances) {
        Prover.load();
        instances.stream().findFirst().ifPresent(instance -> SearchTrace.of(FlatModel.of(instance.compile()),
                SearchTrace.endless(WARM_UP), 0, Score.ZERO));
    }

    private InstanceQuality measure(Instance instance) {
        AllocationModel model = instance.compile();
        Duration time = Duration.ofMillis((long) (1000 * seconds));
        Proven proven = Proven.of(instance, FlatModel.of(model), Duration.ofSeconds(proofSeconds));
        List<Progression> searches = seeds.stream().mapToObj(seed -> search(instance, seed, time, proven.best()))
                .toList();
        List<Progression> plain = LongStream.rangeClosed(1, contenderSeeds)
                .mapToObj(seed -> PlainTimefold.solve(model, seed, time, proven.best())).toList();
        List<CpSatAlone> cpSat = contenderSeeds == 0 ? List.of() : List.of(CpSatAlone.of(model, limits()));
        return new InstanceQuality(instance, proven, searches, plain, cpSat, seconds);
    }

    private static Progression search(Instance instance, long seed, Duration time, Score target) {
        return SearchTrace.of(FlatModel.of(instance.compile(seed)), SearchTrace.endless(time), seed, target)
                .progression();
    }

    private ProofLimits limits() {
        return ProofLimits.STANDARD.withWallClock(Duration.ofSeconds(proofSeconds));
    }

    private static void report(InstanceQuality quality, PrintWriter out) {
        Object[] row = quality.row();
        out.printf(Locale.ROOT, "%-28s %-10s %s medium %s soft, %s in %s s; at it %s/%s/%s%%, median %s s, worst %s s; "
                + "bound %s%% in %s ms; Timefold x%s, CP-SAT x%s%n", row[0], row[1], row[5], row[6],
                quality.proven().isOptimal() ? "proven" : "best known", row[8], row[12], row[13], row[14], row[15],
                row[16], row[9], row[10], row[20], row[22]);
        out.flush();
    }
}
