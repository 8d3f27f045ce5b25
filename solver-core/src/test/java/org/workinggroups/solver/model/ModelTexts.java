package org.workinggroups.solver.model;

import java.util.Arrays;
import java.util.List;
import org.workinggroups.solver.domain.Participant;

/** A model written out, so that two of them can be compared and a difference read. */
final class ModelTexts {

    private ModelTexts() {
    }

    static List<String> participants(AllocationModel model) {
        return model.participants().stream().map(Participant::id).toList();
    }

    static List<String> terms(AllocationModel model) {
        return model.terms().stream().map(ModelTexts::term).toList();
    }

    private static String term(Term term) {
        String costs = switch (term) {
            case PlacementTerm placement -> placement.participant() + Arrays.toString(placement.costs());
            case CountTerm count -> count.column().index() + Arrays.toString(count.column().members()) + count.group()
                    + Arrays.toString(count.costs());
            case PairTerm pair -> pair.first() + "," + pair.second() + "," + pair.cost() + "," + pair.together();
            case ShareTerm share -> Arrays.deepToString(share.amounts()) + share.allowance() + "/" + share.divisor();
        };
        return term.objective() + " " + term.rule() + " " + costs;
    }
}
