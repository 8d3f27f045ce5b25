package org.workinggroups.solver.criteria;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SeminarRules;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.extension.OwnCriterion;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;
import org.workinggroups.solver.model.Term;

/** Compiles a seminar and its policy into an {@link AllocationModel}. */
public final class ModelCompiler {

    /** The greatest penalty a level may reach, so that no sum of the search or the proof can overflow. */
    public static final long GREATEST_PENALTY = 1_000_000_000_000_000L;

    private final List<Criterion> criteria;

    /** Compiles with the criteria of {@link Criteria#all}. */
    public ModelCompiler() {
        this(Criteria.all());
    }

    /** Compiles with every criterion and those of an embedding program; see {@link Criteria#with}. */
    public static ModelCompiler with(Collection<OwnCriterion> own) {
        return new ModelCompiler(Criteria.with(own));
    }

    /** Compiles with these criteria. */
    public ModelCompiler(List<Criterion> criteria) {
        this.criteria = List.copyOf(criteria);
    }

    /**
     * Compiles a seminar.
     *
     * @param seminar the seminar
     * @param seed    draws the order of the participants
     * @param origins tells where the parts of the seminar came from
     * @throws InvalidSeminarException if anything is wrong; it lists every problem
     */
    public AllocationModel compile(Seminar seminar, long seed, Origins origins) {
        List<Problem> problems = new ArrayList<>(SeminarRules.problems(seminar, origins));
        boolean broken = !problems.isEmpty();
        reportUnknownCriteria(seminar, origins, problems);
        if (broken) {
            throw new InvalidSeminarException(problems);
        }
        ModelBuilder builder = new ModelBuilder(seminar, seed);
        for (Criterion criterion : criteria) {
            Object stated = seminar.policy().settings().get(criterion.id());
            Settings settings = new Settings(stated == null ? criterion.defaultSettings() : stated,
                    "policy." + criterion.id(), stated != null, origins, problems::add);
            criterion.compile(settings, builder);
            if (!settings.isOff()) {
                settings.reportUnknown();
            }
        }
        AllocationModel model = builder.build();
        reportOverflow(model, origins, problems);
        if (!problems.isEmpty()) {
            throw new InvalidSeminarException(problems);
        }
        return model;
    }

    /** Compiles a seminar that did not come from files. */
    public AllocationModel compile(Seminar seminar, long seed) {
        return compile(seminar, seed, Origins.of(seminar));
    }

    private void reportUnknownCriteria(Seminar seminar, Origins origins, List<Problem> problems) {
        List<String> known = criteria.stream().map(Criterion::id).toList();
        for (String id : seminar.policy().settings().keySet()) {
            if (!known.contains(id)) {
                problems.add(Problem.error(origins.policy("policy." + id), id, "there is no such criterion",
                        Suggestion.orList(id, known)));
            }
        }
    }

    private static void reportOverflow(AllocationModel model, Origins origins, List<Problem> problems) {
        Map<Level, Map<String, BigInteger>> greatest = new EnumMap<>(Level.class);
        for (Term term : model.terms()) {
            Objective objective = term.objective();
            greatest.computeIfAbsent(objective.level(), level -> new LinkedHashMap<>()).merge(objective.criterion(),
                    BigInteger.valueOf(term.greatestCost()).multiply(BigInteger.valueOf(objective.weight())),
                    BigInteger::add);
        }
        greatest.forEach((level, byCriterion) -> {
            BigInteger sum = byCriterion.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
            if (sum.compareTo(BigInteger.valueOf(GREATEST_PENALTY)) > 0) {
                String dearest = Collections.max(byCriterion.entrySet(), Map.Entry.comparingByValue()).getKey();
                problems.add(Problem.error(origins.policy("policy." + dearest), sum.toString(), "the " + level.label()
                        + " penalties of a plan could add up to more than " + GREATEST_PENALTY + ", mostly by "
                        + dearest, isRaised(model) ? "with leximin a shorter list of \"ranks\" makes smaller numbers"
                                : "the weights and costs can be smaller: only their proportions matter"));
            }
        });
    }

    /** Whether weights are greater than any that a policy may name, because another goal comes after theirs. */
    private static boolean isRaised(AllocationModel model) {
        return model.objectives().stream().anyMatch(objective -> objective.weight() > Settings.GREATEST);
    }
}
