package org.workinggroups.solver.explanation;

/**
 * How the wishes of the others would fare, as counts.
 *
 * @param lost   how many would lose their first choice
 * @param gained how many would get their first choice
 * @param worse  how many others would get a group they wished less
 * @param better how many others would get a group they wished more
 */
public record WishChange(int lost, int gained, int worse, int better) {
}
