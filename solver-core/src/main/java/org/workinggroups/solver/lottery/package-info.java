/** Draws one of several equally good plans in a way that anybody can repeat, and tells everybody's chances. */
@NullMarked
package org.workinggroups.solver.lottery;

import org.jspecify.annotations.NullMarked;
