/** What no plan can do better than: lower bounds on the penalties, from the terms alone. */
@NullMarked
package org.workinggroups.solver.bound;

import org.jspecify.annotations.NullMarked;
