package org.workinggroups.solver.audit;

/**
 * Somebody who is the only one of a segment in a group, although there are others elsewhere.
 *
 * @param group     the group's id
 * @param attribute such as {@code sector}
 * @param value     such as {@code NHRI}
 * @param others    how many there are in other groups, at least 1
 */
public record LonePerson(String group, String attribute, String value, int others) {
}
