package org.workinggroups.solver.criteria;

import java.util.List;
import org.workinggroups.solver.domain.Participant;

/**
 * What each rank of a wish costs.
 *
 * @param ranks    cost of the first, second, ... choice; a rank beyond the list costs as the last in it
 * @param unlisted cost of a group that was not wished, for whoever wished at all
 */
record PreferenceCosts(List<Long> ranks, long unlisted) {

    static PreferenceCosts of(Settings settings) {
        if (!settings.isMap()) {
            return new PreferenceCosts(List.of(0L, 1L, 3L, 6L), 10);
        }
        List<Long> ranks = settings.wholes("ranks", 0, Settings.GREATEST, List.of(0L, 1L, 3L, 6L));
        for (int i = 1; i < ranks.size(); i++) {
            if (ranks.get(i) < ranks.get(i - 1)) {
                settings.get("ranks").ifPresent(given -> given.error("a later choice must not cost less than an "
                        + "earlier one", "the costs stand in the wrong order"));
                break;
            }
        }
        if (ranks.isEmpty()) {
            settings.get("ranks").ifPresent(given -> given.error("the list of costs is empty",
                    "[0, 1, 3, 6] was meant"));
            ranks = List.of(0L);
        }
        long unlisted = settings.whole("unlisted", 0, Settings.GREATEST, Math.max(10, ranks.getLast()));
        if (unlisted < ranks.getLast()) {
            settings.get("unlisted").ifPresent(given -> given.error("a group that was not wished must not cost less "
                    + "than the last choice", "it was meant to cost more than every number of \"ranks\""));
        }
        return new PreferenceCosts(ranks, unlisted);
    }

    /** The cost of a group to a participant; 0 everywhere for whoever stated no wish. */
    long cost(Participant participant, String group) {
        if (participant.preferences().isEmpty()) {
            return 0;
        }
        int rank = participant.rankOf(group);
        return rank == 0 ? unlisted : ranks.get(Math.min(rank, ranks.size()) - 1);
    }
}
