/**
 * Plain Timefold, the measure of what the project's own search is worth: an entity with a variable, Constraint Streams
 * and default settings, as one would write it first.
 */
package org.workinggroups.solver.benchmarks.plain;
