package org.workinggroups.solver.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.CompiledSeminar;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Evaluator;
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
        if (result.plan().isPresent() && (!Masking.sensitiveAttributes(seminar).isEmpty()
                || scorecard.filter(Scorecard::isFeasible).isEmpty())) {
            CompiledSeminar masked = masked(result);
            scorecard = Optional.of(new Evaluator(masked).evaluate(result.plan().get()));
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
        Set<String> sensitive = Masking.sensitiveAttributes(seminar);
        return seminar.withPeople(seminar.participants().stream()
                .map(person -> stripped(person, sensitive, seminar.privacy())).toList(), List.of());
    }

    private static CompiledSeminar masked(AllocationResult result) {
        Seminar masked = Masking.of(result.seminar());
        return Allocator.builder().seed(result.seed()).build().compile(masked, Origins.of(masked));
    }

    private static Participant stripped(Participant person, Set<String> sensitive, Privacy privacy) {
        SortedMap<String, List<String>> attributes = new TreeMap<>(person.attributes());
        attributes.keySet().removeAll(sensitive);
        return new Participant(person.id(), privacy.isSensitive("name") ? "" : person.name(),
                privacy.isSensitive("email") ? "" : person.email(), person.counted(), person.preferences(),
                person.pin(), person.forbidden(), privacy.isSensitive(Privacy.NEEDS) ? List.of() : person.needs(),
                attributes);
    }
}
