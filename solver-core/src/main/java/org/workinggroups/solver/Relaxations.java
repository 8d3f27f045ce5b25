package org.workinggroups.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.evaluation.Evaluator;
import org.workinggroups.solver.evaluation.Violation;
import org.workinggroups.solver.feasibility.Feasibility;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.model.Term;
import org.workinggroups.solver.search.PlanSearch;
import org.workinggroups.solver.search.SearchLimits;
import org.workinggroups.solver.search.SearchListener;
import org.workinggroups.solver.search.SearchResult;

/** What would have to give way where no plan keeps every hard rule, and what plan there would be then. */
final class Relaxations {

    private static final SearchLimits SHORT = new SearchLimits(2, 3, 20_000, Duration.ofSeconds(2));
    private static final int MOST_TRIED = 12;
    private static final int MOST_TOLD = 5;

    private final AllocationModel model;
    private final Origins origins;
    private final long seed;
    private final BooleanSupplier cancelled;

    Relaxations(AllocationModel model, Origins origins, long seed, BooleanSupplier cancelled) {
        this.model = model;
        this.origins = origins;
        this.seed = seed;
        this.cancelled = cancelled;
    }

    /** One rule given up where that alone ends every conflict that arithmetic finds. */
    List<String> ofArithmetic() {
        return priced(rules(model.terms()).filter(rule -> Feasibility.conflicts(without(rule), origins).isEmpty()));
    }

    /** One rule of a conflict given up and the others kept. */
    List<String> ofConflict(List<Term> conflict) {
        return priced(rules(conflict));
    }

    private Stream<String> rules(List<Term> terms) {
        return terms.stream().filter(Relaxations::isHard).map(Term::rule).distinct();
    }

    private AllocationModel without(String rule) {
        return model.without(term -> isHard(term) && term.rule().equals(rule));
    }

    /** Each rule with the best plan found without it, the best plan first; what is least where that leaves none. */
    private List<String> priced(Stream<String> rules) {
        record Relaxation(Score score, String words) {
        }
        List<Relaxation> found = new ArrayList<>();
        for (String rule : rules.limit(MOST_TRIED).toList()) {
            SearchResult result = search(without(rule));
            if (result.score().isFeasible()) {
                found.add(new Relaxation(result.score(), "without the rule that " + rule + " (broken by a penalty of "
                        + broken(rule, result.plan()) + ") a plan exists, with " + result.score().medium()
                        + " medium and " + result.score().soft() + " soft points"));
            }
        }
        return found.isEmpty() ? least() : found.stream().sorted(Comparator.comparing(Relaxation::score))
                .limit(MOST_TOLD).map(Relaxation::words).toList();
    }

    /** The rules that the plan with the least hard penalty breaks: together they would have to give way. */
    private List<String> least() {
        SearchResult result = search(model);
        List<Violation> violations = new Evaluator(model).evaluate(model.plan(result.plan())).violations();
        return violations.isEmpty() ? List.of() : List.of("the least found that would have to give way: "
                + violations.stream().map(violation -> violation.rule() + " (penalty " + violation.penalty() + ")")
                        .collect(Collectors.joining("; ")));
    }

    private SearchResult search(AllocationModel relaxed) {
        return new PlanSearch(SHORT, seed).search(FlatModel.of(relaxed), SearchListener.NONE, score -> false,
                cancelled);
    }

    private long broken(String rule, int[] plan) {
        Tally tally = new Tally(model, plan);
        return model.terms().stream().filter(term -> isHard(term) && term.rule().equals(rule))
                .mapToLong(term -> term.cost(tally)).sum();
    }

    private static boolean isHard(Term term) {
        return term.objective().level() == Level.HARD;
    }
}
