package org.workinggroups.solver.benchmarks;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The figures the main job must keep: first plan, plan after two seconds, moves a second, heap. */
@Command(name = "main-job", description = {"Time to a plan that keeps the hard rules (aim: 50 ms), score after 2 s "
        + "against score after 12 s (aim: within 3%%), moves priced a second a core (aim: 500,000), peak heap (aim: "
        + "below 256 MB; prove it by BENCH_JVM=-Xmx256m)."})
final class MainJobCommand implements Callable<Integer> {

    private static final double MILLIS = 1000;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "data sets, by part of their names (default: all)")
    private List<String> names = List.of();

    @Mixin
    private SeedRange seeds;

    @Option(names = "--short", paramLabel = "SECONDS", defaultValue = "2",
            description = "when the plan should be good (default: ${DEFAULT-VALUE})")
    private double early;

    @Option(names = "--long", paramLabel = "SECONDS", defaultValue = "12",
            description = "how long each search goes on (default: ${DEFAULT-VALUE})")
    private double late;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    private ResultTable table;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        table = new ResultTable(folders.results("main-job.csv"), "instance", "participants", "groups", "seeds",
                "coldFirstPlanMs", "medianFirstPlanMs", "worstFirstPlanMs", "earlySeconds", "lateSeconds",
                "medianImprovementPercent", "worstImprovementPercent", "evaluationsPerSecondPerCore", "peakHeapMb");
        out.println(Machine.current());
        for (Instance instance : Instance.matching(DataSets.all(folders.dataSets()), names)) {
            measure(instance, out);
        }
        return 0;
    }

    private void measure(Instance instance, PrintWriter out) {
        Heap.reset();
        List<SearchTrace> traces = new ArrayList<>();
        seeds.stream().forEach(seed -> {
            FlatModel flat = FlatModel.of(instance.compile(seed));
            traces.add(SearchTrace.of(flat, SearchTrace.endless(Duration.ofMillis((long) (late * MILLIS))), seed,
                    Score.ZERO));
        });
        double[] first = values(traces, trace -> trace.progression().timeToFeasible() * MILLIS);
        double[] improvement = values(traces, this::improvement);
        double[] speed = values(traces, SearchTrace::evaluationsPerSecond);
        long heap = Heap.peak();
        table.add(instance.name(), instance.seminar().participants().size(), instance.seminar().groups().size(),
                seeds.count(), round(first[0]), round(Statistics.median(first)), round(Statistics.worst(first)), early,
                late, round(Statistics.median(improvement)), round(Statistics.worst(improvement)),
                Math.round(Statistics.median(speed)), heap);
        out.printf(Locale.ROOT, "%s: first plan %.0f ms (the first of all %.0f, worst %.0f); %.0f to %.0f s improve it "
                        + "by %.2f%% (worst %.2f%%); %,.0f moves a second a core; heap %d MB%n", instance.name(),
                Statistics.median(first), first[0], Statistics.worst(first), early, late,
                Statistics.median(improvement), Statistics.worst(improvement), Statistics.median(speed), heap);
        out.flush();
    }

    /** By how many percent the rest of the time improved the early plan. */
    private double improvement(SearchTrace trace) {
        return trace.progression().gapAt(early, trace.result().score());
    }

    private static double[] values(List<SearchTrace> traces, ToDoubleFunction<SearchTrace> measure) {
        return traces.stream().mapToDouble(measure).toArray();
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
