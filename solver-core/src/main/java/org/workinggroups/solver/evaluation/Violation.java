package org.workinggroups.solver.evaluation;

/**
 * A hard rule that a plan breaks.
 *
 * @param criterion the criterion's id
 * @param rule      the rule in plain words, by ids
 * @param penalty   by how much, in the criterion's own units, at least 1
 */
public record Violation(String criterion, String rule, long penalty) {
}
