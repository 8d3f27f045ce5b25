package org.workinggroups.solver.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.update.PlacementChange;

/** What the report tells of the version before: what was asked for, who is affected and why. */
final class VersionView {

    /** Somebody affected. Whoever left has no name any more. */
    record Line(String id, String name, String change, String from, String to, String cause) {
    }

    /** A step of the ladder. */
    record Step(int most, long medium, long soft, String buys) {
    }

    private final PlanVersion version;
    private final Map<String, Participant> people;

    VersionView(PlanVersion version, Seminar seminar) {
        this.version = version;
        this.people = seminar.participants().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    int number() {
        return version.number();
    }

    String approvedBy() {
        return version.approvedBy();
    }

    List<String> requests() {
        return version.requests();
    }

    /** For instance {@code 2 moved, 0 new, 1 left. No plan with fewer moves keeps every hard rule.} */
    String summary() {
        StringBuilder text = new StringBuilder();
        for (PlacementChange.Kind kind : PlacementChange.Kind.values()) {
            text.append(text.isEmpty() ? "" : ", ").append(version.count(kind)).append(' ').append(kind.label());
        }
        text.append('.');
        version.leastMoves().ifPresent(least -> text.append(" The hard rules need ").append(least)
                .append(least == 1 ? " move" : " moves").append(version.proven() ? ", which is proven." : " at most."));
        return text.toString();
    }

    List<Line> lines() {
        return version.changes().stream().map(change -> new Line(change.participant(),
                people.containsKey(change.participant()) ? people.get(change.participant()).name() : "",
                change.kind().label(), change.from(), change.to(), change.cause())).toList();
    }

    List<Step> ladder() {
        return version.ladder().stream().map(step -> new Step(step.most(), step.medium(), step.soft(),
                step.words(step == version.ladder().getFirst()))).toList();
    }
}
