package org.workinggroups.solver.benchmarks.diverse;

import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * An instance of the maximally diverse grouping problem.
 *
 * @param name      such as {@code RanReal_n120_ss_01}
 * @param sizes     how many elements each group takes
 * @param distances distance of each pair of elements, symmetric, at least 0
 */
public record DiverseInstance(String name, List<SizeRange> sizes, double[][] distances) {

    /** Penalties are whole numbers: distances are taken to five decimals, as MDGPLIB gives them. */
    private static final double UNITS = 100_000;

    /** How many elements there are. */
    public int elements() {
        return distances.length;
    }

    /**
     * The instance as a seminar: elements are participants without attributes, a distance is what sharing a group is
     * worth to a pair, and sizes must hold.
     */
    public Seminar seminar() {
        Seminar.Builder seminar = Seminar.builder(name).policy(new Policy(Map.of("size", "off")));
        for (int g = 0; g < sizes.size(); g++) {
            seminar.group(WorkingGroup.builder("G" + (g + 1)).size(sizes.get(g).lower(), sizes.get(g).upper()).build());
        }
        for (int i = 0; i < elements(); i++) {
            seminar.participant(Participant.builder(id(i)).build());
            for (int j = i + 1; j < elements(); j++) {
                long worth = Math.round(UNITS * distances[i][j]);
                if (worth > 0) {
                    seminar.relation(Relation.affinity(id(i), id(j), worth));
                }
            }
        }
        return seminar.build();
    }

    /** The sum of the distances within groups of a plan whose soft penalty, the distances between groups, is given. */
    public double diversity(long penalty) {
        double total = 0;
        for (int i = 0; i < elements(); i++) {
            for (int j = i + 1; j < elements(); j++) {
                total += distances[i][j];
            }
        }
        return total - penalty / UNITS;
    }

    private static String id(int element) {
        return "E" + element;
    }
}
