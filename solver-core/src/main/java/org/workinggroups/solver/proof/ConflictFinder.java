package org.workinggroups.solver.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Term;

/**
 * Finds out why no plan is possible: a set of hard rules that contradict each other, and of which none can be left
 * out. Stateless.
 *
 * <p>Halves are dropped before single rules are (QuickXplain; Junker, AAAI 2004), and every question "do these rules
 * leave a plan?" is put to a model reduced for just these rules: ties merged, pins fixed, counts narrowed. Under
 * CP-SAT's own assumptions nothing could be merged or fixed beforehand.
 */
public final class ConflictFinder {

    /**
     * Finds a conflict.
     *
     * @param model the seminar's terms
     * @param limit longest time to take; if it ends early, the set may hold rules that could be left out
     * @param cancelled asked often; ends the search as if its time were up
     * @return the hard terms in conflict in the model's order, terms of the same rule text together; empty if the hard
     *         rules leave a plan, or if the time did not suffice to show that they leave none
     * @throws IllegalStateException if OR-Tools is not on the class path
     */
    public Optional<List<Term>> find(AllocationModel model, Duration limit, BooleanSupplier cancelled) {
        Prover.load();
        HardCheck check = new HardCheck(model, limit, cancelled);
        List<List<Term>> rules = rules(model);
        if (!check.isContradiction(rules)) {
            return Optional.empty();
        }
        List<List<Term>> conflict = reduce(List.of(), false, rules, check);
        return Optional.of(model.terms().stream()
                .filter(term -> conflict.stream().anyMatch(rule -> rule.contains(term))).toList());
    }

    /** The hard terms, those of one rule text together. */
    private static List<List<Term>> rules(AllocationModel model) {
        Map<String, List<Term>> rules = new LinkedHashMap<>();
        for (Term term : model.terms()) {
            if (term.objective().level() == Level.HARD) {
                rules.computeIfAbsent(term.rule(), rule -> new ArrayList<>()).add(term);
            }
        }
        return List.copyOf(rules.values());
    }

    /**
     * The rules of {@code open} that are needed for a contradiction with {@code kept}.
     *
     * @param hasGrown whether {@code kept} has grown since it was last known to leave a plan
     */
    private static List<List<Term>> reduce(List<List<Term>> kept, boolean hasGrown, List<List<Term>> open,
            HardCheck check) {
        if (hasGrown && check.isContradiction(kept)) {
            return List.of();
        }
        if (open.size() <= 1) {
            return open;
        }
        List<List<Term>> first = open.subList(0, open.size() / 2);
        List<List<Term>> second = open.subList(open.size() / 2, open.size());
        List<List<Term>> neededOfSecond = reduce(join(kept, first), true, second, check);
        List<List<Term>> neededOfFirst = reduce(join(kept, neededOfSecond), !neededOfSecond.isEmpty(), first, check);
        return join(neededOfFirst, neededOfSecond);
    }

    private static List<List<Term>> join(List<List<Term>> a, List<List<Term>> b) {
        List<List<Term>> joined = new ArrayList<>(a);
        joined.addAll(b);
        return joined;
    }
}
