package org.workinggroups.solver.benchmarks.plain;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.Level;

/** The rules as Constraint Streams; their score is the project's own, with a minus. */
public final class RuleStreams implements ConstraintProvider {

    /** For Timefold. */
    public RuleStreams() {
    }

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        List<Constraint> constraints = new ArrayList<>();
        for (Level level : Level.values()) {
            HardMediumSoftScore point = point(level);
            constraints.add(placements(factory, level, point));
            constraints.add(counts(factory, level, point));
            constraints.add(emptyCounts(factory, level, point));
            constraints.add(together(factory, level, point));
            constraints.add(apart(factory, level, point));
            constraints.add(shares(factory, level, point));
        }
        return constraints.toArray(Constraint[]::new);
    }

    private static HardMediumSoftScore point(Level level) {
        return switch (level) {
            case HARD -> HardMediumSoftScore.ONE_HARD;
            case MEDIUM -> HardMediumSoftScore.ONE_MEDIUM;
            case SOFT -> HardMediumSoftScore.ONE_SOFT;
        };
    }

    private static Constraint placements(ConstraintFactory factory, Level level, HardMediumSoftScore point) {
        return factory.forEach(Rules.Placement.class).filter(rule -> rule.level() == level)
                .join(Seat.class, Joiners.equal(Rules.Placement::participant, Seat::getParticipant))
                .penalize(point, (rule, seat) -> rule.weight() * rule.costs()[seat.getGroup()])
                .asConstraint("placements " + level.label());
    }

    /** What a count costs more than nobody; groups without any member of a column never reach a stream. */
    private static Constraint counts(ConstraintFactory factory, Level level, HardMediumSoftScore point) {
        return factory.forEach(Seat.class)
                .join(Rules.Membership.class, Joiners.equal(Seat::getParticipant, Rules.Membership::participant))
                .groupBy((seat, membership) -> membership.column(), (seat, membership) -> seat.getGroup(),
                        ConstraintCollectors.countBi())
                .join(factory.forEach(Rules.Count.class).filter(rule -> rule.level() == level),
                        Joiners.equal((column, group, count) -> column, Rules.Count::column),
                        Joiners.equal((column, group, count) -> group, Rules.Count::group))
                .impact(point, (column, group, count, rule) ->
                        rule.weight() * (rule.costs()[0] - rule.costs()[count.intValue()]))
                .asConstraint("counts " + level.label());
    }

    /** What every count costs if nobody is there. */
    private static Constraint emptyCounts(ConstraintFactory factory, Level level, HardMediumSoftScore point) {
        return factory.forEach(Rules.Count.class).filter(rule -> rule.level() == level)
                .penalize(point, rule -> rule.weight() * rule.costs()[0])
                .asConstraint("empty counts " + level.label());
    }

    private static Constraint together(ConstraintFactory factory, Level level, HardMediumSoftScore point) {
        return factory.forEach(Rules.Pair.class).filter(rule -> rule.level() == level && rule.together())
                .join(Seat.class, Joiners.equal(Rules.Pair::first, Seat::getParticipant))
                .join(Seat.class, Joiners.equal((rule, first) -> rule.second(), Seat::getParticipant),
                        Joiners.equal((rule, first) -> first.getGroup(), Seat::getGroup))
                .penalize(point, (rule, first, second) -> rule.weight() * rule.cost())
                .asConstraint("pairs together " + level.label());
    }

    private static Constraint apart(ConstraintFactory factory, Level level, HardMediumSoftScore point) {
        return factory.forEach(Rules.Pair.class).filter(rule -> rule.level() == level && !rule.together())
                .join(Seat.class, Joiners.equal(Rules.Pair::first, Seat::getParticipant))
                .join(Seat.class, Joiners.equal((rule, first) -> rule.second(), Seat::getParticipant))
                .filter((rule, first, second) -> !first.getGroup().equals(second.getGroup()))
                .penalize(point, (rule, first, second) -> rule.weight() * rule.cost())
                .asConstraint("pairs apart " + level.label());
    }

    private static Constraint shares(ConstraintFactory factory, Level level, HardMediumSoftScore point) {
        return factory.forEach(Rules.Share.class).filter(rule -> rule.term().objective().level() == level)
                .join(Seat.class)
                .groupBy((rule, seat) -> rule, ConstraintCollectors.sum((Rules.Share rule, Seat seat) ->
                        amount(rule, seat)))
                .penalize(point, (rule, sum) -> rule.term().objective().weight() * rule.term().cost(sum))
                .asConstraint("shares " + level.label());
    }

    private static long amount(Rules.Share rule, Seat seat) {
        long[] row = rule.term().amounts()[seat.getParticipant()];
        return row == null ? 0 : row[seat.getGroup()];
    }
}
