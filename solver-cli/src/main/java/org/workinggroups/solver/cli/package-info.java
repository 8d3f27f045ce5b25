/** The command line: one class a command, no rule of its own. */
@NullMarked
package org.workinggroups.solver.cli;

import org.jspecify.annotations.NullMarked;
