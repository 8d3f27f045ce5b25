package org.workinggroups.solver.benchmarks.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.benchmarks.Statistics;

/**
 * What was measured on several instances of one policy.
 *
 * @param policy    the policy
 * @param instances its instances, at least one
 */
record QualitySummary(String policy, List<InstanceQuality> instances) {

    /** Columns of {@link #row}. */
    static final String[] COLUMNS = {"policy", "instances", "runs", "provenPercent", "optimumWithin0.5",
            "optimumWithin2", "optimumWithin10", "medianFirstPlanMs", "worstFirstPlanMs", "medianProofSeconds",
            "worstProofSeconds", "medianBoundGapPercent", "worstBoundGapPercent", "medianBoundMs", "worstBoundMs",
            "medianTimefoldRatio", "medianCpSatRatio"};

    private double[] each(ToDoubleFunction<InstanceQuality> measure) {
        return instances.stream().mapToDouble(measure).filter(value -> !Double.isNaN(value)).toArray();
    }

    /**
     * The share of runs at the proven optimum within a time; NaN if some had less time than that.
     * Runs on instances without a proven optimum count as misses: nobody knows whether they were there.
     */
    private double shareWithin(double seconds) {
        if (instances.stream().anyMatch(quality -> quality.timeLimit() < seconds)) {
            return Double.NaN;
        }
        double[] times = instances.stream().flatMapToDouble(quality -> Arrays.stream(quality.secondsToBest())
                .map(time -> quality.proven().isOptimal() ? time : Double.POSITIVE_INFINITY)).toArray();
        return Statistics.share(times, time -> time <= seconds);
    }

    private double[] firstPlanMillis() {
        return instances.stream().flatMapToDouble(quality -> Arrays.stream(quality.secondsToFeasible()))
                .map(seconds -> 1000 * seconds).toArray();
    }

    Object[] row() {
        double[] proofs = each(quality -> quality.proven().proofSeconds());
        double[] gaps = each(quality -> quality.proven().boundGap());
        double[] bounds = each(quality -> quality.proven().boundMillis());
        return new Object[] {policy, instances.size(), instances.stream().mapToInt(q -> q.searches().size()).sum(),
            Figures.percent(Statistics.share(each(quality -> quality.proven().isOptimal() ? 1 : 0), v -> v > 0)),
            Figures.percent(shareWithin(InstanceQuality.DEADLINES[0])),
            Figures.percent(shareWithin(InstanceQuality.DEADLINES[1])),
            Figures.percent(shareWithin(InstanceQuality.DEADLINES[2])),
            Figures.rounded(Statistics.median(firstPlanMillis()), 0),
            Figures.rounded(Statistics.worst(firstPlanMillis()), 0),
            Figures.rounded(Statistics.median(proofs), 2), Figures.rounded(Statistics.worst(proofs), 2),
            Figures.rounded(Statistics.median(gaps), 2), Figures.rounded(Statistics.worst(gaps), 2),
            Figures.rounded(Statistics.median(bounds), 0), Figures.rounded(Statistics.worst(bounds), 0),
            Figures.rounded(Statistics.median(each(InstanceQuality::timefoldRatio)), 1),
            Figures.rounded(Statistics.median(each(InstanceQuality::cpSatRatio)), 1)};
    }

    /** In words. */
    @Override
    public String toString() {
        Object[] row = row();
        return String.format(Locale.ROOT, """
                %s, %s instances, %s runs
                  proven optimal      %s%% of instances, in %s s (worst %s)
                  search at optimum   %s%% of runs within 0.5 s, %s%% within 2 s, %s%% within 10 s
                  first plan          %s ms (worst %s)
                  cheap bound         %s%% below the best (worst %s%%), in %s ms (worst %s)
                  plain Timefold      needs %s times as long for a plan as good as its last
                  CP-SAT alone        needs %s times as long for a proof
                """, row[0], row[1], row[2], row[3], row[9], row[10], row[4], row[5], row[6], row[7], row[8], row[11],
                row[12], row[13], row[14], row[15], row[16]);
    }
}
