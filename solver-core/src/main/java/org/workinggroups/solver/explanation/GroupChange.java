package org.workinggroups.solver.explanation;

/**
 * What would change in one group.
 *
 * @param group         the group's id
 * @param countedBefore how many people who count are in it
 * @param countedAfter  how many there would be
 * @param before        the points that fall to it
 * @param after         the points that would fall to it
 */
public record GroupChange(String group, int countedBefore, int countedAfter, Points before, Points after) {
}
