package org.workinggroups.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;

/** A seminar that a short proof does not settle: balance is dear, and the search's first plan is not the best. */
class LongProofTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void aLongProofBeginsFromTheBetterPlanOfALongerSearch() {
        List<Progress.Phase> phases = new ArrayList<>();
        AllocationResult result = Allocator.builder().prove(LIMIT).listener(progress -> {
            if (phases.isEmpty() || phases.getLast() != progress.phase()) {
                phases.add(progress.phase());
            }
        }).build().allocate(ninetyFourPeople());

        assertThat(result.status()).isEqualTo(Status.OPTIMAL);
        assertThat(result.ending()).isEqualTo(AllocationResult.Ending.COMPLETED);
        assertThat(result.bound()).isEqualTo(result.scorecard().orElseThrow().score());
        assertThat(result.bound().soft()).isEqualTo(596);
        assertThat(phases).containsExactly(Progress.Phase.SEARCH, Progress.Phase.PROOF, Progress.Phase.SEARCH,
                Progress.Phase.PROOF);
    }

    private static Seminar ninetyFourPeople() {
        Seminar seminar = new SeminarGenerator(1005).generate(SeminarSpecification.ofSize(94, 5));
        Map<String, Object> dear = new LinkedHashMap<>();
        ((Map<?, ?>) seminar.policy().settings().get("balance")).forEach((attribute, weight) ->
                dear.put(String.valueOf(attribute), 4 * ((Number) weight).longValue()));
        return seminar.withPolicy(seminar.policy().with("balance", dear));
    }
}
