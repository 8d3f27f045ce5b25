package org.workinggroups.solver.explanation;

import java.util.List;
import org.workinggroups.solver.domain.Level;

/**
 * The penalty of one criterion, told twice: by group and by person. Either way the parts add up to it exactly.
 *
 * @param id          the criterion, with its attribute, such as {@code balance:gender}
 * @param level       how strictly it binds
 * @param weight      what a unit of penalty costs in the score
 * @param penalty     what the plan misses, in the criterion's own units
 * @param groups      the groups' parts, in natural order of their ids
 * @param noGroup     what falls to no group
 * @param people      the people's parts, in natural order of their ids
 * @param noPerson    what is told of no person: what a group lacks, and every tie between people
 * @param misses      every count that costs something, in the order of groups and values
 */
public record CriterionSplit(String id, Level level, long weight, long penalty, List<Part> groups, Exact noGroup,
        List<Part> people, Exact noPerson, List<GroupCount> misses) {
}
