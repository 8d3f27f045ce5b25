package org.workinggroups.solver.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the counts of one row cost together at least, which is more than their {@linkplain Ladder ladders} show to the
 * linear relaxation where costs are not convex: seven people of whom none may be alone in one of four groups fill at
 * most three groups, but every ladder by itself allows for one and three quarters.
 */
final class RowFloor {

    private final CountChoices choices;
    private final long[][] costs;
    private final int total;

    /**
     * A row.
     *
     * @param choices the counts that are open, at least one in each group
     * @param costs   by {@code [group][count]}
     * @param total   what the counts add up to
     */
    RowFloor(CountChoices choices, long[][] costs, int total) {
        this.choices = choices;
        this.costs = costs;
        this.total = total;
    }

    /** The least cost of whole counts. */
    long least() {
        return choices.floor(costs);
    }

    /** Whether the ladders let the relaxation cost less. */
    boolean isAboveLadders() {
        return relaxed() < least() - 1e-6;
    }

    /** The least cost on the convex hulls: the cheapest edges first until everybody has a place. */
    private double relaxed() {
        double cost = 0;
        double left = total;
        List<Edge> edges = new ArrayList<>();
        for (int g = 0; g < costs.length; g++) {
            List<Integer> corners = corners(g);
            cost += costs[g][corners.getFirst()];
            left -= corners.getFirst();
            for (int i = 1; i < corners.size(); i++) {
                edges.add(edge(g, corners.get(i - 1), corners.get(i)));
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::slope));
        for (Edge edge : edges) {
            double people = Math.min(left, edge.length);
            cost += people * edge.slope;
            left -= people;
        }
        return cost;
    }

    /** The open counts at the corners of the lower convex hull. */
    private List<Integer> corners(int group) {
        List<Integer> hull = new ArrayList<>();
        for (int count = choices.least(group); count <= choices.greatest(group); count++) {
            if (choices.isOpen(group, count)) {
                while (hull.size() > 1 && edge(group, hull.get(hull.size() - 2), hull.getLast()).slope
                        >= edge(group, hull.getLast(), count).slope) {
                    hull.removeLast();
                }
                hull.add(count);
            }
        }
        return hull;
    }

    private Edge edge(int group, int from, int to) {
        return new Edge((double) (costs[group][to] - costs[group][from]) / (to - from), to - from);
    }

    private record Edge(double slope, int length) {
    }
}
