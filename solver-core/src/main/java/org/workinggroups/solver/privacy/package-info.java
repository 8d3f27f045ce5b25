/** Who may know what: sensitive values masked, people under other ids, what a file holds. Knows no files. */
@NullMarked
package org.workinggroups.solver.privacy;

import org.jspecify.annotations.NullMarked;
