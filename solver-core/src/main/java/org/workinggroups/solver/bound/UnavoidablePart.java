package org.workinggroups.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.Objective;
import org.workinggroups.solver.model.PlacementTerm;
import org.workinggroups.solver.model.Term;

/**
 * The part of each objective's penalty that no plan in question can avoid: the cheapest way to spread each column's
 * members over the groups, and each participant's cheapest group, every column and participant taken by itself. Counts
 * that break a stricter rule on the same column are left out, so that what a rule forces on a lower goal shows: seven
 * people who must not be alone cannot be spread evenly over four groups. Pairs and shares are taken to cost nothing.
 */
public final class UnavoidablePart {

    private static final long FORBIDDEN = 1L << 50;
    /** Above this many table look-ups a column is taken to cost nothing. */
    private static final long GREATEST_WORK = 20_000_000L;

    private final AllocationModel model;
    private final boolean mediumIsZero;
    private final long[] unavoidable;

    private UnavoidablePart(AllocationModel model, Score incumbent) {
        this.model = model;
        this.mediumIsZero = incumbent.medium() == 0;
        this.unavoidable = new long[model.objectives().size()];
    }

    /**
     * The unavoidable parts by objective index, in the objectives' own units.
     *
     * @param model     the terms
     * @param incumbent the score of the plan they are shown beside: the parts hold for every plan that keeps the hard
     *                  rules and has no more medium penalty
     */
    public static long[] of(AllocationModel model, Score incumbent) {
        UnavoidablePart part = new UnavoidablePart(model, incumbent);
        part.compute();
        return part.unavoidable;
    }

    private void compute() {
        Map<Column, List<CountTerm>> columns = new LinkedHashMap<>();
        for (Term term : model.terms()) {
            if (term instanceof PlacementTerm placement) {
                unavoidable[term.objective().index()] += Arrays.stream(placement.costs()).min().orElse(0);
            } else if (term instanceof CountTerm count) {
                columns.computeIfAbsent(count.column(), key -> new ArrayList<>()).add(count);
            }
        }
        columns.forEach(this::addColumn);
    }

    private void addColumn(Column column, List<CountTerm> terms) {
        if ((long) column.size() * column.size() * model.groupCount() > GREATEST_WORK) {
            return;
        }
        terms.stream().map(CountTerm::objective).distinct().forEach(objective -> {
            long least = cheapestSpread(column.size(), tables(column, terms, objective));
            unavoidable[objective.index()] += least >= FORBIDDEN ? 0 : least;
        });
    }

    /** The objective's costs by group and count, with the counts that stricter rules forbid priced out. */
    private long[][] tables(Column column, List<CountTerm> terms, Objective objective) {
        long[][] tables = new long[model.groupCount()][column.size() + 1];
        for (CountTerm term : terms) {
            long[] table = tables[term.group()];
            for (int count = 0; count < table.length; count++) {
                if (term.objective() == objective) {
                    table[count] += term.costs()[count];
                } else if (term.costs()[count] > 0 && forbids(term.objective().level(), objective.level())) {
                    table[count] = FORBIDDEN;
                }
            }
        }
        return tables;
    }

    private boolean forbids(Level rule, Level goal) {
        return rule.compareTo(goal) < 0 && (rule == Level.HARD || mediumIsZero);
    }

    /** The least sum over the groups of table[group][count], the counts adding up to {@code people}. */
    static long cheapestSpread(int people, long[][] tables) {
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
