/**
 * The front door: {@link org.workinggroups.solver.Allocator} turns a seminar into an allocation with its scorecard.
 */
@NullMarked
package org.workinggroups.solver;

import org.jspecify.annotations.NullMarked;
