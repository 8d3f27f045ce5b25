/**
 * How good a plan can be at best, proven with CP-SAT, and which hard rules contradict each other. Built from the four
 * kinds of term alone. OR-Tools is optional: its types appear in no public signature, and none of its classes is
 * loaded before a proof is asked for.
 */
@NullMarked
package org.workinggroups.solver.proof;

import org.jspecify.annotations.NullMarked;
