/** What the workbook of a large plan costs. */
package org.workinggroups.solver.benchmarks.workbook;
