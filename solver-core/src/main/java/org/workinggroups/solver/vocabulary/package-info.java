/**
 * The words people use in the tables they send: other names of columns and of values. The lists are small CSV files
 * beside this package's classes, shown in {@code docs/formats.md}. What is in no list is not guessed.
 */
@NullMarked
package org.workinggroups.solver.vocabulary;

import org.jspecify.annotations.NullMarked;
