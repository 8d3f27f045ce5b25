/**
 * Writes invented seminars as folders, and what some of them need besides: variants that cannot be solved, changes
 * after the plan is published, spreadsheets with all that goes wrong in them.
 */
@NullMarked
package org.workinggroups.solver.dataset;

import org.jspecify.annotations.NullMarked;
