package org.workinggroups.solver.model;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LongSummaryStatistics;

/**
 * A cost that depends on a sum over all placements: what the sum exceeds its allowance by, divided and rounded up.
 * Equity uses it for a segment's share of all disappointment, stability for a limit on moves.
 *
 * <p>cost = max(0, ceil((sum over participants p of amounts[p][group of p] - allowance) / divisor))
 *
 * @param objective what the cost belongs to
 * @param rule      the rule in plain words
 * @param amounts   what each participant adds to the sum in each group, {@code [participant][group]}; {@code null}
 *                  for a participant who adds nothing anywhere
 * @param allowance the sum that costs nothing
 * @param divisor   how much of the sum makes one unit of cost, at least 1
 */
public record ShareTerm(Objective objective, String rule, long[][] amounts, long allowance, long divisor)
        implements Term {

    @Override
    public long cost(Tally tally) {
        long sum = 0;
        for (int participant = 0; participant < amounts.length; participant++) {
            int group = tally.groupOf(participant);
            if (group >= 0 && amounts[participant] != null) {
                sum += amounts[participant][group];
            }
        }
        return cost(sum);
    }

    /** The cost of a sum. */
    public long cost(long sum) {
        return sum <= allowance ? 0 : Math.ceilDiv(sum - allowance, divisor);
    }

    /** The greatest cost; {@link Long#MAX_VALUE} if a sum on the way could be too great for a {@code long}. */
    @Override
    public long greatestCost() {
        BigInteger most = BigInteger.ZERO;
        BigInteger reach = BigInteger.valueOf(allowance).abs();
        for (long[] row : amounts) {
            if (row != null) {
                LongSummaryStatistics range = Arrays.stream(row).summaryStatistics();
                most = most.add(BigInteger.valueOf(range.getMax()));
                reach = reach.add(BigInteger.valueOf(Math.max(range.getMax(), -range.getMin())));
            }
        }
        return reach.bitLength() < Long.SIZE - 1 ? cost(most.longValue()) : Long.MAX_VALUE;
    }
}
