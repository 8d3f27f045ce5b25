package org.workinggroups.solver.audit;

import java.util.List;

/**
 * How closely to look.
 *
 * @param attributes attributes and crossings whose segments are judged, each once however often it is named and in
 *                   whatever order a crossing names its own; empty for every attribute anybody has and every crossing
 *                   the policy names
 * @param minimum    segments with fewer people who stated a wish are shown, but not judged; at least 1
 * @param level      from 0 to 1: a difference is called one where chance, adjusted for the number of segments, would
 *                   give it more rarely
 * @param draws      how many arrangements are drawn where there are too many to count, at least 1
 * @param seed       draws them
 */
public record AuditQuestion(List<String> attributes, int minimum, double level, int draws, long seed) {

    /** Everything, segments of five or more, at five in a hundred. */
    public static final AuditQuestion STANDARD = new AuditQuestion(List.of(), 5, 0.05, 20_000, 1);

    /** Copies the list. */
    public AuditQuestion {
        attributes = attributes.stream().distinct().toList();
    }
}
