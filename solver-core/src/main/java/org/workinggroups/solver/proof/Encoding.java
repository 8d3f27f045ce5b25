package org.workinggroups.solver.proof;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpObjectiveProto;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.ShareTerm;

/**
 * A {@link Narrowing} as a CP-SAT model: one boolean for each unit and group, a {@link Ladder} for each count that
 * costs something. Ladders serve every table, convex or not; with CP-SAT's default settings they took two thirds of
 * the work of slack variables around the free band, with those of {@link CpSearch} about as much.
 */
final class Encoding {

    private final CpModel model = new CpModel();
    private final Reduction reduction;
    private final Narrowing narrowing;
    private final BoolVar[][] sits;
    private final Map<Level, LevelCost> costs = new EnumMap<>(Level.class);
    private final Level objective;

    /**
     * Encodes.
     *
     * @param narrowing not empty
     * @param ceilings  those of the narrowing
     * @param objective the level to minimise, medium or soft; levels below it are left out
     */
    Encoding(Reduction reduction, Narrowing narrowing, Ceilings ceilings, Level objective) {
        this.reduction = reduction;
        this.narrowing = narrowing;
        this.objective = objective;
        this.sits = new BoolVar[reduction.unitCount()][reduction.groupCount()];
        costs.put(Level.MEDIUM, new LevelCost());
        if (objective == Level.SOFT) {
            costs.put(Level.SOFT, new LevelCost());
        }
        addPlacements();
        for (int row = 0; row < reduction.rows().size(); row++) {
            addRow(row);
        }
        reduction.ties().forEach(this::addTie);
        reduction.shares().forEach(this::addShare);
        limit(ceilings);
    }

    CpModel model() {
        return model;
    }

    /** The part of the objective that is the same in every plan. */
    long constant() {
        return Objects.requireNonNull(costs.get(objective)).constant();
    }

    /** Suggests a plan, group by participant; a unit that may not sit where the plan has it is left out. */
    void suggest(int[] plan) {
        int[] groupOf = new int[sits.length];
        for (int p = 0; p < plan.length; p++) {
            groupOf[reduction.unitOf()[p]] = plan[p];
        }
        for (int unit = 0; unit < sits.length; unit++) {
            if (groupOf[unit] >= 0 && sits[unit][groupOf[unit]] != null) {
                for (int g = 0; g < sits[unit].length; g++) {
                    if (sits[unit][g] != null) {
                        model.addHint(sits[unit][g], g == groupOf[unit]);
                    }
                }
            }
        }
    }

    /** The plan in which these literals hold: group by participant. */
    int[] plan(Predicate<Literal> holds) {
        int[] groupOf = new int[reduction.unitCount()];
        for (int unit = 0; unit < groupOf.length; unit++) {
            for (int g = 0; g < sits[unit].length; g++) {
                if (sits[unit][g] != null && holds.test(sits[unit][g])) {
                    groupOf[unit] = g;
                }
            }
        }
        int[] unitOf = reduction.unitOf();
        int[] plan = new int[unitOf.length];
        for (int p = 0; p < plan.length; p++) {
            plan[p] = groupOf[unitOf[p]];
        }
        return plan;
    }

    private void addPlacements() {
        for (int unit = 0; unit < sits.length; unit++) {
            List<Literal> groups = new ArrayList<>();
            for (int g = 0; g < reduction.groupCount(); g++) {
                if (narrowing.isOpen(unit, g)) {
                    sits[unit][g] = model.newBoolVar("");
                    groups.add(sits[unit][g]);
                    for (Map.Entry<Level, LevelCost> cost : costs.entrySet()) {
                        cost.getValue().add(sits[unit][g], reduction.placements(cost.getKey())[unit][g]);
                    }
                }
            }
            model.addExactlyOne(groups);
        }
    }

    private void addRow(int index) {
        CountRow row = reduction.rows().get(index);
        CountChoices choices = narrowing.choices(index);
        Map<Level, LevelCost> rowCosts = new EnumMap<>(Level.class);
        costs.keySet().forEach(level -> rowCosts.put(level, new LevelCost()));
        for (int g = 0; g < reduction.groupCount(); g++) {
            addCounts(row, choices, g, rowCosts);
        }
        rowCosts.forEach((level, cost) -> {
            RowFloor floor = new RowFloor(choices, row.costs(level), row.total());
            if (!cost.isConstant() && floor.isAboveLadders()) {
                model.addGreaterOrEqual(cost.variable(), floor.least() - cost.constant());
            }
            Objects.requireNonNull(costs.get(level)).add(cost);
        });
    }

    private void addCounts(CountRow row, CountChoices choices, int group, Map<Level, LevelCost> rowCosts) {
        boolean climbed = false;
        for (Map.Entry<Level, LevelCost> cost : rowCosts.entrySet()) {
            Ladder ladder = new Ladder(model, choices, group, row.costs(cost.getKey())[group]);
            boolean needed = cost.getKey() == objective ? !ladder.isFlat() : !ladder.isLevel();
            if (needed) {
                ladder.build(count(row, group), cost.getValue());
                climbed = true;
            } else {
                cost.getValue().addConstant(row.costs(cost.getKey())[group][choices.least(group)]);
            }
        }
        if (!climbed) {
            bound(row, group, choices);
        }
    }

    private void bound(CountRow row, int group, CountChoices choices) {
        int most = 0;
        for (int i = 0; i < row.units().length; i++) {
            most += sits[row.units()[i]][group] == null ? 0 : row.multiplicities()[i];
        }
        int least = choices.least(group);
        int greatest = choices.greatest(group);
        if (least > 0 || greatest < most) {
            model.addLinearConstraint(count(row, group), least, greatest);
        }
    }

    private LinearExprBuilder count(CountRow row, int group) {
        LinearExprBuilder count = LinearExpr.newBuilder();
        for (int i = 0; i < row.units().length; i++) {
            BoolVar member = sits[row.units()[i]][group];
            if (member != null) {
                count.addTerm(member, row.multiplicities()[i]);
            }
        }
        return count;
    }

    private void addTie(Tie tie) {
        if (tie.isLoop()) {
            costs.forEach((level, cost) -> cost.addConstant(tie.costTogether(level)));
            return;
        }
        if (tie.isApart()) {
            for (int g = 0; g < reduction.groupCount(); g++) {
                if (sits[tie.first()][g] != null && sits[tie.second()][g] != null) {
                    model.addAtMostOne(new Literal[] {sits[tie.first()][g], sits[tie.second()][g]});
                }
            }
            costs.forEach((level, cost) -> cost.addConstant(tie.costApart(level)));
            return;
        }
        costs.forEach((level, cost) -> addTie(tie, tie.costTogether(level), tie.costApart(level), cost));
    }

    private void addTie(Tie tie, long together, long apart, LevelCost cost) {
        cost.addConstant(Math.min(together, apart));
        if (together == apart) {
            return;
        }
        BoolVar missed = model.newBoolVar("");
        cost.add(missed, Math.abs(together - apart));
        for (int g = 0; g < reduction.groupCount(); g++) {
            LinearExprBuilder first = term(tie.first(), g);
            LinearExprBuilder second = term(tie.second(), g);
            if (together > apart) {
                model.addLessOrEqual(first.add(second).addTerm(missed, -1), 1);
            } else {
                model.addLessOrEqual(first, LinearExpr.newBuilder().add(second).add(missed));
                model.addLessOrEqual(second, term(tie.first(), g).add(missed));
            }
        }
    }

    private LinearExprBuilder term(int unit, int group) {
        LinearExprBuilder term = LinearExpr.newBuilder();
        return sits[unit][group] == null ? term : term.add(sits[unit][group]);
    }

    private void addShare(ShareTerm share) {
        Level level = share.objective().level();
        if (level != Level.HARD && !costs.containsKey(level)) {
            return;
        }
        LinearExprBuilder sum = LinearExpr.newBuilder();
        long[][] amounts = reduction.amounts(share);
        for (int unit = 0; unit < sits.length; unit++) {
            for (int g = 0; g < reduction.groupCount(); g++) {
                if (sits[unit][g] != null && amounts[unit][g] != 0) {
                    sum.addTerm(sits[unit][g], amounts[unit][g]);
                }
            }
        }
        if (level != Level.HARD) {
            long weight = share.objective().weight();
            long floor = reduction.floor(share, level);
            IntVar excess = model.newIntVar(0, Math.min(share.greatestCost(),
                    (floor + narrowing.allowance(level)) / weight), "");
            sum.addTerm(excess, -share.divisor());
            Objects.requireNonNull(costs.get(level)).add(excess, weight);
        }
        model.addLessOrEqual(sum, share.allowance());
    }

    private void limit(Ceilings ceilings) {
        LevelCost medium = Objects.requireNonNull(costs.get(Level.MEDIUM));
        if (objective == Level.SOFT && !medium.isConstant()) {
            model.addLessOrEqual(medium.variable(), ceilings.medium() - medium.constant());
        }
        LevelCost minimised = Objects.requireNonNull(costs.get(objective));
        model.minimize(minimised.variable());
        if (!minimised.isConstant()) {
            CpObjectiveProto.Builder range = model.getBuilder().getObjectiveBuilder();
            range.addDomain(narrowing.floor(objective) - minimised.constant());
            range.addDomain(ceilings.at(objective) - minimised.constant());
        }
    }
}
