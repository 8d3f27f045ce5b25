package org.workinggroups.solver.explanation;

/**
 * How many people came from one first choice to one group.
 *
 * @param wished the group they wished first, or empty for no wish
 * @param placed the group they were given, or empty for nowhere
 * @param people how many, at least 1
 */
public record PreferenceFlow(String wished, String placed, int people) {
}
