/**
 * Invents seminars: synthetic people and institutions in the proportions of real editions, drawn by a seed, so that
 * examples, tests and benchmarks need nobody's personal data.
 */
@NullMarked
package org.workinggroups.solver.generate;

import org.jspecify.annotations.NullMarked;
