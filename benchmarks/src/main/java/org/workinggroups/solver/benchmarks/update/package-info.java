/** How long updates of a published plan take. */
package org.workinggroups.solver.benchmarks.update;
