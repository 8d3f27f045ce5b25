package org.workinggroups.solver.privacy;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Scorecard;

/**
 * What may be told of a result outside {@code allocation.json}: people without their sensitive columns, no relations,
 * and the numbers of the masked seminar. Whoever writes a file about a plan writes this.
 */
public final class Disclosure {

    private Disclosure() {
    }

    /**
     * {@return the result without whatever is sensitive}
     *
     * @param result the result of a solve
     */
    public static AllocationResult of(AllocationResult result) {
        Seminar seminar = result.seminar();
        Optional<Scorecard> scorecard = result.scorecard();
        List<Problem> notices = result.notices();
        if (result.plan().isPresent() && (Masking.hidesAttributes(seminar)
                || scorecard.filter(Scorecard::isFeasible).isEmpty())) {
            AllocationResult masked = masked(result, result.plan().get());
            scorecard = masked.scorecard();
            notices = masked.notices();
        }
        return new AllocationResult(of(seminar), result.status(), result.plan(), scorecard, result.bound(),
                List.of(), List.of(), notices, result.seed(), result.settings(), result.ending());
    }

    /**
     * {@return the seminar with its people's public and internal columns, and without relations}
     *
     * @param seminar the seminar as the organisers have it
     */
    public static Seminar of(Seminar seminar) {
        return seminar.withPeople(seminar.participants().stream()
                .map(person -> stripped(person, seminar.privacy())).toList(), List.of());
    }

    private static AllocationResult masked(AllocationResult result, Plan plan) {
        Seminar masked = Masking.of(result.seminar());
        return Allocator.builder().seed(result.seed()).build().adopt(masked, Origins.of(masked), plan);
    }

    private static Participant stripped(Participant person, Privacy privacy) {
        SortedMap<String, List<String>> attributes = new TreeMap<>(person.attributes());
        attributes.keySet().removeIf(privacy::isSensitive);
        return new Participant(person.id(), privacy.isSensitive("name") ? "" : person.name(),
                privacy.isSensitive("email") ? "" : person.email(), person.counted(), person.preferences(),
                person.pin(), person.forbidden(), privacy.isSensitive(Privacy.NEEDS) ? List.of() : person.needs(),
                attributes);
    }
}
