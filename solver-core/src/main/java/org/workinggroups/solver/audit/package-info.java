/**
 * Whether a plan treated the segments of the participants alike: what came out for each, and whether chance alone would
 * have given as much. Knows plans and people, and nothing of how a plan was made.
 */
@NullMarked
package org.workinggroups.solver.audit;

import org.jspecify.annotations.NullMarked;
