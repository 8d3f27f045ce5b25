/** The best score known of each data set, kept beside it, and the check that plans do not get worse than that. */
package org.workinggroups.solver.benchmarks.known;
