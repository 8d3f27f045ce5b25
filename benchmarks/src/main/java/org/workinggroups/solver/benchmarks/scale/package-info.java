/** How time and memory grow with the number of participants. */
package org.workinggroups.solver.benchmarks.scale;
