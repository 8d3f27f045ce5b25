/**
 * Why no plan can keep the rules that must hold, found by arithmetic before any search. Reads the hard terms alone and
 * knows no criterion by name; what it reports is always true, what it does not find may still be impossible.
 */
@NullMarked
package org.workinggroups.solver.feasibility;

import org.jspecify.annotations.NullMarked;
