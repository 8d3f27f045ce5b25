/** Workbooks for people who read a plan in a spreadsheet program, and the empty one they register participants in. */
package org.workinggroups.solver.workbook;
