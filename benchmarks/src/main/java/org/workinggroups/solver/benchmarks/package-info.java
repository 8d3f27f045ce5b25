/**
 * Measures the solver: {@link org.workinggroups.solver.benchmarks.Benchmarks} holds one command for each question, and
 * each command appends what it found to a tracked table under {@code benchmarks/results}.
 */
package org.workinggroups.solver.benchmarks;
