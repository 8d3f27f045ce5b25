package org.workinggroups.solver.search;

/**
 * How one annealing run goes.
 *
 * @param temperature  where it starts, in points of search cost
 * @param coolest      where it ends
 * @param mediumWeight what a broken medium rule costs the search, in soft points
 * @param hardWeight   what a broken hard rule costs the search, in soft points
 * @param evaluations  how many moves are priced
 */
record Schedule(double temperature, double coolest, long mediumWeight, long hardWeight, long evaluations) {
}
