package org.workinggroups.solver.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.PairTerm;
import org.workinggroups.solver.model.PlacementTerm;
import org.workinggroups.solver.model.ShareTerm;
import org.workinggroups.solver.model.Term;

/** The rules of a seminar as the problem facts that Constraint Streams join with seats. */
record Rules(List<Placement> placements, List<Membership> memberships, List<Count> counts, List<Pair> pairs,
        List<Share> shares) {

    /** What a participant's seat costs, by group. */
    public record Placement(int participant, Level level, long weight, long[] costs) {
    }

    /** A participant carries a column. */
    public record Membership(int participant, int column) {
    }

    /** What a count of a column in a group costs, by count. */
    public record Count(int column, int group, Level level, long weight, long[] costs) {
    }

    /** What two participants cost who share a group, or who do not. */
    public record Pair(int first, int second, Level level, long weight, long cost, boolean together) {
    }

    /** What a sum over all seats costs. */
    public record Share(ShareTerm term) {
    }

    static Rules of(AllocationModel model) {
        Rules rules = new Rules(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        model.columns().forEach(column -> {
            for (int member : column.members()) {
                rules.memberships.add(new Membership(member, column.index()));
            }
        });
        model.terms().forEach(rules::add);
        return rules;
    }

    private void add(Term term) {
        Level level = term.objective().level();
        long weight = term.objective().weight();
        switch (term) {
            case PlacementTerm placement ->
                    placements.add(new Placement(placement.participant(), level, weight, placement.costs()));
            case CountTerm count ->
                    counts.add(new Count(count.column().index(), count.group(), level, weight, count.costs()));
            case PairTerm pair -> pairs.add(new Pair(pair.first(), pair.second(), level, weight, pair.cost(),
                    pair.together()));
            case ShareTerm share -> shares.add(new Share(share));
        }
    }
}
