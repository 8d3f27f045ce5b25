/**
 * A second exact solver: SCIP on an integer programme that is written from {@code docs/criteria.md} and knows nothing
 * of the compiled terms, to check proofs by another way.
 */
package org.workinggroups.solver.benchmarks.second;
