/**
 * The score of a plan counted a second time, from {@code docs/criteria.md} alone: without the criteria, the compiled
 * terms or a thought for speed, so that a mistake in those cannot hide; and what came of holding a plan against it.
 * {@code verify} trusts it, and the tests hold the solver against it.
 */
@NullMarked
package org.workinggroups.solver.recount;

import org.jspecify.annotations.NullMarked;
