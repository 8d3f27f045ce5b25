package org.workinggroups.solver.tradeoff;

import java.util.List;

/**
 * A frontier of plans, from the one with the fewest first choices to the one with the most.
 *
 * @param points      the plans that no other found beats in all measures
 * @param hasBaseline whether disruption was measured
 * @param tried       how many policies were tried
 */
public record TradeOff(List<TradeOffPoint> points, boolean hasBaseline, int tried) {
}
