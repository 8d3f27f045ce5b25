package org.workinggroups.solver.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.PairTerm;
import org.workinggroups.solver.model.PlacementTerm;
import org.workinggroups.solver.model.ShareTerm;
import org.workinggroups.solver.model.Term;

/**
 * The terms of a model as small as they get without changing what any feasible plan costs: people tied together by
 * hard terms are one unit, hard placement costs are forbidden groups, tables of the same members and group are one
 * table, everything is weighted. Of a term it knows its kind and its level, never its criterion.
 */
final class Reduction {

    private final int groupCount;
    private final int[] unitOf;
    private final int unitCount;
    private final boolean[][] allowed;
    private final Map<Level, long[][]> placements = new LinkedHashMap<>();
    private final List<CountRow> rows;
    private final List<Tie> ties;
    private final List<ShareTerm> shares = new ArrayList<>();

    private Reduction(AllocationModel model, List<Term> terms) {
        this.groupCount = model.groupCount();
        this.unitOf = Units.of(model.participantCount(), terms);
        this.unitCount = Arrays.stream(unitOf).max().orElse(-1) + 1;
        this.allowed = new boolean[unitCount][groupCount];
        for (boolean[] row : allowed) {
            Arrays.fill(row, true);
        }
        placements.put(Level.MEDIUM, new long[unitCount][groupCount]);
        placements.put(Level.SOFT, new long[unitCount][groupCount]);
        Map<List<Integer>, CountRow> rowOf = new LinkedHashMap<>();
        Map<Long, Tie> tieOf = new TreeMap<>();
        for (Term term : terms) {
            switch (term) {
                case PlacementTerm placement -> add(placement);
                case CountTerm count -> rowOf.computeIfAbsent(members(count),
                        key -> CountRow.of(key, unitOf, groupCount)).add(count);
                case PairTerm pair -> tieOf.computeIfAbsent(key(pair), key -> new Tie((int) (key / unitCount),
                        (int) (key % unitCount))).add(pair);
                case ShareTerm share -> shares.add(share);
            }
        }
        this.rows = List.copyOf(rowOf.values());
        this.ties = List.copyOf(tieOf.values());
    }

    static Reduction of(AllocationModel model) {
        return new Reduction(model, model.terms());
    }

    /** A model with some of its terms only. */
    static Reduction of(AllocationModel model, List<Term> terms) {
        return new Reduction(model, terms);
    }

    int groupCount() {
        return groupCount;
    }

    int unitCount() {
        return unitCount;
    }

    /** The unit of each participant. */
    int[] unitOf() {
        return unitOf;
    }

    boolean isAllowed(int unit, int group) {
        return allowed[unit][group];
    }

    /** In how many groups a unit may sit. */
    int choices(int unit) {
        int choices = 0;
        for (boolean group : allowed[unit]) {
            choices += group ? 1 : 0;
        }
        return choices;
    }

    /** Weighted cost of each unit in each group. */
    long[][] placements(Level level) {
        return Objects.requireNonNull(placements.get(level));
    }

    List<CountRow> rows() {
        return rows;
    }

    List<Tie> ties() {
        return ties;
    }

    List<ShareTerm> shares() {
        return shares;
    }

    /** What a share term adds to its sum for each unit in each group. */
    long[][] amounts(ShareTerm share) {
        long[][] amounts = new long[unitCount][groupCount];
        for (int p = 0; p < unitOf.length; p++) {
            long[] row = share.amounts()[p];
            for (int g = 0; row != null && g < groupCount; g++) {
                amounts[unitOf[p]][g] = Math.addExact(amounts[unitOf[p]][g], row[g]);
            }
        }
        return amounts;
    }

    /** What a share term costs in every plan at a level, by its least sum; 0 for a share of another level. */
    long floor(ShareTerm share, Level level) {
        if (share.objective().level() != level) {
            return 0;
        }
        long sum = 0;
        long[][] amounts = amounts(share);
        for (int unit = 0; unit < unitCount; unit++) {
            long least = Long.MAX_VALUE;
            for (int g = 0; g < groupCount; g++) {
                least = allowed[unit][g] ? Math.min(least, amounts[unit][g]) : least;
            }
            sum = Math.addExact(sum, least == Long.MAX_VALUE ? 0 : least);
        }
        return Math.multiplyExact(share.objective().weight(), share.cost(sum));
    }

    private void add(PlacementTerm term) {
        int unit = unitOf[term.participant()];
        for (int g = 0; g < groupCount; g++) {
            if (term.objective().level() == Level.HARD) {
                allowed[unit][g] &= term.costs()[g] == 0;
            } else {
                long[] costs = Objects.requireNonNull(placements.get(term.objective().level()))[unit];
                costs[g] = Math.addExact(costs[g], Math.multiplyExact(term.objective().weight(), term.costs()[g]));
            }
        }
    }

    private static List<Integer> members(CountTerm term) {
        return Arrays.stream(term.column().members()).boxed().toList();
    }

    private long key(PairTerm term) {
        int a = unitOf[term.first()];
        int b = unitOf[term.second()];
        return (long) Math.min(a, b) * unitCount + Math.max(a, b);
    }
}
