package org.workinggroups.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * people who must not be alone cannot be spread evenly over four groups. Pairs and shares are taken to cost nothing; where
 * a column is too large for an exact answer, the convex hull of its costs gives a lower one.
 */
public final class UnavoidablePart {

    /** Penalties up to about this are reckoned finely enough. */
    private static final double GREATEST_PENALTY = 0x1p24;

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
        Map<Integer, List<CountTerm>> columns = new TreeMap<>();
        for (Term term : model.terms()) {
            if (term instanceof PlacementTerm placement) {
                unavoidable[term.objective().index()] += Arrays.stream(placement.costs()).min().orElse(0);
            } else if (term instanceof CountTerm count) {
                columns.computeIfAbsent(count.column().index(), key -> new ArrayList<>()).add(count);
            }
        }
        columns.values().forEach(terms -> addColumn(terms.getFirst().column(), terms));
    }

    private void addColumn(Column column, List<CountTerm> terms) {
        terms.stream().mapToInt(term -> term.objective().index()).distinct().forEach(index -> unavoidable[index] +=
                cheapestSpread(column.size(), cells(column, terms, model.objectives().get(index))));
    }

    /** The objective's costs by group and count, with the counts that stricter rules forbid priced out. */
    private CellCosts[] cells(Column column, List<CountTerm> terms, Objective objective) {
        Map<Integer, List<CountTerm>> byGroup = terms.stream().collect(Collectors.groupingBy(CountTerm::group));
        Map<List<Object>, CellCosts> known = new HashMap<>();
        CellCosts[] cells = new CellCosts[model.groupCount()];
        for (int g = 0; g < cells.length; g++) {
            List<CountTerm> here = byGroup.getOrDefault(g, List.of());
            cells[g] = known.computeIfAbsent(signature(here), key -> new CellCosts(table(column, here, objective)));
        }
        return cells;
    }

    /** Equal tables are one array, so groups of the same rules share their costs. */
    private static List<Object> signature(List<CountTerm> terms) {
        List<Object> signature = new ArrayList<>();
        for (CountTerm term : terms) {
            signature.add(term.costs());
            signature.add(term.objective().index());
        }
        return signature;
    }

    private double[] table(Column column, List<CountTerm> terms, Objective objective) {
        double[] table = new double[column.size() + 1];
        for (CountTerm term : terms) {
            for (int count = 0; count < table.length; count++) {
                if (term.objective().index() == objective.index()) {
                    table[count] += Math.min(term.costs()[count], CellCosts.FORBIDDEN);
                } else if (term.costs()[count] > 0 && forbids(term.objective().level(), objective.level())) {
                    table[count] = CellCosts.FORBIDDEN;
                }
            }
        }
        return table;
    }

    private boolean forbids(Level rule, Level goal) {
        return rule.compareTo(goal) < 0 && (rule == Level.HARD || mediumIsZero);
    }

    private static long cheapestSpread(int people, CellCosts[] cells) {
        Grain grain = new Grain(GREATEST_PENALTY, people);
        double least = new ColumnProgramme(cells, people, grain).solve();
        return least < CellCosts.FORBIDDEN && grain.isExact(least) ? (long) Math.ceil(least) : 0;
    }
}
