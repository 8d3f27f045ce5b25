/**
 * What the solver is checked against: a recount written from {@code docs/criteria.md} alone, every plan of a tiny
 * seminar, and random small seminars with every criterion. Slow and plain on purpose.
 */
package org.workinggroups.solver.oracle;
