package org.workinggroups.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.Objective;
import org.workinggroups.solver.model.PlacementTerm;
import org.workinggroups.solver.model.Term;

/**
 * The part of each objective's penalty that no plan can avoid, each objective and each column taken by itself: the
 * cheapest way to spread a column's members over the groups, and each participant's cheapest group. A valid lower
 * bound, computed in milliseconds; pairs and shares are taken to cost nothing.
 */
public final class SeparateBound {

    /** Above this many table look-ups a column with a table that is not convex is taken to cost nothing. */
    private static final long GREATEST_WORK = 50_000_000L;

    private final long[] unavoidable;
    private final Score score;

    private SeparateBound(long[] unavoidable, Score score) {
        this.unavoidable = unavoidable;
        this.score = score;
    }

    /** The bound of a model. */
    public static SeparateBound of(AllocationModel model) {
        long[] unavoidable = new long[model.objectives().size()];
        Map<Objective, Map<Column, List<CountTerm>>> counts = new LinkedHashMap<>();
        for (Term term : model.terms()) {
            if (term instanceof PlacementTerm placement) {
                unavoidable[term.objective().index()] += Arrays.stream(placement.costs()).min().orElse(0);
            } else if (term instanceof CountTerm count) {
                counts.computeIfAbsent(term.objective(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(count.column(), key -> new ArrayList<>()).add(count);
            }
        }
        counts.forEach((objective, columns) -> columns.forEach((column, terms) ->
                unavoidable[objective.index()] += cheapestSpread(column.size(), tables(model, column, terms))));
        Score score = Score.ZERO;
        for (Objective objective : model.objectives()) {
            score = score.plus(objective.level(), unavoidable[objective.index()] * objective.weight());
        }
        return new SeparateBound(unavoidable, score);
    }

    /** What an objective costs at least, in its own units. */
    public long unavoidable(Objective objective) {
        return unavoidable[objective.index()];
    }

    /** What a plan scores at least, level by level. */
    public Score score() {
        return score;
    }

    private static long[][] tables(AllocationModel model, Column column, List<CountTerm> terms) {
        long[] free = new long[column.size() + 1];
        long[][] tables = new long[model.groupCount()][];
        Arrays.fill(tables, free);
        for (CountTerm term : terms) {
            long[] sum = tables[term.group()] == free ? term.costs() : tables[term.group()].clone();
            for (int n = 0; tables[term.group()] != free && n < sum.length; n++) {
                sum[n] += term.costs()[n];
            }
            tables[term.group()] = sum;
        }
        return tables;
    }

    /** The least sum over the groups of table[group][count], the counts adding up to {@code people}. */
    static long cheapestSpread(int people, long[][] tables) {
        if (Arrays.stream(tables).distinct().allMatch(SeparateBound::isConvex)) {
            return spreadConvex(people, tables);
        }
        return (long) people * people * tables.length > GREATEST_WORK ? 0 : spreadAny(people, tables);
    }

    private static boolean isConvex(long[] table) {
        for (int n = 2; n < table.length; n++) {
            if (table[n] - table[n - 1] < table[n - 1] - table[n - 2]) {
                return false;
            }
        }
        return true;
    }

    /** Person by person to the group where one more costs least: exact where costs are convex. */
    private static long spreadConvex(int people, long[][] tables) {
        record Next(int group, int count, long cost) {
        }
        PriorityQueue<Next> next = new PriorityQueue<>((a, b) -> Long.compare(a.cost, b.cost));
        long total = 0;
        for (int g = 0; g < tables.length; g++) {
            total += tables[g][0];
            if (people > 0) {
                next.add(new Next(g, 1, tables[g][1] - tables[g][0]));
            }
        }
        for (int person = 0; person < people; person++) {
            Next cheapest = next.remove();
            total += cheapest.cost;
            if (cheapest.count < people) {
                long[] table = tables[cheapest.group];
                next.add(new Next(cheapest.group, cheapest.count + 1,
                        table[cheapest.count + 1] - table[cheapest.count]));
            }
        }
        return total;
    }

    /** Group by group, every split: exact for any costs. */
    private static long spreadAny(int people, long[][] tables) {
        long[] least = tables[0].clone();
        for (int g = 1; g < tables.length; g++) {
            long[] with = new long[people + 1];
            for (int all = 0; all <= people; all++) {
                with[all] = Long.MAX_VALUE;
                for (int here = 0; here <= all; here++) {
                    with[all] = Math.min(with[all], least[all - here] + tables[g][here]);
                }
            }
            least = with;
        }
        return least[people];
    }
}
