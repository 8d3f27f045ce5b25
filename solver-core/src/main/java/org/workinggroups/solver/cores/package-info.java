/** The cores of the process, shared out among those who could use a second one. */
@NullMarked
package org.workinggroups.solver.cores;

import org.jspecify.annotations.NullMarked;
