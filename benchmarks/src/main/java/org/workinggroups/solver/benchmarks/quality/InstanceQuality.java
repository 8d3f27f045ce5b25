package org.workinggroups.solver.benchmarks.quality;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.benchmarks.Progression;
import org.workinggroups.solver.benchmarks.Statistics;

/**
 * What was measured on one instance.
 *
 * @param instance  the instance
 * @param proven    what is known for certain
 * @param searches  the search alone, by seed
 * @param plain     plain Timefold, by seed; empty if it was not run
 * @param cpSat     CP-SAT alone; empty if it was not run
 * @param timeLimit how long each search had, in seconds
 */
record InstanceQuality(Instance instance, Proven proven, List<Progression> searches, List<Progression> plain,
        List<CpSatAlone> cpSat, double timeLimit) {

    /** When shares of runs at the optimum are counted, in seconds. */
    static final double[] DEADLINES = {0.5, 2, 10};
    /** When gaps are told, in seconds. */
    private static final double[] CURVE = {0.1, 0.2, 0.5, 1, 2, 5, 10};

    /** Columns of {@link #row}. */
    static final String[] COLUMNS = {"instance", "policy", "participants", "groups", "seeds", "medium", "soft",
            "proven", "proofSeconds", "boundGapPercent", "boundMs", "firstPlanMs", "optimumWithin0.5", "optimumWithin2",
            "optimumWithin10", "medianSecondsToOptimum", "worstSecondsToOptimum", "gapCurve", "timefoldGapCurve",
            "timefoldSecondsToOptimum", "timefoldRatio", "cpSatSeconds", "cpSatRatio"};

    /** Seconds to the best score known, by seed; infinite where the search did not reach it. */
    double[] secondsToBest() {
        return times(searches, search -> search.timeTo(proven.best()));
    }

    /** Seconds to the first plan that keeps every hard rule, by seed. */
    double[] secondsToFeasible() {
        return times(searches, Progression::timeToFeasible);
    }

    /** The share of searches at the best score within a time; NaN if they had less time than that. */
    double shareWithin(double seconds) {
        return seconds > timeLimit ? Double.NaN : Statistics.share(secondsToBest(), time -> time <= seconds);
    }

    /** How many times as long plain Timefold needs as the search for a plan as good as Timefold's last. */
    double timefoldRatio() {
        return Statistics.median(plain.stream().filter(run -> !run.steps().isEmpty()).map(run -> run.steps().getLast())
                .mapToDouble(last -> last.seconds() / Statistics.median(times(searches,
                        search -> search.timeTo(last.score())))).toArray());
    }

    /** How many times as long CP-SAT alone needs for its proof as search and proof together. */
    double cpSatRatio() {
        return cpSat.isEmpty() ? Double.NaN : cpSat.getFirst().seconds()
                / (capped(Statistics.median(secondsToBest())) + proven.proofSeconds());
    }

    private double plainSeconds() {
        return Statistics.median(times(plain, run -> run.timeTo(proven.best())));
    }

    private double capped(double seconds) {
        return Math.min(seconds, timeLimit);
    }

    Object[] row() {
        return new Object[] {instance.name(), instance.policy(), instance.seminar().participants().size(),
            instance.seminar().groups().size(), searches.size(), proven.best().medium(), proven.best().soft(),
            proven.isOptimal(), Figures.rounded(proven.proofSeconds(), 2), Figures.rounded(proven.boundGap(), 2),
            Figures.rounded(proven.boundMillis(), 0),
            Figures.rounded(1000 * Statistics.median(secondsToFeasible()), 0),
            Figures.percent(shareWithin(DEADLINES[0])), Figures.percent(shareWithin(DEADLINES[1])),
            Figures.percent(shareWithin(DEADLINES[2])), Figures.rounded(Statistics.median(secondsToBest()), 3),
            Figures.rounded(Statistics.worst(secondsToBest()), 3), curve(searches), curve(plain),
            plain.isEmpty() ? "-" : Figures.rounded(plainSeconds(), 2), Figures.rounded(timefoldRatio(), 1),
            cpSat.isEmpty() ? "-" : cpSat.getFirst().toString(), Figures.rounded(cpSatRatio(), 1)};
    }

    /** Median gap to the best score in percent, by seconds, such as {@code 0.5:3.1;1:0}. */
    private String curve(List<Progression> runs) {
        return runs.isEmpty() ? "-" : Arrays.stream(CURVE).filter(seconds -> seconds <= timeLimit)
                .mapToObj(seconds -> Figures.rounded(seconds, 1) + ":" + Figures.rounded(Statistics.median(
                        times(runs, run -> run.gapAt(seconds, proven.best()))), 2)).collect(Collectors.joining(";"));
    }

    private static double[] times(List<Progression> runs, ToDoubleFunction<Progression> time) {
        return runs.stream().mapToDouble(time).toArray();
    }
}
