package org.workinggroups.solver.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.workinggroups.solver.io.InputDigest;
import org.workinggroups.solver.io.PlanFile;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.io.RecordedChange;
import org.workinggroups.solver.update.PlacementChange;
import org.workinggroups.solver.update.PlacementChange.Kind;
import org.workinggroups.solver.update.Updater;

/** A version made by hand follows the plan it was made from, as an update does. */
final class ByHand {

    private ByHand() {
    }

    /** What the changed plan records. */
    static PlanVersion version(PlanSubject subject, List<RecordedChange> made) {
        PlanFile before = subject.plan();
        Set<String> moved = new LinkedHashSet<>(before.version().map(PlanVersion::moved).orElse(List.of()));
        made.forEach(change -> moved.add(change.participant()));
        return new PlanVersion(before.number() + 1, before.digest(),
                InputDigest.of(Updater.plain(subject.files().seminar())), "", List.of(), List.copyOf(moved),
                OptionalInt.empty(), false, List.of(), made.stream().map(ByHand::change).toList());
    }

    /** Without the reason, which may name others: letters are written from this. */
    private static PlacementChange change(RecordedChange change) {
        return new PlacementChange(change.participant(), change.from().isEmpty() ? Kind.NEW : Kind.MOVED,
                change.from(), change.to(), "changed by hand");
    }
}
