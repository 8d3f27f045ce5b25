package org.workinggroups.solver.resilience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.Tally;

/**
 * The least counts that rules ask for, hard and medium: a group's minimum size, its moderator, its quotas. Read from
 * the terms: a count whose table costs more at 0 than at a greater count.
 */
final class Minimums {

    /** A least count in one group. */
    record Minimum(CountTerm term, int required) {
    }

    private final AllocationModel model;
    private final List<Minimum> minimums = new ArrayList<>();

    Minimums(AllocationModel model) {
        this.model = model;
        model.terms().stream().filter(term -> term instanceof CountTerm && term.objective().level() != Level.SOFT)
                .map(CountTerm.class::cast).filter(term -> term.costs()[0] > 0)
                .forEach(term -> minimums.add(new Minimum(term, required(term.costs()))));
        minimums.sort(Comparator.comparing((Minimum minimum) -> group(minimum.term()), NaturalOrder.INSTANCE)
                .thenComparing(minimum -> minimum.term().rule(), NaturalOrder.INSTANCE));
    }

    /** The smallest count that costs the least. */
    private static int required(long[] costs) {
        int best = 0;
        for (int count = 1; count < costs.length; count++) {
            best = costs[count] < costs[best] ? count : best;
        }
        return best;
    }

    List<Minimum> all() {
        return List.copyOf(minimums);
    }

    /** Those that hold in one plan and not in another, in words. */
    List<String> lost(Tally before, Tally after) {
        return minimums.stream().filter(minimum -> count(minimum, before) >= minimum.required()
                && count(minimum, after) < minimum.required()).map(minimum -> minimum.term().rule())
                .distinct().toList();
    }

    static int count(Minimum minimum, Tally tally) {
        return tally.count(minimum.term().column().index(), minimum.term().group());
    }

    String group(CountTerm term) {
        return model.groups().get(term.group()).id();
    }
}
