package org.workinggroups.solver.proof;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of costs over counts as a ladder from the least open count upwards. A rung is a run of counts that cost the
 * same more each, or a leap over counts that are closed:
 *
 * <pre>  count = least + sum of climbs    cost = cost(least) + sum of climb * slope</pre>
 *
 * Where slopes only rise and nothing is leapt over (convex costs) the cheapest rungs are climbed first by themselves.
 * Otherwise each rung may only be climbed once the one below is climbed to the end. The linear relaxation is then no
 * weaker than the convex hull of the table, which is what makes proofs short.
 */
final class Ladder {

    private final CpModel model;
    private final CountChoices choices;
    private final int group;
    private final long[] costs;

    Ladder(CpModel model, CountChoices choices, int group, long[] costs) {
        this.model = model;
        this.choices = choices;
        this.group = group;
        this.costs = costs;
    }

    /** Whether every open count costs the same and none between the least and the greatest is closed. */
    boolean isFlat() {
        return isLevel() && !hasGap();
    }

    /** Whether every open count costs the same. */
    boolean isLevel() {
        int least = choices.least(group);
        for (int count = least; count <= choices.greatest(group); count++) {
            if (choices.isOpen(group, count) && costs[count] != costs[least]) {
                return false;
            }
        }
        return true;
    }

    private boolean hasGap() {
        for (int count = choices.least(group); count <= choices.greatest(group); count++) {
            if (!choices.isOpen(group, count)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds the ladder to the model.
     *
     * @param count the count, without a constant; used up
     * @param cost  what the ladder costs is added here
     */
    void build(LinearExprBuilder count, LevelCost cost) {
        int least = choices.least(group);
        int greatest = choices.greatest(group);
        cost.addConstant(costs[least]);
        List<Rung> rungs = new ArrayList<>();
        for (int foot = least; foot < greatest; foot += rungs.getLast().height()) {
            rungs.add(rung(foot, greatest));
        }
        boolean climbedInOrder = IntStream.range(1, rungs.size())
                .allMatch(i -> rungs.get(i - 1).slope < rungs.get(i).slope)
                && rungs.stream().allMatch(rung -> rung.stride == 1);
        for (int i = 0; i < rungs.size(); i++) {
            Rung rung = rungs.get(i);
            count.addTerm(rung.climb, -rung.stride);
            cost.add(rung.climb, rung.slope);
            if (i > 0 && !climbedInOrder) {
                order(rungs.get(i - 1), rung);
            }
        }
        model.addEquality(count, least);
    }

    private Rung rung(int foot, int greatest) {
        int stride = 1;
        while (!choices.isOpen(group, foot + stride)) {
            stride++;
        }
        int head = foot + stride;
        long slope = costs[head] - costs[foot];
        while (stride == 1 && head < greatest && choices.isOpen(group, head + 1)
                && costs[head + 1] - costs[head] == slope) {
            head++;
        }
        int length = stride == 1 ? head - foot : 1;
        IntVar climb = length == 1 ? model.newBoolVar("") : model.newIntVar(0, length, "");
        return new Rung(climb, stride, length, slope);
    }

    private void order(Rung below, Rung above) {
        BoolVar done;
        if (below.climb instanceof BoolVar whole) {
            done = whole;
        } else {
            done = model.newBoolVar("");
            model.addGreaterOrEqual(below.climb, LinearExpr.term(done, below.length));
        }
        if (above.climb instanceof BoolVar whole) {
            model.addImplication(whole, done);
        } else {
            model.addLessOrEqual(above.climb, LinearExpr.term(done, above.length));
        }
    }

    /**
     * A run of counts, or a leap.
     *
     * @param climb  how far it is climbed, 0 to {@code length}
     * @param stride how many people a step is; more than 1 for a leap over closed counts
     * @param length how many steps
     * @param slope  what a step costs
     */
    private record Rung(IntVar climb, int stride, int length, long slope) {

        int height() {
            return stride * length;
        }
    }
}
