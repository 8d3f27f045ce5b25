package org.workinggroups.solver.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A tie between people that matters for who shares a room. It has no field for a reason, on purpose.
 *
 * @param kind         what is asked of these people
 * @param participants ids of two or more people; the relation holds for every pair of them
 * @param weight       for {@link Kind#AFFINITY} what sharing a group is worth (negative: what it costs); for the other
 *                     kinds, 0 or more, what a broken pair counts where the relation is not hard; empty for 1. The
 *                     policy's weight of the kind multiplies it. From -1,000,000,000 to 1,000,000,000
 * @param level        the level of this relation, never hard for an affinity; empty for the policy's level
 */
public record Relation(Kind kind, List<String> participants, Optional<Long> weight, Optional<Level> level) {

    /** What a relation asks. */
    public enum Kind {
        /** No two of them may share a group. */
        KEEP_APART("keep-apart"),
        /** All of them must share a group. */
        KEEP_TOGETHER("keep-together"),
        /** Each pair that shares a group counts by the weight. */
        AFFINITY("affinity");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the kind as it stands in files} */
        public String label() {
            return label;
        }

        /**
         * {@return whether a criterion is made of ties between people, so that it is told to nobody but the
         * secretariat}
         *
         * @param id id of a line of the scorecard
         */
        public static boolean isCriterion(String id) {
            return Arrays.stream(values()).anyMatch(kind -> kind.label.equals(id));
        }
    }

    /** Copies the list. */
    public Relation {
        participants = List.copyOf(participants);
    }

    /**
     * No two of these people may share a group.
     *
     * @param participants ids of at least two people
     * @return the relation
     */
    public static Relation keepApart(String... participants) {
        return new Relation(Kind.KEEP_APART, List.of(participants), Optional.empty(), Optional.empty());
    }

    /**
     * All of these people must share a group.
     *
     * @param participants ids of at least two people
     * @return the relation
     */
    public static Relation keepTogether(String... participants) {
        return new Relation(Kind.KEEP_TOGETHER, List.of(participants), Optional.empty(), Optional.empty());
    }

    /**
     * Sharing a group is worth {@code weight} to this pair; a negative weight is a cost.
     *
     * @param a      id of one
     * @param b      id of the other
     * @param weight points, from -1,000,000,000 to 1,000,000,000
     * @return the relation
     */
    public static Relation affinity(String a, String b, long weight) {
        return new Relation(Kind.AFFINITY, List.of(a, b), Optional.of(weight), Optional.empty());
    }
}
