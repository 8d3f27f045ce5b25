/** How the solver behaves inside another program: how fast it stops, and what it leaves behind. */
package org.workinggroups.solver.benchmarks.embedding;
