/**
 * What each goal costs the others: plans found with other weights, of which no other beats any in all measures. See
 * {@code docs/explanations.md}.
 */
@NullMarked
package org.workinggroups.solver.tradeoff;

import org.jspecify.annotations.NullMarked;
