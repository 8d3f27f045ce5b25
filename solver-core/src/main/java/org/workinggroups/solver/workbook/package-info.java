/** Workbooks for people who read a plan in a spreadsheet program, and the empty one they register participants in. */
@NullMarked
package org.workinggroups.solver.workbook;

import org.jspecify.annotations.NullMarked;
