/** Holds what a plan's file says against what is so: digests, hard rules and score, counted by the recount alone. */
@NullMarked
package org.workinggroups.solver.verify;

import org.jspecify.annotations.NullMarked;
