/** The scorecard of any plan, also one made by hand: evaluated from the terms, reported in people and groups. */
package org.workinggroups.solver.evaluation;
