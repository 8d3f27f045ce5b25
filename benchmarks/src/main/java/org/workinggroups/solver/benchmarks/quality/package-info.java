/** How near the search comes to the proven optimum, how fast, and how that compares with others. */
package org.workinggroups.solver.benchmarks.quality;
