/**
 * Tables of text out of bytes: CSV in any usual dialect and XLSX workbooks, behind one {@link
 * org.workinggroups.solver.table.Table}. What the columns mean is for others to know. Whatever is wrong is told to
 * {@link org.workinggroups.solver.table.Problems}; nothing is thrown. Not part of the library's interface.
 */
@NullMarked
package org.workinggroups.solver.table;

import org.jspecify.annotations.NullMarked;
