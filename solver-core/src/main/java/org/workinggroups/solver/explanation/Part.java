package org.workinggroups.solver.explanation;

/**
 * The part of a penalty that falls to one group or person.
 *
 * @param id      the group's or participant's id
 * @param penalty the part, in the criterion's units, more than 0
 */
public record Part(String id, Exact penalty) {
}
