package org.workinggroups.solver.tradeoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Scorecard;

/**
 * Solves a seminar with many weights and keeps the plans that no other beats in all measures. Only plans that miss
 * least of the medium goals are compared: nothing soft pays for those.
 */
public final class TradeOffSearch {

    private final Seminar seminar;
    private final Function<Policy, Optional<Plan>> solver;
    private final Function<Plan, Scorecard> evaluator;
    private final Steps steps = new Steps();

    /**
     * A search.
     *
     * @param seminar   the seminar with its own policy
     * @param solver    the best plan for a policy; empty if none keeps the hard rules
     * @param evaluator the scorecard of a plan under the seminar's own policy
     */
    public TradeOffSearch(Seminar seminar, Function<Policy, Optional<Plan>> solver,
            Function<Plan, Scorecard> evaluator) {
        this.seminar = seminar;
        this.solver = solver;
        this.evaluator = evaluator;
    }

    private record Found(Policy change, Policy policy, Plan plan, Scorecard scorecard, Measures measures) {

        /** Medium penalty that is not about changes of the published plan, which are measured by themselves. */
        long medium() {
            return scorecard.score().medium() - scorecard.criteria().stream()
                    .filter(line -> line.id().equals("stability") && line.level().label().equals("medium"))
                    .mapToLong(line -> line.weight() * line.penalty()).sum();
        }
    }

    /** {@return the frontier; empty if no plan keeps the hard rules} */
    public TradeOff frontier() {
        List<Policy> changes = new WeightSweep(seminar).changes();
        Map<Measures, Found> found = new LinkedHashMap<>();
        for (Policy change : changes) {
            Policy policy = WeightSweep.with(seminar.policy(), change);
            solver.apply(policy).map(plan -> found(change, policy, plan)).ifPresent(point ->
                    found.merge(point.measures(), point, (a, b) -> b.medium() < a.medium() ? b : a));
        }
        long least = found.values().stream().mapToLong(Found::medium).min().orElse(0);
        List<Found> best = found.values().stream().filter(point -> point.medium() == least)
                .sorted(Comparator.comparing(Found::measures)).toList();
        List<Found> frontier = best.stream().filter(point -> best.stream()
                .noneMatch(other -> other.measures().beats(point.measures()))).toList();
        return new TradeOff(points(frontier), seminar.baseline().isPresent(), changes.size());
    }

    private List<TradeOffPoint> points(List<Found> frontier) {
        List<TradeOffPoint> points = new ArrayList<>();
        for (Found point : frontier) {
            String step = points.isEmpty() ? "" : steps.between(points.getLast().measures(),
                    points.getLast().scorecard(), point.measures(), point.scorecard());
            points.add(new TradeOffPoint(points.size() + 1, point.measures(), point.change(), point.policy(),
                    point.plan(), point.scorecard(), step));
        }
        return List.copyOf(points);
    }

    private Found found(Policy change, Policy policy, Plan plan) {
        Scorecard scorecard = evaluator.apply(plan);
        return new Found(change, policy, plan, scorecard, Measures.of(seminar, plan, scorecard));
    }
}
