package org.workinggroups.solver.criteria;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * Prices of wishes by which no number of better wishes met pays for one worse wish: as few as possible get the worst
 * kind of group, then as few as possible the next worst, and so on (a generous maximum matching, D. Manlove,
 * Algorithmics of Matching Under Preferences, 2013, within whatever else the plan must keep).
 *
 * <p>The kinds are those that {@code ranks} and {@code unlisted} price differently. Kind k costs
 * 1 + (sum over participants of the most that a kind below k costs them); the best kind costs 0 if its price is 0.
 */
final class LeximinCosts {

    private final PreferenceCosts prices;
    private final SortedMap<Long, BigInteger> costs = new TreeMap<>();

    LeximinCosts(PreferenceCosts prices, List<Participant> participants, List<WorkingGroup> groups) {
        this.prices = prices;
        SortedSet<Long> kinds = new TreeSet<>(prices.ranks());
        kinds.add(prices.unlisted());
        for (long kind : kinds) {
            BigInteger below = BigInteger.ZERO;
            for (Participant participant : participants) {
                below = below.add(groups.stream().map(group -> prices.cost(participant, group.id()))
                        .filter(price -> price < kind).map(this::cost).max(BigInteger::compareTo)
                        .orElse(BigInteger.ZERO));
            }
            costs.put(kind, kind == 0 ? BigInteger.ZERO : below.add(BigInteger.ONE));
        }
    }

    /** Whether a plan's penalty stays in the range of the score. */
    boolean areCountable() {
        return costs.values().stream()
                .allMatch(cost -> cost.compareTo(BigInteger.valueOf(ModelCompiler.GREATEST_PENALTY)) <= 0);
    }

    /** The cost of a group to a participant; 0 everywhere for whoever stated no wish. */
    long cost(Participant participant, String group) {
        return cost(prices.cost(participant, group)).longValueExact();
    }

    /** Nothing for whoever stated no wish, whatever the first choice costs. */
    private BigInteger cost(long price) {
        return costs.getOrDefault(price, BigInteger.ZERO);
    }
}
