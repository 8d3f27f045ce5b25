package org.workinggroups.solver.report;

import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.explanation.PersonExplanation;
import org.workinggroups.solver.explanation.PlanExplanation;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.io.RecordedChange;
import org.workinggroups.solver.lottery.Draw;
import org.workinggroups.solver.privacy.Disclosure;
import org.workinggroups.solver.tradeoff.Frontier;

/**
 * What a report tells.
 *
 * @param result   the plan, which may be forced or incomplete
 * @param plan     what it is worth and why
 * @param people   every person, with alternatives or without, in the order of the report
 * @param changes  what was changed by hand, the first change first
 * @param version  the update that made the plan, where there was one
 * @param tradeOff the plans to choose from, where a trade-off was looked for
 * @param lottery  how the plan was drawn among equally good ones, if it was
 */
public record ReportContent(AllocationResult result, PlanExplanation plan, List<PersonExplanation> people,
        List<RecordedChange> changes, Optional<PlanVersion> version, Optional<Frontier> tradeOff,
        Optional<Draw> lottery) {

    /** Copies the lists. */
    public ReportContent {
        people = List.copyOf(people);
        changes = List.copyOf(changes);
    }

    /**
     * A report of a plan that was not drawn.
     *
     * @param result   the plan's result
     * @param plan     the whole plan explained
     * @param people   everybody's place explained
     * @param changes  changes by hand, in the order they were made
     * @param version  what the update recorded; empty for a plan that updates no other
     * @param tradeOff a frontier to draw; empty if there is none
     */
    public ReportContent(AllocationResult result, PlanExplanation plan, List<PersonExplanation> people,
            List<RecordedChange> changes, Optional<PlanVersion> version, Optional<Frontier> tradeOff) {
        this(result, plan, people, changes, version, tradeOff, Optional.empty());
    }

    /** The same without whatever may not be told; explanations never hold any of it. */
    ReportContent disclosed() {
        return new ReportContent(Disclosure.of(result), plan, people, changes, version, tradeOff, lottery);
    }
}
