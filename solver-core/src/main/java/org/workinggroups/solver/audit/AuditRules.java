package org.workinggroups.solver.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.model.Attributes;

/** What must be so before a plan can be audited. */
public final class AuditRules {

    private AuditRules() {
    }

    /**
     * {@return what is wrong: people whom the plan leaves out, and attributes that nobody has}
     *
     * @param seminar   the seminar
     * @param scorecard the scorecard of the plan that is to be audited
     * @param question  the question that is asked
     */
    public static List<Problem> problems(Seminar seminar, Scorecard scorecard, AuditQuestion question) {
        List<Problem> problems = new ArrayList<>();
        if (!scorecard.unplaced().isEmpty()) {
            problems.add(Problem.error(Place.named("plan"), scorecard.unplaced().getFirst(), "the plan leaves "
                    + scorecard.unplaced().size() + " out, so nobody can say how they fared", "it is not finished"));
        }
        Set<String> known = new TreeSet<>(NaturalOrder.INSTANCE);
        seminar.participants().forEach(person -> known.addAll(person.attributes().keySet()));
        question.attributes().stream().flatMap(attribute -> Attributes.parts(attribute).stream())
                .filter(part -> !known.contains(part)).forEach(part -> problems.add(Problem.error(
                        Place.named("--attribute"), part, "nobody has this attribute", Suggestion.orList(part, known))));
        return List.copyOf(problems);
    }
}
