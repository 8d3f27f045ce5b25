/** The command line: one class a command, no rule of its own. */
package org.workinggroups.solver.cli;
