package org.workinggroups.solver.benchmarks.scale;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.benchmarks.Gap;
import org.workinggroups.solver.benchmarks.Heap;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.benchmarks.Machine;
import org.workinggroups.solver.benchmarks.ResultTable;
import org.workinggroups.solver.benchmarks.SearchTrace;
import org.workinggroups.solver.benchmarks.Statistics;
import org.workinggroups.solver.bound.LowerBound;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.FlatModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ever larger seminars, 28 people to a group. */
@Command(name = "scale", description = {"Time to a good plan, heap and bound from 100 to 10,000 participants, and the "
        + "exponents of their growth. A good plan is within 2%% of what a longer run reaches; the usual run has 30 s "
        + "for 1,000 participants and 3 minutes for 10,000.", "A taste of a minute: scale --sizes 100,300 --hurry 10 "
        + "--longer 4"})
public final class ScaleCommand implements Callable<Integer> {

    private static final int GROUP_SIZE = 28;
    private static final double GOOD_PERCENT = 2;
    private static final double SECONDS_PER_THOUSAND = 30;
    /** Makes 30 s for 1,000 participants 3 minutes for 10,000. */
    private static final double BUDGET_GROWTH = Math.log10(6);

    private static final Duration WARM_UP = Duration.ofSeconds(2);

    @Option(names = "--sizes", split = ",", paramLabel = "N", defaultValue = "100,300,1000,3000,10000",
            description = "numbers of participants (default: ${DEFAULT-VALUE})")
    private List<Integer> sizes = List.of();

    @Option(names = "--hurry", paramLabel = "FACTOR", defaultValue = "1",
            description = "divides the time of every run (default: ${DEFAULT-VALUE})")
    private double hurry;

    @Option(names = "--longer", paramLabel = "FACTOR", defaultValue = "10",
            description = "how many times as long the longer run takes (default: ${DEFAULT-VALUE})")
    private double longer;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    /**
     * What was measured at one size.
     *
     * @param participants how many people who count
     * @param compile      seconds from seminar to flattened terms
     * @param first        seconds to the first plan that keeps the hard rules
     * @param good         seconds to a plan within 2% of the longer run's
     * @param gap          percent by which the usual run's plan is worse than the longer run's
     * @param boundGap     percent by which the cheap bound lies below the longer run's plan
     * @param bound        seconds the bound took
     * @param heap         peak of heap in MB
     * @param best         the longer run's score
     */
    private record Measurement(int participants, double compile, double first, double good, double gap,
            double boundGap, double bound, long heap, Score best) {
    }

    /** Created by picocli. */
    public ScaleCommand() {
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ResultTable table = new ResultTable(folders.results("scale.csv"), "participants", "groups", "seconds",
                "longer", "compileSeconds", "firstPlanSeconds", "goodPlanSeconds", "gapToLongerPercent",
                "boundGapPercent", "boundSeconds", "peakHeapMb", "medium", "soft");
        out.println(Machine.current());
        warmUp();
        List<Measurement> measured = new ArrayList<>();
        for (int size : sizes) {
            Measurement measurement = measure(size);
            measured.add(measurement);
            table.add(size, groups(size), Figures.rounded(seconds(size), 1), longer,
                    Figures.rounded(measurement.compile(), 3), Figures.rounded(measurement.first(), 2),
                    Figures.rounded(measurement.good(), 2), Figures.rounded(measurement.gap(), 2),
                    Figures.rounded(measurement.boundGap(), 2), Figures.rounded(measurement.bound(), 2),
                    measurement.heap(), measurement.best().medium(), measurement.best().soft());
            out.printf(Locale.ROOT, "%,d in %d groups: compiled in %.2f s, first plan %.2f s, within 2%% after %.2f s; "
                    + "after %.1f s %.2f%% above the longer run; bound %.2f%% below in %.2f s; heap %d MB%n", size,
                    groups(size), measurement.compile(), measurement.first(), measurement.good(), seconds(size),
                    measurement.gap(), measurement.boundGap(), measurement.bound(), measurement.heap());
            out.flush();
        }
        if (measured.size() > 1) {
            out.printf(Locale.ROOT, "growth: time to a good plan N^%s, first plan N^%s, compilation N^%s, heap N^%s%n",
                    exponent(measured, Measurement::good), exponent(measured, Measurement::first),
                    exponent(measured, Measurement::compile), exponent(measured, Measurement::heap));
        }
        return 0;
    }

    /** The first size does not pay for loading and compiling the solver. */
    private static void warmUp() {
        Seminar seminar = new SeminarGenerator(0).generate(SeminarSpecification.ofSize(100, groups(100)));
        FlatModel flat = FlatModel.of(new Instance("warm-up", "standard", seminar).compile());
        LowerBound.of(flat, SearchTrace.of(flat, SearchTrace.endless(WARM_UP), 1, Score.ZERO).result().score());
    }

    private static int groups(int participants) {
        return Math.max(1, Math.round(participants / (float) GROUP_SIZE));
    }

    private double seconds(int participants) {
        return SECONDS_PER_THOUSAND * Math.pow(participants / 1000.0, BUDGET_GROWTH) / hurry;
    }

    private Measurement measure(int participants) {
        Seminar seminar = new SeminarGenerator(participants).generate(
                SeminarSpecification.ofSize(participants, groups(participants)));
        Heap.reset();
        long start = System.nanoTime();
        FlatModel flat = FlatModel.of(new Instance("scale", "standard", seminar).compile());
        double compile = since(start);
        SearchTrace trace = SearchTrace.of(flat, SearchTrace.endless(Duration.ofMillis(
                (long) (1000 * longer * seconds(participants)))), 1, Score.ZERO);
        Score best = trace.result().score();
        start = System.nanoTime();
        Score bound = LowerBound.of(flat, best);
        double boundSeconds = since(start);
        double good = trace.progression().steps().stream()
                .filter(step -> Gap.percent(step.score(), best) <= GOOD_PERCENT)
                .mapToDouble(step -> step.seconds()).findFirst().orElse(Double.POSITIVE_INFINITY);
        return new Measurement(participants, compile, trace.progression().timeToFeasible(), good,
                trace.progression().gapAt(seconds(participants), best), Gap.ofBound(best, bound), boundSeconds,
                Heap.peak(), best);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String exponent(List<Measurement> measured, ToDoubleFunction<Measurement> cost) {
        return Figures.rounded(Statistics.exponent(measured.stream().mapToDouble(Measurement::participants).toArray(),
                measured.stream().mapToDouble(cost).toArray()), 2);
    }
}
