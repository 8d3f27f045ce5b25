package org.workinggroups.solver.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.model.Term;

/** Tells what the counts of a plan miss, from their cost tables. */
final class Counts {

    private final AllocationModel model;
    private final Wording wording;
    private final List<CountTerm> terms = new ArrayList<>();

    Counts(AllocationModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        for (Term term : model.terms()) {
            if (term instanceof CountTerm count) {
                terms.add(count);
            }
        }
    }

    /** Every count that costs something. */
    List<GroupCount> misses(Tally tally) {
        return terms.stream().filter(term -> term.cost(tally) != 0)
                .map(term -> at(term, tally.count(term.column().index(), term.group()), "now")).toList();
    }

    /** Every count that would cost more or less. */
    List<CountChange> changes(Tally before, Tally after) {
        return terms.stream().filter(term -> term.cost(before) != term.cost(after))
                .map(term -> change(term, before, after)).toList();
    }

    private CountChange change(CountTerm term, Tally before, Tally after) {
        GroupCount now = at(term, before.count(term.column().index(), term.group()), "now");
        GroupCount then = at(term, after.count(term.column().index(), term.group()), "then");
        boolean sameSide = Integer.signum(now.miss()) == Integer.signum(then.miss());
        return new CountChange(now, then, sameSide ? wording.instead(then.sentence(),
                Math.abs(now.miss())) : then.sentence());
    }

    /** A count of a group's members, told in the present or in the conditional. */
    GroupCount at(CountTerm term, int count, String tense) {
        int[] band = band(term.costs(), count);
        GroupCount plain = count(term, count, band, "");
        return count(term, count, band, wording.count(tense, plain));
    }

    private GroupCount count(CountTerm term, int count, int[] band, String sentence) {
        return new GroupCount(term.objective().id(), term.objective().level(), term.objective().weight(),
                model.groups().get(term.group()).id(), term.column().attribute(), term.column().value(), count,
                band[0], band[1], term.column().size(), term.costs()[count], sentence);
    }

    /** The run of cheapest counts nearest to a count, the upper one of two equally near. */
    private static int[] band(long[] costs, int count) {
        long least = Arrays.stream(costs).min().orElse(0);
        int nearest = -1;
        for (int c = 0; c < costs.length; c++) {
            if (costs[c] == least && (nearest < 0 || Math.abs(c - count) <= Math.abs(nearest - count))) {
                nearest = c;
            }
        }
        int lower = nearest;
        int upper = nearest;
        while (lower > 0 && costs[lower - 1] == least) {
            lower--;
        }
        while (upper + 1 < costs.length && costs[upper + 1] == least) {
            upper++;
        }
        return new int[] {lower, upper};
    }
}
