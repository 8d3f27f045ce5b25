package org.workinggroups.solver.model;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Objectives and terms where one objective comes after every other of its level: a point of the others is made to weigh
 * more than everything the last can ever cost. So a level can hold goals that are never traded for each other.
 *
 * @param objectives by index, with the weights they have beside the last one
 * @param terms      of these objectives
 * @param raise      what was raised by how much; empty where no objective comes last
 */
record Precedence(List<Objective> objectives, List<Term> terms, Optional<Raise> raise) {

    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    /** Where no objective comes last. */
    static Precedence none(Collection<Objective> objectives, List<Term> terms) {
        return new Precedence(List.copyOf(objectives), terms, Optional.empty());
    }

    static Precedence of(Objective last, Collection<Objective> objectives, List<Term> terms) {
        BigInteger greatest = terms.stream().filter(term -> term.objective() == last)
                .map(term -> BigInteger.valueOf(term.greatestCost())).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger factor = greatest.multiply(BigInteger.valueOf(last.weight())).add(BigInteger.ONE);
        List<Objective> weighed = objectives.stream().map(objective -> objective.level() != last.level()
                || objective == last ? objective : times(objective, factor)).toList();
        return new Precedence(weighed, terms.stream()
                .map(term -> of(weighed.get(term.objective().index()), term)).toList(),
                Optional.of(new Raise(last, factor.min(GREATEST).longValueExact())));
    }

    /** A weight too great for a number becomes the greatest there is, which is refused as an overflow later. */
    private static Objective times(Objective objective, BigInteger factor) {
        BigInteger weight = factor.multiply(BigInteger.valueOf(objective.weight()))
                .min(GREATEST);
        return new Objective(objective.index(), objective.id(), objective.level(), weight.longValueExact());
    }

    private static Term of(Objective weighed, Term term) {
        return switch (term) {
            case PlacementTerm t -> new PlacementTerm(weighed, t.rule(), t.participant(), t.costs());
            case CountTerm t -> new CountTerm(weighed, t.rule(), t.group(), t.column(), t.costs());
            case PairTerm t -> new PairTerm(weighed, t.rule(), t.first(), t.second(), t.cost(), t.together());
            case ShareTerm t -> new ShareTerm(weighed, t.rule(), t.amounts(), t.allowance(), t.divisor());
        };
    }
}
