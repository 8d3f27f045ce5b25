package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.update.PlacementChange;
import org.workinggroups.solver.update.PlacementChange.Kind;
import org.workinggroups.solver.update.PlanUpdate;

/** An update as people read it. */
final class UpdateText {

    private final AllocationResult result;
    private final PlanUpdate update;
    private final PlanVersion version;
    private final Style style;

    UpdateText(AllocationResult result, PlanUpdate update, PlanVersion version, Style style) {
        this.result = result;
        this.update = update;
        this.version = version;
        this.style = style;
    }

    /** The whole text. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(result.seminar().title()) + ", version " + version.number());
        version.requests().forEach(request -> lines.add("  " + request));
        lines.add("");
        lines.add("Moves    " + moves());
        lines.add("New      " + version.count(Kind.NEW));
        lines.add("Left     " + version.count(Kind.LEFT));
        lines.add("Score    " + ScorecardText.points(result.scorecard().orElseThrow().score()) + " (0 is perfect)");
        if (!version.changes().isEmpty()) {
            lines.add("");
            lines.addAll(changes());
        }
        if (!version.ladder().isEmpty()) {
            lines.add("");
            lines.addAll(ladder());
        }
        return lines;
    }

    private String moves() {
        int least = update.leastMoves().orElseThrow();
        String told = update.undoes() ? "the seminar is as it was in an earlier version, and so is the plan"
                : update.moves() > least ? least + " would do for the hard rules"
                : "no plan with fewer keeps every hard rule";
        return update.moves() + ": " + told + (version.proven() || update.undoes() ? "" : " (not proven)");
    }

    private List<String> changes() {
        TextTable table = new TextTable(5, List.of("Person", "Change", "From", "To", "Why"));
        for (PlacementChange change : version.changes()) {
            table.row(change.participant(), change.kind().label(), change.from(), change.to(), change.cause());
        }
        return table.lines(style);
    }

    private List<String> ladder() {
        TextTable table = new TextTable(4, List.of("Moves", "Medium", "Soft", "What the last move buys"));
        for (PlanVersion.Step step : version.ladder()) {
            table.row(step.most(), step.medium(), step.soft(), step.words(step == version.ladder().getFirst()));
        }
        return table.lines(style);
    }
}
