package org.workinggroups.solver.explanation;

/**
 * A hard rule that a plan breaks.
 *
 * @param criterion    the criterion's id
 * @param rule         the rule in plain words, by ids
 * @param penalty      by how much, in the criterion's units
 * @param added        by how much more than in the plan it is compared with; at most 0 if that broke it as much
 * @param confidential whether the rule is a tie between people, which must not leave the secretariat
 */
public record BrokenRule(String criterion, String rule, long penalty, long added, boolean confidential) {
}
