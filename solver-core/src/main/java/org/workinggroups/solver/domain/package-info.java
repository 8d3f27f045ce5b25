/** A seminar and its parts: immutable records, and the rules that make them hang together. */
@NullMarked
package org.workinggroups.solver.domain;

import org.jspecify.annotations.NullMarked;
