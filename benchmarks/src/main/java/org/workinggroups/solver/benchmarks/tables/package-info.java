/** Reading large tables: how long it takes, and how much heap. */
package org.workinggroups.solver.benchmarks.tables;
