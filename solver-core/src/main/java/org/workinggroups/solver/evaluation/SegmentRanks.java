package org.workinggroups.solver.evaluation;

/**
 * How a segment of the participants fared, so that anybody can see whether one lost more than another.
 *
 * @param attribute such as {@code sector}
 * @param value     such as {@code NHRI}
 * @param ranks     which wishes its people got
 */
public record SegmentRanks(String attribute, String value, RankProfile ranks) {
}
