/**
 * What each goal costs the others: plans found with other weights, of which no other beats any in all measures. See
 * {@code docs/explanations.md}.
 */
package org.workinggroups.solver.tradeoff;
