/** A seminar and its parts: immutable records, and the rules that make them hang together. */
package org.workinggroups.solver.domain;
