/**
 * The front door: {@link org.workinggroups.solver.Allocator} turns a seminar into an allocation with its scorecard.
 */
package org.workinggroups.solver;
