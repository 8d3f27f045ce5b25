/**
 * What happens to a plan if people do not come: which rules break, how many moves repair them, and how likely it is.
 * See {@code docs/late-changes.md}.
 */
@NullMarked
package org.workinggroups.solver.resilience;

import org.jspecify.annotations.NullMarked;
