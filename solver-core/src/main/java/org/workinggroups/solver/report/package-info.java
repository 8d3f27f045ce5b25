/**
 * Pages for people: the report of a plan, a sheet for each moderator, and an edition for the public. The templates are
 * in {@code src/main/jte} and escape whatever they print. See {@code docs/report.md}.
 */
@NullMarked
package org.workinggroups.solver.report;

import org.jspecify.annotations.NullMarked;
