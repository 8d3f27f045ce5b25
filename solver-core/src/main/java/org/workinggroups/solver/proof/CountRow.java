package org.workinggroups.solver.proof;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.CountTerm;

/** Everything that depends on how many of one set of people sit in each group. */
final class CountRow {

    private final int[] units;
    private final int[] multiplicities;
    private final int total;
    private final boolean[][] possible;
    private final Map<Level, long[][]> costs = new EnumMap<>(Level.class);

    private CountRow(int[] units, int[] multiplicities, int groupCount) {
        this.units = units;
        this.multiplicities = multiplicities;
        this.total = Arrays.stream(multiplicities).sum();
        this.possible = new boolean[groupCount][total + 1];
        for (boolean[] row : possible) {
            Arrays.fill(row, true);
        }
        costs.put(Level.MEDIUM, new long[groupCount][total + 1]);
        costs.put(Level.SOFT, new long[groupCount][total + 1]);
    }

    static CountRow of(List<Integer> members, int[] unitOf, int groupCount) {
        Map<Integer, Integer> multiplicity = new TreeMap<>();
        members.forEach(member -> multiplicity.merge(unitOf[member], 1, Integer::sum));
        return new CountRow(multiplicity.keySet().stream().mapToInt(Integer::intValue).toArray(),
                multiplicity.values().stream().mapToInt(Integer::intValue).toArray(), groupCount);
    }

    void add(CountTerm term) {
        int group = term.group();
        for (int count = 0; count <= total; count++) {
            long cost = term.costs()[count];
            if (term.objective().level() == Level.HARD) {
                possible[group][count] &= cost == 0;
            } else {
                long[] table = Objects.requireNonNull(costs.get(term.objective().level()))[group];
                table[count] = Math.addExact(table[count], Math.multiplyExact(term.objective().weight(), cost));
            }
        }
    }

    /** The units counted, ascending. */
    int[] units() {
        return units;
    }

    /** How many of the people counted each of {@link #units} holds. */
    int[] multiplicities() {
        return multiplicities;
    }

    /** How many people are counted. */
    int total() {
        return total;
    }

    /** Whether hard terms allow each count in each group: {@code [group][count]}. */
    boolean[][] possible() {
        return possible;
    }

    /** Weighted cost of each count in each group: {@code [group][count]}. */
    long[][] costs(Level level) {
        return Objects.requireNonNull(costs.get(level));
    }
}
