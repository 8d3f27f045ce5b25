/**
 * Why a plan is as it is: its penalties split by criterion, group and person, the best plans found that seat a person
 * elsewhere, and what a change by hand would do. Read from the terms alone; what a criterion contributes is its wording
 * in {@code wording.properties}. See {@code docs/explanations.md}.
 */
@NullMarked
package org.workinggroups.solver.explanation;

import org.jspecify.annotations.NullMarked;
