package org.workinggroups.solver.audit;

import java.util.Optional;
import org.workinggroups.solver.evaluation.SegmentRanks;

/**
 * How one segment fared.
 *
 * @param ranks     the segment, and which wishes its people got
 * @param people    how many it has, with those who stated no wish
 * @param moved     how many of them were moved in updates
 * @param cost      mean preference cost of those who stated a wish; 0 if nobody did
 * @param others    mean preference cost of everybody else who stated a wish; 0 if nobody did
 * @param any       the chance of such a lot if all lots had been dealt at random; empty if it is not judged
 * @param alike     the same if lots had been dealt at random only among people with the same first choice
 * @param adjusted  {@code any}'s probability, adjusted for the number of segments judged
 * @param adjustedAlike {@code alike}'s probability, adjusted
 * @param verdict   what follows
 */
public record SegmentAudit(SegmentRanks ranks, int people, int moved, double cost, double others,
        Optional<Chance> any, Optional<Chance> alike, double adjusted, double adjustedAlike, Verdict verdict) {

    /** {@return the segment's name, such as {@code sector NHRI}} */
    public String name() {
        return ranks.attribute() + " " + ranks.value();
    }

    /** {@return how many stated a wish} */
    public int wishers() {
        return ranks.ranks().stated();
    }
}
