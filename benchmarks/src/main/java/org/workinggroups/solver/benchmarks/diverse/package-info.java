/**
 * The maximally diverse grouping problem: split elements into groups so that the distances within groups add up to as
 * much as possible. A check of the search's strength against instances and values that others have published.
 */
package org.workinggroups.solver.benchmarks.diverse;
