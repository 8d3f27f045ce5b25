package org.workinggroups.solver.report;

import java.util.List;

/**
 * A stacked bar.
 *
 * @param label       what it is about, such as a group's id
 * @param total       how many people it shows
 * @param description the same in words, for whoever does not see it
 * @param segments    its pieces, from the left; pieces of nobody only where they should not be empty
 */
record Bar(String label, int total, String description, List<Segment> segments) {
}
