package org.workinggroups.solver.audit;

/**
 * People whose lots could as well have been dealt otherwise among them.
 *
 * @param costs   what each of them was dealt, each at least 0, in any order
 * @param members how many of them belong to the segment that is looked at
 */
record Stratum(long[] costs, int members) {
}
