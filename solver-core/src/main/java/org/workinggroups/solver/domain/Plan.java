package org.workinggroups.solver.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who sits where.
 *
 * @param placements group id by participant id, in natural order of the participants
 */
public record Plan(SortedMap<String, String> placements) {

    /** Copies the placements. */
    public Plan {
        SortedMap<String, String> copy = new TreeMap<>(NaturalOrder.INSTANCE);
        copy.putAll(placements);
        placements = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * {@return a plan of these placements}
     *
     * @param placements id of the group by id of the participant
     */
    public static Plan of(Map<String, String> placements) {
        return new Plan(new TreeMap<>(placements));
    }

    /**
     * {@return the group of a participant, or empty if the plan does not place this person}
     *
     * @param participant id of the participant
     */
    public Optional<String> groupOf(String participant) {
        return Optional.ofNullable(placements.get(participant));
    }

    /** Says how many people the plan places, and nothing about any of them. */
    @Override
    public String toString() {
        return "plan of " + placements.size() + " placements";
    }
}
