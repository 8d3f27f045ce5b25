/**
 * Reads and writes the files of a seminar (see {@code docs/formats.md}). Whatever is wrong with a file is told with
 * file, row and column in an {@link org.workinggroups.solver.domain.InvalidSeminarException}; nothing else is thrown.
 */
@NullMarked
package org.workinggroups.solver.io;

import org.jspecify.annotations.NullMarked;
