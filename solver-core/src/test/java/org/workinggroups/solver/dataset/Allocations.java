package org.workinggroups.solver.dataset;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;

/**
 * What the product makes of a seminar.
 *
 * @param seminar the seminar
 */
record Allocations(Seminar seminar) {

    /** The reasons found without solving why there is no plan. */
    List<Problem> conflicts() {
        return Allocator.builder().build().check(seminar, Origins.of(seminar)).stream()
                .filter(problem -> problem.severity() == Problem.Severity.CONFLICT).toList();
    }

    /** The plan of a short search that keeps every hard rule, if it finds one. */
    Optional<Plan> quickPlan() {
        return Allocator.builder().timeLimit(Duration.ofSeconds(1)).build().allocate(seminar).plan();
    }
}
