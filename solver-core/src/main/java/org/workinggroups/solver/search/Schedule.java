package org.workinggroups.solver.search;

/**
 * How one annealing run goes.
 *
 * @param temperature where it starts, in points of search cost
 * @param coolest     where it ends
 * @param evaluations how many moves are priced
 */
record Schedule(double temperature, double coolest, long evaluations) {
}
