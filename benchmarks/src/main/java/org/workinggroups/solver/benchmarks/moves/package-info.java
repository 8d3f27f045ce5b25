/**
 * Timefold's own local search with moves from its Neighborhoods interface (a preview feature in 2.2), on the flattened
 * terms at full speed: the alternative to a custom improvement phase.
 */
package org.workinggroups.solver.benchmarks.moves;
