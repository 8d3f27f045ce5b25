/**
 * How a program that embeds the solver adds criteria of its own: one class that implements
 * {@link org.workinggroups.solver.extension.OwnCriterion}. See {@code docs/embedding.md}.
 */
package org.workinggroups.solver.extension;
