package org.workinggroups.solver.privacy;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.domain.Plan;

/**
 * What brings a pseudonymised plan back. Whoever has it knows who everybody is.
 *
 * @param inputDigest         of the seminar
 * @param pseudonymisedDigest of the pseudonymised seminar
 * @param ids                 id by pseudonym
 */
public record PseudonymKey(String inputDigest, String pseudonymisedDigest, SortedMap<String, String> ids) {

    /** Copies the ids. */
    public PseudonymKey {
        ids = Collections.unmodifiableSortedMap(new TreeMap<>(ids));
    }

    /**
     * {@return a plan under the ids that its people have in truth}
     *
     * @param plan a plan of the pseudonymised seminar
     * @throws IllegalArgumentException if the plan names a pseudonym that this key does not know
     */
    public Plan reidentified(Plan plan) {
        SortedMap<String, String> placements = new TreeMap<>();
        for (Map.Entry<String, String> placement : plan.placements().entrySet()) {
            String id = ids.get(placement.getKey());
            if (id == null) {
                throw new IllegalArgumentException(placement.getKey());
            }
            placements.put(id, placement.getValue());
        }
        return new Plan(placements);
    }

    /** Says how many ids there are, and none of them. */
    @Override
    public String toString() {
        return "key of " + ids.size() + " pseudonyms";
    }
}
