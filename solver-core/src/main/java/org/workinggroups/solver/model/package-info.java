/**
 * The rules of a seminar as cost terms over integer-indexed participants, groups and columns. Search, proof,
 * explanation and evaluation all read these terms; none of them knows a criterion by name.
 */
@NullMarked
package org.workinggroups.solver.model;

import org.jspecify.annotations.NullMarked;
