/**
 * Finds plans: Timefold runs the phases (construction, improvement, polishing) and owns termination and score; the
 * improvement works on the flattened terms at full speed.
 */
@NullMarked
package org.workinggroups.solver.search;

import org.jspecify.annotations.NullMarked;
