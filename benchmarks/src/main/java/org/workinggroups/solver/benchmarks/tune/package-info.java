/** What the weights, costs and levels of a policy do to the plans, told in people: the run that tunes the defaults. */
package org.workinggroups.solver.benchmarks.tune;
