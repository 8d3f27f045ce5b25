package org.workinggroups.solver.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.PlacementTerm;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.model.Term;

/**
 * What spoke for a placement with everybody else where they are: placements that cost more elsewhere, and counts of the
 * group that would cost more without the person. Ties between people are not told.
 */
final class Reasons {

    private static final Comparator<Reason> ORDER = Comparator.comparing(Reason::level)
            .thenComparing(Comparator.comparingLong(Reason::points).reversed()).thenComparing(Reason::criterion)
            .thenComparing(Reason::sentence);

    private final AllocationModel model;
    private final Wording wording;
    private final Counts counts;
    private final Tally tally;

    Reasons(AllocationModel model, Wording wording, Counts counts, Tally tally) {
        this.model = model;
        this.wording = wording;
        this.counts = counts;
        this.tally = tally;
    }

    /** The reasons, the strictest and weightiest first; none for somebody who has no place. */
    List<Reason> of(int participant) {
        List<Reason> reasons = new ArrayList<>();
        int group = tally.groupOf(participant);
        for (Term term : model.terms()) {
            if (group < 0) {
                break;
            }
            if (term instanceof PlacementTerm placement && placement.participant() == participant) {
                placed(placement, group, reasons);
            } else if (term instanceof CountTerm count && count.group() == group
                    && isAbout(count.column(), participant)) {
                counted(count, participant, reasons);
            }
        }
        return reasons.stream().sorted(ORDER).toList();
    }

    /** Whether somebody is one of those with a value; a column of everybody is about nobody in particular. */
    private static boolean isAbout(Column column, int participant) {
        return !column.value().isEmpty() && Arrays.binarySearch(column.members(), participant) >= 0;
    }

    private void placed(PlacementTerm term, int group, List<Reason> reasons) {
        long here = term.costs()[group];
        long dearest = Arrays.stream(term.costs()).max().orElse(0);
        if (here == Arrays.stream(term.costs()).min().orElse(0) && dearest > here) {
            String id = model.participants().get(term.participant()).id();
            String at = model.groups().get(group).id();
            String sentence = term.objective().level() == Level.HARD ? wording.text("reason.rule", id, at, term.rule())
                    : wording.ofFamily("reason", term.objective().id(), "here", id, at, term.objective().id());
            reasons.add(reason(term, dearest - here, sentence));
        }
    }

    private void counted(CountTerm term, int participant, List<Reason> reasons) {
        int count = tally.count(term.column().index(), term.group());
        long added = term.costs()[count - 1] - term.costs()[count];
        if (added > 0) {
            reasons.add(reason(term, added, wording.text("reason.count", model.participants().get(participant).id(),
                    counts.at(term, count - 1, "then").sentence())));
        }
    }

    private static Reason reason(Term term, long penalty, String sentence) {
        return new Reason(term.objective().id(), term.objective().level(), penalty * term.objective().weight(),
                sentence);
    }
}
