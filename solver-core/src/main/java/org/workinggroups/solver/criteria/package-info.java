/**
 * What a seminar can ask for. Each criterion is one class that reads its settings from the policy and compiles itself
 * into cost terms; {@code docs/criteria.md} states each with its formula.
 */
@NullMarked
package org.workinggroups.solver.criteria;

import org.jspecify.annotations.NullMarked;
