/**
 * How a program that embeds the solver adds criteria of its own: one class that implements
 * {@link org.workinggroups.solver.extension.OwnCriterion}. See {@code docs/embedding.md}.
 */
@NullMarked
package org.workinggroups.solver.extension;

import org.jspecify.annotations.NullMarked;
