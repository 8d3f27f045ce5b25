package org.workinggroups.solver.explanation;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.Objective;
import org.workinggroups.solver.model.PairTerm;
import org.workinggroups.solver.model.PlacementTerm;
import org.workinggroups.solver.model.ShareTerm;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.model.Term;

/**
 * Splits every cost of a plan between groups and people, so that the portions add up to the score exactly:
 *
 * <ul>
 * <li>a placement falls to the person and their group;
 * <li>a count falls to its group; where one person fewer would cost less, those counted bear it in equal shares,
 *     else (somebody is lacking) nobody does;
 * <li>a pair falls to the group it shares, or half each to the groups of the two, and to no person. A tie between
 *     people falls to no group either, for a group is small enough to guess by;
 * <li>a share falls to those who add to its sum, in proportion, and to their groups.
 * </ul>
 */
final class Attribution {

    /** Stands for no group and for no person. */
    static final int NOBODY = -1;

    /** A part of a term's cost, in the objective's units. */
    record Portion(Objective objective, int group, int participant, Exact penalty) {

        Points addTo(Points points) {
            return points.plus(objective.level(), penalty.times(objective.weight()));
        }
    }

    private final Tally tally;
    private final List<Portion> portions = new ArrayList<>();

    private Attribution(Tally tally) {
        this.tally = tally;
    }

    /** The portions of every cost of a plan, in the order of the terms. */
    static List<Portion> of(AllocationModel model, Tally tally) {
        Attribution attribution = new Attribution(tally);
        for (Term term : model.terms()) {
            long cost = term.cost(tally);
            if (cost != 0) {
                attribution.split(term, cost);
            }
        }
        return attribution.portions;
    }

    private void split(Term term, long cost) {
        switch (term) {
            case PlacementTerm placement -> add(term, tally.groupOf(placement.participant()),
                    placement.participant(), Exact.of(cost));
            case CountTerm count -> split(count, cost);
            case PairTerm pair -> split(pair, cost);
            case ShareTerm share -> split(share, cost);
        }
    }

    private void split(CountTerm term, long cost) {
        int count = tally.count(term.column().index(), term.group());
        if (count == 0 || term.costs()[count - 1] >= cost) {
            add(term, term.group(), NOBODY, Exact.of(cost));
            return;
        }
        Exact each = Exact.of(cost).dividedBy(count);
        for (int member : term.column().members()) {
            if (tally.groupOf(member) == term.group()) {
                add(term, term.group(), member, each);
            }
        }
    }

    private void split(PairTerm term, long cost) {
        if (Relation.Kind.isCriterion(term.objective().id())) {
            add(term, NOBODY, NOBODY, Exact.of(cost));
            return;
        }
        Exact half = Exact.of(cost).dividedBy(2);
        add(term, tally.groupOf(term.first()), NOBODY, half);
        add(term, tally.groupOf(term.second()), NOBODY, half);
    }

    private void split(ShareTerm term, long cost) {
        long sum = 0;
        for (int participant = 0; participant < term.amounts().length; participant++) {
            sum += added(term, participant);
        }
        if (sum == 0) {
            add(term, NOBODY, NOBODY, Exact.of(cost));
        }
        for (int participant = 0; participant < term.amounts().length; participant++) {
            long added = added(term, participant);
            if (added > 0) {
                add(term, tally.groupOf(participant), participant, Exact.of(cost).times(added).dividedBy(sum));
            }
        }
    }

    private long added(ShareTerm term, int participant) {
        int group = tally.groupOf(participant);
        return group < 0 || term.amounts()[participant] == null ? 0 : Math.max(0, term.amounts()[participant][group]);
    }

    private void add(Term term, int group, int participant, Exact penalty) {
        portions.add(new Portion(term.objective(), group, participant, penalty));
    }
}
