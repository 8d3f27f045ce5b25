package org.workinggroups.solver.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel;

/**
 * Deals the groups of a plan into parts, by lot: a group, and others which somebody in the part had better be in, by their
 * reduced costs or, where those are not known, by their wishes. Used once and thrown away.
 */
final class GroupParts {

    /** So many people of the part are asked for a better group before one is drawn that nobody asked for. */
    private static final int ASKED = 12;
    /** So much cheaper a group has to be, in points. */
    private static final double CHEAPER = 0.5;

    private final FlatModel space;
    private final int[] plan;
    private final double[] reducedCosts;
    private final int size;
    private final SearchRandom random;
    private final int[][] unitsOf;
    private final boolean[] dealt;

    /**
     * Ready to deal.
     *
     * @param plan         group by unit
     * @param reducedCosts of each placement, at unit * groups + group; empty if they are not known
     * @param size         groups of a part; the last ones may have fewer
     */
    GroupParts(FlatModel space, int[] plan, double[] reducedCosts, int size, SearchRandom random) {
        this.space = space;
        this.plan = plan;
        this.reducedCosts = reducedCosts;
        this.size = size;
        this.random = random;
        this.unitsOf = unitsOf(space, plan);
        this.dealt = new boolean[space.groups];
    }

    private static int[][] unitsOf(FlatModel space, int[] plan) {
        int[] sizes = new int[space.groups];
        IntStream.of(space.movable).forEach(unit -> sizes[plan[unit]]++);
        int[][] unitsOf = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[space.groups];
        for (int unit : space.movable) {
            unitsOf[plan[unit]][filled[plan[unit]]++] = unit;
        }
        return unitsOf;
    }

    /** Every group once; the groups of a part ascending. */
    List<int[]> deal() {
        int[] order = IntStream.range(0, space.groups).toArray();
        random.shuffle(order);
        List<int[]> parts = new ArrayList<>();
        for (int first : order) {
            if (!dealt[first]) {
                parts.add(part(first, order));
            }
        }
        return parts;
    }

    private int[] part(int first, int[] order) {
        int[] part = {first};
        dealt[first] = true;
        while (part.length < size) {
            int next = wished(part);
            next = next >= 0 ? next : Arrays.stream(order).filter(group -> !dealt[group]).findFirst().orElse(-1);
            if (next < 0) {
                break;
            }
            dealt[next] = true;
            part = Arrays.copyOf(part, part.length + 1);
            part[part.length - 1] = next;
        }
        Arrays.sort(part);
        return part;
    }

    /** A group not yet dealt that somebody in the part had better be in; -1 if whoever is asked knows none. */
    private int wished(int[] part) {
        for (int i = 0; i < ASKED; i++) {
            int[] units = unitsOf[part[random.below(part.length)]];
            int[] better = units.length == 0 ? units : better(units[random.below(units.length)]);
            if (better.length > 0) {
                return better[random.below(better.length)];
            }
        }
        return -1;
    }

    private int[] better(int unit) {
        double cheap = cost(unit, plan[unit]) - CHEAPER;
        return IntStream.of(space.choices[unit]).filter(group -> !dealt[group] && cost(unit, group) < cheap).toArray();
    }

    private double cost(int unit, int group) {
        return reducedCosts.length > 0 ? reducedCosts[unit * space.groups + group]
                : space.placement[FlatModel.SOFT][unit][group];
    }
}
