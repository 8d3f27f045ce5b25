/** Microbenchmarks: what the solver's pieces cost. */
package org.workinggroups.solver.benchmarks.speed;
