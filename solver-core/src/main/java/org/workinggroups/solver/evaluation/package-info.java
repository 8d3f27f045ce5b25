/** The scorecard of any plan, also one made by hand: evaluated from the terms, reported in people and groups. */
@NullMarked
package org.workinggroups.solver.evaluation;

import org.jspecify.annotations.NullMarked;
