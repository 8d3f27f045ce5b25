package org.workinggroups.solver.evaluation;

import org.workinggroups.solver.domain.Level;

/**
 * One line of a scorecard.
 *
 * @param id          the criterion, with its attribute, such as {@code balance:gender}
 * @param level       how strictly it binds
 * @param weight      what a unit of penalty costs in the score, at least 1
 * @param penalty     what the plan misses, in the criterion's own units
 * @param unavoidable what every plan misses at least, in the same units
 */
public record CriterionScore(String id, Level level, long weight, long penalty, long unavoidable) {
}
